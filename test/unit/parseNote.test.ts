import assert from 'node:assert/strict';
import { MAX_NOTE_LENGTH } from '../../src/core/notes/parseNote';
import { aLibrary, aNote, EXAM_NOTE, EXAM_PATH, lines, uriOf } from '../support/aNote';
import { nastyTexts } from '../support/nastyTexts';

type Parsed = ReturnType<typeof aNote>;
const problemsOf = ({ problems }: Parsed) => problems.map(({ line, code }) => `${line} ${code}`);
const sectionsOf = ({ note }: Parsed) => note.sections.map(({ depth, title, line }) => `${depth} ${title} @${line}`);

describe('parseNote', () => {
  describe('lines', () => {
    const body = ['# Title', '', 'Text.', '', '## Part', '', '- **Term**: what it is', '  [x](y.md)'];
    const header = ['---', 'title: A', '---'];
    const forms: Record<string, [string, number]> = {
      'count from 1': [body.join('\n'), 0],
      'include the front matter': [[...header, ...body].join('\n'), 3],
      'are the same with CRLF': [[...header, ...body].join('\r\n'), 3],
      'are the same behind a byte order mark': ['\uFEFF' + [...header, ...body].join('\n'), 3],
      'are the same behind a byte order mark without front matter': ['\uFEFF' + body.join('\r\n'), 0],
      'include empty lines before the title': ['\n\n' + body.join('\n'), 2],
    };
    for (const [says, [text, offset]] of Object.entries(forms)) {
      it(says, () => {
        const { note, terms, links } = aNote(text);
        assert.deepEqual(
          [...note.sections, ...terms, ...links].map(({ line }) => line - offset),
          [1, 5, 7, 8],
        );
      });
    }
  });

  describe('sections', () => {
    const cases: Record<string, [string, string[]]> = {
      'have a depth by nesting': ['# A\n## B\n### C\n## D', ['1 A @1', '2 B @2', '3 C @3', '2 D @4']],
      'do not skip a depth when a level is skipped': ['# A\n#### B\n## C', ['1 A @1', '2 B @2', '2 C @3']],
      'begin at depth 1 when the note begins at level 2': ['## A\n### B\n# C', ['1 A @1', '2 B @2', '1 C @3']],
      'have titles without marks': ['# **A** `b` [c](d.md) _e_', ['1 A b c e @1']],
      'are found when they are underlined': ['A\n=\n\nB\n-', ['1 A @1', '2 B @4']],
      'are not found in code': ['# A\n\n```sh\n# B\n```\n\n    # C', ['1 A @1']],
      'are not found in front matter': ['---\n# B\ntitle: x\n---\n# A', ['1 A @5']],
      'are not found in quotes and HTML': ['# A\n\n> # B\n\n<div>\n# D\n</div>', ['1 A @1']],
      'are found in the items of a list, nested as the lists are': [
        '# A\n\n- ## B\n  - text\n  - ## C\n    - #### D\n- ## E\n\n## F',
        ['1 A @1', '2 B @3', '3 C @5', '4 D @6', '2 E @7', '2 F @9'],
      ],
      'are found in numbered items, and behind the text of an item': ['1. # A\n2. text\n   ## B', ['1 A @1', '2 B @3']],
      'are found behind too much of an indent': ['# A\n\n\tText:\n\n\t## B', ['1 A @1', '2 B @5']],
      'are no sides of a card': ['# A\n### Front\nq\n### Back\na\n## B', ['1 A @1', '2 B @6']],
      'have titles without hash tags': ['# A #aws #c-sharp', ['1 A @1']],
      'are no long paragraph above a rule': ['# A\n\nThis is a sentence.\n---\n\n**B**: a unit\n---', ['1 A @1']],
    };
    for (const [says, [text, expected]] of Object.entries(cases)) {
      it(says, () => assert.deepEqual(sectionsOf(aNote(text)), expected));
    }

    it('have slugs that number what is repeated', () => {
      const { sections } = aNote('# Cost & speed\n## Tips\n## tips\n## `Tips`\n## Other').note;
      assert.deepEqual(
        sections.map(({ slug }) => slug),
        ['cost--speed', 'tips', 'tips-1', 'tips-2', 'other'],
      );
    });
  });

  describe('title', () => {
    const cases: Record<string, [string, string, string]> = {
      'comes from the front matter': ['---\ntitle: A\n---\n# B', 'x.md', 'A'],
      'comes from the first heading': ['Text.\n\n# **B** c', 'x.md', 'B c'],
      'comes from the file name': ['Text.', 'deep/My notes.md', 'My notes'],
      'leaves out the number of a file': ['Text.', '03 - Trees.md', 'Trees'],
      'leaves out the id of a Notion export': ['Text.', 'Trees 0123456789abcdef0123456789abcdef.md', 'Trees'],
      'is the whole file name when nothing else is left': ['Text.', '01-.md', '01-'],
    };
    for (const [says, [text, path, title]] of Object.entries(cases)) {
      it(says, () => assert.equal(aNote(text, path).note.title, title));
    }
  });

  it('says that lists are nested too deep, and reads what is above', () => {
    const { problems, note } = aNote(`# A\n\n${'- '.repeat(10_000)}a`);
    assert.deepEqual([problems.map(({ code }) => code), note.sections.length], [['too-deep'], 1]);
  });

  it('takes the path without its ending as id', () => {
    assert.deepEqual(
      ['services/athena.md', 'a.b.MARKDOWN', 'noEnding'].map((path) => aNote('x', path).note.id),
      ['services/athena', 'a.b', 'noEnding'],
    );
  });

  for (const text of ['', ' \n\t\n', '\uFEFF', '\r\n']) {
    it(`says that ${JSON.stringify(text)} is empty and still gives a note`, () => {
      const parsed = aNote(text, 'a/b.md');
      assert.deepEqual([problemsOf(parsed), parsed.note.title, parsed.terms], [['1 empty-note'], 'b', []]);
    });
  }

  describe('of a file that is too large', () => {
    it('reads nothing of it and says so', () => {
      const parsed = aNote(`# Title\n\n${'- **Term**: what it is\n'.repeat(220_000)}`, 'a/big.md');
      assert.deepEqual([problemsOf(parsed), parsed.terms, parsed.note.title], [['1 too-large'], [], 'big']);
      assert.match(parsed.problems[0]?.message ?? '', /5,\d{3},\d{3} characters/);
    });

    it('reads a file of exactly the limit', () => {
      assert.deepEqual(problemsOf(aNote('# Title\n\n'.padEnd(MAX_NOTE_LENGTH, 'a'))), []);
      assert.deepEqual(problemsOf(aNote('# Title\n\n'.padEnd(MAX_NOTE_LENGTH + 1, 'a'))), ['1 too-large']);
    });

    it('reads a file of as many lines as a person may write', () => {
      const parsed = (lines: number) => aNote(`# Title${'\n'.repeat(lines - 1)}`);
      assert.deepEqual([problemsOf(parsed(50_000)), parsed(50_000).note.title], [[], 'Title']);
      assert.deepEqual(problemsOf(parsed(50_001)), ['1 too-large']);
      assert.match(parsed(50_001).problems[0]?.message ?? '', /50,001 lines; notes of up to 50,000 are read/);
    });

    it('leaves the other notes of the library alone', () => {
      const library = aLibrary({ 'big.md': 'x'.repeat(5_000_000), 'small.md': '# A\n\n- **Term**: what it is' });
      assert.deepEqual(
        library.terms.map(({ name }) => name),
        ['Term'],
      );
    });
  });

  describe('fields', () => {
    it('are read in every form that is documented', () => {
      const { note, problems } = aNote(
        '---\ntitle: A\ntasks: [mla-c02/1.1, mla-c01/1.1]\nskills: [mla-c02/1.1.7]\ntags: one, two\n---\n',
      );
      assert.deepEqual(problems, []);
      assert.deepEqual(note, {
        id: 'topics/sample',
        title: 'A',
        aliases: [],
        uri: uriOf('topics/sample.md'),
        tasks: ['mla-c02/1.1', 'mla-c01/1.1'],
        skills: ['mla-c02/1.1.7'],
        tags: ['one', 'two'],
        sections: [],
      });
    });

    it('that name a task twice name it once', () => {
      const { note, problems } = aNote('---\ntasks: [a/1.2, a/1.1, a/1.2, a/1.1]\n---\n# A');
      assert.deepEqual([note.tasks, problems], [['a/1.2', 'a/1.1'], []]);
    });

    const tasksLines: Record<string, [string, number]> = {
      'the line of the tasks': ['---\ntitle: A\n\ntasks: [a/1.1]\n---\n# B', 4],
      'the line of the tasks, not of those of an exam': [
        EXAM_NOTE.replace('---\n# Test', 'tasks: [t-01/1.1]\n---\n# Test'),
        21,
      ],
      'line 1 when only an exam has tasks': [EXAM_NOTE, 1],
      'line 1 when there are no tasks': ['---\ntitle: A\n---\ntasks: none', 1],
      'line 1 when there is no front matter': ['tasks: [a/1.1]', 1],
    };
    for (const [says, [text, line]] of Object.entries(tasksLines)) {
      it(`give ${says}`, () => assert.equal(aNote(text).tasksLine, line));
    }

    it('that are unknown are somebody else’s', () => {
      assert.deepEqual(aNote('---\nlayout: post\ndate: 2026-01-01\n---\n# A').problems, []);
    });

    const wrong: Record<string, string> = {
      'tasks that are true': 'tasks: true',
      'tasks that are a mapping': 'tasks: { a: b }',
      'skills that are a mapping': 'skills: { a: b }',
      'a service of another kind': 'service: { kind: athena, category: x, status: active, docs: https://a }',
      'an exam without questions': 'exam: { code: x, status: active }',
    };
    for (const [what, field] of Object.entries(wrong)) {
      it(`costs only itself when it is ${what}`, () => {
        const name = field.slice(0, field.indexOf(':'));
        const others = { title: 'title: Kept', tasks: 'tasks: [a/1.1]', tags: 'tags: [kept]' };
        const kept = Object.entries(others).filter(([key]) => key !== name);
        const parsed = aNote(lines('---', ...kept.map(([, line]) => line), field, '---', '# Heading'));
        assert.deepEqual([...new Set(problemsOf(parsed))], [`${kept.length + 2} front-matter-field`]);
        assert.match(parsed.problems[0]?.message ?? '', new RegExp(`"${name}`));
        assert.deepEqual(
          [parsed.note.title, parsed.note.tasks, parsed.note.tags],
          ['Kept', name === 'tasks' ? [] : ['a/1.1'], ['kept']],
        );
      });
    }

    const foreign: Record<string, string> = {
      'a title that is a number': 'title: 2024',
      'a title that is a list': 'title: [a]',
      'tags that are nothing, true, numbers or a mapping': 'tags: [~, true, 1, { a: b }]',
      'one alias': 'aliases: one',
      'a date': 'date: 2026-01-01',
      'a service that is a word': 'service: athena',
      'a service of a compose file': 'service: { image: x, status: up }',
      'an exam that is a word': 'exam: mla-c01',
      'an exam that is a list': 'exam: [mla-c01, 7, ~]',
      'a task that is a number': 'task: 1.2',
    };
    for (const [what, field] of Object.entries(foreign)) {
      it(`cost nothing when they are ${what}`, () => {
        const { problems, terms } = aNote(lines('---', field, '---', '# A', '- **Shard**: a unit'));
        assert.deepEqual([problems, terms.length], [[], 1]);
      });
    }

    it('that are empty are not there', () => {
      const { note, problems } = aNote('---\ntitle:\ntasks: ~\ntags:\n---\n# A');
      assert.deepEqual([note.title, note.tasks, note.tags, problems], ['A', [], [], []]);
    });

    it('are lost when the YAML is broken, and the body is still read', () => {
      const parsed = aNote('---\ntitle: [A\n---\n# B\n\n- **Term**: what it is');
      assert.deepEqual([problemsOf(parsed), parsed.note.title, parsed.terms.length], [['2 front-matter-yaml'], 'B', 1]);
    });
  });

  describe('of a service', () => {
    const text = lines(
      '---',
      'title: Amazon Sample',
      'tasks: [t-01/1.1]',
      'aliases: [Sample, SMPL]',
      'service:',
      '  kind: service',
      '  category: Analytics',
      '  parent: family',
      '  formerNames: [Amazon Specimen]',
      '  ambiguous: [Sample]',
      '  status: closed to new customers',
      '  since: 2026-07-30',
      "  endOfSupport: '2027-01'",
      '  detail: Part of it ended.',
      '  replacement: Amazon Other',
      '  docs: https://docs.aws.amazon.com/sample/',
      '  identifiers:',
      '    boto3: [sample]',
      '---',
      '',
      '# Amazon Sample',
      '',
      'Keeps [samples](samples.md)',
      'of **everything**.',
      '',
      '## What the exam asks',
      '',
      '- One `fact` with a [link](other.md).',
      '- Another',
      '  fact.',
      '  - a detail that is no fact',
      '',
      '## Confused with',
      '',
      '- **Amazon Other**: keeps [others](other.md).',
      '- **Amazon Third:** the colon is inside.',
      '- no name at all',
    );

    it('reads every field of the catalog entry and the body', () => {
      const { service, problems } = aNote(text, 'services/sample.md');
      assert.deepEqual(problems, []);
      assert.deepEqual(service, {
        id: 'sample',
        name: 'Amazon Sample',
        kind: 'service',
        category: 'Analytics',
        parent: 'family',
        aliases: ['Sample', 'SMPL'],
        formerNames: ['Amazon Specimen'],
        ambiguous: ['Sample'],
        everyday: [],
        companions: [],
        status: 'closed to new customers',
        since: '2026-07-30',
        endOfSupport: '2027-01',
        detail: 'Part of it ended.',
        replacement: 'Amazon Other',
        docs: 'https://docs.aws.amazon.com/sample/',
        identifiers: { boto3: ['sample'] },
        noteId: 'services/sample',
        uri: uriOf('services/sample.md'),
        line: 21,
        tasks: ['t-01/1.1'],
        definition: 'Keeps samples of **everything**.',
        examFacts: ['One `fact` with a link.', 'Another fact.'],
        confusedWith: [
          { name: 'Amazon Other', difference: 'keeps others.' },
          { name: 'Amazon Third', difference: 'the colon is inside.' },
        ],
      });
    });

    it('makes its name a term with all its names', () => {
      const [own, ...others] = aNote(text, 'services/sample.md').terms;
      assert.deepEqual(own, {
        id: 'services/sample',
        name: 'Amazon Sample',
        aliases: ['Sample', 'SMPL', 'Amazon Specimen'],
        definition: 'Keeps samples of **everything**.',
        noteId: 'services/sample',
        uri: uriOf('services/sample.md'),
        line: 21,
        service: 'sample',
      });
      assert.deepEqual(others, []);
    });

    const changed = (from: string, to: string) => aNote(text.replace(from, to), 'services/sample.md');
    const wrong: Record<string, [string, string, string[]]> = {
      'an unknown status': ['status: closed to new customers', 'status: gone', ['11 front-matter-field']],
      'an unknown kind': ['kind: service', 'kind: thing', ['6 front-matter-field']],
      'an unknown kind of identifier': ['boto3: [sample]', 'boto4: [sample]', ['18 front-matter-field']],
      'an identifier that is a number': ['boto3: [sample]', 'boto3: [sample, 3]', ['18 front-matter-field']],
      'a date that is a word': ['since: 2026-07-30', 'since: last summer', ['12 front-matter-field']],
      'an address that is none': [
        'docs: https://docs.aws.amazon.com/sample/',
        'docs: see docs',
        ['16 front-matter-field'],
      ],
      'a field that is missing': ['  category: Analytics\n', '', ['5 front-matter-field']],
      'a field that is misspelt': ['formerNames:', 'formernames:', ['9 front-matter-field']],
      'a definition that is missing': [
        'Keeps [samples](samples.md)\nof **everything**.\n',
        '',
        ['21 service-without-definition'],
      ],
    };
    for (const [what, [from, to, expected]] of Object.entries(wrong)) {
      it(`reports ${what} at its line`, () => {
        assert.notEqual(text.replace(from, to), text);
        assert.deepEqual(problemsOf(changed(from, to)), expected);
      });
    }

    it('is no service when its entry is wrong, and stays a note', () => {
      const parsed = changed('status: closed to new customers', 'status: gone');
      assert.deepEqual([parsed.service, parsed.note.title], [null, 'Amazon Sample']);
    });
  });

  describe('of an exam', () => {
    it('gives the outline with full ids', () => {
      const { exam, problems } = aNote(EXAM_NOTE, EXAM_PATH);
      assert.deepEqual(problems, []);
      assert.deepEqual(exam, {
        id: 't-01',
        code: 'T-01',
        title: 'Test Exam',
        uri: uriOf(EXAM_PATH),
        status: 'active',
        questions: 65,
        scored: 50,
        minutes: 130,
        passMark: 720,
        kinds: ['choice', 'multiple'],
        services: [],
        domains: [
          {
            id: 't-01/1',
            number: 1,
            title: 'First',
            weight: 60,
            tasks: [
              { id: 't-01/1.1', number: '1.1', title: 'One', skills: 2 },
              { id: 't-01/1.2', number: '1.2', title: 'Two', skills: 4 },
            ],
          },
          {
            id: 't-01/2',
            number: 2,
            title: 'Second',
            weight: 40,
            tasks: [{ id: 't-01/2.1', number: '2.1', title: 'Three', skills: 1 }],
          },
        ],
      });
    });

    const wrong: Record<string, [string, string, string[]]> = {
      'a weight that is a word': ['weight: 60', 'weight: most', ['11 front-matter-field']],
      'an unknown status': ['status: active', 'status: beta', ['5 front-matter-field']],
      'an unknown kind of question': ['[choice, multiple]', '[choice, essay]', ['10 front-matter-field']],
      'a pass mark of zero': ['passMark: 720', 'passMark: 0', ['9 front-matter-field']],
    };
    for (const [what, [from, to, expected]] of Object.entries(wrong)) {
      it(`reports ${what} at its line`, () => {
        const parsed = aNote(EXAM_NOTE.replace(from, to), EXAM_PATH);
        assert.deepEqual([problemsOf(parsed), parsed.exam], [expected, null]);
      });
    }
  });

  describe('links', () => {
    it('are found in headings, prose, lists, quotes and tables, each with its line', () => {
      const text = lines(
        '# [a](a.md)',
        '',
        'See [b](b.md)',
        'and [c](c.md#d).',
        '',
        '- x [e](e.md)',
        '  - [f](f.md)',
        '',
        '> [g](g.md)',
        '',
        '| h | i |',
        '| --- | --- |',
        '| [j](j.md) | ![k](k.png) |',
      );
      assert.deepEqual(
        aNote(text).links.map(({ target, line }) => `${line} ${target}`),
        ['1 a.md', '3 b.md', '4 c.md#d', '6 e.md', '7 f.md', '9 g.md', '13 j.md'],
      );
    });

    it('are found in the head of a table, at its line', () => {
      assert.deepEqual(aNote('# A\n\n| [b](b.md) | c [d](d.md) |\n| --- | --- |\n| [e](e.md) | f |').links, [
        { target: 'b.md', line: 3 },
        { target: 'd.md', line: 3 },
        { target: 'e.md', line: 5 },
      ]);
    });

    it('are found with blanks in their target', () => {
      assert.deepEqual(aNote('# A\n\n[x](<my note.md>)').links, [{ target: 'my note.md', line: 3 }]);
    });

    it('are not found in code between words', () => {
      assert.deepEqual(aNote('# A `[b](b.md)`\n\nWrite `[c](c.md)`.\n\n- ``[d](d.md)``').links, []);
    });

    it('are not found in blocks of code', () => {
      assert.deepEqual(aNote('```\n[a](b.md)\n```\n\n    [c](d.md)').links, []);
    });
  });

  describe('terms', () => {
    const OPTIONS = '- [x] a\n  > r\n- [ ] b\n  > r';
    const namesOf = (text: string) => aNote(text).terms.map(({ name, line }) => `${name} @${line}`);
    const PROMPT = 'A team streams its data. It';

    it('are no headings of questions', () => {
      const parsed = aNote(`# A\n\n## Pipe mode\n\n${PROMPT} wants what?\n\n${OPTIONS}\n`);
      assert.deepEqual([parsed.questions.length, parsed.terms], [1, []]);
    });

    it('stay when they are told of beside a question', () => {
      const text = `- **Shard**: a unit\n\n## Pipe mode\n\n${PROMPT} wants what?\n\n${OPTIONS}\n\n## File mode\n\nA way to read.`;
      assert.deepEqual(namesOf(text), ['Shard @1', 'File mode @12']);
    });

    it('are headings over a to-do list', () => {
      assert.deepEqual(namesOf(`## Pipe mode\n\n${PROMPT} does so.\n\n- [x] a\n- [ ] b`), ['Pipe mode @1']);
    });
  });

  describe('of a text that nobody would write', () => {
    it('ends when a million characters open links', () => {
      const parsed = aNote('[a]('.repeat(MAX_NOTE_LENGTH / 4));
      assert.deepEqual([parsed.links, parsed.terms, parsed.problems], [[], [], []]);
    }).timeout(60_000);

    it('ends when a million characters open links in a term', () => {
      const parsed = aNote(`- **Term**: ${'[a]('.repeat(240_000)}`);
      assert.deepEqual([parsed.links, parsed.problems], [[], []]);
    }).timeout(60_000);

    for (const [name, text] of Object.entries(nastyTexts)) {
      it(`gives a note with lines inside the file: ${name}`, () => {
        const parsed = aNote(text);
        const count = text.split(/\r\n|\n|\r/).length;
        for (const { line } of [...parsed.problems, ...parsed.terms, ...parsed.note.sections]) {
          assert.ok(line >= 1 && line <= count, `line ${line} of ${count}`);
        }
        assert.equal('polluted' in {}, false);
        assert.deepEqual(aNote(text), parsed);
      });
    }
  });
});

describe('a file that is no text', () => {
  it('is reported and gives nothing', () => {
    const { problems, terms } = aNote('# A\n\n- **Shard**: a unit\u0000');
    assert.deepEqual([problems.map(({ code }) => code), terms], [['unreadable'], []]);
  });
});
