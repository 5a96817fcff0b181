import type { ParsedNote } from '../notes/parseNote';
import type { Problem } from '../notes/problem';
import type { Library } from './library';
import { linkResolver, type LinkResolver } from './linkResolver';

/** What we ask of our own notes beyond what we accept from a user's. */
export function checkBundled(parsed: readonly ParsedNote[], library: Library): Problem[] {
  const resolve = linkResolver(library.notes);
  return [
    ...parsed.flatMap(missingTasks),
    ...unknownTasks(parsed, library),
    ...parsed.flatMap((one) => brokenLinks(one, resolve)),
    ...library.questions.flatMap((question) =>
      question.options
        .filter((option) => option.rationale === '')
        .map((option) => ({
          ...question.source,
          code: 'option-without-reason' as const,
          message: `The option "${option.text}" has no reason. Quote one under it with >.`,
        })),
    ),
    ...unknownParents(library),
    ...unknownServicesInScope(library),
    ...identifiersOwnedTwice(library),
  ];
}

/** A service that no exam asks about is a catalog entry: it has a definition and no tasks. */
function missingTasks({ note, exam, service }: ParsedNote): Problem[] {
  if (exam || service || note.tasks.length > 0) return [];
  return [
    {
      uri: note.uri,
      line: 1,
      code: 'missing-tasks',
      message: 'The note serves no task. Add tasks: [mla-c02/1.1] to its front matter.',
    },
  ];
}

/** A note of ours names the very tasks, where a person's own may name a domain or an exam. */
function unknownTasks(parsed: readonly ParsedNote[], { exams }: Library): Problem[] {
  const known = new Set(exams.flatMap(({ domains }) => domains.flatMap(({ tasks }) => tasks.map(({ id }) => id))));
  const named = parsed.flatMap(({ note: { tasks, uri }, tasksLine, questions }) => [
    ...tasks.map((task) => ({ task, uri, line: tasksLine })),
    ...questions.flatMap((question) => (question.tasks ?? []).map((task) => ({ task, uri, line: question.line }))),
  ]);
  return named
    .filter(({ task }) => !known.has(task))
    .map(({ task, uri, line }) => ({
      uri,
      line,
      code: 'unknown-task' as const,
      message: `No exam has the task "${task}". Name one of the tasks in notes/exams, as mla-c02/1.1.`,
    }));
}

function brokenLinks({ note, links }: ParsedNote, resolve: LinkResolver): Problem[] {
  return links
    .filter(({ target }) => !/^[a-z][a-z0-9+.-]*:/i.test(target) && !resolve(target, note))
    .map(({ target, line }) => ({
      uri: note.uri,
      line,
      code: 'broken-link' as const,
      message: `The link to "${target}" leads to no note or heading. Mend the path or the anchor.`,
    }));
}

function unknownParents({ services }: Library): Problem[] {
  const ids = new Set(services.map(({ id }) => id));
  return services
    .filter(({ parent }) => parent !== undefined && !ids.has(parent))
    .map((service) => ({
      uri: service.uri,
      line: 1,
      code: 'unknown-service' as const,
      message: `The parent "${service.parent}" has no service note. Name an existing one or leave the field out.`,
    }));
}

function unknownServicesInScope({ exams, services }: Library): Problem[] {
  const ids = new Set(services.map(({ id }) => id));
  return exams.flatMap((exam) =>
    exam.services
      .filter((id) => !ids.has(id))
      .map((id) => ({
        uri: exam.uri,
        line: 1,
        code: 'unknown-service' as const,
        message: `The service "${id}" in scope has no note. Write notes/services/${id}.md or leave it out.`,
      })),
  );
}

function identifiersOwnedTwice({ services }: Library): Problem[] {
  const owners = new Map<string, string>();
  return services.flatMap((service) =>
    Object.entries(service.identifiers).flatMap(([kind, identifiers]) =>
      identifiers.flatMap((identifier): Problem[] => {
        const key = `${kind} ${identifier}`;
        const owner = owners.get(key);
        owners.set(key, owner ?? service.id);
        if (!owner) return [];
        const message = `The ${kind} identifier "${identifier}" belongs to ${owner} already. Leave it with one of the two.`;
        return [{ uri: service.uri, line: 1, code: 'identifier-owned-twice', message }];
      }),
    ),
  );
}
