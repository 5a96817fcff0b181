import assert from 'node:assert/strict';
import { evidenceIn } from '../../src/core/mentions/evidence';
import { buildMentionIndex, findMention } from '../../src/core/mentions/findMention';
import { identifierPatterns } from '../../src/core/mentions/identifierPatterns';
import { identifierKinds } from '../../src/core/services/service';
import { aService } from '../support/aService';
import { mentionsOf } from '../support/mentions';
import { nastyTexts } from '../support/nastyTexts';
import { shippedLibrary } from '../support/shipped';

const services = [
  aService('Amazon Simple Storage Service', {
    id: 's3',
    aliases: ['S3', 'Amazon S3'],
    identifiers: {
      boto3: ['s3', 's3control'],
      javascript: ['@aws-sdk/client-s3', '@aws-sdk/lib-storage'],
      javascriptV2: ['AWS.S3'],
      cloudformation: ['AWS::S3'],
      terraform: ['aws_s3_'],
      cdk: ['aws-cdk-lib/aws-s3'],
      iam: ['s3'],
      principal: ['s3.amazonaws.com'],
      arn: ['s3'],
      cli: ['s3', 's3api'],
    },
  }),
  aService('Amazon S3 Vectors', {
    identifiers: { cloudformation: ['AWS::S3::VectorBucket'], terraform: ['aws_s3_vector_bucket'] },
  }),
  aService('AWS Lambda', {
    aliases: ['Lambda'],
    ambiguous: ['Lambda'],
    identifiers: { boto3: ['lambda'], cli: ['lambda'], iam: ['lambda'], cdk: ['aws-cdk-lib/aws-lambda'] },
  }),
  aService('AWS Glue', {
    aliases: ['Glue'],
    ambiguous: ['Glue'],
    identifiers: { terraform: ['aws_glue_'], iam: ['glue'], boto3: ['glue'], principal: ['glue.amazonaws.com'] },
  }),
  aService('AWS Glue Data Quality', { aliases: ['Glue Data Quality'] }),
  aService('AWS Step Functions', {
    aliases: ['Step Functions'],
    identifiers: { iam: ['states'], arn: ['states'], cdk: ['aws-cdk-lib/aws-stepfunctions'] },
  }),
  aService('Amazon SageMaker AI', {
    id: 'sagemaker',
    aliases: ['SageMaker'],
    identifiers: { boto3: ['sagemaker', 'sagemaker-runtime'], python: ['sagemaker'], cli: ['sagemaker'] },
  }),
  aService('Amazon SageMaker Feature Store', {
    id: 'feature-store',
    aliases: ['Feature Store'],
    ambiguous: ['Feature Store'],
    identifiers: { python: ['sagemaker.feature_store'] },
  }),
  aService('Amazon SageMaker Training', {
    id: 'training',
    aliases: ['SageMaker training job', 'training job'],
    ambiguous: ['training job'],
  }),
  aService('Amazon Data Firehose', {
    aliases: ['Firehose'],
    formerNames: ['Amazon Kinesis Data Firehose'],
  }),
  aService('Amazon Athena', { aliases: ['Athena'] }),
  aService('Amazon Forecast', { aliases: ['Forecast'], ambiguous: ['Forecast'], identifiers: { boto3: ['forecast'] } }),
  aService('Amazon Comprehend', { aliases: ['Comprehend'], ambiguous: ['Comprehend'] }),
  aService('Agents for Amazon Bedrock', { id: 'agents' }),
  aService('Amazon Bedrock', { aliases: ['Bedrock'], ambiguous: ['Bedrock'] }),
  aService('Amazon Elastic Kubernetes Service', { id: 'eks', aliases: ['EKS'] }),
];

const AWS = { inDocument: true };
const NONE = { inDocument: false };
const expectMentions = mentionsOf(services);

type Case = [marked: string, ids: string | string[]];

function table(cases: readonly Case[], evidence = NONE, expectThem = expectMentions): void {
  for (const [marked, ids] of cases) it(marked, () => expectThem(marked, ids, evidence));
}

