import assert from 'node:assert/strict';
import { isWithin, questionsIn, scopeTitle, type QuizScope } from '../../src/core/study/scope';
import { aLibrary } from '../support/aNote';
import { aQuestion } from '../support/aQuestion';

const library = aLibrary({
  'services/a.md': '---\ntags: [storage]\n---\n# Amazon A',
  'topics/b.md': '---\ntags: [storage, models]\n---\n# Topic B',
});

const questions = [
  aQuestion({ id: 'one', tasks: ['t-01/1.1'], noteId: 'services/a' }),
  aQuestion({
    id: 'two',
    tasks: ['t-01/1.2', 't-01/2.1'],
    noteId: 'topics/b',
    see: { uri: 'test:/services/a.md', line: 1, title: '' },
  }),
  aQuestion({
    id: 'three',
    tasks: ['x-01/1.1'],
    noteId: 'topics/b',
    see: { uri: 'test:/topics/b.md', line: 1, title: '' },
  }),
  aQuestion({ id: 'four', tasks: [], noteId: 'topics/c' }),
];

const tasks = (id: string): QuizScope => ({ kind: 'tasks', id });
const note = (id: string): QuizScope => ({ kind: 'note', id });

describe('questionsIn', () => {
  const cases: [string, QuizScope, string[]][] = [
    ['an exam', tasks('t-01'), ['one', 'two']],
    ['a domain', tasks('t-01/1'), ['one', 'two']],
    ['another domain', tasks('t-01/2'), ['two']],
    ['a task', tasks('t-01/1.1'), ['one']],
    ['another exam', tasks('x-01'), ['three']],
    ['an exam that does not exist', tasks('t-0'), []],
    ['a note and those it answers elsewhere', note('services/a'), ['one', 'two']],
    ['a note that does not exist', note('services/gone'), []],
    ['a note that is gone while its questions are not', note('topics/c'), []],
    ['several notes', { kind: 'notes', ids: ['services/a', 'topics/b'], title: '' }, ['one', 'two', 'three']],
    ['a tag', { kind: 'tag', tag: 'models' }, ['two', 'three']],
    ['a tag of several notes', { kind: 'tag', tag: 'storage' }, ['one', 'two', 'three']],
    ['a tag that no note has', { kind: 'tag', tag: 'stor' }, []],
    ['a note without other notes’ questions', note('topics/b'), ['two', 'three']],
  ];
  for (const [what, scope, ids] of cases) {
    it(`gives those of ${what}`, () => {
      assert.deepEqual(
        questionsIn(scope, questions, library).map(({ id }) => id),
        ids,
      );
    });
  }
});

describe('isWithin', () => {
  const cases: [string, string, boolean][] = [
    ['mla-c02/1.1', 'mla-c02', true],
    ['mla-c02/1.1', 'mla-c02/1', true],
    ['mla-c02/1.1', 'mla-c02/1.1', true],
    ['mla-c02/1.1.7', 'mla-c02/1.1', true],
    ['mla-c02/1.10', 'mla-c02/1.1', false],
    ['mla-c02/11.1', 'mla-c02/1', false],
    ['mla-c02/2.1', 'mla-c02/1', false],
    ['mla-c01/1.1', 'mla-c02', false],
    ['mla-c02/1', 'mla-c02/1.1', false],
    ['mla-c02.1/1', 'mla-c02', false],
    ['mla-c021/1.1', 'mla-c02', false],
  ];
  for (const [task, id, expected] of cases) {
    it(`takes ${task} ${expected ? 'as part of' : 'as no part of'} ${id}`, () =>
      assert.equal(isWithin(task, id), expected));
  }
});

describe('scopeTitle', () => {
  const cases: [QuizScope, string][] = [
    [tasks('t-01'), 'T-01'],
    [tasks('t-01/2'), 'T-01 · Second'],
    [tasks('t-01/1.2'), 'T-01 · 1.2 Two'],
    [tasks('t-01/9'), 't-01/9'],
    [note('services/a'), 'Amazon A'],
    [note('services/gone'), 'services/gone'],
    [{ kind: 'tag', tag: 'models' }, '#models'],
    [{ kind: 'notes', ids: ['services/a'], title: 'Services in a.py' }, 'Services in a.py'],
  ];
  for (const [scope, title] of cases) {
    it(`of ${JSON.stringify(scope)} is "${title}"`, () => assert.equal(scopeTitle(scope, library), title));
  }
});
