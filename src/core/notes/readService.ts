import type { Confusion, Service } from '../services/service';
import type { Block } from './blocks';
import { oneLine, plainText } from './inline';
import type { Note } from './note';
import type { NoteHeader } from './noteHeader';

/** The service that a note is about; null when its header has no catalog entry. */
export function readService(header: NoteHeader, note: Note, blocks: readonly Block[]): Service | null {
  if (!header.service) return null;
  const title = blocks.findIndex((block) => block.type === 'heading');
  const first = blocks[title + 1];
  return {
    ...header.service,
    id: note.id.slice(note.id.lastIndexOf('/') + 1),
    name: note.title,
    aliases: header.aliases ?? [],
    noteId: note.id,
    uri: note.uri,
    line: blocks[title]?.line ?? 1,
    tasks: note.tasks,
    definition: first?.type === 'paragraph' ? oneLine(first.text) : '',
    examFacts: bulletsUnder(blocks, /^what the exam asks$/i).map(oneLine),
    confusedWith: bulletsUnder(blocks, /^confused with$/i).flatMap(confusionOf),
  };
}

/** The texts of the first list below a heading. */
function bulletsUnder(blocks: readonly Block[], title: RegExp): string[] {
  const heading = blocks.findIndex((block) => block.type === 'heading' && title.test(plainText(block.text)));
  if (heading === -1) return [];
  const list = blocks[heading + 1];
  if (list?.type !== 'list') return [];
  return list.items.flatMap((item) => {
    const first = item.blocks[0];
    return first?.type === 'paragraph' ? [first.text] : [];
  });
}

function confusionOf(bullet: string): Confusion[] {
  const match = /^\*\*(.+?):?\*\*\s*:?\s*([\s\S]+)$/.exec(bullet);
  return match ? [{ name: plainText(match[1] ?? ''), difference: oneLine(match[2] ?? '') }] : [];
}
