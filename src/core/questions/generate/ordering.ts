import type { Material } from '../../notes/material';
import type { Note } from '../../notes/note';
import type { Question } from '../question';
import { aboutMaterial } from './aboutMaterial';

/** Asks for the order of the steps that a note numbers. */
export function ordering(material: Material, note: Note): Question | null {
  if (material.kind !== 'steps') return null;
  const { rows, title } = material;
  return {
    ...aboutMaterial(material, note, 'order'),
    kind: 'ordering',
    prompt: `**${note.title}: ${title}**\n\nPut the steps in order.`,
    options: rows.map(({ cells: [text = '', whole = text] }, index) => ({
      text,
      correct: true,
      rationale: `Step ${index + 1} of ${rows.length}: ${whole}`,
    })),
  };
}
