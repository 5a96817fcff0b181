import assert from 'node:assert/strict';
import { compileBundled } from '../../src/core/library/compileBundled';
import { emptyLibrary, type Library } from '../../src/core/library/library';
import { Mastery } from '../../src/core/progress/mastery';
import { Scheduler } from '../../src/core/progress/schedule';
import { Outline } from '../../src/core/outline';
import type { Studied } from '../../src/core/outline/knowledge';
import type { OutlineNode } from '../../src/core/outline/outlineNode';
import type { FolderState } from '../../src/core/library/folderState';
import { aLibrary, aServiceNote, EXAM_NOTE, EXAM_PATH, lines, uriOf } from '../support/aNote';
import { aQuestion } from '../support/aQuestion';
import { shippedLibrary } from '../support/shipped';

const withTasks = (...body: string[]) => lines('---', 'tasks: [t-01/1.1]', '---', ...body);
const exam = (code: string, status: 'active' | 'retired') =>
  EXAM_NOTE.replace('T-01', code).replace('status: active', `status: ${status}\n  since: '2026-03-31'`);

/** Notes as ours are. */
function bundled(notes: Record<string, string>): Library {
  const files = Object.entries({ [EXAM_PATH]: EXAM_NOTE, ...notes }).map(([path, text]) => ({ path, text }));
  return compileBundled(files);
}

const ours = (path: string) => `aws-ml-notes:/${path}`;

function outline(of: Library, focus: string, studied: Studied | null = null, folders: FolderState[] = []) {
  return new Outline(of, focus, studied, folders).roots();
}