const nothing = (...texts: string[]): Case[] => texts.map((text) => [text, []]);

describe('findMention finds identifiers', () => {
  describe('of boto3', () =>
    table([
      ["⟦s3⟧ = boto3.client('⟦s3⟧')", 's3'],
      ['runtime = session.client("⟦sagemaker-runtime⟧", region_name="eu-west-1")', 'sagemaker'],
      ["boto3.resource('⟦s3⟧').Bucket(name)", 's3'],
      ["boto3.client(service_name='⟦s3control⟧')", 's3'],
      ["boto3.client( '⟦glue⟧' )", 'glue'],
      ["client('⟦lambda⟧'); client('⟦glue⟧')", ['lambda', 'glue']],
      ...nothing(
        "boto3.client('logs')",
        "boto3.client('S3X')",
        'client(\'lambda")',
        "myclient_('lambda')",
        "client('glue",
      ),
    ]));

  describe('of the JavaScript SDKs', () =>
    table([
      ["import { S3Client } from '⟦@aws-sdk/client-s3⟧';", 's3'],
      ['"⟦@aws-sdk/lib-storage⟧": "^3.0.0"', 's3'],
      ['const ⟦s3⟧ = new ⟦AWS.S3⟧();', 's3'],
      ...nothing("from '@aws-sdk/client-other'", "from '@aws-sdk/client-kms'", 'new AWS.Other()', 'new MyAWS.S3x()'),
    ]));

  describe('of CloudFormation', () =>
    table([
      ['Type: ⟦AWS::S3::Bucket⟧', 's3'],
      ['"Type": "⟦AWS::S3::BucketPolicy⟧",', 's3'],
      ['Type: ⟦AWS::S3::VectorBucket⟧', 's3-vectors'],
      ['Namespace ⟦AWS::S3⟧.', 's3'],
      ...nothing('Type: AWS::Other::Thing', '!Ref AWS::Region', '!Sub ${AWS::AccountId}', 'MYAWS::S3::Bucket'),
    ]));

  describe('of Terraform', () =>
    table([
      ['resource "⟦aws_s3_bucket⟧" "this" {', 's3'],
      ['bucket = ⟦aws_s3_bucket⟧.this.id', 's3'],
      ['data.⟦aws_glue_script⟧.x', 'glue'],
      ['resource "⟦aws_s3_vector_bucket⟧" "v" {', 's3-vectors'],
      ['resource "⟦aws_s3_vector_bucket_policy⟧" "v" {', 's3-vectors'],
      ...nothing(
        'resource "aws_other_thing" "x"',
        'aws_access_key_id = x',
        'my_aws_s3_bucket = 1',
        'x-aws_s3_bucket',
        'aws_gluejob',
      ),
    ]));

  describe('of the CDK', () =>
    table([
      ["import * as ⟦s3⟧ from '⟦aws-cdk-lib/aws-s3⟧';", 's3'],
      ["import { Bucket } from '⟦aws-cdk-lib/aws-s3⟧'", 's3'],
      ['from aws_cdk import ⟦aws_stepfunctions⟧ as sfn', 'step-functions'],
      ['from aws_cdk import Stack, ⟦aws_lambda⟧ as lambda_', 'lambda'],
      ['fn = aws_cdk.⟦aws_lambda⟧.Function(self, "F")', 'lambda'],
      ['from aws_cdk import ⟦aws_stepfunctions⟧ as sfn, ⟦aws_lambda⟧ as fn', ['step-functions', 'lambda']],
      ['from aws_cdk import ⟦aws_stepfunctions⟧ as sfn, ⟦aws_s3⟧ as ⟦s3⟧', ['step-functions', 's3', 's3']],
      ['from aws_cdk import (⟦aws_lambda⟧, Stack, ⟦aws_s3⟧)', ['lambda', 's3']],
      ...nothing(
        "import { Stack } from 'aws-cdk-lib';",
        "from 'aws-cdk-lib/aws-other'",
        'import aws_cdk as cdk',
        'my_aws_cdk, aws_lambda',
      ),
    ]));

  describe('of IAM', () =>
    table([
      ['"Action": "⟦s3:GetObject⟧",', 's3'],
      ['Action: ["⟦s3:*⟧", "⟦glue:Get*⟧"]', ['s3', 'glue']],
      ['- ⟦states:StartExecution⟧', 'step-functions'],
      ...nothing(
        '"Action": "logs:PutLogEvents"',
        'a.s3:GetObject',
        'x/s3:GetObject',
        's3:ObjectCreated:*',
        'time: glue: Get',
      ),
    ]));

  describe('of principals', () =>
    table([
      ['"Service": "⟦glue.amazonaws.com⟧"', 'glue'],
      ['principals: [⟦s3.amazonaws.com⟧]', 's3'],
      ...nothing('"Service": "ec2.amazonaws.com"', 'bucket.s3.amazonaws.com', 'https://amazonaws.com'),
    ]));

  describe('of ARNs', () =>
    table([
      ['"Resource": "⟦arn:aws:s3⟧:::my-bucket/*"', 's3'],
      ['⟦arn:aws-cn:states⟧:cn-north-1:1:stateMachine:x', 'step-functions'],
      ['!Sub "⟦arn:${AWS::Partition}:s3⟧:::x"', 's3'],
      ['"⟦arn:${data.aws_partition.current.partition}:states⟧:::x"', 'step-functions'],
      ['path = "⟦s3://⟧bucket/key.parquet"', 's3'],
      ...nothing('arn:aws:other:::x', 'arn:aws:states', 'xs3://bucket', 'https://bucket'),
    ]));

  describe('of the command line', () =>
    table([
      ['aws ⟦s3api⟧ list-buckets', 's3'],
      ['$ aws ⟦s3api⟧ put-object --bucket x', 's3'],
      ['aws --profile prod ⟦lambda⟧ invoke out.json', 'lambda'],
      ['aws --region=eu-west-1 --output json ⟦sagemaker⟧ list-models', 'sagemaker'],
      ['sudo aws  ⟦lambda⟧ list-functions', 'lambda'],
      ['aws --debug ⟦lambda⟧ list-functions', 'lambda'],
      ['aws --no-verify-ssl --debug ⟦s3api⟧ list-buckets', 's3'],
      ['aws --region eu-west-1 --output json ⟦s3⟧ ls', 's3'],
      ['aws --debug --profile dev-2 --region=eu-west-1 ⟦lambda⟧ list-functions', 'lambda'],
      ['aws --endpoint-url http://localhost:4566 ⟦s3⟧ ls', 's3'],
      ['aws --cli-read-timeout 30 ⟦lambda⟧ invoke out.json', 'lambda'],
      ['aws --region $REGION ⟦sagemaker⟧ list-models', 'sagemaker'],
      ...nothing('aws logs tail', 'aws configure', 'laws lambda x', 'x/aws stepfunctions', 'aws --version'),
    ]));

  describe('of Python imports', () =>
    table([
      ['import ⟦sagemaker⟧', 'sagemaker'],
      ['    from ⟦sagemaker.processing⟧ import Processor', 'sagemaker'],
      ['from ⟦sagemaker.feature_store.inputs⟧ import x', 'feature-store'],
      ['import ⟦sagemaker.feature_store⟧ as fs', 'feature-store'],
      ...nothing('import numpy as np', '# I import sagemakers', 'from .sagemaker_x import y', 'import sagemaker_x'),
    ]));

  it('of every kind that the catalog knows, by at least one pattern', () => {
    assert.deepEqual(new Set(identifierPatterns.map(({ field }) => field)), new Set(identifierKinds));
  });

  it('with patterns that name what they find and where', () => {
    for (const { pattern, field } of identifierPatterns) {
      assert.deepEqual([pattern.flags, pattern.source.includes('(?<id>')], ['dg', true], field);
    }
  });
});

