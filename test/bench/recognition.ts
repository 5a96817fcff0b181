// npm run bench:recognition: precision and recall of the hover on the labelled files in test/fixtures/recognition.
import fs from 'node:fs';
import path from 'node:path';
import { evaluate, type FileResult, type Kind } from '../support/recognition';

const args = process.argv.slice(2);
const isVerbose = args.includes('--errors');
const folder = args.find((arg) => !arg.startsWith('--')) ?? 'test/fixtures/recognition';

const results = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.marked'))
  .sort()
  .map((name) => evaluate(name.replace(/\.marked$/, ''), fs.readFileSync(path.join(folder, name), 'utf8')));

if (isVerbose) for (const { errors } of results) for (const error of errors) console.log(error);
print();

function print(): void {
  const kinds: Kind[] = ['prose', 'SDK', 'infrastructure', 'IAM and ARNs', 'CLI'];
  console.log(`\n${results.length} files\n`);
  console.log(['kind'.padEnd(16), 'mentions', 'found', 'recall'].join('  '));
  for (const kind of kinds)
    row(
      kind,
      sum((file) => file.mentions[kind] ?? 0),
      sum((file) => file.right[kind] ?? 0),
    );
  const mentions = sum((file) => total(file.mentions));
  const right = sum((file) => total(file.right));
  row('all', mentions, right);
  const wrong = sum((file) => file.wrong);
  const trapped = sum((file) => file.trapped);
  const unlabelled = sum((file) => file.unlabelled);
  const traps = sum((file) => file.traps);
  console.log(`\nprecision ${(right / (right + wrong + trapped + unlabelled)).toFixed(4)}`);
  console.log(`wrong service ${wrong}, traps answered ${trapped} of ${traps}, other places answered ${unlabelled}`);
}

function row(kind: string, mentions: number, right: number): void {
  const recall = mentions === 0 ? '-' : (right / mentions).toFixed(4);
  console.log(
    [kind.padEnd(16), String(mentions).padStart(8), String(right).padStart(5), recall.padStart(6)].join('  '),
  );
}

function sum(figure: (file: FileResult) => number): number {
  return results.reduce((all, file) => all + figure(file), 0);
}

function total(figures: Partial<Record<Kind, number>>): number {
  return Object.values(figures).reduce((all, figure) => all + figure, 0);
}
