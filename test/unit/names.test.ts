import assert from 'node:assert/strict';
import { namesOf, namesOfAll, type Name } from '../../src/core/mentions/names';
import type { Service } from '../../src/core/services/service';
import { aService } from '../support/aService';

type Fields = Partial<Service>;

function nameOf(service: Service, written: string): Name {
  const name = namesOf(service).find(({ words }) => words.join(' ') === written);
  assert.ok(
    name,
    `${written} in ${namesOf(service)
      .map(({ words }) => words.join(' '))
      .join(', ')}`,
  );
  return name;
}

const written = (name: string, fields: Fields = {}) =>
  namesOf(aService(name, fields)).map(({ words }) => words.join(' '));

describe('namesOf', () => {
  describe('says how a service is called', () => {
    const cases: [what: string, name: string, fields: Fields, expected: string[]][] = [
      ['without the vendor', 'Amazon Athena', {}, ['Athena']],
      [
        'by its aliases and former names',
        'Amazon New',
        { aliases: ['Newer'], formerNames: ['AWS Old'] },
        ['New', 'Newer', 'Old'],
      ],
      ['once, however many ways it is written in', 'Amazon Athena', { aliases: ['Athena', 'AWS Athena'] }, ['Athena']],
      ['with the vendor inside', 'Agents for Amazon Bedrock', {}, ['Agents for Amazon Bedrock']],
      ['by the vendor alone if that is all', 'AWS', {}, ['AWS']],
      ['without the noun behind it', 'AWS Lambda', { aliases: ['Lambda function', 'Lambda functions'] }, ['Lambda']],
      ['with a noun in capitals', 'AWS Glue', { aliases: ['Glue Crawler'] }, ['Glue', 'Glue Crawler', 'GlueCrawler']],
      ['by the words between other signs', 'AWS X-Ray', {}, ['X Ray', 'XRay']],
      ['in one of several, too', 'Savings Plans', {}, ['Savings Plans', 'Savings Plan', 'SavingsPlans']],
      ['written as one word', 'AWS Secrets Manager', {}, ['Secrets Manager', 'SecretsManager']],
      [
        'written as one word of three',
        'Amazon Kinesis Data Streams',
        {},
        ['Kinesis Data Streams', 'Kinesis Data Stream', 'KinesisDataStreams'],
      ],
      ['never as one word of four', 'Amazon Managed Streaming for Kafka', {}, ['Managed Streaming for Kafka']],
      ['never as one word in small letters', 'Amazon X', { aliases: ['training job'] }, ['X', 'training job']],
      [
        'written as one word where it is ambiguous',
        'Amazon Feature Store',
        { ambiguous: ['Feature Store'] },
        ['Feature Store', 'FeatureStore'],
      ],
      [
        'never as one word where it is a word',
        'AWS Config Rules',
        { everyday: ['Config Rules'] },
        ['Config Rules', 'Config Rule'],
      ],
    ];
    for (const [what, name, fields, expected] of cases) {
      it(`${what}: ${name}`, () => assert.deepEqual(written(name, fields), expected));
    }

    it('as its own', () => assert.equal(nameOf(aService('Amazon Athena'), 'Athena').serviceId, 'athena'));
  });

  describe('takes the plural off the last word only', () => {
    const cases: [name: string, singular: string | null][] = [
      ['AWS Step Functions', 'Step Function'],
      ['Amazon Managed Grafana Workspaces', 'Managed Grafana Workspace'],
      ['AWS Queries', null],
      ['AWS Tag Policies', null],
      ['AWS Fast Access', null],
      ['AWS Big EKS', null],
      ['Amazon Kinesis', null],
      ['Amazon Elastic Kubernetes Service', null],
    ];
    for (const [name, singular] of cases) {
      it(`${name}: ${singular ?? 'none'}`, () => {
        const derived = namesOf(aService(name)).filter(({ isDerived }) => isDerived);
        assert.deepEqual(
          derived.map(({ words }) => words.join(' ')),
          singular === null ? [] : [singular],
        );
      });
    }
  });

  describe('says how much a name says by itself', () => {
    const cases: [name: string, fields: Fields, of: string, level: Name['level'], isWordWhenSmall: boolean][] = [
      ['Amazon DynamoDB', {}, 'DynamoDB', 'distinctive', false],
      ['Amazon CloudWatch Logs', {}, 'CloudWatch Logs', 'distinctive', false],
      ['Amazon FSx', {}, 'FSx', 'usual', false],
      ['Amazon Athena', {}, 'Athena', 'usual', false],
      ['Amazon S3', {}, 'S3', 'usual', false],
      ['CatBoost', {}, 'CatBoost', 'distinctive', false],
      ['CatBoost', { kind: 'algorithm' }, 'CatBoost', 'usual', false],
      ['Amazon Athena', { everyday: ['athena'] }, 'Athena', 'usual', true],
      ['AWS Lambda', { ambiguous: ['Lambda'] }, 'Lambda', 'ambiguous', false],
      ['AWS Lambda', { ambiguous: ['AWS lambda'] }, 'Lambda', 'ambiguous', false],
      ['AWS Glue', { ambiguous: ['Glue'], everyday: ['glue'] }, 'Glue', 'ambiguous', true],
      ['AWS Config', { everyday: ['Config'] }, 'Config', 'everyday', true],
      ['AWS Config', { everyday: ['Config'], ambiguous: ['Config'] }, 'Config', 'everyday', true],
      ['Amazon OpenSearch', { ambiguous: ['OpenSearch'] }, 'OpenSearch', 'ambiguous', false],
      ['Amazon CloudFront Functions', {}, 'CloudFront Function', 'distinctive', false],
      ['Amazon CloudFront Functions', {}, 'CloudFrontFunctions', 'usual', false],
    ];
    for (const [name, fields, of, level, isWordWhenSmall] of cases) {
      it(`${of} of ${name} with ${JSON.stringify(fields)}: ${level}`, () => {
        const found = nameOf(aService(name, fields), of);
        assert.deepEqual([found.level, found.isWordWhenSmall], [level, isWordWhenSmall]);
      });
    }
  });

  describe('says which vendor must stand before', () => {
    const cases: [name: string, fields: Fields, of: string, neededVendor: Name['neededVendor']][] = [
      ['Amazon ML', {}, 'ML', 'amazon'],
      ['Amazon ML', { aliases: ['ML'] }, 'ML', null],
      ['AWS Batch', { everyday: ['Batch'] }, 'Batch', null],
      ['AWS Lambda', { ambiguous: ['Lambda'] }, 'Lambda', null],
      ['AWS Lambda', { ambiguous: ['AWS Lambda'] }, 'Lambda', 'aws'],
      ['AWS Step Functions', {}, 'Step Functions', null],
      ['AWS Console', { aliases: ['AWS Management Console'] }, 'Management Console', 'aws'],
      ['Amazon Data Firehose', { formerNames: ['Amazon Kinesis Data Firehose'] }, 'Kinesis Data Firehose', null],
      ['XGBoost', {}, 'XGBoost', null],
    ];
    for (const [name, fields, of, neededVendor] of cases) {
      it(`${of} of ${name} with ${JSON.stringify(fields)}: ${neededVendor ?? 'none'}`, () =>
        assert.equal(nameOf(aService(name, fields), of).neededVendor, neededVendor));
    }
  });
});

