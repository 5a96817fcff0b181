import { LONGEST_VALUE, noNames, type Material } from '../../notes/material';
import type { Note } from '../../notes/note';
import { slug } from '../../notes/slug';
import { seededRandom, seedFrom, shuffled } from '../../study/random';
import type { Option, Question } from '../question';
import { aboutMaterial } from './aboutMaterial';
import { DISTRACTORS } from './distractorPool';
import { isName } from './qualityFilter';
import { shareAny, stemsOf } from './words';

const LONGEST_NAME = 60;

/** Heads that advise or mean two things. */
const noProperty = /\bor\b|\?$|^(?:raise|lower|do|use|for|look|choose|ask|watch|read|note|remark|example)\b/i;

/** Cells that speak to the reader, or of other notes, or are only a figure. */
const noFact = /\b(?:you|older)\b|\d{3}|^\P{L}*$/iu;

interface Row {
  name: string;
  said: string;
}

/**
 * Asks of which name a column says something, or of which it does not, where a column says the same of several rows.
 * A wrong option is certainly wrong: the table says something else of it, in words of which none is the same.
 */
export function whichOfTable(material: Material, note: Note): Question[] {
  const { kind, header, rows } = material;
  if (kind !== 'table' || noNames.test(header[0] ?? '')) return [];
  return header.flatMap((head, column) => {
    if (column === 0 || noProperty.test(head)) return [];
    const said = rows.map(({ cells }): Row => ({ name: cells[0] ?? '', said: cells[column] ?? '' }));
    return repeated(said.map((row) => row.said).filter((one) => !noFact.test(one))).flatMap(
      (value) => whichSays(value, said, head, material, note) ?? [],
    );
  });
}

function whichSays(value: string, rows: readonly Row[], head: string, material: Material, note: Note): Question | null {
  const place = `${slug(head)}-${slug(value)}`;
  const [first = ''] = material.header;
  const what = /^\p{Lu}\p{Ll}+$/u.test(first) ? first.toLowerCase() : 'of these';
  const named = rows.filter(({ name }) => name.length > 0 && name.length <= LONGEST_NAME && isName(name));
  const inside = named.filter(({ said }) => said === value);
  const outside = named.filter(({ said }) => isOther(said, value));
  const forms = [
    { form: `is-${place}`, right: inside, wrong: outside, asks: `Of which ${what} is this true?` },
    { form: `not-${place}`, right: outside, wrong: inside, asks: `Of which ${what} is this **not** true?` },
  ].filter(
    ({ right, wrong }) => right.length > 0 && wrong.length >= DISTRACTORS && !(wrong === inside && denies(value)),
  );
  const drawn = forms[seedFrom(`${material.id} ${place}`) % forms.length];
  if (!drawn) return null;
  const common = aboutMaterial(material, note, drawn.form);
  const options = drawOptions(drawn.right, drawn.wrong, common.id);
  if (!options) return null;
  const prompt = `**${note.title}: ${material.title}**\n\n${drawn.asks}\n\n> ${head}: ${value}`;
  const words = stemsOf(prompt);
  if (options.some(({ text }) => shareAny(stemsOf(text), words))) return null;
  return {
    ...common,
    kind: 'choice',
    prompt,
    options: options.map((option) => ({ ...option, rationale: `${head}: ${option.rationale}` })),
  };
}

/** The right option and the wrong ones, of which a drawn number is shorter than it. */
function drawOptions(right: readonly Row[], wrong: readonly Row[], id: string): Option[] | null {
  const random = seededRandom(seedFrom(id));
  const shorter = Math.floor(random() * (DISTRACTORS + 1));
  for (const one of shuffled(right, random)) {
    const others = shuffled(wrong, random);
    const before = others.filter(({ name }) => name.length < one.name.length).slice(0, shorter);
    const behind = others.filter(({ name }) => name.length > one.name.length).slice(0, DISTRACTORS - shorter);
    if (before.length + behind.length < DISTRACTORS) continue;
    return [one, ...before, ...behind].map((row) => ({ text: row.name, correct: row === one, rationale: row.said }));
  }
  return null;
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = values.filter(
    (value) => value.length > 0 && value.length <= LONGEST_VALUE && seen.size === seen.add(value).size,
  );
  return [...new Set(twice)];
}

/** Of which it is not true that it cannot is a riddle. */
function denies(value: string): boolean {
  return /^(?:no|not|none|never|without|only)\b/i.test(value);
}

/** `Yes` and `No` are others, `Yes` and `Yes, by the key` are not, nor are `CPU` and `CPU or GPU`. */
function isOther(one: string, other: string): boolean {
  const exact = /^(?:yes|no)$/i;
  if (exact.test(one) || exact.test(other))
    return exact.test(one) && exact.test(other) && one.toLowerCase() !== other.toLowerCase();
  const [stems, otherStems] = [stemsOf(one), stemsOf(other)];
  return stems.size > 0 && otherStems.size > 0 && !shareAny(stems, otherStems);
}