const base = bundled({
  'exams/r-01.md': exam('R-01', 'retired'),
  'exams/a-01.md': exam('A-01', 'active'),
  'services/z.md': aServiceNote('Amazon Zeta', ['since: 2026-07-30']).replace('active', 'closed to new customers'),
  'services/b.md': aServiceNote('Amazon Beta'),
  'services/l.md': aServiceNote('Amazon Lambda Edge').replace('active', 'legacy'),
  'topics/words.md': withTasks('# Words', '', '- **Shard**: a unit', '- **Stream**: many units'),
});
const library = aLibrary({ 'own/plan.md': '# My plan\n\n- **Goal one**: to pass' }, base);

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
    const nodes = all(outline(bundled({ 'services/zebra.md': entry }), 't-01'));
    assert.deepEqual(
      nodes.filter(({ label }) => label.includes('Zebra')),
      [],
    );
  });

  describe('roots', () => {
    const cases: [focus: string, expected: string[]][] = [
      ['t-01', ['T-01', 'A-01', 'R-01', 'My Notes']],
      ['a-01', ['A-01', 'T-01', 'R-01', 'My Notes']],
      ['A-01', ['A-01', 'T-01', 'R-01', 'My Notes']],
      ['r-01', ['R-01', 'T-01', 'A-01', 'My Notes']],
      ['gone', ['T-01', 'A-01', 'R-01', 'My Notes']],
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

    it('offer to add a folder to those who have none', () => {
      const own = outline(base, 't-01').at(-1);
      assert.deepEqual([own?.label, own?.description, own?.scope], ['My Notes', '', null]);
      assert.deepEqual(
        own?.children().map(({ type, hasChildren }) => [type, hasChildren]),
        [['addFolder', false]],
      );
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
    assert.deepEqual(note.children()[1]?.open, { uri: ours('topics/words.md'), line: 7 });
    assert.match(note.children()[0]?.tooltip() ?? '', /\*\*Shard\*\*\n\na unit/);
  });

  it('does not repeat a service below itself', () => {
    const node = find('note:t-01/1.1:services/b');
    assert.deepEqual([node.hasChildren, node.children()], [false, []]);
  });

  describe('of own notes', () => {
    const study = lines(
      '# Study',
      '- **Alpha**: at the top',
      '## Domain 1: First',
      '- **Beta**: in the domain',
      '### 1.2 Two',
      '- **Gamma**: in the task',
      '## Shard iterator',
      'Where to read on.',
    );
    const whole = aLibrary({ 'notes/study.md': study.replace('# Study', '# T-01 study') }, base);
    const under = (id: string) => labels(find(id, outline(whole, 't-01')).children());

    it('shows sections with the terms right below them', () => {
      const note = find('note:own:notes/study', outline(whole, 't-01'));
      assert.deepEqual(labels(note.children()), ['Alpha', 'Domain 1: First', 'Shard iterator']);
      const domain = note.children()[1];
      assert.deepEqual(labels(domain?.children() ?? []), ['Beta', '1.2 Two']);
      assert.deepEqual(domain?.open, { uri: uriOf('notes/study.md'), line: 3 });
      assert.deepEqual(labels(domain.children()[1]?.children() ?? []), ['Gamma']);
    });

    it('tells of a heading that is a term what it means', () => {
      assert.match(
        find('section:own:notes/study#shard-iterator', outline(whole, 't-01')).tooltip(),
        /Where to read on\./,
      );
    });

    it('shows them first where they belong, marked', () => {
      assert.equal(under('exam:t-01')[0], 'T-01 study');
      assert.equal(under('domain:t-01/1')[0], 'T-01 study › Domain 1: First');
      assert.deepEqual(under('task:t-01/1.2'), ['T-01 study › 1.2 Two']);
      const task = find('task:t-01/1.2', outline(whole, 't-01'));
      assert.deepEqual([task.description, task.children()[0]?.description], ['', 'yours']);
      assert.deepEqual(task.children()[0]?.open, { uri: uriOf('notes/study.md'), line: 5 });
      assert.ok(!find('domain:t-01/2', outline(whole, 't-01')).children()[0]?.isOwn);
    });

    it('shows them beside ours', () => {
      const both = aLibrary({ 'n/a.md': withTasks('# Mine') }, base);
      const [first, second] = find('task:t-01/1.1', outline(both, 't-01')).children();
      assert.deepEqual([first?.label, first?.isOwn, second?.label, second?.isOwn], ['Mine', true, 'Words', false]);
    });

    it('gathers many of them', () => {
      const notes = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`n/${i}.md`, withTasks(`# N${i}`)]));
      const [group, ours] = find('task:t-01/1.1', outline(aLibrary(notes, base), 't-01')).children();
      assert.deepEqual([group?.label, group?.description, ours?.label], ['My Notes', '11', 'Words']);
      assert.equal(group?.children().length, 11);
    });

    const folder = (name: string, state: FolderState['state'] = 'read'): FolderState => ({
      uri: `test:/${name}`,
      name,
      state,
      message: state === 'read' ? '' : 'Do this.',
    });
    const files = { 'n/10 c.md': '# C', 'n/2 b.md': '# B', 'n/week 10/x.md': '# X', 'n/week 2/y.md': '# Y' };
    const tree = (notes: Record<string, string>, ...folders: FolderState[]) =>
      outline(aLibrary(notes, base), 't-01', null, folders).at(-1);

    it('shows the one folder as My Notes, in the order of names and numbers', () => {
      for (const folders of [[folder('n')], []]) {
        const own = tree(files, ...folders);
        assert.deepEqual([own?.description, own?.folder], ['4', folders[0]?.uri ?? null]);
        assert.deepEqual(labels(own?.children() ?? []), ['week 2', 'week 10', 'B', 'C']);
        assert.deepEqual(own?.scope, { kind: 'own' });
      }
    });

    it('shows several folders by their names, each to be quizzed on', () => {
      const own = tree({ ...files, 'm/z.md': '# Z' }, folder('n'), folder('m'));
      assert.deepEqual(
        own?.children().map(({ label, description, folder, scope }) => [label, description, folder, scope]),
        [
          ['n', '4', 'test:/n', { kind: 'folder', uri: 'test:/n' }],
          ['m', '1', 'test:/m', { kind: 'folder', uri: 'test:/m' }],
        ],
      );
      const week = own.children()[0]?.children()[1];
      assert.deepEqual([week?.label, week?.folder], ['week 10', null]);
      assert.deepEqual(week?.scope, { kind: 'folder', uri: 'test:/n/week 10' });
    });

    it('shows notes of a folder inside another one there', () => {
      const own = tree(files, folder('n'), folder('n/week 2'));
      assert.deepEqual(
        own?.children().map(({ label, description }) => [label, description]),
        [
          ['n', '3'],
          ['n/week 2', '1'],
        ],
      );
    });

    for (const [state, says] of [
      ['missing', '0 · not found'],
      ['unreadable', '0 · cannot be read'],
      ['cancelled', '0 · not read to its end'],
    ] as const) {
      it(`says of a folder that it is ${state}, and what helps`, () => {
        const own = tree({}, folder('n', state));
        const [node] = own?.children() ?? [];
        assert.deepEqual([own?.description, node?.description, node?.isTrouble], ['0 · 1 folder to check', says, true]);
        assert.equal(node?.tooltip(), 'Do this.');
      });
    }

    it('makes no node before it is asked for', () => {
      const library = aLibrary(files, base);
      const read: string[] = [];
      const spied = new Proxy(library, {
        get: (target, key: keyof Library) => {
          read.push(key);
          return target[key];
        },
      });
      outline(spied, 't-01');
      outline(spied, 'a-01');
      assert.deepEqual([read.includes('terms'), read.filter((key) => key === 'notes').length], [false, 1]);
    });
  });

  describe('the way to a note', () => {
    const whole = aLibrary({ 'n/a/b/c.md': '# C', 'n/d.md': withTasks('# D') }, base);
    const folders: FolderState[] = ['n', 'm'].map((name) => ({
      uri: `test:/${name}`,
      name,
      state: 'read',
      message: '',
    }));
    const ways: [uri: string, folders: FolderState[]][] = [
      [uriOf('n/a/b/c.md'), []],
      [uriOf('n/a/b/c.md'), folders],
      [uriOf('n/d.md'), folders.slice(0, 1)],
      [ours('topics/words.md'), folders],
      [ours('services/b.md'), []],
      [ours('exams/a-01.md'), []],
    ];
    for (const [uri, folders] of ways) {
      it(`leads to ${uri}`, () => {
        const outline = new Outline(whole, 't-01', null, folders);
        let nodes = outline.roots();
        let found: OutlineNode | undefined;
        for (const id of outline.pathTo(uri)) {
          found = nodes.find((node) => node.id === id);
          nodes = found?.children() ?? [];
        }
        assert.equal(found?.open?.uri, uri);
      });
    }

    it('is none to what is not there', () => {
      assert.deepEqual(new Outline(whole, 't-01').pathTo('test:/gone.md'), []);
    });
  });

  const parts: [id: string, open: string | null, scope: string | null][] = [
    ['exam:t-01', ours('exams/t-01.md'), 'tasks t-01'],
    ['domain:t-01/1', null, 'tasks t-01/1'],
    ['task:t-01/1.1', null, 'tasks t-01/1.1'],
    ['services:t-01/1.1', null, null],
    ['note:t-01/1.1:topics/words', ours('topics/words.md'), 'note topics/words'],
    ['note:t-01/1.1:services/b', ours('services/b.md'), 'note services/b'],
    ['term:t-01/1.1:topics/words#shard', ours('topics/words.md'), null],
    ['note:own:own/plan', uriOf('own/plan.md'), 'note own/plan'],
    ['own', null, 'own '],
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
      assert.deepEqual(labels(roots), ['MLA-C02', 'AIF-C01', 'AIP-C01', 'MLA-C01', 'MLS-C01', 'My Notes']);
      assert.deepEqual(
        roots.map(({ past }) => past),
        [false, false, false, true, true, false],
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