describe('findMention finds names', () => {
  describe('official, short and former', () =>
    table([
      ['⟦Amazon Athena⟧ and ⟦Athena⟧', ['athena', 'athena']],
      ['Use ⟦Amazon Simple Storage Service⟧ (⟦Amazon S3⟧, ⟦S3⟧).', ['s3', 's3', 's3']],
      ['⟦AWS S3⟧ is what some say', 's3'],
      ['⟦Amazon Data Firehose⟧, once ⟦Amazon Kinesis Data Firehose⟧', ['data-firehose', 'data-firehose']],
      ['⟦Kinesis Data Firehose⟧ delivers', 'data-firehose'],
      ['⟦Firehose⟧', 'data-firehose'],
      ['a ⟦Step Functions⟧ workflow', 'step-functions'],
    ]));

  describe('the longest that fits', () =>
    table([
      ['⟦Amazon S3 Vectors⟧, not ⟦S3⟧ vector', ['s3-vectors', 's3']],
      ['⟦AWS Glue Data Quality⟧ rules', 'glue-data-quality'],
      ['⟦SageMaker Feature Store⟧', 'feature-store'],
      ['⟦SageMaker⟧ features', 'sagemaker'],
      ['⟦Agents for Amazon Bedrock⟧ call', 'agents'],
      ['⟦AWS Glue⟧ Data', 'glue'],
    ]));

  describe('in other forms', () =>
    table(
      [
        ['two ⟦Lambdas⟧ in a row', 'lambda'],
        ['⟦S3-⟧compatible'.replace('-⟧', '⟧-'), 's3'],
        ['an ⟦EKS⟧-based cluster', 'eks'],
        ['⟦step-functions⟧ and ⟦Step-Functions⟧', ['step-functions', 'step-functions']],
        ['⟦Amazon\u00A0S3⟧ with a hard blank', 's3'],
        ['data in ⟦s3⟧, queried by ⟦athena⟧', ['s3', 'athena']],
        ['⟦STEP FUNCTIONS⟧', 'step-functions'],
        ['(⟦Athena⟧) [⟦Athena⟧] "⟦Athena⟧" \'⟦Athena⟧\' `⟦Athena⟧`', 'athena'],
        ['**⟦Athena⟧**, *⟦Athena⟧*; ⟦Athena⟧: ⟦Athena⟧. ⟦Athena⟧! ⟦Athena⟧?', 'athena'],
        ['<b>⟦Athena⟧<b>', 'athena'],
        ["⟦Athena⟧’s SQL and ⟦Athena⟧'s price", 'athena'],
      ],
      AWS,
    ));

  describe('at the start and the end of a line', () =>
    table([
      ['⟦Athena⟧', 'athena'],
      ['⟦Athena⟧ it is', 'athena'],
      ['It is ⟦Athena⟧', 'athena'],
      ['⟦Amazon Athena⟧', 'athena'],
      ['', []],
      [' ', []],
    ]));

  describe('in lower case only with something that speaks of AWS', () => {
    table([...nothing('athena was a goddess', 'step functions of a motor', 'the s3 of a table')]);
    table([
      ['⟦athena⟧ on AWS', 'athena'],
      ['⟦amazon athena⟧ was asked', 'athena'],
      ['boto3 and ⟦athena⟧', 'athena'],
    ]);
    table(
      [
        ['⟦athena⟧ was asked', 'athena'],
        ['⟦step functions⟧', 'step-functions'],
      ],
      AWS,
    );
  });
});

