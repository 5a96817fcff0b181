import assert from 'node:assert/strict';
import { emptyLibrary } from '../../src/core/library/library';
import { Mastery } from '../../src/core/progress/mastery';
import { Scheduler } from '../../src/core/progress/schedule';
import { outline, type OutlineNode } from '../../src/core/outline';
import { aLibrary, aServiceNote, EXAM_NOTE, lines, uriOf } from '../support/aNote';
import { aQuestion } from '../support/aQuestion';
import { shippedLibrary } from '../support/shipped';

const withTasks = (...body: string[]) => lines('---', 'tasks: [t-01/1.1]', '---', ...body);
const exam = (code: string, status: 'active' | 'retired') =>
  EXAM_NOTE.replace('T-01', code).replace('status: active', `status: ${status}\n  since: '2026-03-31'`);

const library = aLibrary({
  'exams/r-01.md': exam('R-01', 'retired'),
  'exams/a-01.md': exam('A-01', 'active'),
  'services/z.md': aServiceNote('Amazon Zeta', ['since: 2026-07-30']).replace('active', 'closed to new customers'),
  'services/b.md': aServiceNote('Amazon Beta'),
  'services/l.md': aServiceNote('Amazon Lambda Edge').replace('active', 'legacy'),
  'topics/words.md': withTasks('# Words', '', '- **Shard**: a unit', '- **Stream**: many units'),
  'own/plan.md': '# My plan\n\n- **Goal one**: to pass',
});

function all(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children())]);
}

function find(id: string, nodes: OutlineNode[] = outline(library, 't-01')): OutlineNode {
  const node = all(nodes).find((one) => one.id === id);
  assert.ok(node, id);
  return node;
}

const labels = (nodes: readonly OutlineNode[]) => nodes.map(({ label }) => label);

