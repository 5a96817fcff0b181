import type { Material } from '../../notes/material';
import type { Note } from '../../notes/note';
import type { Question } from '../question';

/** What every question about a table or list has in common. */
export function aboutMaterial(
  { id, uri, line, title, tasks }: Material,
  note: Note,
  form: string,
): Omit<Question, 'kind' | 'prompt' | 'options'> {
  return {
    id: `${id}?${form}`,
    scenario: null,
    tasks: tasks ?? note.tasks,
    authored: false,
    noteId: note.id,
    source: { uri, line },
    see: { uri, line, title },
  };
}
