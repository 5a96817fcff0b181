import assert from 'node:assert/strict';
import { readBlocks } from '../../src/core/notes/blocks';
import { readQuestions, type FoundQuestion } from '../../src/core/notes/readQuestions';
import { lines } from '../support/aNote';
import { defined } from '../support/defined';

const read = (text: string, offset = 0) =>
  readQuestions(readBlocks(text.split('\n').slice(offset).join('\n'), offset), text.split('\n'), offset);

function theQuestion(text: string): FoundQuestion {
  const { questions, problems } = read(text);
  assert.deepEqual([questions.length, problems], [1, []]);
  return defined(questions[0]);
}

function asks(says: string, text: string, expected: Partial<FoundQuestion>): void {
  it(says, () => {
    const question = theQuestion(text);
    for (const [field, value] of Object.entries(expected)) {
      assert.deepEqual(question[field as keyof FoundQuestion], value, field);
    }
  });
}

function asksNothing(says: string, text: string): void {
  it(says, () => assert.deepEqual(read(text), { questions: [], problems: [] }));
}

const OPTIONS = '- [ ] Wrong\n  > Because not.\n- [x] Right\n  > Because so.';

describe('readQuestions', () => {
  it('reads a whole question', () => {
    const text = lines(
      '### Clickstream to S3',
      '',
      'A team lands a clickstream. Which service does this?',
      '',
      '- [ ] Amazon [Kinesis](k.md) Data Streams',
      '  > The team would *write* the [consumer](c.md).',
      '- [x] Amazon Data Firehose',
      '  > It needs no code.',
      '',
      'See: [Sources **and** more](../services/f.md#sources)',
      'Tasks: mla-c02/1.1, aif-c01/2.3',
    );
    assert.deepEqual(theQuestion(text), {
      key: 'clickstream-to-s3',
      kind: 'choice',
      prompt: 'A team lands a clickstream. Which service does this?',
      options: [
        { text: 'Amazon Kinesis Data Streams', correct: false, rationale: 'The team would *write* the consumer.' },
        { text: 'Amazon Data Firehose', correct: true, rationale: 'It needs no code.' },
      ],
      tasks: ['mla-c02/1.1', 'aif-c01/2.3'],
      see: { label: 'Sources **and** more', target: '../services/f.md#sources', line: 10 },
      scenario: null,
      line: 1,
      end: 10,
      faulty: false,
    });
  });

  describe('options', () => {
    asks('of which one is right make a choice question', `# A\n\nWhich?\n\n${OPTIONS}`, { kind: 'choice' });
    asks(
      'of which several are right make a multiple-response question',
      '# A\n\nSelect TWO.\n\n- [x] a\n- [X] b\n- [ ] c',
      { kind: 'multiple' },
    );
    asks('may be written over several lines', '# A\n\nWhich?\n\n- [x] a\n  b\n- [ ] c', {
      options: [
        { text: 'a b', correct: true, rationale: '' },
        { text: 'c', correct: false, rationale: '' },
      ],
    });
    asks('may be numbered or starred', '# A\n\nWhich?\n\n1. [x] a\n2. [ ] b', {
      options: [
        { text: 'a', correct: true, rationale: '' },
        { text: 'b', correct: false, rationale: '' },
      ],
    });
    asks(
      'may have reasons of several paragraphs',
      '# A\n\nWhich?\n\n- [x] a\n  > One.\n  > More.\n  >\n  > Two.\n- [ ] b',
      {
        options: [
          { text: 'a', correct: true, rationale: 'One. More. Two.' },
          { text: 'b', correct: false, rationale: '' },
        ],
      },
    );
    asks('may stand apart', '# A\n\nWhich?\n\n- [x] a\n\n  > One.\n\n- [ ] b\n\n  > Two.', {
      options: [
        { text: 'a', correct: true, rationale: 'One.' },
        { text: 'b', correct: false, rationale: 'Two.' },
      ],
    });
    asks('keep their code', '# A\n\nWhich?\n\n- [x] `a[0]`\n- [ ] `**b**`', {
      options: [
        { text: '`a[0]`', correct: true, rationale: '' },
        { text: '`**b**`', correct: false, rationale: '' },
      ],
    });
  });

  describe('an ordering', () => {
    const steps = '1. First\n   > It comes first.\n2. Second\n   > It comes second.';

    asks('is a numbered list with a reason under every step', `# A\n\nIn which order?\n\n${steps}`, {
      kind: 'ordering',
      prompt: 'In which order?',
      options: [
        { text: 'First', correct: true, rationale: 'It comes first.' },
        { text: 'Second', correct: true, rationale: 'It comes second.' },
      ],
    });
    asks('has closing lines', `# A\n\nOrder.\n\n${steps}\n\nSee: [a](b.md)\nTasks: a/1.1`, {
      see: { label: 'a', target: 'b.md', line: 10 },
      tasks: ['a/1.1'],
    });
    asksNothing('is no list without reasons', '# A\n\nIn which order?\n\n1. First\n2. Second');
    asksNothing('is no list with a step that has none', `# A\n\nIn which order?\n\n${steps}\n3. Third`);
    asksNothing('is no list without numbers', '# A\n\nWhich order?\n\n- First\n  > Because.\n- Second\n  > So.');
    asksNothing('has more than one step', '# A\n\nIn which order?\n\n1. First\n   > Because.');
  });

  describe('a matching', () => {
    const table =
      '| Need | Store | Why |\n| - | - | - |\n| Graphs | [Neptune](n.md) | It is a graph store. |\n| Files | EFS | So. |';

    asks('is a table of three columns, the last of which says why', `# A\n\nMatch.\n\n${table}`, {
      kind: 'matching',
      prompt: 'Match.',
      options: [
        { text: 'Neptune', correct: true, rationale: 'It is a graph store.', fits: 'Graphs' },
        { text: 'EFS', correct: true, rationale: 'So.', fits: 'Files' },
      ],
    });
    asks('has closing lines', `# A\n\nMatch.\n\n${table}\n\nTasks: a/1.1`, { tasks: ['a/1.1'] });
    asksNothing('is no table below a text that asks nothing', `# A\n\nThe stores differ.\n\n${table}`);
    for (const [what, header] of Object.entries({
      'another last column': '| Need | Store | Price |\n| - | - | - |\n| a | b | c |',
      'two columns': '| Need | Why |\n| - | - |\n| a | b |',
      'four columns': '| Need | Store | Price | Why |\n| - | - | - | - |\n| a | b | c | d |',
    })) {
      asksNothing(`is no table with ${what}`, `# A\n\nMatch.\n\n${header}`);
    }
  });

  describe('a cloze', () => {
    const answers = '1. `batch` or batch transform\n   > It reads a data set.\n2. [S3](s.md)\n   > It keeps files.';
    const cloze = (prompt: string, list = answers) => `# A\n\n${prompt}\n\n${list}`;
    const faults = (text: string) => {
      const { questions, problems } = read(text);
      return [
        questions.map(({ kind, faulty }) => `${kind} ${faulty}`),
        problems.map(({ line, code }) => `${line} ${code}`),
      ];
    };

    asks('is a numbered list below a prompt with as many blanks', cloze('Use ____ on ___.'), {
      kind: 'cloze',
      prompt: 'Use ____ on ___.',
      options: [
        { text: '`batch`', correct: true, rationale: 'It reads a data set.', accepts: ['batch transform'] },
        { text: 'S3', correct: true, rationale: 'It keeps files.', accepts: [] },
      ],
    });
    asks('has one blank at least', cloze('Use ____.', '1. `a or b` or `c`  or d\n   > So.'), {
      options: [{ text: '`a or b`', correct: true, rationale: 'So.', accepts: ['c', 'd'] }],
    });
    asks('has closing lines', cloze('____ and ____', `${answers}\n\nTasks: a/1.1`), { tasks: ['a/1.1'] });
    asks('may have its blanks in the heading', `# Use ____ on ____\n\n${answers}`, {
      kind: 'cloze',
      prompt: 'Use ____ on ____',
    });
    asks('is an order when the underscores stand in code', cloze('Order `____` and\n\n```\n____\n```'), {
      kind: 'ordering',
    });
    asks('is a choice when its list has boxes', cloze('Which ____?', OPTIONS), { kind: 'choice' });
    asksNothing('is no form to fill in', cloze('Name: ____', '1. One\n2. Two'));
    asksNothing('is no list without numbers', cloze('Use ____.', '- One\n  > So.'));

    for (const [what, prompt] of Object.entries({ fewer: 'Use ____.', more: 'Use ____, ____ and ____.' })) {
      it(`is reported and not asked with ${what} blanks than answers`, () => {
        assert.deepEqual(faults(cloze(prompt)), [['cloze true'], ['5 cloze-with-other-blanks']]);
      });
    }
    it('is reported and not asked with an empty answer', () => {
      assert.deepEqual(faults(cloze('____ and ____', '1.\n   > So.\n2. b\n   > So.')), [
        ['cloze true'],
        ['5 option-without-text'],
      ]);
    });
  });

  describe('a case study', () => {
    const question = (title: string) => `### ${title}\n\nWhich?\n\n${OPTIONS}`;
    const scenarios = (text: string) => {
      const { questions, problems } = read(text);
      return {
        found: questions.map(({ scenario }) => scenario?.key ?? null),
        problems: problems.map(({ line, code }) => `${line} ${code}`),
      };
    };

    it('is a heading, its text and the questions below deeper headings', () => {
      const text = lines('# Notes', '', '## Case: A **bank**', '', 'It has:', '', '- data', '', '| a |', '| - |');
      const { questions, problems } = read(
        `${text}\n\n${question('One')}\n\n${question('Two')}\n\n## Next\n\n${question('Three')}`,
      );
      assert.deepEqual(problems, []);
      assert.deepEqual(
        questions.map(({ scenario, prompt }) => [
          scenario?.key,
          scenario?.title,
          scenario?.text,
          scenario?.line,
          prompt,
        ]),
        [
          ['case-a-bank', 'A bank', 'It has:\n\n- data\n\n| a |\n| - |', 3, 'Which?'],
          ['case-a-bank', 'A bank', 'It has:\n\n- data\n\n| a |\n| - |', 3, 'Which?'],
          [undefined, undefined, undefined, undefined, 'Which?'],
        ],
      );
    });
    it('may be called so in full, and has the anchor of its heading', () => {
      assert.deepEqual(scenarios(`# Case study: a\n\nText.\n\n${question('One')}`).found, ['case-study-a']);
      const twice = `## Case: a\n\nText.\n\n${question('One')}\n\n`;
      assert.deepEqual(scenarios(twice + twice).found, ['case-a', 'case-a-1']);
    });
    it('inside another one has its own questions', () => {
      const inner = `## Case: in\n\nText.\n\n${question('One')}`;
      assert.deepEqual(scenarios(`# Case: out\n\nText.\n\n${question('Zero')}\n\n${inner}`), {
        found: ['case-out', 'case-in'],
        problems: [],
      });
    });
    it('is an ordinary question when it has the answers itself', () => {
      assert.deepEqual(scenarios(`## Case: a\n\nWhich?\n\n${OPTIONS}`), { found: [null], problems: [] });
    });
    it('is no heading that only begins alike', () => {
      assert.deepEqual(scenarios(`## Cases: a\n\nText.\n\n${question('One')}`).found, [null]);
      assert.deepEqual(scenarios(`## Case:\n\nText.\n\n${question('One')}`).found, [null]);
    });
    it('is reported without a text', () => {
      assert.deepEqual(scenarios(`## Case: a\n\n${question('One')}`), {
        found: [null],
        problems: ['1 case-without-text'],
      });
    });
    it('is reported without a question below deeper headings', () => {
      assert.deepEqual(scenarios(`### Case: a\n\nText.\n\n${question('One')}`), {
        found: [null],
        problems: ['1 case-without-question'],
      });
    });
  });

  describe('prompt', () => {
    asks('is the paragraph below the heading', `# A\n\nOne.\nWhich?\n\n${OPTIONS}`, {
      prompt: 'One.\nWhich?',
      key: 'a',
      line: 1,
    });
    asks('is all that stands between heading and options', `# A\n\nOne.\n\n- x\n- y\n\nWhich?\n\n${OPTIONS}`, {
      prompt: 'One.\n\n- x\n- y\n\nWhich?',
    });
    asks('is the heading when nothing else is there', `## Which one is **right**?\n\n${OPTIONS}`, {
      prompt: 'Which one is **right**?',
    });
    asks('is the heading also without a question mark', `## The store of choice\n${OPTIONS}`, {
      prompt: 'The store of choice',
    });
    asks('begins with the heading when that asks', `## Which one?\n\nThere are two.\n\n${OPTIONS}`, {
      prompt: 'Which one?\n\nThere are two.',
    });
    asks(
      'keeps code and tables as they are written',
      lines('# A', '', '```json', '{ "a":  [1] }', '```', '', '| a |', '| - |', '', 'Which?', '', OPTIONS),
      {
        prompt: lines('```json', '{ "a":  [1] }', '```', '', '| a |', '| - |', '', 'Which?'),
      },
    );
    asks('may stand without any heading', `Which one is it?\n\n${OPTIONS}`, {
      prompt: 'Which one is it?',
      key: 'question',
      line: 3,
    });

    for (const [what, heading] of Object.entries({ double: 'A\n===', single: 'A\n-', 'two lines': 'A\nB\n---' })) {
      asks(`holds nothing of an underlined heading: ${what}`, `${heading}\n\nWhich?\n\n${OPTIONS}`, {
        prompt: 'Which?',
        line: 1,
      });
    }
    asks('is the underlined heading when nothing else is there', `Which one?\n---\n\n${OPTIONS}`, {
      prompt: 'Which one?',
    });

    it('holds nothing of the front matter when there is no heading', () => {
      const header = '---\ntitle: What is it?\ntags: [x]\n---\n';
      for (const gap of ['', '\n', '\n\n']) {
        const { questions } = read(`${header}${gap}Which?\n\n${OPTIONS}`, 4);
        assert.deepEqual(
          questions.map(({ prompt }) => prompt),
          ['Which?'],
        );
      }
    });

    it('is empty when the options follow the front matter', () => {
      const { questions, problems } = read(`---\ntitle: What is it?\n---\n\n${OPTIONS}`, 3);
      assert.deepEqual(
        [questions.map(({ prompt }) => prompt), problems.map(({ line, code }) => `${line} ${code}`)],
        [[''], ['5 question-without-prompt']],
      );
    });

    it('counts its lines from the top of the file', () => {
      const { questions } = read(`---\ntitle: x\n---\n\n# A\n\nWhich?\n\n${OPTIONS}\n\nSee: [b](c.md)`, 3);
      assert.deepEqual(
        questions.map(({ prompt, line, see }) => [prompt, line, see?.line]),
        [['Which?', 5, 14]],
      );
    });
  });

  describe('closing lines', () => {
    const closed = (closing: string) => `# A\n\nWhich?\n\n${OPTIONS}\n\n${closing}`;
    asks('may be left out', closed(''), { see: null, tasks: null });
    asks('may be only See', closed('See: [a](b.md)'), { see: { label: 'a', target: 'b.md', line: 10 }, tasks: null });
    asks('may be only Tasks', closed('Tasks: a/1.1'), { see: null, tasks: ['a/1.1'] });
    asks('may come in the other order', closed('Tasks: a/1.1 b/2\nSee: [a](#b)'), {
      see: { label: 'a', target: '#b', line: 11 },
      tasks: ['a/1.1', 'b/2'],
    });
    asks('need a link to lead anywhere', closed('See: the manual'), { see: null });
    asks('are not found in other words', closed('Sees: [a](b.md)'), { see: null });
    for (const [where, text, line] of [
      ['a reason', `# A\n\nWhich?\n\n${OPTIONS}`, 9],
      ['an option', '# A\n\nWhich?\n\n- [x] Right\n- [ ] Wrong', 7],
      ['a step', '# A\n\nOrder.\n\n1. a\n   > So.\n2. b\n   > So.', 9],
      ['a table', '# A\n\nMatch.\n\n| a | b | Why |\n| - | - | - |\n| c | d | e |\n| f | g | h |', 9],
    ] as const) {
      it(`are found directly under ${where}`, () => {
        const apart = theQuestion(`${text}\n\nSee: [a](b.md)\nTasks: a/1.1`);
        assert.deepEqual([apart.see?.line, apart.tasks], [line + 1, ['a/1.1']]);
        const direct = { ...apart, end: 0, see: { label: 'a', target: 'b.md', line } };
        assert.deepEqual({ ...theQuestion(`${text}\nSee: [a](b.md)\nTasks: a/1.1`), end: 0 }, direct);
        assert.deepEqual({ ...theQuestion(`${text}\nSee: [a](b.md)\n\nTasks: a/1.1`), end: 0 }, direct);
        assert.deepEqual({ ...theQuestion(`${text}\n   See: [a](b.md)\n\nTasks: a/1.1\n\nMore.`), end: 0 }, direct);
      });
    }
    asks('stay in a reason that quotes them', `# A\n\nWhich?\n\n${OPTIONS}\n  > See: [a](b.md)`, { see: null });
    asks('are not found behind other text', closed('More.\n\nSee: [a](b.md)'), { see: null });
  });

  it('reads two questions under one heading, each with its own prompt', () => {
    const { questions, problems } = read(
      `# A\n\nWhich first?\n\n${OPTIONS}\n\nTasks: a/1\n\nWhich second?\n\n${OPTIONS}\n\nTasks: a/2`,
    );
    assert.deepEqual(
      [problems, questions.map(({ prompt, tasks, key }) => [prompt, tasks, key])],
      [
        [],
        [
          ['Which first?', ['a/1'], 'a'],
          ['Which second?', ['a/2'], 'question'],
        ],
      ],
    );
  });

  it('reads two questions under one heading without closing lines', () => {
    const { questions } = read(`# A\n\nWhich first?\n\n${OPTIONS}\n\nWhich second?\n\n${OPTIONS}`);
    assert.deepEqual(
      questions.map(({ prompt, line }) => [prompt, line]),
      [
        ['Which first?', 1],
        ['Which second?', 12],
      ],
    );
  });

  const CODE = '```json\n{ "a": 1 }\n```';
  for (const [what, closing] of Object.entries({
    options: '',
    'closing lines': 'See: [a](b.md)\nTasks: a/1\n\n',
    'one closing line': 'Tasks: a/1\n\n',
  })) {
    it(`keeps the code at the start of a second prompt behind ${what}`, () => {
      const second = `${CODE}\n\nWhich second?`;
      const { questions } = read(`# A\n\nWhich first?\n\n${OPTIONS}\n\n${closing}${second}\n\n${OPTIONS}`);
      assert.deepEqual(
        questions.map(({ prompt }) => prompt),
        ['Which first?', second],
      );
    });
  }

  it('numbers the keys of questions with the same heading', () => {
    const { questions } = read(`# A\n\nWhich?\n\n${OPTIONS}\n\n# A\n\nWhich?\n\n${OPTIONS}`);
    assert.deepEqual(
      questions.map(({ key }) => key),
      ['a', 'a-1'],
    );
  });

  describe('somebody’s to-do list', () => {
    asksNothing('is left alone under a heading', '# To do\n\n- [ ] Buy milk\n- [x] Read a note');
    asksNothing('is left alone below a sentence', '# Plan\n\nThis week:\n\n- [ ] Buy milk\n- [ ] Read a note');
    asksNothing('is left alone at the top of a note', '- [x] Buy milk\n- [ ] Read a note');
    asksNothing('is left alone when only some items have a box', '# Which?\n\n- [x] Buy milk\n- Read a note');
    asksNothing('is left alone inside a list', '# Which?\n\n- Today\n  - [x] Buy milk\n  - [ ] Read a note');
    asksNothing('is left alone inside a quote', '# Which?\n\n> - [x] Buy milk\n> - [ ] Read a note');
    asksNothing('is left alone in code', '# Which?\n\n```\n- [x] Buy milk\n- [ ] Read a note\n```');
    asksNothing(
      'is left alone when its boxes are no boxes',
      '# Which?\n\n- [y] Buy milk\n- [] Read a note\n- [ x ] Go',
    );

    it('does not become the prompt of a question below it', () => {
      const { questions } = read(`# Plan\n\n- [ ] Buy milk\n\nWhich one?\n\n${OPTIONS}`);
      assert.deepEqual(
        questions.map(({ prompt }) => prompt),
        ['Which one?'],
      );
    });
  });

  describe('problems', () => {
    const cases: Record<string, [string, string[]]> = {
      'of a question without a right option': [
        '# A\n\nWhich?\n\n- [ ] a\n- [ ] b',
        ['5 question-without-right-option'],
      ],
      'of a question with one option': ['# A\n\nWhich?\n\n- [x] a', ['5 question-with-one-option']],
      'of an option without text': ['# A\n\nWhich?\n\n- [x] a\n- [ ]\n  > b', ['5 option-without-text']],
      'of a step without text': ['# A\n\n1.\n   > a\n2. b\n   > c', ['3 option-without-text']],
      'of a row without text': [
        '# A\n\nMatch.\n\n| a | b | Why |\n| - | - | - |\n| c |  | e |\n| d | f | g |',
        ['5 option-without-text'],
      ],
      'of a question without a prompt': [OPTIONS, ['1 question-without-prompt']],
      'of a question with several of them': [
        '- [ ] a\n  > b',
        ['1 question-without-prompt', '1 question-with-one-option', '1 question-without-right-option'],
      ],
    };
    for (const [says, [text, expected]] of Object.entries(cases)) {
      it(`names the line ${says}`, () => {
        const { questions, problems } = read(text);
        assert.deepEqual(
          questions.map(({ faulty }) => faulty),
          [true],
        );
        assert.deepEqual(
          problems.map(({ line, code }) => `${line} ${code}`),
          expected,
        );
        assert.ok(
          problems.every(({ message }) => /\. [A-Z]/.test(message)),
          'each says how to mend it',
        );
      });
    }
  });
});
