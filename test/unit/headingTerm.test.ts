import { defineTests } from '../support/termsIn';

describe('a heading that is a name', () => {
  defineTests({
    'is defined by its paragraph': ['## Shard\n\nUnit of a stream.', 'Shard @1: Unit of a stream.'],
    'is defined by its first item': ['## Shard\n- Unit of a stream\n- Cheap', 'Shard @1: Unit of a stream'],
    'is defined by the item that says so': [
      '## Shard\n- Cheap and fast\n- **Purpose**: splits a stream',
      'Shard @1: splits a stream',
    ],
    'is defined by its use when nothing else is there': ['## Shard\n- **Use case**: hot keys', 'Shard @1: hot keys'],
    'is defined by a list below the word': ['## Shard\n**Purpose:**\n- Splits a stream', 'Shard @1: Splits a stream'],
    'is defined by a quote': ['## Shard\n> Unit of a stream.', 'Shard @1: Unit of a stream.'],
    'stands in an item': ['- ## Shard\n  - Unit of a stream', 'Shard @1: Unit of a stream'],
    'leaves its number out': ['## 2.1 Shard\n\nUnit of a stream.', 'Shard @1: Unit of a stream.'],
    'has an alias': ['## Mean error (ME)\n\nA measure.', 'Mean error (ME) @1: A measure.'],
    'is asked for': ['## What is a shard?\n\nUnit of a stream.', 'shard @1: Unit of a stream.'],
    'is a title that its text takes up': [
      '# Shard\n\nIt is a unit of a stream.',
      'Shard @1: It is a unit of a stream.',
    ],
    'is one of several at the top': ['# Shard\n\nUnit.\n\n# Stream\n\nMany.', 'Shard @1: Unit.', 'Stream @5: Many.'],
    'is a title whose text begins with its name': [
      '# AWS Shard\n\nShard lets streams grow.',
      'AWS Shard @1: Shard lets streams grow.',
    ],
    'is defined by the part that says what it is': [
      '## Shard\n\n### What It Is\n\nUnit of a stream.\n\n### Limits\n\nFew.',
      'Shard @1: Unit of a stream.',
    ],
    'is defined by a sentence without blanks that ends in a colon': [
      '## 分片\n\n流的单位，把数据分给多个读取者，这样更快：\n\n- 一个',
      '分片 @1: 流的单位，把数据分给多个读取者，这样更快：',
    ],
    'is not defined by what another name is': ['## Compliance\n\nSample Store is a place for reports.'],
    'is defined by its long name': [
      '## SQS\n\nSimple Queue Service is a store of messages.',
      'SQS @1: Simple Queue Service is a store of messages.',
    ],
    'is defined by its short name': [
      '## Simple Queue Service\n\nAWS SQS is a store of messages.',
      'Simple Queue Service @1: AWS SQS is a store of messages.',
    ],
    'is no other title': ['# My course\n\nWritten in spring.'],
    'is no part of a text': [
      '## Overview\n\nText.\n\n## Use cases\n\nText.\n\n## Key takeaways\n\nText.\n\n## Security\n\nText.',
    ],
    'is no group of terms': [
      '## Units\n- **Shard**: a unit\n- **Stream**: many units',
      'Shard @2: a unit',
      'Stream @3: many units',
    ],
    'is no list of topics': ['## Streaming\n- Shards\n- Stream Readers\n- Batches'],
    'is no remark about several': [
      '## Additional units\n\nShards.\n\n## Componentes clave de un flujo\n\nPartes.\n\n## 使用分片的理由\n\n更快更好。',
    ],
    'is nothing above a picture': ['## Shard\n\n![A unit of a stream](a.png)'],
    'is nothing above links': ['## Shard\n\n[[Stream]], [[Unit]]'],
    'is nothing above what only announces': ['## Shard\n\nThere are two kinds:\n\n1. a'],
  });
});