describe('findMention takes an ambiguous name', () => {
  describe('with the vendor in front', () =>
    table([
      ['⟦AWS Lambda⟧ runs it', 'lambda'],
      ['⟦Amazon Forecast⟧ is closed', 'forecast'],
      ['⟦Amazon Comprehend⟧', 'comprehend'],
      ['⟦AWS-Lambda⟧', 'lambda'],
    ]));

  describe('with evidence in the document', () =>
    table(
      [
        ['A ⟦Lambda⟧ and a ⟦Glue⟧ job', ['lambda', 'glue']],
        ['the ⟦Feature Store⟧', 'feature-store'],
      ],
      AWS,
    ));

  describe('with evidence on the line', () =>
    table([
      ['⟦Lambda⟧ behind ⟦Amazon S3⟧', ['lambda', 's3']],
      ['⟦Glue⟧ on AWS', 'glue'],
      ['⟦SageMaker⟧ and its ⟦Feature Store⟧', ['sagemaker', 'feature-store']],
    ]));

  describe('that is written in lower case, with evidence', () => {
    table(
      [
        ['the ⟦training job⟧ and two ⟦training jobs⟧', 'training'],
        ['a ⟦training-job⟧', 'training'],
      ],
      AWS,
    );
    table([
      ['a ⟦training job⟧ on AWS', 'training'],
      ['⟦SageMaker training job⟧', 'training'],
    ]);
  });

  describe('that is written in lower case, never in another case', () =>
    table(nothing('Training job', 'TRAINING JOB', 'the Training Jobs', 'training Job'), AWS));

  describe('never without evidence', () =>
    table(
      nothing(
        'Lambda calculus',
        'Glue the parts',
        'Forecast for Monday',
        'Bedrock of the valley',
        'Comprehend this',
        'a Feature Store of Feast',
        'a training job at the bakery',
        'two training jobs',
      ),
    ));

  describe('never in lower case, whatever the evidence', () =>
    table(
      nothing(
        'f = lambda x: x + 1',
        'sorted(a, key=lambda row: row[0])',
        'glue the parts',
        'a forecast of sales',
        'we comprehend it',
        'the feature store',
        'Feature store',
      ),
      AWS,
    ));
});

