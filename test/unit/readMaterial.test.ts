import assert from 'node:assert/strict';
import { aNote, lines, uriOf } from '../support/aNote';

const materialOf = (...body: string[]) => aNote(lines('# Note', '', ...body)).material;
const numbered = (...steps: string[]) => steps.map((step, index) => `${index + 1}. ${step}`);
const three = ['Dig a hole', 'Plant the tree', 'Water it'];

describe('the material of a note', () => {
  it('is a list below a heading that names steps', () => {
    assert.deepEqual(
      materialOf('## Steps of planting', '', ...numbered('Dig a hole: deep. Rest.', ...three.slice(1))),
      [
        {
          kind: 'steps',
          id: 'topics/sample#steps-of-planting',
          noteId: 'topics/sample',
          uri: uriOf('topics/sample.md'),
          line: 5,
          title: 'Steps of planting',
          header: [],
          rows: [
            { cells: ['Dig a hole', 'Dig a hole: deep. Rest.'], line: 5 },
            { cells: ['Plant the tree'], line: 6 },
            { cells: ['Water it'], line: 7 },
          ],
        },
      ],
    );
  });

  it('is a table whose second column describes the first', () => {
    const table = [
      '| Tool | What it does |',
      '| --- | --- |',
      '| **Spade** | digs |',
      '| Can | [waters](a.md) |',
      '| Rake | tidies |',
    ];
    const [found] = materialOf('## Tools', '', ...table);
    assert.deepEqual(
      [found?.kind, found?.header, found?.rows],
      [
        'table',
        ['Tool', 'What it does'],
        [
          { cells: ['**Spade**', 'digs'], line: 7 },
          { cells: ['Can', 'waters'], line: 8 },
          { cells: ['Rake', 'tidies'], line: 9 },
        ],
      ],
    );
  });

  for (const title of [
    'Steps',
    'Stages of a release',
    'Life of a model',
    'From seed to tree',
    'Setting it up',
    'How a test runs',
  ]) {
    it(`has steps below "${title}"`, () =>
      assert.equal(materialOf(`## ${title}`, '', ...numbered(...three)).length, 1));
  }
  it('has steps below a sentence that says so', () =>
    assert.equal(materialOf('## Planting', '', 'Work in this order:', '', ...numbered(...three)).length, 1));

  const noSteps: Record<string, string[]> = {
    'below a heading that names no order': ['## Rules for planting', '', ...numbered(...three)],
    'that are not numbered': ['## Steps', '', ...three.map((step) => `- ${step}`)],
    'that are two': ['## Steps', '', ...numbered(...three.slice(1))],
    'that are eight': ['## Steps', '', ...numbered(...'abcdefgh'.split('').map((one) => `Do ${one}`))],
    'of which one is a question': ['## Steps', '', ...numbered('Is it dry? Water it', ...three)],
    'of which one is long': ['## Steps', '', ...numbered('Dig and '.repeat(20), ...three)],
    'of which one has parts': ['## Steps', '', ...numbered(...three), '   - with a can'],
  };
  for (const [says, body] of Object.entries(noSteps)) {
    it(`has no steps ${says}`, () => assert.deepEqual(materialOf(...body), []));
  }

  const noTable: Record<string, string[]> = {
    'that only compares': [
      '| Tool | For | Price |',
      '| --- | --- | --- |',
      '| a | b | 1 |',
      '| c | d | 2 |',
      '| e | f | 3 |',
    ],
    'of two rows': ['| Tool | What it does |', '| --- | --- |', '| a | b |', '| c | d |'],
  };
  for (const [says, body] of Object.entries(noTable)) {
    it(`has no table ${says}`, () => assert.deepEqual(materialOf('## Tools', '', ...body), []));
  }
  it('has a table that says the same of two rows', () => {
    const rows = ['| a | wood |', '| c | wood |', '| e | iron |'];
    assert.equal(materialOf('## Tools', '', '| Tool | Made of |', '| --- | --- |', ...rows).length, 1);
  });

  it('leaves the answers of written questions alone', () => {
    const steps = numbered(...three).flatMap((step) => [step, '   > It is so.']);
    assert.deepEqual(materialOf('## Steps of planting', '', 'Put the steps in order.', '', ...steps), []);
    const rows = ['| Dig | Spade | x |', '| Water | Can | y |', '| Tidy | Rake | z |'];
    const match = ['### Match', '', 'Match each.', '', '| Job | What it does | Why |', '| --- | --- | --- |', ...rows];
    assert.deepEqual(materialOf(...match), []);
  });

  it('numbers a second piece below the same heading', () => {
    const two = materialOf('## Steps', '', ...numbered(...three), '', 'Or, in this order:', '', ...numbered(...three));
    assert.deepEqual(
      two.map(({ id }) => id),
      ['topics/sample#steps', 'topics/sample#steps.1'],
    );
  });
});
