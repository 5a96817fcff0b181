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
    'of questions defines nothing': [table('|Question|Answer|', '|Shard count|a unit|')],
    'of needs defines nothing': [table('|Necesito...|Usa|', '|Partir flujos|a unit|')],
    'that compares defines nothing': [table('|Feature|Shard|Stream|', '|Price|low|high|')],
    'without a first head defines nothing': [table('| |Shard|', '|Price|low|')],
    'of sentences defines nothing': [table('|Shard|Stream|', '|It is small.|It is large.|')],
    'of ticks defines nothing': [table('|Name|Fast|', '|Shard|✅|')],
    'of figures defines nothing': [table('|Name|Share|', '|Shard|20 %|')],
  });
});
