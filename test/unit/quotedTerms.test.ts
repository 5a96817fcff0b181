import { defineTests } from '../support/termsIn';

describe('a quote', () => {
  defineTests({
    'that is a callout for a definition defines its title': [
      ['> [!definition]+ Shard', '> A unit of', '> a stream'],
      'Shard @1: A unit of a stream',
    ],
    'that is another callout has terms, but no title': [['> [!note] Shard', '> **Part**: a unit'], 'Part @2: a unit'],
    'has terms': ['> **Shard**: a unit', 'Shard @1: a unit'],
    'has remarks, which are none': ['> **Note**: a unit\n> **Tip:** a unit'],
    'under an item is about that item': ['- Some text here\n  > **Shard**: a unit'],
  });
});

describe('a fenced note', () => {
  defineTests({
    'has terms': [[':::info', '**Shard**: a unit', ':::'], 'Shard @2: a unit'],
  });
});
