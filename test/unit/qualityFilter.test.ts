import assert from 'node:assert/strict';
import { DistractorPool } from '../../src/core/questions/generate/distractorPool';
import { isAskable, isGood, isName } from '../../src/core/questions/generate/qualityFilter';
import { noteOf } from '../support/aGarden';
import { aLibrary } from '../support/aNote';
import { anOrderingQuestion, anOption, aQuestion } from '../support/aQuestion';
import { defined } from '../support/defined';

const asks = (name: string, definition: string) => {
  const library = aLibrary({ 'topics/a.md': noteOf({ [name]: definition }) });
  return isAskable(defined(new DistractorPool(library).subjects[0], name));
};

describe('what is asked about', () => {
  const kept: [name: string, definition: string][] = [
    ['Elder', 'Black and sour, made into juice.'],
    ['Recovery point objective (RPO)', 'The largest loss of data that is accepted.'],
    ['AWS Batch', 'Queues container jobs and starts what they need.'],
  ];
  for (const [name, definition] of kept) {
    it(`is ${name}: ${definition}`, () => assert.equal(asks(name, definition), true));
  }

  const dropped: Record<string, [name: string, definition: string][]> = {
    'has its name in it': [
      ['Elder', 'The berry of an elder tree, black and sour.'],
      ['Elder', 'What elders bear in autumn.'],
      ['Elder (sambucus)', 'The fruit of Sambucus, black and sour.'],
      ['Quantization', 'Writing quantized numbers with fewer bits.'],
      ['Checkpoint', 'What is left of checkpointing a long run.'],
    ],
    'has a word of its name in it': [['Elder berry', 'Small, black and sour, unlike any other berry.']],
    'spells its name out': [
      ['DQRL', 'The Data Quality Rule Language, in which checks are written.'],
      ['Recovery point objective', 'The RPO of a system, as its owner accepts it.'],
    ],
    'holds a part of its name': [
      ['Logarithmic error', 'A measure on the log scale.'],
      ['AppConfig', 'Brings flags to applications one by one.'],
      ['AppConfig', 'Brings a configuration to some servers.'],
      ['ElastiCache', 'A store that answers from a cache in memory.'],
      ['Interquartile range', 'The distance from the first to the third quartile.'],
      ['Recall at k', 'The share of good passages among the first k results.'],
    ],
    'holds letters of its name': [
      ['AWS WAF', 'A firewall for web applications.'],
      ['False positive rate', 'FP / (FP + TN), the share of harmless cases.'],
    ],
    'is too short': [['Elder', 'Black and sour.']],
    'is too long to read': [['Elder', 'Black and sour. '.repeat(17)]],
    'can only be understood in its place': [
      ['Elder', 'The tree in the picture above.'],
      ['Elder', 'The other tree, black and sour.'],
      ['Elder', 'These grow at the edge of woods.'],
    ],
    'also fits its neighbours': [['Elder', 'Any tree at the edge of a wood.']],
  };
  for (const [says, terms] of Object.entries(dropped)) {
    for (const [name, definition] of terms) {
      it(`is no term whose definition ${says}: ${name}, ${definition.slice(0, 40)}`, () =>
        assert.equal(asks(name, definition), false));
    }
  }

  for (const name of ['Elder', 'Top k', 'Blue/green deployment', 'Training set', 'Training']) {
    it(`is ${name}, a name`, () => assert.equal(isName(name), true));
  }
  for (const name of ['Elder or beech', 'Elder, beech', 'Elder vs. beech', 'Setting up a tree', 'Choosing the tree']) {
    it(`is not ${name}, which is none`, () => assert.equal(isName(name), false));
  }
});

describe('a question that is kept', () => {
  const options = (...texts: string[]) => texts.map((text, index) => anOption(text, index === 0));
  const steps = (...texts: string[]) => anOrderingQuestion({ options: texts.map((text) => anOption(text, true)) });

  it('is one that nothing speaks against', () => {
    assert.equal(isGood(aQuestion({ options: options('alpha', 'beta', 'gamma', 'delta') })), true);
    assert.equal(isGood(steps('Dig', 'Plant', 'Water')), true);
  });

  it('has a reason for every option', () =>
    assert.equal(isGood(aQuestion({ options: [anOption('alpha', true), anOption('beta', false, ' ')] })), false));

  it('has no two options that say the same', () =>
    assert.equal(isGood(aQuestion({ options: options('An alpha', 'The alphas') })), false));

  it('has no option that must be read twice', () =>
    assert.equal(isGood(aQuestion({ options: options('alpha', 'beta '.repeat(60)) })), false));

  it('has no right option that lacks what all wrong ones share', () => {
    const names = options('Ash tree', 'Red fig', 'Dwarf fig', 'Wild fig');
    assert.equal(isGood(aQuestion({ options: names })), false);
    assert.equal(isGood(aQuestion({ options: [anOption('Early fig', true), ...names.slice(1)] })), true);
    assert.equal(isGood(aQuestion({ options: [...names.slice(0, 3), anOption('Wild plum', false)] })), true);
    const long = (start: string) =>
      `${start} stands in the garden behind the house, where nobody else would plant one.`;
    const said = options(long('Some bush'), long('A tree which'), long('A tree that'), long('A tree'));
    assert.equal(isGood(aQuestion({ options: said })), false);
  });

  it('has no order of steps that all do the same', () => {
    assert.equal(isGood(steps('Name the row', 'Name the target', 'Name the inputs')), false);
    assert.equal(isGood(steps('Name the row', 'Name the target', 'List the inputs')), true);
  });

  for (const step of ['Then plant', 'Finally water', 'Go back to step 1', 'Go on to the end']) {
    it(`has no step that says where it stands: ${step}`, () => assert.equal(isGood(steps('Dig', step, 'Rake')), false));
  }
});
