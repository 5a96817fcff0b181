// Reading a person's own notes, beside markdown-it parsing the same text once: `npm run bench`. Nothing here asserts.
import MarkdownIt from 'markdown-it';
import { OwnLibrary } from '../../src/core/library/ownLibrary';
import { buildTermIndex } from '../../src/core/mentions/findTerm';
import { parseNote } from '../../src/core/notes/parseNote';
import { seededRandom } from '../../src/core/study/random';
import { shippedLibrary } from '../support/shipped';
import { aLongNote, manyNotes } from './manyNotes';

const NOTES = 10_000;
const LENGTH = 5000;
const LONG_NOTE = 300_000;
const EDITS = 15;

const folder = 'bench:/';
const markdown = new MarkdownIt('default', { html: true });
const notes = manyNotes(NOTES, LENGTH);
const megabytes = notes.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
console.log(`\nOwn notes: ${NOTES} files, ${megabytes.toFixed(0)} MB.`);

const bare = timed(() => {
  for (const { text } of notes) markdown.parse(text, {});
});
const own = new OwnLibrary(shippedLibrary());
own.setFolders([{ uri: folder, name: 'bench' }]);
const reading = timed(() => {
  for (const { path, text } of notes) read(path, text);
});
const joining = timed(() => own.library());
const { terms, questions, problems } = own.library();
console.log(`${terms.length} terms, ${questions.length} written questions, ${problems.length} problems with ours.`);
console.log(`markdown-it, everything parsed once          ${bare.toFixed(0)} ms`);
show('reading all files', reading / bare, '× markdown-it');
show('joining them with ours', joining / bare, '× markdown-it');

const edits = Array.from({ length: EDITS }, (_, index) => {
  const { path = '', text = '' } = notes[index * 100] ?? {};
  return timed(() => {
    read(path, `${text}\n\n- **Edited ${index}**: it was edited a moment ago.\n`);
    own.library();
  });
});
show('one edit, until the library is up to date', median(edits) / (reading + joining), '× reading all');
console.log(`${''.padEnd(44)} ${median(edits).toFixed(1)} ms`);
const index = timed(() => buildTermIndex(own.library().terms));
show('the index of terms, when a hover asks', index / (reading + joining), '× reading all');

const long = aLongNote(seededRandom(7), LONG_NOTE, 'A long note');
const rounds = Array.from({ length: EDITS }, (_, round) => ({
  bare: timed(() => markdown.parse(long, {})),
  ours: timed(() => parseNote('long.md', `${folder}long.md`, `${long}\n${round}`)),
}));
const [bareLong, oursLong] = [median(rounds.map(({ bare: one }) => one)), median(rounds.map(({ ours }) => ours))];
show(`a note of ${LONG_NOTE / 1000} kB (${oursLong.toFixed(0)} ms)`, oursLong / bareLong, '× markdown-it');

function read(path: string, text: string): void {
  own.read({ uri: folder + path, folder, path }, text);
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function show(name: string, ratio: number, unit: string): void {
  console.log(`${name.padEnd(44)} ${ratio < 0.1 ? ratio.toFixed(4) : ratio.toFixed(2)} ${unit}`);
}
