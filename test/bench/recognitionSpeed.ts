// Speed of the recogniser as ratios, each pair measured side by side: `npm run bench`. Nothing here asserts.
//
// Of the Aho-Corasick packages on npm, `ahocorasick` (BrunoRB) is the older one, without types; its tables are objects.
// `@monyone/aho-corasick` has types and is maintained (releases of 2026), and its double array was the fastest on 160 kB
// with our strings (about 6 ms; `ahocorasick` 8, its own plain automaton 13), so it is the harder opponent.
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { evidenceIn } from '../../src/core/mentions/evidence';
import { excerptAround, type Lines } from '../../src/core/mentions/excerpt';
import { findMention, findMentions } from '../../src/core/mentions/findMention';
import { buildMentionIndex, type MentionIndex } from '../../src/core/mentions/mentionIndex';
import { seededRandom } from '../../src/core/study/random';
import { shippedLibrary } from '../support/shipped';
import { codeText, denseText, mixedText, otherText, proseText, syntheticServices, withNamesOf } from './texts';

type Subject = readonly [name: string, run: () => unknown];

const KB = 1000;
const MB = 1000 * KB;
const ROUNDS = 25;
/** What runs quickly is repeated until it takes so long. */
const BATCH_MS = 2;
/** For one group of subjects; three rounds there are in any case. */
const MOST_MS = 4000;

const services = shippedLibrary().services;
/** Results go here, so that no engine may leave out the work. */
let sink = 0;

const memory = memoryOf(() => buildMentionIndex(services));
const shipped = memory.made;
const strings = [
  ...new Set(
    services.flatMap(({ name, aliases, formerNames, identifiers }) =>
      [name, ...aliases, ...formerNames, ...Object.values(identifiers).flat()].map((one) => one.toLowerCase()),
    ),
  ),
].sort((a, b) => b.length - a.length);
const regex = new RegExp(`\\b(?:${strings.map(escaped).join('|')})\\b`, 'gi');
const automaton = new AhoCorasick(strings);

console.log(`\nRecognition: ${services.length} services, ${strings.length} names and identifiers. Medians of one run.`);
hovers();
slowest();
scans();
growth();
showMemory();
console.log(`\n(checksum ${sink})`);

function hovers(): void {
  heading('1. Hover (against looking through the whole file)');
  const own: { size: string; times: number[] }[] = [];
  // The same lines at the start, in the middle and at the end, so that only the size differs.
  const sample = mixedText(KB);
  const around = (length: number) => sample + mixedText(length) + sample + mixedText(length) + sample;
  for (const [size, text, language] of [
    ['1 kB', sample, 'markdown'],
    ['100 kB', around(50 * KB), 'markdown'],
    ['10 MB, one line', around(5 * MB).replaceAll('\n', ' '), 'markdown'],
  ] as const) {
    const lines = linesOf(text);
    const evidence = evidenceIn(shipped, { text, language });
    const places = (['start', 'middle', 'end'] as const).map((where, i) => {
      const from = Math.round(((text.length - sample.length) * i) / 2);
      const names = findMentions(shipped, text.slice(from, from + KB), evidence);
      const at = from + (names[i === 2 ? names.length - 1 : 0]?.start ?? 0);
      return { where, at, ...placeOf(text, at) };
    });
    const times = measured([
      ...places.map(({ where, line, column }): Subject => {
        return [where, () => findMention(shipped, excerptAround(lines, line, column, evidence), evidence)?.start ?? 0];
      }),
      ...places.map(({ where, at }): Subject => [`regex, stops, ${where}`, () => regexAt(text, at)]),
      ['regex', () => allByRegex(text).find(({ end }) => end >= text.length / 2)?.end ?? 0],
      ['package', () => allByPackage(text).find(({ end }) => end >= text.length / 2)?.end ?? 0],
      ['evidence', () => evidenceIn(shipped, { text, language }).named.size],
    ]);
    const time = (name: string) => times.get(name) ?? NaN;
    console.log(`\n${size}`);
    for (const { where } of places) {
      const ratio = time('regex') / time(where);
      row(`  hover at the ${where}`, time(where));
      row('    regex over the file / hover', ratio, '×', ratio >= 20);
      row('    regex that stops at the cursor / hover', time(`regex, stops, ${where}`) / time(where), '×');
      row('    package over the file / hover', time('package') / time(where), '×');
    }
    row('  evidence, once per version', time('evidence'));
    row('    regex over the file / evidence', time('regex') / time('evidence'), '×');
    row('    package over the file / evidence', time('package') / time('evidence'), '×');
    own.push({ size, times: places.map(({ where }) => time(where)) });
  }
  const [first, ...others] = own.map(({ size, times }) => ({ size, time: median(times) }));
  console.log('');
  for (const { size, time } of others) {
    const ratio = time / (first?.time ?? NaN);
    row(`hover in ${size} / hover in ${first?.size ?? ''}`, ratio, '×', ratio < 1.5);
  }
}

