// npm run try-notes -- FOLDER [--json]: what the extension understands of a folder of notes.
import fs from 'node:fs';
import path from 'node:path';
import { buildLibrary } from '../../src/core/library/buildLibrary';
import { checkReport } from '../../src/core/library/checkReport';
import type { Library } from '../../src/core/library/library';
import { writeCheck } from '../../src/core/library/writeCheck';
import { parseNote } from '../../src/core/notes/parseNote';
import type { Problem } from '../../src/core/notes/problem';
import { readFolder, type FolderFile } from './readFolder';

/** Version of the JSON; it changes when a field changes its meaning or goes. */
const VERSION = 1;

const [folder, ...others] = process.argv.slice(2).filter((argument) => argument !== '--json');

if (folder === undefined || others.length > 0) {
  console.error('Name one folder: npm run try-notes -- FOLDER [--json]');
  process.exitCode = 1;
} else {
  void tryNotes(folder, process.argv.includes('--json'));
}

async function tryNotes(name: string, asJson: boolean): Promise<void> {
  let files: FolderFile[];
  try {
    files = readFolder(name);
  } catch (error) {
    console.error(`The folder cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return;
  }
  const key = path.basename(path.resolve(name));
  const texts = new Map(files.map((file) => [file.path, file.text ?? '']));
  const notes = files.flatMap((file) =>
    file.text === null ? [] : parseNote(`${key}/${file.path}`, file.path, file.text),
  );
  // With our notes, because exams and services are known from there.
  const library = buildLibrary(notes, bundled());
  library.problems.push(...files.flatMap(unreadable));
  const report = await checkReport(
    library,
    (uri) => texts.has(uri),
    (uri) => Promise.resolve(texts.get(uri) ?? ''),
  );
  if (asJson) console.log(JSON.stringify({ version: VERSION, folder: name, ...report }, null, 2));
  else console.log(writeCheck(report, terminal));
}

function bundled(): Library {
  return JSON.parse(fs.readFileSync(path.resolve('dist/notes.json'), 'utf8')) as Library;
}

function unreadable({ path: uri, text, trouble }: FolderFile): Problem[] {
  const message = `The note cannot be read: ${trouble}. Mend that, or move the file out of your notes.`;
  return text === null ? [{ uri, line: 1, code: 'unreadable', message }] : [];
}

const terminal = {
  heading: (text: string, level: 1 | 2) => `${text}\n${(level === 1 ? '=' : '-').repeat(text.length)}`,
  said: printable,
  place: (uri: string, line?: number) => printable(line === undefined ? uri : `${uri}:${line}`),
};

/** A file's name or a note may hold what a terminal obeys. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
