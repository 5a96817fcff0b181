import { defineTests } from '../support/termsIn';

describe('a name before a colon', () => {
  defineTests({
    'is read in an item': ['- Shard: a unit', 'Shard @1: a unit'],
    'is read in a numbered item': ['1. Shard: a unit', 'Shard @1: a unit'],
    'is read in a paragraph': ['Shard: a unit', 'Shard @1: a unit'],
    'is read with a full-width colon': ['- 分片：流的单位', '分片 @1: 流的单位'],
    'is read when a bold word is in it': ['- **Data** shard: a unit', 'Data shard @1: a unit'],
    'is read in code marks': ['- `shard_count`: how many', 'shard_count @1: how many'],
    'is read behind a bullet that is none in Markdown': [
      '• Shard: a unit\n• Stream: many units',
      'Shard @1: a unit',
      'Stream @2: many units',
    ],
    'is no address, time or action': ['- s3:GetObject is an action\n- at 11:30 it starts\n- https://a.example/b'],
    'is not in brackets': ['- Units (as: this one) of a stream'],
    'is not in code': ['- Units `a: b` of a stream'],
    'is no clause': ['- When it is hot: split it\n- To split it: call this\n- You need: a unit'],
    'is no clause without its subject': [
      '- Invented in 2019: by us\n- Differs from a batch: faster\n- Low cost for many readers - it is cheap',
    ],
    'is no number of things': ['- Three kinds: aa, bb\n- 2 kinds: aa, bb'],
    'is no figure or year': ['- 20 % of units: hot\n- 1970s: the first units\n- 1997: another unit'],
    'is no file': ['- `02_shards.ipynb`: split a stream'],
    'is no numbered part': ['- Alternative 2: a unit\n- Strategy3: a unit\n- 步骤二：流的单位'],
    'is no adverb': ['- Historically: a unit\n- Clearly say so: a unit'],
    'is no option of a question': ['- B) Shard — a unit'],
    'may begin as clauses do': ['- On Demand: paid by the hour', 'On Demand @1: paid by the hour'],
    'is a link, in small letters, too': ['[shard](a/shard.md)::a unit of a stream', 'shard @1: a unit of a stream'],
    'is a number in a name': ['- Three Tier Design: a unit', 'Three Tier Design @1: a unit'],
    'is no command': ['- Use shards: they are units\n- Create a stream: like this'],
    'is no sentence': ['- A stream has shards. They are: units'],
    'is no long text': ['- One two three four five six seven: a unit'],
    'is no step, day or question': ['- Step 2: a unit\n- Day 3: a unit\n- Question 7: a unit\n- 問題 5: a unit'],
    'is no resource': ['- The book: see here https://a.example/b'],
    'is no field of other tools': ['id: shard\n\ncount: many'],
    'is no longer text in a paragraph': ['This splits text into units: words or characters'],
  });
});

describe('a name before a dash', () => {
  defineTests({
    'is read with a hyphen': ['- Shard - a unit', 'Shard @1: a unit'],
    'is read with an en dash': ['- Shard – a unit', 'Shard @1: a unit'],
    'is read with an em dash': ['- Shard—a unit', 'Shard @1: a unit'],
    'is read with an arrow': ['- Shard --> a unit', 'Shard @1: a unit'],
    'keeps its own hyphen': ['- k-means - a unit', 'k-means @1: a unit'],
    'is a link inside the notes': ['- [[Shard]] - a unit', 'Shard @1: a unit'],
    'is no link to elsewhere': ['- [Shard](https://a.example) - a page'],
    'is no sentence': ['- Shards are units - of a stream'],
  });
});

describe('a name before an equals sign', () => {
  defineTests({
    'is read': ['- Recall = finds what is there', 'Recall @1: finds what is there'],
    'is no calculation': ['- Recall = a, precision = b\n- a + b = the sum'],
  });
});

describe('a name before two colons', () => {
  defineTests({
    'is read': ['- Data shard::a unit\n- Shard:: a unit', 'Data shard @1: a unit', 'Shard @2: a unit'],
    'is asked for': ['What is a shard?::A unit', 'shard @1: A unit'],
    'is no field': ['status:: done\n\n- tags:: a b'],
    'is no type and no address': ['- AWS::S3::Bucket\n- AWS::Bucket\n- 2001:db8::1'],
  });
});
