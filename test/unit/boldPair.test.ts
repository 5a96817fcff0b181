import { defineTests } from '../support/termsIn';

describe('a name in bold', () => {
  defineTests({
    'stands before a colon': ['- **Shard**: a unit', 'Shard @1: a unit'],
    'holds its colon': ['- **Shard:** a unit', 'Shard @1: a unit'],
    'holds its dash': ['- **Shard -** a unit', 'Shard @1: a unit'],
    'stands before two colons': ['- **Shard**:: a unit', 'Shard @1: a unit'],
    'stands before a full-width colon': ['- **Shard**：a unit', 'Shard @1: a unit'],
    'stands before an equals sign': ['- **Shard** = a unit', 'Shard @1: a unit'],
    'stands before an arrow': ['- **Shard** -> a unit', 'Shard @1: a unit'],
    'is in italics': ['- *Shard*: a unit', 'Shard @1: a unit'],
    'is in both': ['- ***Shard***: a unit', 'Shard @1: a unit'],
    'is highlighted': ['- ==Shard==: a unit', 'Shard @1: a unit'],
    'stands in a paragraph': ['**Shard**: a unit', 'Shard @1: a unit'],
    'stands behind a picture': ['- 🚀 **Shard**: a unit', 'Shard @1: a unit'],
    'begins each line of a paragraph': [
      ['**Shard**: a unit', 'of a stream', '**Stream**: many units'],
      'Shard @1: a unit of a stream',
      'Stream @3: many units',
    ],
    'has aliases in brackets behind it': [
      '- **Mean error** (ME)（average）: a unit',
      'Mean error (ME, average) @1: a unit',
    ],
    'has a definition of one word': ['- **Shard**: unit', 'Shard @1: unit'],
    'is a link': ['- **[[notes/shard|Shard]]**: a unit', 'Shard @1: a unit'],
    'is no clause': ['- **When to split**: a unit\n- **Use shards when**: a unit\n- **If it is hot**: a unit'],
    'is no line alone': ['**Shard**\n\n- a unit'],
    'is no emphasis in a sentence': ['- **Shards** are units of a stream'],
    'has a definition with a letter': ['- **Shard**: 42\n- **Stream**: ✅'],
  });
});

describe('a line in bold', () => {
  defineTests({
    'is a name when the next line of its item tells about it': [['- **Shard**  ', '  A unit.'], 'Shard @1: A unit.'],
    'is no name in a paragraph': [['**Shard**', 'A unit.']],
    'is no name above a link': [['- **Shard**  ', '  [Read this](https://a.example)']],
    'is no label': [['- **Use cases**  ', '  A unit.']],
  });
});
