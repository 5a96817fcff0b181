import type { Option, Question } from '../question';
import type { Subject } from './subject';

/** What every question about a term has in common. */
export function aboutTerm({ term, note }: Subject, form: string): Omit<Question, 'prompt' | 'options'> {
  return {
    id: `${term.id}?${form}`,
    kind: 'choice',
    scenario: null,
    tasks: term.tasks ?? note.tasks,
    authored: false,
    noteId: term.noteId,
    source: { uri: term.uri, line: term.line },
    see: { uri: term.uri, line: term.line, title: term.name },
  };
}

/** An option that names a subject. */
export function nameOption({ term }: Subject, correct: boolean, rationale: string): Option {
  return { text: term.name, correct, rationale, about: term.id };
}