describe('findMention is not trapped by', () => {
  describe('parts of identifiers and paths', () =>
    table(
      nothing(
        's3_key = 1',
        'my_s3 = 1',
        'lambda_handler(event)',
        'glueRole: x',
        'GlueRole: x',
        'LambdaFunction',
        'athena_table',
        '$Athena',
        '@Athena',
        'src/Athena',
        'Athena/src',
        'C:\\Athena\\x',
        'Athena(x)',
        'Athena.query()',
        'client.Athena',
        'call().Athena',
        'Athena = 1'.replace(' = ', '='),
        'Athena::query',
        'athena.py',
        'pathenas',
        'myAthena',
        'Athena2',
      ),
      AWS,
    ));

  describe('words that are not joined', () =>
    table(
      [
        ['Step, Functions', []],
        ['Step  Functions', []],
        ['Steps Functions', []],
        ['Amazon Simple Storages Service', []],
        ['Step. Functions', []],
        ['Amazon, ⟦Athena⟧', 'athena'],
        ['Amazon  ⟦Athena⟧', 'athena'],
        ['Amazon or AWS', []],
        ['Amazon', []],
      ],
      AWS,
    ));

  describe('the words logs, data and models', () =>
    table(nothing('logs: true', 'logs', 'data quality', 'models'), AWS));
});

