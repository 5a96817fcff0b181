import assert from 'node:assert/strict';
import { buildLibrary } from '../../src/core/library/buildLibrary';
import { emptyLibrary, type Library } from '../../src/core/library/library';
import { aLibrary, aNote, aServiceNote, lines, uriOf } from '../support/aNote';

const problemsOf = ({ problems }: Library) => problems.map(({ uri, line, code }) => `${uri.slice(6)}:${line} ${code}`);

const HEAD = '---\ntasks: [t-01/1.1]\n---\n';
const question = (closing = '', heading = 'Which one') =>
  lines(`## ${heading}`, '', 'Which is it?', '', '- [x] a', '  > r', '- [ ] b', '  > r', '', closing);

describe('buildLibrary', () => {
  it('gives all that the notes hold, in their order', () => {
    const library = aLibrary({
      'services/sample.md': aServiceNote('Amazon Sample'),
      'topics/a.md': `${HEAD}# A\n\n- **Shard**: a unit\n\n${question()}`,
    });
    assert.deepEqual(
      {
        exams: library.exams.map(({ id }) => id),
        notes: library.notes.map(({ id }) => id),
        services: library.services.map(({ id }) => id),
        terms: library.terms.map(({ id }) => id),
        questions: library.questions.map(({ id }) => id),
        problems: problemsOf(library),
      },
      {
        exams: ['t-01'],
        notes: ['exams/t-01', 'services/sample', 'topics/a'],
        services: ['sample'],
        terms: ['services/sample', 'topics/a#shard'],
        questions: ['topics/a#which-one'],
        problems: [],
      },
    );
  });

  it('gives an empty library for no notes', () => assert.deepEqual(buildLibrary([]), emptyLibrary));

  describe('tasks', () => {
    const cases: Record<string, [string, string[]]> = {
      'that an exam has are accepted': [`${HEAD}# A`, []],
      'that no exam has are reported where they are named': [
        '---\ntitle: A\ntasks: [t-01/1.1, t-01/9.9, x/1]\n---\n# A',
        ['a.md:3 unknown-task', 'a.md:3 unknown-task'],
      ],
      'that no exam has are reported once each': ['---\ntasks: [x/1, x/1]\n---\n# A', ['a.md:2 unknown-task']],
      'of a question that no exam has are reported at the question': [
        `${HEAD}# A\n\n${question('Tasks: t-01/9.9')}`,
        ['a.md:6 unknown-task'],
      ],
      'are a domain or an exam as well': ['---\ntasks: [t-01/1, t-01]\n---\n# A', []],
    };
    for (const [says, [text, expected]] of Object.entries(cases)) {
      it(says, () => assert.deepEqual(problemsOf(aLibrary({ 'a.md': text })), expected));
    }

    it('of a question are those of its note unless it names its own', () => {
      const { questions } = aLibrary({
        'a.md': `---\ntasks: [t-01/1.1, t-01/2.1]\n---\n${question('', 'All')}\n${question('Tasks: t-01/2.1', 'Some')}`,
      });
      assert.deepEqual(
        questions.map(({ tasks }) => tasks),
        [['t-01/1.1', 't-01/2.1'], ['t-01/2.1']],
      );
    });

    it('may belong to an exam of the base', () => {
      assert.deepEqual(problemsOf(aLibrary({ 'own/a.md': `${HEAD}# A` }, aLibrary({}))), []);
    });
  });

  describe('See', () => {
    const target = '# Target\n\n## Part one\n\nText.\n\n## Part one\n\nText.';
    const places: Record<string, [target: string, place: string]> = {
      'leads to another note': ['../services/target.md', 'services/target.md:1'],
      'leads to a section of another note': ['../services/target.md#part-one', 'services/target.md:3'],
      'leads to a repeated section': ['../services/target.md#part-one-1', 'services/target.md:7'],
      'leads to a section of its own note by anchor': ['#which-one', 'topics/a.md:6'],
      'leads to a section of its own note by name': ['a.md#which-one', 'topics/a.md:6'],
      'leads through the folder itself': ['./../services/./target.md', 'services/target.md:1'],
      'leads to a note without its ending': ['../services/target', 'services/target.md:1'],
      'leads to an encoded anchor': ['#%77hich-one', 'topics/a.md:6'],
      'leads to a note without headings': ['../bare.md', 'bare.md:1'],
      'leads to a note with a blank in its name, encoded': ['../my%20note.md', 'my note.md:1'],
      'leads to a note with a blank in its name, in angle brackets': ['<../my note.md>', 'my note.md:1'],
      'leads to an encoded section of such a note': ['../my%20note.md#%C3%BCber-uns', 'my note.md:3'],
      'leads to a note with a percent sign in its name': ['../100%.md', '100%.md:1'],
      'leads to a note with an encoded percent sign in its name': ['../100%25.md', '100%.md:1'],
    };
    const build = (see: string) =>
      aLibrary({
        'services/target.md': target,
        'bare.md': 'Text.',
        'my note.md': '# Mine\n\n## Über uns',
        '100%.md': 'Text.',
        'topics/a.md': `${HEAD}# A\n\n${question(`See: [a **b**](${see})`)}`,
      });
    for (const [says, [see, place]] of Object.entries(places)) {
      it(says, () => {
        const library = build(see);
        const [path = '', line] = place.split(':');
        assert.deepEqual(problemsOf(library), []);
        assert.deepEqual(library.questions[0]?.see, { uri: uriOf(path), line: Number(line), title: 'a b' });
      });
    }

    for (const see of [
      '../services/gone.md',
      '../services/target.md#gone',
      '#gone',
      'target.md',
      '../../../x.md',
      'https://example.org/',
      '../services/target.md#100%',
      '#%',
      '%E0%A4%A.md',
      '../my%2520note.md',
    ]) {
      it(`is a problem at its line when it leads to ${see}`, () => {
        const library = build(see);
        assert.deepEqual([problemsOf(library), library.questions[0]?.see], [['topics/a.md:15 broken-link'], null]);
      });
    }

    it('leads into the base', () => {
      const base = aLibrary({ 'services/target.md': target });
      const library = aLibrary(
        { 'topics/a.md': `${HEAD}# A\n\n${question('See: [x](../services/target.md#part-one)')}` },
        base,
      );
      assert.deepEqual([problemsOf(library), library.questions[0]?.see?.uri], [[], uriOf('services/target.md')]);
    });
  });

  describe('a case study', () => {
    it('is told with each of its questions', () => {
      const { questions } = aLibrary({
        'cases/a.md': `${HEAD}# A\n\n## Case: A *bank*\n\nIt has **much** data.\n\n#${question()}\n#${question('', 'Other')}\n${question('', 'Last')}`,
      });
      const scenario = { id: 'cases/a#case-a-bank', title: 'A bank', text: 'It has **much** data.' };
      assert.deepEqual(
        questions.map((one) => one.scenario),
        [scenario, scenario, null],
      );
    });
  });

  it('leaves out what nobody could answer, and says so', () => {
    const library = aLibrary({ 'a.md': `${HEAD}## Which?\n\n- [ ] a\n- [ ] b\n\n${question()}` });
    assert.deepEqual(
      [library.questions.map(({ id }) => id), problemsOf(library)],
      [['a#which-one'], ['a.md:6 question-without-right-option']],
    );
  });

  describe('ids of questions', () => {
    it('that are taken twice are a problem of the second', () => {
      const library = aLibrary({
        'a.md': `${HEAD}${question('', 'A')}\n${question('', 'A')}\n${question('', 'A 1')}`,
      });
      assert.deepEqual(problemsOf(library), ['a.md:24 duplicate-id']);
      assert.match(library.problems[0]?.message ?? '', /"a#a-1"/);
    });

    it('differ between notes with the same heading', () => {
      assert.deepEqual(problemsOf(aLibrary({ 'a.md': HEAD + question(), 'b.md': HEAD + question() })), []);
    });
  });

  describe('terms', () => {
    const linked = (name: string) =>
      aLibrary({
        'services/sample.md': aServiceNote('Amazon Sample', []).replace(
          'service:',
          'aliases: [Sample, SMPL]\nservice:',
        ),
        'topics/a.md': `${HEAD}# A\n\n- **${name}**: what it is`,
      }).terms.at(-1);
    for (const [name, service] of [
      ['Amazon Sample', 'sample'],
      ['amazon sample', 'sample'],
      ['Sample', 'sample'],
      ['SMPL', 'sample'],
      ['Samples', null],
      ['Elsewhere', null],
    ] as const) {
      it(`named ${name} ${service ? 'belong to the service' : 'belong to no service'}`, () => {
        assert.deepEqual([linked(name)?.name, linked(name)?.service], [name, service]);
      });
    }

    it('of own notes belong to a service of the base', () => {
      const base = aLibrary({ 'services/sample.md': aServiceNote('Amazon Sample') });
      const library = aLibrary({ 'own/a.md': `${HEAD}- **Amazon Sample**: my own words` }, base);
      assert.equal(library.terms.at(-1)?.service, 'sample');
    });
  });

  describe('with a base', () => {
    const base = aLibrary({ 'topics/a.md': `${HEAD}# A\n\n- **Shard**: a unit\n\n${question('Tasks: t-01/9.9')}` });
    const own = `# Own\n\n- **Stream**: many units\n\n${question('See: [x](gone.md)')}`;

    it('leaves the base as it was', () => {
      const before = structuredClone(base);
      aLibrary({ 'own/b.md': own }, base);
      assert.deepEqual(base, before);
      assert.deepEqual(Object.values<unknown[]>({ ...emptyLibrary }).flat(), []);
    });

    it('adds to it, and keeps its problems once', () => {
      const library = aLibrary({ 'own/b.md': own }, base);
      assert.deepEqual(
        [library.notes.length, library.terms.map(({ name }) => name), library.questions.length, problemsOf(library)],
        [3, ['Shard', 'Stream'], 2, ['topics/a.md:8 unknown-task', 'own/b.md:14 broken-link']],
      );
    });
  });

  it('says in every message how to mend it', () => {
    const library = aLibrary({
      'a.md': `---\ntasks: [x/1]\n---\n${question('See: [x](gone.md)', 'A')}\n${question('', 'A')}\n${question('', 'A 1')}`,
    });
    assert.equal(library.problems.length, 3);
    for (const { message } of library.problems) assert.match(message, /\. (Name|Give) /);
  });

  it('is not changed by notes read later', () => {
    const notes = [aNote(`${HEAD}# A`)];
    const first = buildLibrary(notes);
    assert.deepEqual(buildLibrary(notes), first);
  });
});
