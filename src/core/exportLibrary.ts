import type { Library } from './library/library';
import { allQuestions } from './questions/generateQuestions';

/** Version of the JSON below; it changes when a field changes its meaning or goes. */
export const EXPORT_VERSION = 1;

/**
 * The whole library as plain JSON, as docs/export.md describes it. Lines count from 1.
 * @param locate turns the address of a note into one that other programs can open
 */
export function exportLibrary(library: Library, locate: (uri: string) => string): unknown {
  const skillTotal = (domain: { tasks: { skills: number }[] }) =>
    domain.tasks.reduce((sum, task) => sum + task.skills, 0);
  return {
    version: EXPORT_VERSION,
    exams: library.exams.map(({ uri, domains, ...exam }) => ({
      ...exam,
      uri: locate(uri),
      domains: domains.map((domain) => ({
        id: domain.id,
        title: domain.title,
        weight: domain.weight,
        tasks: domain.tasks.map(({ id, title, skills }) => ({
          id,
          title,
          // AWS weighs domains only; a task gets its share by the number of its skills.
          weight: Math.round((domain.weight * skills * 100) / skillTotal(domain)) / 100,
          skills,
        })),
      })),
    })),
    notes: library.notes.map(({ id, title, uri, tasks, skills, tags, sections }) => ({
      id,
      title,
      uri: locate(uri),
      tasks,
      skills,
      tags,
      sections: sections.map(({ title: heading, depth, line }) => ({ title: heading, depth, line })),
    })),
    terms: library.terms.map(({ id, name, aliases, definition, uri, line, service }) => ({
      id,
      name,
      aliases,
      definition,
      uri: locate(uri),
      line,
      service,
    })),
    services: library.services.map((service) => ({
      id: service.id,
      name: service.name,
      kind: service.kind,
      category: service.category,
      formerNames: service.formerNames,
      aliases: service.aliases,
      status: service.status,
      since: service.since ?? null,
      endOfSupport: service.endOfSupport ?? null,
      replacement: service.replacement ?? null,
      parent: service.parent ?? null,
      docs: service.docs,
      identifiers: service.identifiers,
      definition: service.definition,
      uri: locate(service.uri),
      line: service.line,
    })),
    questions: allQuestions(library).map((question) => ({
      id: question.id,
      kind: question.kind,
      prompt: question.prompt,
      scenario: question.scenario,
      options: question.options,
      tasks: question.tasks,
      authored: question.authored,
      source: { uri: locate(question.source.uri), line: question.source.line },
      see: question.see && { ...question.see, uri: locate(question.see.uri) },
    })),
    problems: library.problems.map((problem) => ({ ...problem, uri: locate(problem.uri) })),
  };
}
