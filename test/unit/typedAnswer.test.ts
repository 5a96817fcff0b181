import assert from 'node:assert/strict';
import { isTypedRight } from '../../src/core/study/typedAnswer';

const given = (typed: string, text: string, accepts: string[] = []) => isTypedRight(typed, { text, accepts });

describe('a typed answer', () => {
  const right: [says: string, typed: string, answer: string, accepts?: string[]][] = [
    ['as it is written', 'inference', 'inference'],
    ['in other capitals', 'INFERENCE', 'Inference'],
    ['with spaces around', '  recall ', 'recall'],
    ['without its hyphen', 'pre training', 'pre-training'],
    ['as one word', 'pretraining', 'pre-training'],
    ['with code marks and emphasis', '`fit`', '**fit**'],
    ['with an article', 'the recall', 'recall'],
    ['without its vendor', 'S3', 'Amazon S3'],
    ['with an article and its vendor', 'the Amazon S3', 'S3'],
    ['with a typographic apostrophe', 'Bayes’ theorem', "Bayes' theorem"],
    ['in full-width letters', 'ＲＥＣＡＬＬ', 'recall'],
    ['as something else that is accepted', 'sensitivity', 'recall', ['sensitivity', 'hit rate']],
    ['with a slip in something else that is accepted', 'sensitivty', 'recall', ['sensitivity']],
    ['with a letter missing', 'regularzation', 'regularization'],
    ['with a letter too many', 'regularizzation', 'regularization'],
    ['with a wrong letter', 'regularisation', 'regularization'],
    ['with two letters exchanged', 'regularziation', 'regularization'],
    ['with a slip at the end', 'regularizatiom', 'regularization'],
    ['as the same number', '0.5', '0.5'],
    ['as a number without the comma between thousands', '10000', '10,000'],
    ['as a name with a digit and no hyphen', 'GPT 4', 'GPT-4'],
    ['as an instance type', 'ml.m5.large', '`ml.m5.large`'],
    ['as a negative number', '-1', '-1'],
  ];
  for (const [says, typed, answer, accepts] of right) {
    it(`is right ${says}`, () => assert.equal(given(typed, answer, accepts), true));
  }

  const wrong: [says: string, typed: string, answer: string, accepts?: string[]][] = [
    ['when it is empty', '', 'recall'],
    ['when it is only punctuation', ' -_.', 'recall'],
    ['when it is punctuation, even if an accepted answer is', '-', 'recall', ['-']],
    ['as another word', 'precision', 'recall'],
    ['with a slip in a short word', 'recal', 'recall'],
    ['with two slips', 'regularzaton', 'regularization'],
    ['as its opposite by one letter', 'synchronous', 'asynchronous'],
    ['as its opposite by one more letter', 'asymmetric', 'symmetric'],
    ['as its opposite by two letters', 'unsupervised', 'supervised'],
    ['as a part of it', 'regular', 'regularization'],
    ['as a number of other digits', '10001', '10000'],
    ['as a number without its point', '15', '1.5'],
    ['as a number with another point', '0.15', '1.5'],
    ['as a number with its point left out in front', '5', '.5'],
    ['as a number with a decimal comma left out', '15', '1,5'],
    ['as a number without its sign', '1', '-1'],
    ['as a number with a sign', '-0.5', '0.5'],
    ['as a long word with another digit', 'resolution 512 pixels', 'resolution 513 pixels'],
    ['as a long word with a digit too many', 'regularization2', 'regularization'],
    ['as one term and its accepted other together', 'recall sensitivity', 'recall', ['sensitivity']],
  ];
  for (const [says, typed, answer, accepts] of wrong) {
    it(`is wrong ${says}`, () => assert.equal(given(typed, answer, accepts), false));
  }

  it('is read in no time, however long it is', () => {
    const long = '-. ,1'.repeat(20_000);
    assert.equal(given(long, 'regularization'), false);
    assert.equal(given('a'.repeat(100_000), 'a'.repeat(100_001)), true);
  });
});
