import assert from 'node:assert/strict';
import { readBlocks } from '../../src/core/notes/blocks';
import type { FoundTerm } from '../../src/core/notes/terms/foundTerm';
import { readTerms } from '../../src/core/notes/terms/readTerms';
import { aNote, aServiceNote, lines } from '../support/aNote';

const termsOf = (text: string): FoundTerm[] => readTerms(readBlocks(text, 0), 'marked');

/** `name (alias, alias) @line: definition` */
const inWords = ({ name, aliases, line, definition }: FoundTerm) =>
  `${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''} @${line}: ${definition}`;

function defines(says: string, text: string, ...expected: string[]): void {
  it(says, () => assert.deepEqual(termsOf(text).map(inWords), expected));
}

const definesNothing = (says: string, text: string) => defines(says, text);

describe('readTerms', () => {
  describe('in a list', () => {
    defines('reads a term with the colon outside the bold text', '- **Shard**: a unit', 'Shard @1: a unit');
    defines('reads a term with the colon inside the bold text', '- **Shard:** a unit', 'Shard @1: a unit');
    defines('reads a term with a blank before the colon', '- **Shard** : a unit', 'Shard @1: a unit');
    defines('reads a term with a full-width colon', '- **Shard**： a unit', 'Shard @1: a unit');
    defines('reads a term with a hyphen behind it', '- **Shard** - a unit', 'Shard @1: a unit');
    defines('reads a term with an en dash behind it', '- **Shard** – a unit', 'Shard @1: a unit');
    defines('reads a term with an em dash behind it', '- **Shard** — a unit', 'Shard @1: a unit');
    defines('reads a term in underscores with a dash behind it', '- __Shard__ – a unit', 'Shard @1: a unit');
    defines('keeps dashes in the name and the definition', '- **k-NN** – a unit – small', 'k-NN @1: a unit – small');
    defines('reads a term in underscores', '- __Shard__: a unit', 'Shard @1: a unit');
    defines('reads a term of a numbered list', '3. **Shard**: a unit', 'Shard @1: a unit');
    defines(
      'reads a term of a loose list',
      '- **A1**: one thing\n\n- **B2**: two things',
      'A1 @1: one thing',
      'B2 @3: two things',
    );
    defines('reads a term of a nested list', '- x\n  - y\n    - **Shard**: a unit', 'Shard @3: a unit');
    defines(
      'reads a definition over several lines',
      '- **Shard**: a unit\n  of a\n  stream',
      'Shard @1: a unit of a stream',
    );
    defines('reads the text of a link and drops its target', '- **[Shard](s.md)**: a [unit](u.md)', 'Shard @1: a unit');
    defines('keeps code and emphasis in the definition', '- **Shard**: `a` **unit**', 'Shard @1: `a` **unit**');
    defines('drops code marks in the name', '- **`Shard`**: a unit', 'Shard @1: a unit');
    defines('reads a name with a hyphen and a digit', '- **k-NN 2**: a unit', 'k-NN 2 @1: a unit');
    defines('keeps a colon inside the definition', '- **Shard**: a unit: small', 'Shard @1: a unit: small');
  });

  describe('aliases', () => {
    defines(
      'are read in brackets behind the bold text',
      '- **Area under curve** (AUC): a measure',
      'Area under curve (AUC) @1: a measure',
    );
    for (const separator of [':', ' -', ' –', ' —']) {
      defines(
        `are read in brackets before "${separator}"`,
        `- **Area under curve** (AUC)${separator} a measure`,
        'Area under curve (AUC) @1: a measure',
      );
    }
    defines('are read with dashes in them', '- **Folds** (k - fold) – a measure', 'Folds (k - fold) @1: a measure');
    defines(
      'are read in brackets inside the bold text',
      '- **Recall (sensitivity)**: a measure',
      'Recall (sensitivity) @1: a measure',
    );
    defines(
      'are read with the colon inside the bold text',
      '- **Recall (sensitivity):** a measure',
      'Recall (sensitivity) @1: a measure',
    );
    defines(
      'are split at commas, semicolons and slashes',
      '- **Recall** (TPR, hit rate; a/bb): a measure',
      'Recall (TPR, hit rate, bb) @1: a measure',
    );
    defines(
      'are read inside and behind',
      '- **Recall (TPR)** (hit rate): a measure',
      'Recall (TPR, hit rate) @1: a measure',
    );
    defines(
      'are no remarks of many words',
      '- **Recall** (one that goes on and on for long): a measure',
      'Recall @1: a measure',
    );
    defines(
      'are read in the first column of a table',
      '| Name | What |\n| - | - |\n| Recall (TPR) | a measure |',
      'Recall (TPR) @3: a measure',
    );
  });

  describe('in a paragraph', () => {
    defines('reads a term at its start', '**Shard**: a unit', 'Shard @1: a unit');
    defines(
      'reads a term below a heading, at the line of the paragraph',
      '## Words\n\n**Shard**: a unit',
      'Shard @3: a unit',
    );
    definesNothing('reads no term in its middle', 'A **shard**: a unit');
    definesNothing('reads no bold sentence', '**This is important.** Read it.');
    defines('reads a term with a dash behind it', '**Shard** – a unit', 'Shard @1: a unit');
    definesNothing('reads no bold text with a dash glued to it', '**Shard**-like units of a stream');
    definesNothing('reads no bold text with a dash but no blank behind it', '**Shard** –unit of a stream');
    definesNothing('reads no bold text with a dash further on', '**Shards** are units – of a stream');
    definesNothing('reads no bold start of a sentence', '**Shards** are units of a stream');
    definesNothing('reads nothing when another bold text comes before the colon', '**A1** and **B2**: two units');
  });

  describe('in a heading', () => {
    defines(
      'reads a name with a paragraph that defines it',
      '# T\n\n## Pipe mode\n\nStreams data from S3.\n\nMore.',
      'Pipe mode @3: Streams data from S3.',
    );
    defines(
      'reads an alias in brackets',
      '## Recall (TPR)\n\nThe share of hits.',
      'Recall (TPR) @1: The share of hits.',
    );
    defines(
      'reads every level below the title',
      '###### Shard\n\nA unit of a stream.',
      'Shard @1: A unit of a stream.',
    );
    defines(
      'reads a definition over several lines',
      '## Shard\n\nA unit\nof a stream.',
      'Shard @1: A unit of a stream.',
    );
    defines(
      'reads a name of six words',
      '## One two three four five six\n\nA unit of a stream.',
      'One two three four five six @1: A unit of a stream.',
    );
    definesNothing('reads no name of seven words', '## One two three four five six seven\n\nA unit of a stream.');
    definesNothing('reads no title of a note', '# Shard\n\nA unit of a stream.');
    definesNothing('reads no name without a paragraph', '## Shard\n\n- A unit of a stream.');
    definesNothing('reads no name with code below it', '## Shard\n\n```\nA unit of a stream.\n```');
    definesNothing('reads no name with another heading below it', '## Shard\n\n### Deeper\n\nNo definition here.');
    for (const heading of [
      'When to use it',
      'Overview',
      'Choosing a format',
      'How it works',
      'Why shards',
      'What is a shard?',
      'Shards or streams',
      'Shards vs. streams',
      'Batch and stream',
      'Use cases',
      'Benefits',
      'Example',
      'Step 1: shards',
      'Shards, streams',
      'Reading shards',
      'Getting there',
      'Introduction',
      'Summary',
    ]) {
      definesNothing(`takes "${heading}" as no name`, `## ${heading}\n\nA unit of a stream.`);
    }
    defines('leaves the definition to the bold term below it', '## Shard\n\n**Part**: a unit', 'Part @3: a unit');
  });

  describe('in a table', () => {
    const table = (first: string, second = 'What it does') =>
      `| ${first} | ${second} |\n| --- | --- |\n| Shard | a unit |\n| Stream | many units |`;
    defines(
      'reads the rows of two columns, each with its line',
      table('Input mode'),
      'Shard @3: a unit',
      'Stream @4: many units',
    );
    defines('reads names that are bold', '| Name | Is |\n| - | - |\n| **Shard** | a unit |', 'Shard @3: a unit');
    defines(
      'reads a table inside a list item',
      '- x\n\n  | Name | Is |\n  | - | - |\n  | Shard | a unit |',
      'Shard @5: a unit',
    );
    for (const need of [
      'Need',
      'Scenario',
      'Situation',
      'Requirement',
      'Symptom',
      'Goal',
      'Question',
      'If',
      'When',
      'You need',
      'Problem',
      '**Need**',
    ]) {
      definesNothing(`reads nothing when the first column is headed "${need}"`, table(need));
    }
    definesNothing('reads nothing when the first column has no head', table(' '));
    definesNothing('reads nothing of three columns', '| A | B | C |\n| - | - | - |\n| Shard | a unit | more |');
    definesNothing('reads nothing of one column', '| A |\n| - |\n| Shard |');
    definesNothing('reads no empty cell', '| A | B |\n| - | - |\n| Shard | |\n| | a unit |');
  });

  describe('what is no term', () => {
    for (const label of [
      'Use cases',
      'Use case',
      'Benefits',
      'Note',
      'Example',
      'Examples',
      'Exam tip',
      'Key features',
      'How it works',
      'Pros',
      'Cons',
      'Limits',
      'Trap',
      'WARNING',
      'Answer',
      'See also',
    ]) {
      definesNothing(`is the label "${label}"`, `- **${label}**: for units of a stream`);
    }
    definesNothing('is a question', '- **What is a shard?**: a unit');
    definesNothing('is an exclamation', '- **Mind the shard!**: a unit');
    definesNothing('is a name of one letter', '- **S**: a unit');
    definesNothing('is a definition without a letter', '- **Shard**: 42');
    definesNothing('is no more than an address', '- **Shard**: https://a.example/b');
    definesNothing('is a name without definition', '- **Shard**:');
    definesNothing('is a name of nine words', '- **One two three four five six seven eight nine**: a unit');
    definesNothing('is code in a fence', '```\n- **Shard**: a unit\n```\n\n~~~\n## Shard\n\nA unit of a stream.\n~~~');
    definesNothing('is indented code', '    x = 1\n    - **Shard**: a unit');
    definesNothing('is HTML', '<div>\n- **Shard**: a unit\n</div>');
    definesNothing('is a comment', '<!--\n- **Shard**: a unit\n-->');
    definesNothing('is a quote', '> **Shard**: a unit');
    definesNothing('is an option of a question', '- [x] **Shard**: a unit\n- [ ] **Stream**: many units');
    definesNothing('is a plain item with a colon', '- Shard: a unit');
  });

  for (const section of [
    'What the exam asks',
    'Confused with',
    'Questions',
    'Usual traps',
    'Traps',
    '**Traps**',
    'Case: A bank',
  ]) {
    const under = (more = '') => `## ${section}\n\n- **Shard**: a unit\n\n${more}`;
    definesNothing(`reads nothing under "${section}"`, under());
    definesNothing(
      `reads nothing in the parts of "${section}"`,
      under('### Stream\n\nA row of units.\n\n- **Part**: a unit'),
    );
    defines(`reads again behind "${section}"`, under('## Words\n\n- **Stream**: many units'), 'Stream @7: many units');
  }

  it('reads terms in the order of the note', () => {
    const text = lines(
      '**A1**: one thing',
      '',
      '## B2',
      '',
      'The second one.',
      '',
      '| N | D |',
      '| - | - |',
      '| C3 | third thing |',
    );
    assert.deepEqual(
      termsOf(text).map(({ name }) => name),
      ['A1', 'B2', 'C3'],
    );
  });
});

describe('terms of a note', () => {
  it('have ids that number what is repeated', () => {
    const { terms } = aNote('- **Shard**: a unit\n- **shard**: another unit\n- **Stream**: many units', 'topics/a.md');
    assert.deepEqual(
      terms.map(({ id }) => id),
      ['topics/a#shard', 'topics/a#shard-1', 'topics/a#stream'],
    );
  });

  it('of a service begin with the service, which is not repeated', () => {
    const body = 'It is a store.\n\n- **Sample**: once more, a store\n- **Shard**: a unit of it';
    const { terms } = aNote(aServiceNote('Sample', [], body), 'services/sample.md');
    assert.deepEqual(
      terms.map(({ id, service }) => `${id} ${service ?? 'null'}`),
      ['services/sample sample', 'services/sample#shard null'],
    );
  });
});
