import assert from 'node:assert/strict';
import { isBareName, isPlainName, namesOf } from '../../src/core/notes/terms/names';
import { termsIn } from '../support/termsIn';

describe('a name', () => {
  const cases: Record<string, [string, ...string[]]> = {
    '**Shard**': ['Shard'],
    '[Shard](a.md)': ['Shard'],
    '[[notes/shard|Shard]]': ['Shard'],
    'Shard #aws #kinesis/data': ['Shard'],
    'C# #aws': ['C#'],
    '⚡ Shard 🚀': ['Shard'],
    '<b>Shard</b>': ['Shard'],
    'Shard:': ['Shard'],
    '2) Shard': ['Shard'],
    '5 Vs of data': ['5 Vs of data'],
    '.NET': ['.NET'],
    'Mean error (ME, avg)': ['Mean error', 'ME', 'avg'],
    '平均誤差（ME）': ['平均誤差', 'ME'],
    'Amazon A2I (formerly Review)': ['Amazon A2I', 'Review'],
    'Shard (one that goes on and on for long)': ['Shard'],
  };
  for (const [written, [name, ...aliases]] of Object.entries(cases)) {
    it(`is read from ${written}`, () => assert.deepEqual(namesOf(written), { name, aliases }));
  }

  it('of six words may stand without marks', () => {
    assert.deepEqual(
      ['a b c d e f', 'a b c d e f g'].map((name) => isPlainName(`x${name}`)),
      [true, false],
    );
  });

  it('ends where a letter with an accent does', () => assert.equal(isPlainName('Ponto de Presença'), true));

  it('without separator lists nothing and takes no article in', () => {
    assert.deepEqual(['Shard', 'Shards, streams', 'Split the stream'].map(isBareName), [true, false, false]);
  });

  it('is given out in composed letters', () => {
    assert.deepEqual(termsIn('- **Área**: a unit'.normalize('NFD')), ['Área @1: a unit'.normalize('NFC')]);
  });
});
