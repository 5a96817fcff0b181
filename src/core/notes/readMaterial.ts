import type { Block, List, ListItem, Table } from './blocks';
import { oneLine, plainText } from './inline';
import { describes, LONGEST_VALUE, noNames, type Material } from './material';
import type { Note } from './note';

/** Fewer give the order away, more are a memory game. */
const STEPS = { least: 3, most: 7 };
/** Beyond this a step is read, not ordered. */
const LONGEST_STEP = 120;
const FEWEST_ROWS = 3;

/** A heading, or the sentence above a list, that says that its order matters. */
const saysOrder =
  /^(?:steps|stages|phases)\b|\b(?:steps|stages|phases) (?:of|in|to)\b|\b(?:in this order|life ?cycle of|life of)\b|^from\b.*\bto\b|^setting .*\bup\b|^how .*\bruns\b/i;

/**
 * The tables and numbered lists of a note that questions can be made of.
 * @param questionLines lines of the headings of written questions: what stands below them is their answers
 */
export function readMaterial(blocks: readonly Block[], note: Note, questionLines: ReadonlySet<number>): Material[] {
  const found: Material[] = [];
  const sections = new Map(note.sections.map((section) => [section.line, section]));
  const ids = new Map<string, number>();
  let section = note.sections[0];
  blocks.forEach((block, index) => {
    if (block.type === 'heading') section = sections.get(block.line);
    if (!section || questionLines.has(section.line)) return;
    const material = laidOut(block, [section.title, introOf(blocks[index - 1])]);
    if (!material) return;
    const base = `${note.id}#${section.slug}`;
    const count = ids.get(base) ?? 0;
    ids.set(base, count + 1);
    found.push({
      ...material,
      id: count === 0 ? base : `${base}.${count}`,
      noteId: note.id,
      uri: note.uri,
      line: block.line,
      title: section.title,
    });
  });
  return found;
}

type LaidOut = Pick<Material, 'kind' | 'header' | 'rows'>;

function laidOut(block: Block, above: readonly string[]): LaidOut | null {
  if (block.type === 'table') return tableOf(block);
  return block.type === 'list' && above.some((text) => saysOrder.test(text)) ? stepsOf(block) : null;
}

/** A table whose second column describes the first, or one of whose columns says the same of several names. */
function tableOf({ header, rows }: Table): LaidOut | null {
  const heads = header.map(plainText);
  const [first = '', second = ''] = heads;
  if (!first || rows.length < FEWEST_ROWS || (noNames.test(first) && !describes.test(second))) return null;
  const cells = rows.map((row) => ({ cells: row.cells.map(oneLine), line: row.line }));
  const saysTheSame = heads.some((_, column) => {
    const said = cells
      .flatMap((row) => row.cells[column] ?? [])
      .filter((value) => value && value.length <= LONGEST_VALUE);
    return column > 0 && new Set(said).size < said.length;
  });
  return saysTheSame || describes.test(second) ? { kind: 'table', header: heads, rows: cells } : null;
}

function stepsOf({ ordered, items }: List): LaidOut | null {
  if (!ordered || items.length < STEPS.least || items.length > STEPS.most) return null;
  const rows = items.map(stepOf).filter((row) => row !== null);
  return rows.length === items.length ? { kind: 'steps', header: [], rows } : null;
}

/** A step is one paragraph and no question; its first sentence, or what stands before its colon, is what is ordered. */
function stepOf({ blocks, line }: ListItem): LaidOut['rows'][number] | null {
  const [first] = blocks;
  if (first?.type !== 'paragraph' || blocks.length > 1) return null;
  const whole = oneLine(first.text);
  const [text = ''] = /^.*?(?=[:;.?!](?:\s|$)|$)/.exec(whole) ?? [];
  if (/\?(?:\s|$)/.test(whole) || text.length < 3 || text.length > LONGEST_STEP) return null;
  return { cells: whole.length > text.length + 1 ? [text, whole] : [text], line };
}

function introOf(block: Block | undefined): string {
  return block?.type === 'paragraph' ? plainText(block.text) : '';
}
