import { defineTests } from '../support/termsIn';

const table = (head: string, ...rows: string[]) => [head, head.replace(/[^|]+/g, '-'), ...rows];

describe('a table', () => {
  defineTests({
    'defines its first column by its second': [table('|Service|Use|', '|Shard|unit|'), 'Shard @3: unit'],
    'takes the column that says what it is': [
      table('|Name|Price|Definition|', '|Shard|low|a unit|'),
      'Shard @3: a unit',
    ],
    'takes it in other languages': [
      table('|Termo|Sigla|Definição curta|', '|Shard|S|um pedaço|'),
      'Shard @3: um pedaço',
    ],
    'joins the others where none does': [table('|Name|Kind|Price|', '|Shard|unit|low|'), 'Shard @3: unit; low'],
    'leaves a number in front out': [table('|#|Name|Meaning|', '|1|Shard|a unit|'), 'Shard @3: a unit'],
    'is read inside an item': [['- **Kinds**', '  ', '  |Name|Is|', '  |-|-|', '  |Shard|a unit|'], 'Shard @5: a unit'],
    'defines names in bold under a head of their kind': [
      table('|Use case|What it does|', '|**Sharding**|splits a stream|', '|**Merging**|joins shards|'),
      'Sharding @3: splits a stream',
      'Merging @4: joins shards',
    ],
    'defines no use cases that nothing marks': [table('|Use case|What it does|', '|Sharding|splits a stream|')],
    'defines code': [table('|Flag|Meaning|', '|`--at: once`|a unit|'), '--at: once @3: a unit'],
    'of problems defines nothing': [table('|Business problem|Pick|', '|Many readers|Shard|')],
    'of situations defines nothing in languages that join words': [table('|情境需求|答案|', '|資料必須拆分|分片|')],
    'whose names are the answers defines nothing': [
      table('|Load|Pick|', '|Many readers|**Shard**|', '|Few readers|**Batch**|'),
    ],
    'with names in several languages defines the first': [
      table('|Name|Wort|Mot|Meaning|', '|Shard|**Scherbe**|**Éclat**|a unit|'),
      'Shard @3: a unit',
    ],
    'with two lists side by side defines nothing': [table('|Fixed units|Variable units|', '|Shard|Batch|')],
    'with two lists of different length defines nothing': [
      table('|We|You|', '|Shard care|Batch care|', '||Stream care|'),
    ],
    'of outcomes defines nothing': [table('|Actual \\ Said|Yes|No|', '|Shard|hit one|miss one|')],
    'of clauses defines nothing': [
      table(
        '|Stream|Batch|',
        '|Runs without an end|Stops|',
        '|Works on one at a time|Works on all|',
        '|Cheap|Cheaper|',
      ),
    ],
    'of questions defines nothing': [table('|Question|Answer|', '|Shard count|a unit|')],
    'of needs defines nothing': [table('|Necesito...|Usa|', '|Partir flujos|a unit|')],
    'that compares defines nothing': [table('|Feature|Shard|Stream|', '|Price|low|high|')],
    'without a first head defines nothing': [table('| |Shard|', '|Price|low|')],
    'of sentences defines nothing': [table('|Shard|Stream|', '|It is small.|It is large.|')],
    'of ticks defines nothing': [table('|Name|Fast|', '|Shard|✅|')],
    'of figures defines nothing': [table('|Name|Share|', '|Shard|20 %|')],
  });
});