/** Random places of texts made to hurt, too: the slowest hover beside the median one. */
function slowest(): void {
  heading('The slowest of many hovers');
  const random = seededRandom(6);
  const hostile = [
    's3://',
    'aws --region x ',
    'us-east-1.',
    'import sagemaker, ',
    's3:Get*',
    'AWS::S3::',
    'aws_s3_',
    'S3/',
    'S3, ',
  ];
  const texts = [denseText(MB), ...hostile.map((piece) => piece.repeat(20_000)), 'a'.repeat(MB)];
  const times = texts.flatMap((text) => {
    const lines = linesOf(text);
    const evidence = evidenceIn(shipped, { text: `AWS ${text}`, language: 'markdown' });
    return Array.from({ length: 2000 }, () => {
      const at = Math.floor(random() * text.length);
      const { line, column } = lines.count === 1 ? { line: 0, column: at } : placeOf(text, at);
      const hover = () => findMention(shipped, excerptAround(lines, line, column, evidence), evidence);
      // The best of three: others use the machine, too.
      return Math.min(timed(hover, 1), timed(hover, 1), timed(hover, 1));
    });
  });
  const [middle, most] = [median(times), Math.max(...times)];
  console.log('');
  row(`${times.length} hovers, median`, middle);
  row('slowest', most);
  row('slowest / median', most / middle, '×', most / middle <= 50);
}

function scans(): void {
  heading('2. Looking through a whole file of 1 MB, evidence included');
  for (const [name, text, language] of [
    ['prose (Markdown)', proseText(MB), 'markdown'],
    ['code (Python)', codeText(MB), 'python'],
    ['mixture of everything', mixedText(MB), 'plaintext'],
    ['nothing but the labelled files', denseText(MB), 'plaintext'],
    ['text without AWS', otherText(MB), 'plaintext'],
  ] as const) {
    const times = measured([
      ['scan', () => scan(shipped, text, language)],
      ['regex', () => allByRegex(text).length],
      ['package', () => allByPackage(text).length],
      ['bare pass', () => barePass(text)],
    ]);
    const time = (subject: string) => times.get(subject) ?? NaN;
    const [regexRatio, packageRatio] = [time('regex') / time('scan'), time('package') / time('scan')];
    console.log(`\n${name}`);
    row('  scan', time('scan'));
    row('  scan, per character', (time('scan') / text.length) * 1e6, 'ns');
    row('    regex / scan', regexRatio, '×', regexRatio >= 5);
    row('    package / scan', packageRatio, '×', packageRatio >= 1);
    row('    scan / bare pass over the characters', time('scan') / time('bare pass'), '×');
  }
}

