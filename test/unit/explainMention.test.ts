import assert from 'node:assert/strict';
import { evidenceIn } from '../../src/core/mentions/evidence';
import { excerptAround } from '../../src/core/mentions/excerpt';
import { explainMention } from '../../src/core/mentions/explainMention';
import { findMention, judgedAt } from '../../src/core/mentions/findMention';
import { buildMentionIndex } from '../../src/core/mentions/mentionIndex';
import { aService } from '../support/aService';

const index = buildMentionIndex([
  aService('Amazon Kinesis', { id: 'kinesis', aliases: ['Kinesis'] }),
  aService('Amazon Kinesis Data Streams', { id: 'streams', identifiers: { boto3: ['kinesis'] } }),
  aService('AWS Batch', { id: 'batch', everyday: ['Batch'] }),
]);

/** What is said of the place marked ‸ in a Python text. */
function explained(marked: string): [id: string, isMeant: boolean, because: string][] {
  const text = marked.replace('‸', '');
  const evidence = evidenceIn(index, { text, language: 'python' });
  const excerpt = excerptAround({ count: 1, at: () => text }, 0, marked.indexOf('‸'), evidence);
  const mention = findMention(index, excerpt, evidence);
  return explainMention(judgedAt(index, excerpt, evidence), mention).map(({ serviceId, isMeant, because }) => [
    serviceId,
    isMeant,
    because,
  ]);
}

describe('explainMention', () => {
  it('names the form of an identifier, before a name that is written the same', () => {
    assert.deepEqual(explained('boto3.client("kine‸sis")'), [
      ['streams', true, 'It is written as: boto3 client or resource.'],
      ['kinesis', false, 'A longer name, or an identifier, stands there.'],
    ]);
  });

  it('says what a shorter name lost to', () => {
    assert.deepEqual(explained('# on AWS: Kine‸sis Data Streams'), [
      ['streams', true, 'Nothing else is called so.'],
      ['kinesis', false, 'A longer name, or an identifier, stands there.'],
    ]);
  });

  it('says why a name was not taken', () => {
    assert.deepEqual(explained('# on AWS: then Bat‸ch runs'), [
      ['batch', false, 'It is an everyday word, and the file does not name the service in full.'],
    ]);
  });

  it('has nothing to say of other words', () => assert.deepEqual(explained('# on AWS: no‸thing'), []));
});