describe('findMention on hostile lines', () => {
  const index = buildMentionIndex(services);

  it('finds a name in the middle of a line of 10 MB', () => {
    const half = 'x '.repeat(2_500_000);
    assert.deepEqual(findMention(index, `${half}Athena ${half}`, half.length + 2, NONE), {
      start: half.length,
      end: half.length + 6,
      serviceId: 'athena',
    });
  });

  for (const filler of [
    'x',
    ' ',
    '-',
    '_',
    'aws ',
    'aws_',
    'Amazon ',
    '--a ',
    'aws --a ',
    '(',
    'a.',
    'AWS::',
    '\ud83d',
    "client('",
  ]) {
    it(`answers in the middle of 10 MB of "${filler.replace('\ud83d', '\\ud83d')}"`, () => {
      const line = filler.repeat(Math.ceil(10_000_000 / filler.length));
      assert.equal(findMention(index, line, line.length / 2, AWS), null);
    });
  }

  it('finds names beside unpaired surrogates', () => {
    expectMentions('\ud83d⟦Athena⟧\ude00 \ude00\ud83d ⟦Amazon Athena⟧\ud83d', 'athena');
  });

  it('finds names behind characters of two units', () => expectMentions('🚀🚀 ⟦Athena⟧ 🚀', 'athena'));

  it('hears what speaks of AWS near the name, not far off on the same line', () => {
    for (const [distance, id] of [
      [100, 'lambda'],
      [1000, undefined],
    ] as const) {
      assert.equal(findMention(index, `Lambda ${' '.repeat(distance)}AWS`, 3, NONE)?.serviceId, id);
    }
  });

  for (const column of [-1, 7, 1000, Number.MAX_SAFE_INTEGER]) {
    it(`finds nothing at column ${column}, which the line does not have`, () => {
      assert.equal(findMention(index, 'Athena', column, AWS), null);
    });
  }

  it('finds nothing in texts that nobody would write', () => {
    for (const [name, text] of Object.entries(nastyTexts)) {
      for (const line of [text, text.slice(0, 300)]) {
        for (const column of [0, 1, 100, line.length]) {
          assert.equal(findMention(index, line, column, AWS), null, name);
        }
      }
    }
  });

  it('finds nothing in an empty catalog', () => {
    assert.equal(findMention(buildMentionIndex([]), 'Amazon Athena aws s3', 8, AWS), null);
  });
});

describe('evidenceIn', () => {
  const speaking = [
    'AWS',
    'on Amazon',
    'import boto3',
    'import sagemaker',
    "from '@aws-sdk/client-s3'",
    'resource "aws_s3_bucket"',
    "from 'aws-cdk-lib'",
    'arn:aws:s3:::x',
    'x.amazonaws.com',
    's3://bucket',
    'aws s3 ls',
  ];
  for (const text of speaking) {
    it(`hears it in: ${text}`, () => assert.deepEqual(evidenceIn(`first line\n${text}\n`), { inDocument: true }));
  }
  for (const text of ['', 'laws of nature', 'AWSOME', 'an amazon', 'jaws and paws', 'import torch', 'https://x.y']) {
    it(`does not hear it in: "${text}"`, () => assert.deepEqual(evidenceIn(text), { inDocument: false }));
  }
});