describe('namesOfAll', () => {
  const kinesis = aService('Amazon Kinesis', { aliases: ['Kinesis'] });
  const streams = aService('Amazon Kinesis Data Streams');
  const levelsIn = (services: Service[], fields: Fields = {}) =>
    Object.fromEntries(
      namesOfAll([...services, aService('Amazon Other', fields)]).map(({ words, level }) => [words.join(' '), level]),
    );

  it('keeps a distinctive name when an alias spells it out', () => {
    const dynamodb = aService('Amazon DynamoDB', { aliases: ['DynamoDB', 'Dynamo DB'] });
    assert.equal(levelsIn([dynamodb])['DynamoDB'], 'distinctive');
  });

  it('makes a longer name distinctive by the coined word it begins with', () => {
    assert.equal(levelsIn([streams])['Kinesis Data Streams'], 'usual');
    assert.equal(levelsIn([kinesis, streams])['Kinesis Data Streams'], 'distinctive');
    assert.equal(levelsIn([kinesis, streams])['Kinesis Data Stream'], 'usual');
    assert.equal(levelsIn([kinesis, streams])['Kinesis'], 'usual');
  });

  it('coins nothing of words that everybody uses', () => {
    const batch = aService('AWS Batch', { everyday: ['Batch'] });
    assert.equal(levelsIn([batch], { aliases: ['Batch Jobs'] })['Batch Jobs'], 'usual');
    assert.equal(
      levelsIn([kinesis], { everyday: ['Kinesis Jobs'], aliases: ['Kinesis Jobs'] })['Kinesis Jobs'],
      'everyday',
    );
  });
});
