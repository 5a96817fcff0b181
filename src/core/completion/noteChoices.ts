import type { NoteFinder } from '../library/noteFinder';
import type { Note } from '../notes/note';

/** A note that a wikilink may lead to. */
export interface NoteChoice {
  note: Note;
  /** What to write between the brackets. */
  target: string;
  /** Everything that it is found by. */
  words: string;
}

/** So many are offered at once; whoever types on gets others. */
export const MOST = 200;

/** The notes that have all the words typed, each with the shortest target that leads to it from where it is written. */
export function noteChoices(notes: readonly Note[], finder: NoteFinder, from: string, typed: string): NoteChoice[] {
  const wanted = typed.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  const choices: NoteChoice[] = [];
  for (const note of notes) {
    if (choices.length > MOST) break;
    const words = [note.title, note.id, ...note.aliases].join(' ');
    const folded = words.toLowerCase();
    if (note.uri !== from && wanted.every((word) => folded.includes(word))) {
      choices.push({ note, target: targetOf(note, finder, from), words });
    }
  }
  return choices;
}

/** The name of its file, as Obsidian has it, or the path where several files are called so. */
function targetOf(note: Note, finder: NoteFinder, from: string): string {
  const name = note.id.slice(note.id.lastIndexOf('/') + 1);
  return finder.resolve({ note: name, section: null }, from)?.uri === note.uri ? name : note.id;
}
