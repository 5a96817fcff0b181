import { describes, type Material } from '../../notes/material';
import type { Note } from '../../notes/note';
import { seedFrom } from '../../study/random';
import type { Question } from '../question';
import { aboutMaterial } from './aboutMaterial';
import { overlap, shareAny, stemsOf } from './words';

const FEWEST = 3;
const MOST = 6;
/** From this share of common words on, two descriptions may fit the same name. */
const ALIKE = 0.5;

interface Pair {
  name: string;
  description: string;
  more: string;
  line: number;
  nameStems: ReadonlySet<string>;
  descriptionStems: ReadonlySet<string>;
}

/** Asks for the name of each description in a table of two columns, or of three when the last one only adds to them. */
export function matching(material: Material, note: Note): Question | null {
  const { kind, header, rows, title } = material;
  const [head = '', describing = ''] = header;
  if (kind !== 'table' || header.length > 3 || !describes.test(describing)) return null;
  const common = aboutMaterial(material, note, 'match');
  const place = ({ name }: Pair) => seedFrom(`${common.id} ${name}`);
  const drawn: Pair[] = [];
  const pairs = rows.map(pairOf).filter((pair) => pair !== null);
  for (const pair of pairs.sort((a, b) => place(a) - place(b))) {
    if (drawn.length < MOST && drawn.every((other) => !mayBeSwapped(pair, other))) drawn.push(pair);
  }
  if (drawn.length < FEWEST) return null;
  return {
    ...common,
    kind: 'matching',
    prompt: `**${note.title}: ${title}**\n\nMatch each description with its ${inSentence(head)}.`,
    options: drawn
      .sort((a, b) => a.line - b.line)
      .map(({ name, description, more }) => ({
        text: name,
        correct: true,
        rationale: more ? `${name}: ${more}` : `${name}: ${description}`,
        fits: description,
      })),
  };
}

/** Null when the description holds a word of the name, or nothing. */
function pairOf({ cells, line }: Material['rows'][number]): Pair | null {
  const [name = '', description = '', more = ''] = cells;
  const [nameStems, descriptionStems] = [stemsOf(name.replaceAll('_', ' ')), stemsOf(description)];
  if (!name || !description || shareAny(nameStems, descriptionStems)) return null;
  return { name, description, more, line, nameStems, descriptionStems };
}

/** Either could stand in the other's row. */
function mayBeSwapped(one: Pair, other: Pair): boolean {
  return (
    one.name === other.name ||
    overlap(one.descriptionStems, other.descriptionStems) >= ALIKE ||
    shareAny(one.nameStems, other.descriptionStems) ||
    shareAny(other.nameStems, one.descriptionStems)
  );
}

/** `Path` inside a sentence; `SDK` stays. */
function inSentence(head: string): string {
  return /^\p{Lu}\p{Ll}/u.test(head) ? head.charAt(0).toLowerCase() + head.slice(1) : head;
}
