import assert from 'node:assert/strict';
import { buildLibrary } from '../../src/core/library/buildLibrary';
import { checkBundled } from '../../src/core/library/checkBundled';
import { compileBundled } from '../../src/core/library/compileBundled';
import { aNote, aServiceNote, EXAM_NOTE, EXAM_PATH, lines } from '../support/aNote';

function problemsOf(notes: Record<string, string>): string[] {
  const parsed = Object.entries({ [EXAM_PATH]: EXAM_NOTE, ...notes }).map(([path, text]) => aNote(text, path));
  return checkBundled(parsed, buildLibrary(parsed)).map(({ uri, line, code }) => `${uri.slice(6)}:${line} ${code}`);
}

const note = (...body: string[]) => lines('---', 'tasks: [t-01/1.1]', '---', ...body);
const question = (first: string) => note('# Which?', '', '- [x] a', first, '- [ ] b', '  > r', '- [ ] c');

const cases: Record<string, [Record<string, string>, string[]]> = {
  'accepts a note that has all': [
    { 'a.md': note('# A', '', '[b](b.md#b) [c](https://x.y/#z) [d](#a)'), 'b.md': note('# B') },
    [],
  ],
  'accepts an exam without tasks': [{}, []],
  'reports a note without tasks': [{ 'a.md': '# A' }, ['a.md:1 missing-tasks']],
  'reports each option without a reason at its question': [
    { 'a.md': question('') },
    ['a.md:4 option-without-reason', 'a.md:4 option-without-reason'],
  ],
  'reports the one option without a reason': [{ 'a.md': question('  > r') }, ['a.md:4 option-without-reason']],
  'reports a link to no note at its line': [{ 'a.md': note('# A', '', 'x', 'y [b](b.md)') }, ['a.md:7 broken-link']],
  'reports a link to no heading': [{ 'a.md': note('# A', '', '[b](#gone)') }, ['a.md:6 broken-link']],
  'reports a link in a list, a table and a quote': [
    { 'a.md': note('- [b](b.md)', '', '| a | b |', '| - | - |', '| c | [d](d.md) |', '', '> [e](e.md)') },
    ['a.md:4 broken-link', 'a.md:8 broken-link', 'a.md:10 broken-link'],
  ],
  'leaves addresses of the web alone': [{ 'a.md': note('[b](https://b.c) [d](mailto:d@e.f)') }, []],
  'reports a parent that does not exist': [
    { 'services/a.md': aServiceNote('A1', ['parent: gone']) },
    ['services/a.md:1 unknown-service'],
  ],
  'accepts a parent that exists': [
    { 'services/a.md': aServiceNote('A1', ['parent: b']), 'services/b.md': aServiceNote('B1') },
    [],
  ],
  'reports an identifier that two services own at the second': [
    {
      'services/a.md': aServiceNote('A1', ['identifiers: { boto3: [x], cli: [y] }']),
      'services/b.md': aServiceNote('B1', ['identifiers: { boto3: [z, x] }']),
    },
    ['services/b.md:1 identifier-owned-twice'],
  ],
  'reports an identifier that one service names twice': [
    { 'services/a.md': aServiceNote('A1', ['identifiers: { boto3: [x, x] }']) },
    ['services/a.md:1 identifier-owned-twice'],
  ],
  'reports a domain that a note serves: ours name tasks': [
    { 'a.md': '---\ntasks: [t-01/1]\n---\n# A' },
    ['a.md:2 unknown-task'],
  ],
  'accepts the same word in two kinds of identifiers': [
    {
      'services/a.md': aServiceNote('A1', ['identifiers: { boto3: [x] }']),
      'services/b.md': aServiceNote('B1', ['identifiers: { cli: [x] }']),
    },
    [],
  ],
};

describe('checkBundled', () => {
  for (const [says, [notes, expected]] of Object.entries(cases)) {
    it(says, () => assert.deepEqual(problemsOf(notes), expected));
  }

  it('names the owner of an identifier that is taken', () => {
    const parsed = ['A1', 'B1'].map((name) =>
      aNote(aServiceNote(name, ['identifiers: { boto3: [x] }']), `services/${name}.md`),
    );
    const [problem] = checkBundled(parsed, buildLibrary([aNote(EXAM_NOTE, EXAM_PATH), ...parsed]));
    assert.match(problem?.message ?? '', /boto3 identifier "x" belongs to A1/);
  });
});

describe('compileBundled', () => {
  it('gives the notes addresses of their own scheme, and all problems', () => {
    const library = compileBundled([
      { path: EXAM_PATH, text: EXAM_NOTE },
      { path: 'topics/a.md', text: '---\ntasks: [t-01/9.9]\n---\n[b](b.md)' },
    ]);
    assert.deepEqual(
      library.notes.map(({ uri }) => uri),
      ['aws-ml-notes:/exams/t-01.md', 'aws-ml-notes:/topics/a.md'],
    );
    assert.deepEqual(
      library.problems.map(({ code }) => code),
      ['unknown-task', 'broken-link'],
    );
  });
});
