import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { evidenceIn, type Evidence } from '../../src/core/mentions/evidence';
import { findMentions, type Mention } from '../../src/core/mentions/findMention';
import { languageOf } from '../../src/core/mentions/language';
import { seededRandom, type Random } from '../../src/core/study/random';
import { readMarked } from '../support/markedText';
import { nastyTexts } from '../support/nastyTexts';
import { hover, shippedIndex } from '../support/recognition';
import { ROOT } from '../support/shipped';

/** `FUZZ=100000 npx mocha -g 'recogniser on random'` for more. */
const cases = Number(process.env['FUZZ'] ?? 3000);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);

const folder = path.join(ROOT, 'test/fixtures/recognition');
const files = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.marked'))
  .sort()
  .map((name) => {
    const { text } = readMarked(fs.readFileSync(path.join(folder, name), 'utf8'));
    return { text, lines: text.split('\n'), language: languageOf('plaintext', name.replace(/\.marked$/, '')) };
  });
const languages = [...new Set([...files.map(({ language }) => language), 'plaintext', 'constructor'])];

describe('the recogniser on random texts', () => {
  it(`stays inside the text and in order in ${cases} mutated files, and the hover says what the scan says`, function () {
    this.timeout(0);
    const random = seededRandom(seed);
    for (let number = 0; number < cases; number++) {
      const { text, language } = randomFile(random);
      checked(`case ${number} of seed ${seed}, ${language}: ${JSON.stringify(text)}`, () => {
        const evidence = evidenceIn(shippedIndex(), { text, language });
        const scanned = scan(text, evidence);
        for (const at of randomPlaces(random, text, scanned)) expectSame(text, at, scanned, evidence);
      });
    }
  });

  for (const [name, text] of Object.entries(nastyTexts)) {
    it(`reads ${name} in every language`, () => {
      for (const language of languages) {
        const evidence = evidenceIn(shippedIndex(), { text, language });
        scan(text, evidence);
        for (const at of [0, Math.floor(text.length / 2), text.length]) hover(text, at, evidence);
      }
    });
  }

  for (const [name, text] of Object.entries(hugeTexts())) {
    it(`reads ${name}`, function () {
      this.timeout(0);
      for (const language of ['markdown', 'javascript']) {
        const evidence = evidenceIn(shippedIndex(), { text, language });
        scan(text, evidence);
        for (const at of [0, Math.floor(text.length / 2), text.length]) hover(text, at, evidence);
      }
    });
  }
});

/** Long tokens and chains of what the rows of identifiers may repeat. */
function hugeTexts(): Record<string, string> {
  const filler = 'some words about nothing in particular, then a few more. '.repeat(877);
  return {
    'a token of 1 MB': 'a'.repeat(1_000_000),
    'a token of 1 MB behind a vendor': `AWS ${'S3'.repeat(500_000)}`,
    'a line of 10 MB': `${filler}Lambda writes to Amazon S3 and to arn:aws:sqs:::a. `.repeat(200),
    'a chain of hyphens': 'lambda-'.repeat(2000),
    'a long address': `s3.${'us-east-1.'.repeat(2000)}amazonaws.com`,
    'a long command': `aws ${'--region us-east-1 '.repeat(1000)}s3 ls`,
    'a long import': `import ${'sagemaker, '.repeat(1000)}boto3`,
    'a long list of actions': 's3:GetObject,'.repeat(1000),
  };
}

/** All mentions, which stand inside the text, in order and apart. */
function scan(text: string, evidence: Evidence): Mention[] {
  const found = findMentions(shippedIndex(), text, evidence);
  let last = 0;
  for (const { start, end, serviceId } of found) {
    assert.ok(start >= last && end > start && end <= text.length, `${serviceId} from ${start} to ${end} after ${last}`);
    last = end;
  }
  return found;
}

/** Longer lines are not taken whole into an excerpt, and what begins on one may go on below it (`aws \\`). */
const SHORT = 250;