describe('findMention with the notes that ship', () => {
  const real = mentionsOf(shippedLibrary().services);

  describe('finds', () =>
    table(
      [
        ["boto3.client('⟦firehose⟧')", 'data-firehose'],
        ["boto3.client('⟦bedrock-runtime⟧')", 'bedrock'],
        ['Type: ⟦AWS::SageMaker::Endpoint⟧', 'sagemaker-hosting'],
        ['Type: ⟦AWS::SageMaker::NotebookInstance⟧', 'sagemaker-notebook-instances'],
        ['resource "⟦aws_kinesis_firehose_delivery_stream⟧" "x" {', 'data-firehose'],
        ['resource "⟦aws_bedrockagent_knowledge_base⟧" "x" {', 'bedrock-knowledge-bases'],
        ['"Action": ["⟦elasticfilesystem:ClientMount⟧"]', 'efs'],
        ['"Service": "⟦states.amazonaws.com⟧"', 'step-functions'],
        ['aws ⟦stepfunctions⟧ list-state-machines', 'step-functions'],
        ['aws --debug ⟦stepfunctions⟧ list-state-machines', 'step-functions'],
        ['aws --region eu-west-1 --output json ⟦s3⟧ ls', 's3'],
        [
          'from ⟦aws_cdk⟧ import ⟦aws_stepfunctions⟧ as ⟦sfn⟧, ⟦aws_s3⟧ as ⟦s3⟧',
          ['cdk', 'step-functions', 'step-functions', 's3', 's3'],
        ],
        ['import ⟦sagemaker⟧', 'sagemaker'],
        ['from ⟦sagemaker.xgboost⟧ import Estimator', 'sagemaker'],
        ['from ⟦sagemaker.feature_store.feature_group⟧ import X', 'sagemaker-feature-store'],
        ['from ⟦sagemaker.processing⟧ import X', 'sagemaker-processing'],
        ['a ⟦training job⟧ on AWS', 'sagemaker-training'],
        ['a ⟦real-time endpoint⟧ on AWS', 'sagemaker-hosting'],
        ['⟦Amazon Elasticsearch Service⟧ became ⟦Amazon OpenSearch Service⟧', 'opensearch'],
        ['⟦Amazon Quick Sight⟧, formerly ⟦Amazon QuickSight⟧', 'quick-sight'],
        ['⟦Amazon SageMaker Feature Store⟧', 'sagemaker-feature-store'],
        ['a ⟦SageMaker training job⟧ reads from ⟦FSx⟧ and ⟦S3⟧', ['sagemaker-training', 'fsx', 's3']],
        ['⟦MSK⟧ and ⟦KMS⟧ on AWS', ['msk', 'kms']],
      ],
      NONE,
      real,
    ));

  describe('finds nothing', () =>
    table(
      nothing(
        'key=lambda row: row.batch',
        'a forecast in prose, a batch of them',
        'the aurora over the bedrock',
        'glueRole, s3_key, lambda_handler',
        'kinesis of the limb',
        'a training job and a real-time endpoint',
      ),
      NONE,
      real,
    ));

  describe('takes everyday words for no service even where AWS is spoken of', () =>
    table(
      [
        ['⟦Amazon ML⟧ was an early ML service', 'amazon-ml'],
        ['functions at the edge: ⟦Lambda@Edge⟧', 'lambda-at-edge'],
        ...nothing(
          'Machine Learning on AWS',
          'the ML pipeline, an ML engineer',
          'Business rules, Billing of the month',
          'Console output',
        ),
      ],
      AWS,
      real,
    ));

  it('finds the official name of every service', () => {
    const index = buildMentionIndex(shippedLibrary().services);
    const { services } = shippedLibrary();
    const plain = (name: string) => name.replace(/^(Amazon|AWS) /, '');
    const others = (id: string) =>
      services.flatMap((one) => (one.id === id ? [] : [one.name, ...one.aliases, ...one.formerNames].map(plain)));
    for (const { id, name } of services) {
      // What a bracket tells from another service of the same name is written out only in its own note.
      const written = name.replace(/ \(.*\)$/, '');
      if (written !== name && others(id).includes(plain(written))) continue;
      const found = findMention(index, `Use ${written} here`, 4, AWS);
      assert.deepEqual(found, { start: 4, end: 4 + written.length, serviceId: id }, name);
    }
  });

  it('answers identifiers of every service with that service', () => {
    const index = buildMentionIndex(shippedLibrary().services);
    const forms: Record<string, (id: string) => string> = {
      boto3: (id) => `client('${id}')`,
      javascript: (id) => id,
      javascriptV2: (id) => id,
      cloudformation: (id) => id,
      terraform: (id) => (id.endsWith('_') ? `${id}x` : id),
      cdk: (id) => id,
      iam: (id) => `${id}:GetIt`,
      principal: (id) => id,
      arn: (id) => `arn:aws:${id}:::x`,
      cli: (id) => `aws ${id} list`,
      python: (id) => `from ${id} import x`,
    };
    for (const { id, identifiers } of shippedLibrary().services) {
      for (const [kind, values] of Object.entries(identifiers)) {
        for (const value of values) {
          const written = forms[kind]?.(value);
          if (written === undefined) continue;
          const found = findMention(index, written, written.indexOf(value) + 1, NONE);
          assert.equal(found?.serviceId, id, `${kind} ${value}`);
        }
      }
    }
  });
});

describe('a command line made to be slow', () => {
  it('is answered like any other', () => {
    const services = [aService('Amazon Athena', { identifiers: { cli: ['athena'] } })];
    const line = 'aws ' + '--color '.repeat(200) + 'athena';
    assert.equal(findMention(buildMentionIndex(services), line, 200, { inDocument: true }), null);
  });
});
