import { defineTests } from '../support/termsIn';

describe('an item above a nested list', () => {
  defineTests({
    'is a name with what stands below': [
      '- Shard\n  - unit of a stream\n  - cheap as can be, and fast',
      'Shard @1: unit of a stream; cheap as can be, and fast',
    ],
    'is a name with a colon': ['- Shard:\n  - unit of a stream', 'Shard @1: unit of a stream'],
    'is a name in bold': ['- **Shard**\n  - unit of a stream', 'Shard @1: unit of a stream'],
    'is defined by the item that says so': [
      '- Shard\n  - cheap as can be\n  - Purpose: splits a stream',
      'Shard @1: splits a stream',
    ],
    'is asked for': ['- What is a shard?\n  - unit of a stream', 'shard @1: unit of a stream'],
    'is a group of terms': [
      '- Units\n  - Shard: a unit\n  - Stream: many units',
      'Shard @2: a unit',
      'Stream @3: many units',
    ],
    'is a group of names': ['- Unit stores\n  - Shard\n  - Stream'],
    'is a label': ['- Advantages:\n  - unit of a stream\n- Advantages of shards:\n  - unit of a stream'],
    'is a sentence': ['- Splitting is hard\n  - unit of a stream\n- Updating a stream\n  - unit of a stream'],
    'is a beginning': ['- Kinds include:\n  - units of a stream, hot or cold'],
    'is an entry of a table of contents': ['- [Shard](#shard)\n  - [All that it is good for](#all)'],
  });
});