function growth(): void {
  heading('3. Scan as the catalog grows, same text');
  const catalogs = [50, 500, 5000].map((count) => syntheticServices(count));
  const text = withNamesOf(catalogs[0] ?? [], otherText(MB));
  const subjects = catalogs.map((catalog): Subject => {
    const index = buildMentionIndex(catalog);
    return [`${catalog.length} services`, () => scan(index, text, 'plaintext')];
  });
  const times = measured(subjects);
  const first = times.get('50 services') ?? NaN;
  console.log('');
  for (const [name, time] of times) {
    row(`${name}, per character`, (time / text.length) * 1e6, 'ns');
    row('    / 50 services', time / first, '×', time / first < 1.5);
  }
}

function showMemory(): void {
  heading('4. Memory of the index');
  const entries = shipped.words.size;
  console.log(memory.isExact ? '' : '\nInexact: run with --expose-gc.');
  row('index', memory.bytes / MB, 'MB');
  row('entries', entries, '');
  row('per entry', memory.bytes / entries, 'B');
}

function scan(index: MentionIndex, text: string, language: string): number {
  return findMentions(index, text, evidenceIn(index, { text, language })).length;
}

interface Found {
  start: number;
  end: number;
}

function allByRegex(text: string): Found[] {
  regex.lastIndex = 0;
  return [...text.matchAll(regex)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

function regexAt(text: string, at: number): number {
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    if (regex.lastIndex >= at) return match.index <= at ? match.index : -1;
  }
  return -1;
}

/** It knows neither capitals nor words: the text is folded, and stretches inside words are left out. */
function allByPackage(text: string): Found[] {
  const found: Found[] = [];
  for (const { begin, end } of automaton.matchInText(text.toLowerCase())) {
    if (!isWord(text.charCodeAt(begin - 1)) && !isWord(text.charCodeAt(end))) found.push({ start: begin, end });
  }
  return found;
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

function barePass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return sum;
}

function linesOf(text: string): Lines {
  const lines = text.split('\n');
  return { count: lines.length, at: (line) => lines[line] ?? '' };
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
}

/** Median milliseconds of each subject; they take turns in every round, so that all have the same machine. */
function measured(subjects: readonly Subject[]): Map<string, number> {
  const repetitions = subjects.map(([, run]) => {
    const once = timed(run, 1);
    const warm = once > 100 ? once : timed(run, Math.max(1, Math.ceil(50 / once)));
    return Math.max(1, Math.round(BATCH_MS / warm));
  });
  const times = subjects.map((): number[] => []);
  const begin = performance.now();
  for (let round = 0; round < ROUNDS && (round < 3 || performance.now() - begin < MOST_MS); round++) {
    for (const i of subjects.keys()) {
      const turn = (i + round) % subjects.length;
      const [, run] = subjects[turn] ?? ['', () => 0];
      times[turn]?.push(timed(run, repetitions[turn] ?? 1));
    }
  }
  return new Map(subjects.map(([name], i) => [name, median(times[i] ?? [])]));
}

function timed(run: () => unknown, repetitions: number): number {
  const begin = performance.now();
  for (let i = 0; i < repetitions; i++) sink = (sink + Number(run())) | 0;
  return (performance.now() - begin) / repetitions;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function memoryOf<T>(make: () => T): { made: T; bytes: number; isExact: boolean } {
  const collect = globalThis.gc;
  const used = () => {
    collect?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  make();
  const before = used();
  const made = make();
  return { made, bytes: used() - before, isExact: collect !== undefined };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

function heading(text: string): void {
  console.log(`\n${text}\n${'-'.repeat(text.length)}`);
}

function row(name: string, value: number, unit = 'ms', isMet?: boolean): void {
  const digits = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 10 ? 1 : 3;
  const verdict = isMet === undefined ? '' : isMet ? '   goal met' : '   GOAL NOT MET';
  console.log(`${name.padEnd(48)} ${value.toFixed(digits).padStart(10)} ${unit.padEnd(2)}${verdict}`);
}
