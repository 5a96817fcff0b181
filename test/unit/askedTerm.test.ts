import { defineTests } from '../support/termsIn';

describe('a card that asks what something is', () => {
  defineTests({
    'is asked for in bold above the answer': [
      '## Introduction\n\n**What is a shard?**\nA unit of a stream.',
      'shard @3: A unit of a stream.',
    ],
    'is asked for in bold above the next paragraph': [
      '**What is a shard?**\n\nA unit of a stream.',
      'shard @1: A unit of a stream.',
    ],
    'is asked for in bold without an answer': ['**What is a shard?**\n\n**Why?**'],

    'has its answer on the next line': [['Q: What is a shard?', 'A: A unit.'], 'shard @1: A unit.'],
    'has bold marks': [['**Q:** What are shards?', '**A:** Units.'], 'shards @1: Units.'],
    'has a lone question mark': [['What is a shard?', '?', 'A unit.'], 'shard @1: A unit.'],
    'has two sides': [['### Front', 'What is a shard?', '### Back', 'A unit.'], 'shard @2: A unit.'],
    'is one of several': [
      ['Q: What is a shard?', 'A: A unit.', 'Q: What is a stream?', 'A: Many.'],
      'shard @1: A unit.',
      'stream @3: Many.',
    ],
    'asks for something else': [
      ['Q: What is the difference between shards?', 'A: None.', '', 'Q: Why a shard?', 'A: Speed.'],
    ],
    'asks in another language': [['## ¿Qué es la partición?', '', 'Una unidad.'], 'partición @1: Una unidad.'],
  });
});
