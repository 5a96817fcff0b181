import assert from 'node:assert/strict';
import { definingRank, isLabel } from '../../src/core/notes/terms/labels';
import { defineTests } from '../support/termsIn';

describe('a label', () => {
  const labels =
    'Use Case, use cases, Key Features, Common use cases, Benefits, BENEFIT, Exam Tip, Exam tips 2, Tip (important), Note, How it works, Purpose, Example, Formula, Answer, Reference, Goal, Method, Configuration, Use-cases, 3 examples, Advantages of shards, Anwendungsfall, Vorteile, Avantages, Cas d’usage, Ventajas, Casos de uso, Boas práticas, Vantaggi, 特徴, 使用场景, 장점, Key AWS Concept, AWS Example, 핵심 특징, General Info, Initial observations, Good first choice, Tareas comunes, Links úteis, Exam rule, Reasons for shards'.split(
      ', ',
    );
  for (const label of labels) it(`is "${label}"`, () => assert.equal(isLabel(label), true));

  const names =
    'Shard, AWS Config, Key management, General purpose, Resource group, Feature store, Batch, Model Registry, Term, Tags, A1'.split(
      ', ',
    );
  for (const name of names) it(`is not "${name}"`, () => assert.equal(isLabel(name), false));

  it('says how well it defines', () => {
    const ranks = ['Definition', 'What it is', 'Use case', 'How it works', 'Price'].map(definingRank);
    assert.deepEqual(ranks, [0, 0, 1, 2, null]);
  });

  const under = (name: string, of: string) => `## ${name}\n\n- Pricing model: ${of}\n- ${name} unit: a part\n`;
  defineTests({
    'is what repeats under three neighbours': [
      under('Aa', 'x y') + under('Bb', 'y z') + under('Cc', 'z x'),
      'Aa unit @4: a part',
      'Bb unit @8: a part',
      'Cc unit @12: a part',
    ],
    'is not what repeats under two': [
      under('Aa', 'x y') + under('Bb', 'y z'),
      'Pricing model @3: x y',
      'Aa unit @4: a part',
      'Pricing model @7: y z',
      'Bb unit @8: a part',
    ],
    'is no heading': ['## Aa\n\nA unit.\n\n- x\n  - Aa: b c\n- y\n  - Aa: d e\n- z\n  - Aa: f g', 'Aa @1: A unit.'],
  });
});
