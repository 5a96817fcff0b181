import assert from 'node:assert/strict';
import { generateQuestions } from '../../src/core/questions/generateQuestions';
import { aLibrary, lines } from '../support/aNote';
import { defined } from '../support/defined';

const questionsOf = (...body: string[]) =>
  generateQuestions(
    aLibrary({ 'topics/a.md': lines('---', 'title: Trees', 'tasks: [t-01/1.1]', '---', '# Trees', '', ...body) }),
  ).filter(({ id }) => !/\?(?:which|what)$/.test(id));
const table = (...rows: string[]) =>
  rows.flatMap((row, index) => (index === 1 ? [row.replace(/[^|]+/g, ' --- '), row] : [row])).map((row) => `|${row}|`);

describe('the question made from numbered steps', () => {
  it('asks for their order and keeps their place', () => {
    const steps = ['1. Dig a hole, deep and wide. Rest.', '2. Plant the tree', '3. Water it'];
    const [question, ...more] = questionsOf('## Steps of planting', '', ...steps);
    assert.deepEqual(more, []);
    const place = { uri: 'test:/topics/a.md', line: 9 };
    assert.deepEqual(question, {
      id: 'topics/a#steps-of-planting?order',
      kind: 'ordering',
      scenario: null,
      prompt: '**Trees: Steps of planting**\n\nPut the steps in order.',
      options: [
        {
          text: 'Dig a hole, deep and wide',
          correct: true,
          rationale: 'Step 1 of 3: Dig a hole, deep and wide. Rest.',
        },
        { text: 'Plant the tree', correct: true, rationale: 'Step 2 of 3: Plant the tree' },
        { text: 'Water it', correct: true, rationale: 'Step 3 of 3: Water it' },
      ],
      tasks: ['t-01/1.1'],
      authored: false,
      noteId: 'topics/a',
      source: place,
      see: { ...place, title: 'Steps of planting' },
    });
  });
});

describe('the question made from a table of two columns', () => {
  const head = 'Tool|What it does';
  const matched = (...rows: string[]) => {
    const found = questionsOf('## Tools', '', ...table(head, ...rows)).find(({ kind }) => kind === 'matching');
    return found?.options.map(({ text, fits }) => `${text} ${fits}`);
  };

  it('asks for the name of each description', () => {
    const rows = ['Spade|digs holes', 'Can|carries water', 'Rake|gathers leaves'];
    const question = defined(questionsOf('## Tools', '', ...table(head, ...rows))[0]);
    assert.equal(question.id, 'topics/a#tools?match');
    assert.equal(question.prompt, '**Trees: Tools**\n\nMatch each description with its tool.');
    assert.deepEqual(question.options, [
      { text: 'Spade', correct: true, rationale: 'Spade: digs holes', fits: 'digs holes' },
      { text: 'Can', correct: true, rationale: 'Can: carries water', fits: 'carries water' },
      { text: 'Rake', correct: true, rationale: 'Rake: gathers leaves', fits: 'gathers leaves' },
    ]);
  });

  it('says what a third column adds', () => {
    const rows = ['Spade|digs holes|Iron', 'Can|carries water|Tin', 'Rake|gathers leaves|Wood'];
    const options = questionsOf('## Tools', '', ...table(`${head}|Made of`, ...rows)).at(0)?.options;
    assert.deepEqual(
      options?.map(({ rationale }) => rationale),
      ['Spade: Iron', 'Can: Tin', 'Rake: Wood'],
    );
  });

  it('leaves out a row that gives itself away, or that fits twice', () => {
    const rows = ['Spade|digs holes', 'Can|carries water', 'Rake|gathers leaves'];
    assert.equal(matched(...rows, 'Saw blade|is a blade')?.length, 3);
    assert.equal(matched(...rows, 'Hoe|breaks hard soil')?.length, 4);
    assert.equal(matched(...rows, 'Pail|carries much water')?.length, 3);
    assert.equal(matched(...rows, 'Net|stands by the rake')?.length, 3);
    assert.equal(matched(...rows.slice(1), 'Saw blade|is a blade'), undefined);
  });

  it('asks about six rows at most, in their order', () => {
    const rows = 'abcdefgh'.split('').map((one) => `Tool${one}|work${one.repeat(5)}`);
    const found = defined(matched(...rows));
    assert.equal(found.length, 6);
    assert.deepEqual([...found].sort(), found);
  });
});

describe('the question made from a table that compares', () => {
  const hard = ['Ash', 'Oak', 'Beech', 'Hickory', 'Hornbeam', 'Sycamore'];
  const soft = ['Fir', 'Pine', 'Larch', 'Spruce', 'Cypress', 'Paulownia'];
  const rows = [...hard.map((name, i) => `${name}|Hard|${i}`), ...soft.map((name, i) => `${name}|Soft|${i + 6}`)];
  const asked = (...body: string[]) => questionsOf('## Woods', '', ...table(...body));

  it('asks of which name a column is true, or not true', () => {
    const questions = asked('Kind|Grain|Number', ...rows);
    assert.ok(questions.length > 0);
    for (const question of questions) {
      const [, form, value = ''] = defined(/\?(is|not)-grain-(hard|soft)$/.exec(question.id), question.id);
      const isTrue = form === 'is';
      const said = value === 'hard' ? 'Hard' : 'Soft';
      assert.equal(
        question.prompt,
        `**Trees: Woods**\n\nOf which kind is this ${isTrue ? '' : '**not** '}true?\n\n> Grain: ${said}`,
      );
      for (const { text, correct, rationale } of question.options) {
        const [, grain] = defined(rows.find((row) => row.startsWith(`${text}|`))).split('|');
        assert.equal(rationale, `Grain: ${grain}`);
        assert.equal(correct, (grain === said) === isTrue, text);
      }
      assert.equal(question.options.filter(({ correct }) => correct).length, 1);
    }
  });

  it('offers nothing of which it may be true as well', () => {
    const mixed = rows.map((row) => row.replace('Soft', 'Hard or soft'));
    assert.deepEqual(asked('Kind|Grain|Number', ...mixed), []);
    const hedged = rows.map((row) => row.replace('Soft', 'No').replace('Hard', 'Yes, when dry'));
    assert.deepEqual(asked('Kind|Hard|Number', ...hedged), []);
  });

  it('needs names in the first column, and a property in the head of the other', () => {
    assert.deepEqual(asked('Situation|Grain|Number', ...rows), []);
    assert.deepEqual(asked('Kind|Use it when|Number', ...rows), []);
  });

  it('gives no name away by a word of the prompt', () => {
    assert.deepEqual(asked(`Kind|Grain of ${[...soft, ...hard].join(' and ')}|Number`, ...rows), []);
  });
});