/** In files of short lines the hover answers as the scan of the whole does. */
function expectSame(text: string, at: number, scanned: readonly Mention[], evidence: Evidence): void {
  const found = hover(text, at, evidence);
  if (found) assert.ok(found.start >= 0 && found.start <= at && at <= found.end && found.end <= text.length);
  if (text.includes('\r') || text.split('\n').some(({ length }) => length > SHORT)) return;
  const expected = scanned.find(({ start, end }) => start <= at && at <= end) ?? null;
  assert.deepEqual(found, expected, `at ${at}: ${JSON.stringify(text.slice(Math.max(0, at - 60), at + 60))}`);
}

function checked(name: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new Error(`${name}\n${String(error)}`, { cause: error });
  }
}

function randomPlaces(random: Random, text: string, mentions: readonly Mention[]): number[] {
  const anywhere = [0, text.length, below(random, text.length + 1), below(random, text.length + 1)];
  const mention = mentions[below(random, mentions.length)];
  return mention ? [...anywhere, mention.start, mention.end, (mention.start + mention.end) >> 1] : anywhere;
}

function randomFile(random: Random): { text: string; language: string } {
  const file = pick(random, files);
  const count = 1 + below(random, 30);
  const first = below(random, file.lines.length);
  let text = file.lines.slice(first, first + count).join('\n');
  for (let i = below(random, 8); i > 0; i--) text = pick(random, mutations)(text, random);
  return { text, language: random() < 0.8 ? file.language : pick(random, languages) };
}

const pieces = [
  ...['\0', '\ud83d', '\ude00', '\u00a0', '\u2011', '\u2028', '\uFEFF', '漢字', 'é', 'ſ', 'İ', 'K'],
  ...[
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    '\t',
    ' ',
    '\\',
    '\\\n',
    '"',
    "'",
    '`',
    '```',
    '"""',
    '/*',
    '*/',
    '//',
    '#',
    '<<EOF\n',
  ],
  ...['{', '}', '[', ']', '(', ')', '<', '>', '${', '}}', ':', '::', '.', '-', '_', '/', '@', '=', '|', '*', ',', ';'],
  ...[
    'aws ',
    'AWS ',
    'Amazon ',
    'amazon ',
    'S3',
    's3',
    'Lambda',
    'lambda',
    'Glue',
    'Batch',
    'SageMaker',
    'EC2',
    'Config',
  ],
  ...[
    'arn:aws:',
    'arn:${x}:',
    'AWS::',
    'aws_',
    'aws.',
    'aws:',
    'AWS/',
    's3://',
    '@aws-sdk/client-',
    'aws-cdk-lib/aws-',
  ],
  ...[
    '.amazonaws.com',
    'com.amazonaws.',
    '.client("',
    'from ',
    'import ',
    'pip install ',
    ' --region x ',
    ':GetObject',
    '->',
  ],
  ...['boto3', 'pulumi', 'sagemaker', 'AWS Step Functions', 'Lambda@Edge', "AWS's ", ' and ', '"cell_type": "code"'],
];

const mutations: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => spliced(text, below(random, text.length + 1), 0, pick(random, pieces)),
  (text, random) => spliced(text, below(random, text.length + 1), 0, `${pick(random, pieces)}${pick(random, pieces)}`),
  (text, random) => spliced(text, below(random, text.length + 1), 0, pick(random, pieces).repeat(below(random, 300))),
  (text, random) => spliced(text, below(random, text.length + 1), 1 + below(random, 3), ''),
  (text, random) => spliced(text, below(random, text.length + 1), below(random, 40), ''),
  (text, random) => spliced(text, below(random, text.length + 1), 0, pick(random, pick(random, files).lines)),
  (text, random) => spliced(text, below(random, text.length + 1), 0, randomUnits(random, below(random, 40))),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', ' '),
  (text, random) => (random() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
  (text, random) => {
    const [from, count] = [below(random, text.length), below(random, 60)];
    return spliced(text, below(random, text.length + 1), 0, text.slice(from, from + count).repeat(below(random, 5)));
  },
];

function randomUnits(random: Random, count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(below(random, random() < 0.7 ? 128 : 65536))).join('');
}

function spliced(text: string, at: number, count: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at + count);
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[below(random, from.length)] as T;
}

function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}