describe('outline', () => {
  describe('of somebody who has studied', () => {
    const questions = ['one', 'two', 'three'].map((key) =>
      aQuestion({ id: `topics/words#${key}`, noteId: 'topics/words', tasks: ['t-01/1.1'] }),
    );
    const scheduler = new Scheduler();
    const memory = scheduler.next(null, 1e12, 3);
    const known = { memory, seen: 1, right: 1, latest: [{ at: 1e12, right: true }], prints: null };
    const progress = { questions: new Map([['topics/words#one', known]]) };
    const studied = (at: number) => ({
      questions,
      mastery: new Mastery(questions, progress, scheduler, { now: at, startOfToday: at, endOfToday: at }),
    });
    const nodes = (at: number) => outline(library, 't-01', studied(at));

    it('tells what is mastered on the exam, its domains, tasks and notes', () => {
      for (const id of ['exam:t-01', 'domain:t-01/1', 'task:t-01/1.1', 'note:t-01/1.1:topics/words']) {
        assert.match(find(id, nodes(1e12)).description, /(?:^| · )1\/3$/, id);
        assert.match(find(id, nodes(1e12)).tooltip(), /mastered 1 of 3, seen 1; 0 due today/, id);
      }
    });

    it('tells what is due', () => {
      const { description, due } = find('task:t-01/1.1', nodes(memory.due + 1));
      assert.deepEqual([description, due, find('task:t-01/1.1', nodes(1e12)).due], ['1/3', 1, 0]);
    });

    it('says nothing where nothing was answered', () => {
      const other = find('note:t-01/1.1:services/b', nodes(1e12));
      assert.doesNotMatch(other.description + other.tooltip(), /\d\/\d|mastered/);
    });
  });

  it('leaves out a service that no exam asks about', () => {
    const entry = aServiceNote('Zebra').replace('tasks: [t-01/1.1]', 'tasks: []');
    const nodes = all(outline(aLibrary({ 'services/zebra.md': entry }), 't-01'));
    assert.deepEqual(
      nodes.filter(({ label }) => /Zebra|Your notes/.test(label)),
      [],
    );
  });

  describe('roots', () => {
    const cases: [focus: string, expected: string[]][] = [
      ['t-01', ['T-01', 'A-01', 'R-01', 'Your notes']],
      ['a-01', ['A-01', 'T-01', 'R-01', 'Your notes']],
      ['A-01', ['A-01', 'T-01', 'R-01', 'Your notes']],
      ['r-01', ['R-01', 'T-01', 'A-01', 'Your notes']],
      ['gone', ['T-01', 'A-01', 'R-01', 'Your notes']],
    ];
    for (const [focus, expected] of cases) {
      it(`begin with the exam in focus, here ${focus}`, () =>
        assert.deepEqual(labels(outline(library, focus)), expected));
    }

    it('mark what is retired', () => {
      assert.deepEqual(
        outline(library, 'r-01').map(({ past, description }) => [past, description]),
        [
          [true, 'retired 2026-03-31'],
          [false, 'Test Exam'],
          [false, 'Test Exam'],
          [false, '1'],
        ],
      );
    });

    it('have no own notes when every note names a task', () => {
      assert.deepEqual(labels(outline(aLibrary({ 'a.md': withTasks('# A') }), 't-01')), ['T-01']);
    });

    it('are none for an empty library', () => {
      assert.deepEqual(outline(emptyLibrary, 'x'), []);
    });

    it('leave the library as it was', () => {
      const before = structuredClone(library);
      all(outline(library, 'r-01'));
      assert.deepEqual(library, before);
    });
  });

  it('shows domains with their weights, and their tasks', () => {
    const domains = find('exam:t-01').children();
    assert.deepEqual(labels(domains), ['1 · 60 % · First', '2 · 40 % · Second']);
    assert.deepEqual(
      domains.map((domain) => labels(domain.children())),
      [['1.1 One', '1.2 Two'], ['2.1 Three']],
    );
  });

  it('says which tasks have no notes yet', () => {
    const tasks = ['1.1', '1.2'].map((number) => find(`task:t-01/${number}`));
    assert.deepEqual(
      tasks.map(({ description, hasChildren }) => [description, hasChildren]),
      [
        ['', true],
        ['no notes yet', false],
      ],
    );
    assert.deepEqual(tasks[1]?.children(), []);
  });

  it('shows topic notes of a task first and its services in a group, by name', () => {
    const [topic, services, ...others] = find('task:t-01/1.1').children();
    assert.deepEqual(others, []);
    assert.deepEqual([topic?.label, services?.label, services?.description], ['Words', 'Services', '3']);
    assert.deepEqual(labels(services?.children() ?? []), ['Amazon Beta', 'Amazon Lambda Edge', 'Amazon Zeta']);
  });

  it('marks services by their status', () => {
    assert.deepEqual(
      find('services:t-01/1.1')
        .children()
        .map(({ description, past, type }) => [description, past, type]),
      [
        ['', false, 'service'],
        ['legacy', false, 'service'],
        ['closed to new customers', true, 'service'],
      ],
    );
    assert.match(find('note:t-01/1.1:services/z').tooltip(), /Closed to new customers since 2026-07-30/);
  });

  it('shows the terms of a note, which open at their line', () => {
    const note = find('note:t-01/1.1:topics/words');
    assert.deepEqual(labels(note.children()), ['Shard', 'Stream']);
    assert.deepEqual(note.children()[1]?.open, { uri: uriOf('topics/words.md'), line: 7 });
    assert.match(note.children()[0]?.tooltip() ?? '', /\*\*Shard\*\*\n\na unit/);
  });

  it('does not repeat a service below itself', () => {
    const node = find('note:t-01/1.1:services/b');
    assert.deepEqual([node.hasChildren, node.children()], [false, []]);
  });

  it('shows own notes that name no task, and no exam', () => {
    const own = find('own');
    assert.deepEqual(
      [labels(own.children()), labels(own.children()[0]?.children() ?? [])],
      [['My plan'], ['Goal one']],
    );
  });

  const parts: [id: string, open: string | null, scope: string | null][] = [
    ['exam:t-01', uriOf('exams/t-01.md'), 'tasks t-01'],
    ['domain:t-01/1', null, 'tasks t-01/1'],
    ['task:t-01/1.1', null, 'tasks t-01/1.1'],
    ['services:t-01/1.1', null, null],
    ['note:t-01/1.1:topics/words', uriOf('topics/words.md'), 'note topics/words'],
    ['note:t-01/1.1:services/b', uriOf('services/b.md'), 'note services/b'],
    ['term:t-01/1.1:topics/words#shard', uriOf('topics/words.md'), null],
    ['note:own:own/plan', uriOf('own/plan.md'), 'note own/plan'],
    ['own', null, null],
  ];
  for (const [id, open, scope] of parts) {
    it(`${id} ${open ? 'opens' : 'opens nothing'} and ${scope ? 'can be quizzed' : 'cannot be quizzed'}`, () => {
      const node = find(id);
      assert.deepEqual(
        [node.open?.uri ?? null, node.scope && `${node.scope.kind} ${'id' in node.scope ? node.scope.id : ''}`],
        [open, scope],
      );
    });
  }

  describe('of the notes that ship', () => {
    const nodes = all(outline(shippedLibrary(), 'mla-c02'));

    it('begins with MLA-C02 and ends with the retired exams', () => {
      const roots = outline(shippedLibrary(), 'mla-c02');
      assert.deepEqual(labels(roots), ['MLA-C02', 'AIF-C01', 'AIP-C01', 'MLA-C01', 'MLS-C01']);
      assert.deepEqual(
        roots.map(({ past }) => past),
        [false, false, false, true, true],
      );
    });

    it('gives every node its own id', () => {
      const seen = new Set<string>();
      assert.deepEqual(
        nodes.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => id),
        [],
      );
      assert.ok(nodes.length > 1000);
    });

    it('says truly whether a node has children', () => {
      for (const { id, hasChildren, children } of nodes) assert.equal(children().length > 0, hasChildren, id);
    });

    it('has a label and a tooltip for every node', () => {
      for (const { id, label, tooltip } of nodes) assert.ok(label !== '' && tooltip() !== '', id);
    });

    it('holds every note of a task and every term', () => {
      const library = shippedLibrary();
      const { exams } = library;
      const unasked = new Set(library.services.filter(({ tasks }) => tasks.length === 0).map(({ noteId }) => noteId));
      const notes = library.notes.filter(({ id }) => !unasked.has(id));
      const terms = library.terms.filter(({ noteId }) => !unasked.has(noteId));
      const opened = new Set(nodes.map(({ open }) => (open ? `${open.uri} ${open.line}` : '')));
      assert.deepEqual(
        exams.filter(({ uri }) => !opened.has(`${uri} 1`)),
        [],
      );
      assert.deepEqual(
        notes.filter(({ uri }) => !opened.has(`${uri} 1`)).map(({ id }) => id),
        [],
      );
      const own = new Set(notes.map(({ id }) => id));
      assert.deepEqual(
        terms.filter(({ id, uri, line }) => !own.has(id) && !opened.has(`${uri} ${line}`)).map(({ id }) => id),
        [],
      );
    });
  });
});
