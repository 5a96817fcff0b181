import assert from 'node:assert/strict';
import { evidenceIn } from '../../src/core/mentions/evidence';
import { identifierRows, speaksOfAws, type IdentifierRow } from '../../src/core/mentions/identifierKinds';
import { matchesIn } from '../../src/core/mentions/matchText';
import { buildMentionIndex } from '../../src/core/mentions/mentionIndex';
import { proseOf } from '../../src/core/mentions/prose';
import { identifierKinds } from '../../src/core/services/service';
import { aService } from '../support/aService';
import { expectMentions, hoverAt, nothing, unmark, type MentionCase } from '../support/mentions';
import { shippedLibrary } from '../support/shipped';

interface RowCases {
  language: string;
  /** What the rest of the document says. */
  elsewhere?: string;
  /** The row recognises one of the marks in each of these. */
  found: readonly MentionCase[];
  /** The row recognises nothing in these; marks are what others recognise. */
  notFound: readonly MentionCase[];
}

const index = buildMentionIndex(shippedLibrary().services);

/** By the name of the row; the second row of a name has a 2 behind it. */
const casesOfRows: Readonly<Record<string, RowCases>> = {
  'boto3 client or resource': {
    language: 'python',
    found: [
      ["s3 = boto3.client('⟦s3⟧')", 's3'],
      ['runtime = session.client("⟦sagemaker-runtime⟧", region_name="eu-west-1")', 'sagemaker'],
      ["boto3.resource('⟦dynamodb⟧').Table(name)", 'dynamodb'],
      ["boto3.client(service_name='⟦s3control⟧')", 's3'],
      ["boto3.client( '⟦glue⟧' )", 'glue'],
      ['boto3.client(\n    "⟦logs⟧",\n)', 'cloudwatch-logs'],
      ["client('⟦lambda⟧'); client('⟦firehose⟧')", ['lambda', 'data-firehose']],
      ['"source": "c = boto3.client(\\"⟦sqs⟧\\")"', 'sqs'],
      ['session.get_available_regions("⟦batch⟧")', 'batch'],
    ],
    notFound: nothing(
      "boto3.client('S3X')",
      "boto3.client('nothing-like-it')",
      "myclient_('lambda')",
      "client('glue",
      'http.connect("config", "x")',
    ),
  },
  'service named by its API name': {
    language: 'python',
    elsewhere: 'On AWS.',
    found: [
      ['request = {"service": "⟦sns⟧"}', 'sns'],
      ['service_name = "⟦batch⟧"', 'batch'],
      ["serviceId: '⟦Config⟧'", 'config'],
      ['service="⟦logs⟧"', 'cloudwatch-logs'],
    ],
    notFound: nothing('self_service_x = "batch"', 'server = "batch"', 'service = "batches"', 'service = batch'),
  },
  'types of boto3': {
    language: 'python',
    found: [
      ['from ⟦mypy_boto3_s3⟧ import Client', 's3'],
      ['from ⟦types_boto3_sagemaker_runtime⟧.client import X', 'sagemaker'],
    ],
    notFound: nothing('from mypy_boto3_other import Client', 'my_mypy_boto3_s3 = 1', 'import mypy_boto3_s3x'),
  },
  'Python module': {
    language: 'python',
    found: [
      ['import ⟦sagemaker⟧', 'sagemaker'],
      ['    from ⟦sagemaker.processing⟧ import Processor', 'sagemaker-processing'],
      ['from ⟦sagemaker.feature_store.inputs⟧ import x', 'sagemaker-feature-store'],
      ['import ⟦sagemaker.feature_store⟧ as fs', 'sagemaker-feature-store'],
      ['from ⟦sagemaker.xgboost⟧ import Estimator', 'sagemaker'],
      ['import os, ⟦sagemaker⟧', 'sagemaker'],
      ['"import ⟦sagemaker⟧\\n",', 'sagemaker'],
      ['import os\nimport ⟦sagemaker⟧\n', 'sagemaker'],
    ],
    notFound: nothing(
      'import numpy as np',
      '# I import sagemaker_x',
      'from .sagemaker import y',
      'from my.sagemaker import y',
      'import sagemaker_x',
    ),
  },
  'Python package': {
    language: 'shellscript',
    found: [
      ['pip install ⟦sagemaker⟧', 'sagemaker'],
      ['pip3 install -U "torch" "⟦sagemaker⟧"', 'sagemaker'],
    ],
    notFound: nothing('pip install ./sagemaker/x', 'pip install torch; sagemaker', 'npm install sagemaker'),
  },
  'Python requirement': {
    language: 'properties',
    found: [
      ['⟦sagemaker⟧==2.219.0', 'sagemaker'],
      ['⟦sagemaker⟧[local]>=2', 'sagemaker'],
      ['⟦sagemaker⟧ ~= 2.0', 'sagemaker'],
    ],
    notFound: nothing('my-sagemaker==2', 'x/sagemaker==2', 'sagemaker-x==2'),
  },
  'package of the AWS SDK for JavaScript 3': {
    language: 'javascript',
    found: [
      ["import { S } from '⟦@aws-sdk/client-s3⟧';", 's3'],
      ['"⟦@aws-sdk/client-cloudwatch-logs⟧": "^3.0.0"', 'cloudwatch-logs'],
    ],
    notFound: nothing("from '@aws-sdk/client-other'", "from '@aws-sdk/client-s3-other'", "from '@my-sdk/client-s3'"),
  },
  'class of the AWS SDK for JavaScript 2': {
    language: 'javascript',
    found: [
      ['const s3 = new ⟦AWS.S3⟧();', 's3'],
      ['new ⟦AWS.CloudWatchEvents⟧({ region })', 'eventbridge'],
      ['⟦AWSXRay.S3⟧', 's3'],
    ],
    notFound: nothing('new AWS.Other()', 'new MyAWS.S3()', 'my.AWS.S3', 'new AWS.S3x()', 'AWS.s3()'),
  },
  'client of the AWS SDK for JavaScript 2': {
    language: 'javascript',
    found: [
      ["import S3 from '⟦aws-sdk/clients/s3⟧';", 's3'],
      ["require('⟦aws-sdk/clients/batch⟧')", 'batch'],
    ],
    notFound: nothing("from 'aws-sdk/clients/s3x'", "from 'aws-sdk/client/s3'", "from 'my-aws-sdk/s3'"),
  },
  'service object imported from an AWS SDK for JavaScript': {
    language: 'javascript',
    found: [
      ["import { ⟦S3⟧, Credentials } from 'aws-sdk';", 's3'],
      ["const { Credentials, ⟦SQS⟧ } = require('aws-sdk');", 'sqs'],
      ["import { Credentials } from 'aws-sdk';\nnew ⟦S3⟧({ region });", 's3'],
      ["import { ⟦DynamoDB⟧ } from '⟦@aws-sdk/client-dynamodb⟧';", 'dynamodb'],
      ["// require('aws-sdk')\nnew ⟦DynamoDB.DocumentClient⟧();", 'dynamodb'],
    ],
    notFound: nothing(
      'new S3({});',
      "import { S3 } from './mine';",
      "// require('aws-sdk')\nimport { S3 } from './mine';",
      "// require('aws-sdk')\nnew S3(1)",
    ),
  },
  'package of an AWS SDK': {
    language: 'java',
    found: [
      ['"⟦github.com/aws/aws-sdk-go-v2/service/s3⟧"', 's3'],
      ['"⟦github.com/aws/aws-sdk-go/service/cloudwatchlogs⟧/types"', 'cloudwatch-logs'],
      ['import ⟦software.amazon.awssdk.services.s3⟧.model.X;', 's3'],
      ['implementation("⟦software.amazon.awssdk:sqs⟧:2.20")', 'sqs'],
      ['import ⟦com.amazonaws.services.lambda⟧.runtime.Context;', 'lambda'],
      ['import ⟦aws.sdk.kotlin.services.s3⟧.model.X', 's3'],
      ['using ⟦Amazon.S3⟧.Model;', 's3'],
      ['"⟦AWSSDK.SQS⟧"', 'sqs'],
      ['use ⟦aws_sdk_s3::Client⟧;', 's3'],
      ['"⟦aws-sdk-s3⟧"', 's3'],
      ['#include <aws/⟦s3⟧/model/X.h>', 's3'],
      ['⟦Aws::S3::S3Client⟧ it;', 's3'],
      ['⟦Aws::S3::Client⟧.new', 's3'],
      ['use ⟦Aws\\S3\\S3Client⟧;', 's3'],
      ['use ⟦Aws\\S3⟧\\Exception\\Other;', 's3'],
    ],
    notFound: nothing(
      'using Amazon.S3Other;',
      'using My.Amazon.S3;',
      '"github.com/aws/aws-sdk-go-v2/service/other"',
      'import software.amazon.awssdk.core.sync.X;',
      'use aws_sdk_other::Client;',
      '#include <aws/core/Aws.h>',
      'MyAws::S3::Client',
    ),
  },
  'Maven artifact of the AWS SDK for Java': {
    language: 'xml',
    found: [
      ['<groupId>software.amazon.awssdk</groupId>\n  <artifactId>⟦s3⟧</artifactId>', 's3'],
      ['<groupId>software.amazon.awssdk</groupId><artifactId>⟦dynamodb-enhanced⟧</artifactId>', 'dynamodb'],
    ],
    notFound: nothing(
      '<groupId>org.other</groupId>\n  <artifactId>s3</artifactId>',
      '<groupId>software.amazon.awssdk</groupId>\n  <artifactId>bom</artifactId>',
    ),
  },
  'factory of the AWS SDK for PHP': {
    language: 'php',
    found: [['$client = $sdk->⟦createS3⟧();', 's3']],
    notFound: nothing('$sdk->createS3Object();', '$sdk->createS3;', 'createS3();', '$sdk->createOther();'),
  },
  'client class of an AWS SDK': {
    language: 'java',
    elsewhere: 'On AWS.',
    found: [
      ['⟦S3Client⟧ s3 = ⟦S3Client⟧.builder().build();', 's3'],
      ['⟦SqsAsyncClient⟧ sqs;', 'sqs'],
      ['⟦DynamoDBClientBuilder⟧ it;', 'dynamodb'],
      ['new ⟦SFNClient⟧({});', 'step-functions'],
    ],
    notFound: nothing('MyS3Client it;', 'S3ClientFactory it;', 'x-S3Client', '$S3Client', 'S3Clients'),
  },
  'client class of an AWS SDK, with the vendor in its name': {
    language: 'java',
    found: [
      ['⟦AmazonS3⟧ s3 = ⟦AmazonS3ClientBuilder⟧.defaultClient();', 's3'],
      ['⟦AmazonSQSAsyncClientBuilder⟧ it;', 'sqs'],
      ['private ⟦IAmazonS3⟧ it;', 's3'],
      ['⟦AWSLambda⟧ it;', 'lambda'],
    ],
    notFound: nothing('MyAmazonS3 it;', 'AmazonS3Thing it;', 'amazonS3', 'AmazonOther it;'),
  },
  'CloudFormation type': {
    language: 'yaml',
    found: [
      ['Type: ⟦AWS::S3::Bucket⟧', 's3'],
      ['"Type": "⟦AWS::Logs::LogGroup⟧",', 'cloudwatch-logs'],
      ['Type: ⟦AWS::SageMaker::Endpoint⟧', 'sagemaker-hosting'],
      ['Type: ⟦AWS::SageMaker::NotebookInstance⟧', 'sagemaker-notebook-instances'],
      ['Type: List<⟦AWS::EC2::Subnet::Id⟧>', 'vpc'],
      ['Namespace ⟦AWS::S3⟧.', 's3'],
    ],
    notFound: nothing('Type: AWS::Other::Thing', '!Ref AWS::Region', '!Sub ${AWS::AccountId}', 'MYAWS::S3::Bucket'),
  },
  'Terraform type': {
    language: 'hcl',
    found: [
      ['resource "⟦aws_s3_bucket⟧" "this" {', 's3'],
      ['bucket = ⟦aws_s3_bucket⟧.this.id', 's3'],
      ['data.⟦aws_glue_script⟧.x', 'glue'],
      ['resource "⟦aws_bedrockagent_knowledge_base⟧" "x" {', 'bedrock-knowledge-bases'],
      ['resource "⟦aws_kinesis_firehose_delivery_stream⟧" "x" {', 'data-firehose'],
      ['vpc_id = ⟦aws_vpc⟧.main.id', 'vpc'],
    ],
    notFound: nothing(
      'resource "aws_other_thing" "x"',
      'aws_access_key_id = x',
      'my_aws_s3_bucket = 1',
      'x-aws_s3_bucket',
      'aws_gluejob = 1',
    ),
  },
  'CDK module': {
    language: 'javascript',
    found: [
      ["import * as ⟦s3⟧ from '⟦aws-cdk-lib/aws-s3⟧';", 's3'],
      ["import { Bucket } from '⟦aws-cdk-lib/aws-s3⟧'", 's3'],
      ["import { Bucket } from '⟦aws-cdk-lib/aws-s3-notifications⟧'", 's3'],
      ["import ⟦fn⟧ = require('⟦@aws-cdk/aws-lambda⟧');", 'lambda'],
    ],
    notFound: nothing(
      "from './aws-s3'",
      "from 'aws-cdk-lib'",
      "from 'aws-cdk-lib/aws-other'",
      "from 'aws-cdk-libs/aws-s3'",
    ),
  },
  'CDK module 2': {
    language: 'python',
    elsewhere: 'Stacks with aws-cdk.',
    found: [
      ['from ⟦aws_cdk⟧ import ⟦aws_stepfunctions⟧ as ⟦sfn⟧', ['cdk', 'step-functions']],
      ['from ⟦aws_cdk⟧ import Stack, ⟦aws_lambda⟧ as ⟦lambda_⟧', ['cdk', 'lambda']],
      ['it = ⟦aws_cdk.aws_lambda⟧.Function(self, "F")', 'lambda'],
      ['import ⟦aws_cdk.aws_s3⟧ as ⟦s3⟧', 's3'],
      ['from ⟦aws_cdk⟧ import (⟦aws_lambda⟧, Stack, ⟦aws_s3⟧)', ['cdk', 'lambda', 's3']],
      [
        'from ⟦aws_cdk⟧ import ⟦aws_stepfunctions⟧ as ⟦sfn⟧, ⟦aws_s3⟧ as ⟦s3⟧',
        ['cdk', 'step-functions', 'step-functions', 's3', 's3'],
      ],
      ['from ⟦aws_cdk⟧ import ⟦aws_stepfunctions_tasks⟧', ['cdk', 'step-functions']],
      ['from ⟦aws_cdk⟧ import ⟦aws_stepfunctions_tasks⟧ as ⟦tasks⟧', ['cdk', 'step-functions', 'step-functions']],
    ],
    notFound: [['from ⟦aws_cdk⟧ import aws_other', 'cdk'], ...nothing('my_aws_lambda = 1', 'aws_lambda2 = 1')],
  },
  'CDK package': {
    language: 'csharp',
    found: [
      ['import ⟦software.amazon.awscdk.services.s3⟧.Bucket;', 's3'],
      ['using ⟦L⟧ = ⟦Amazon.CDK.AWS.Lambda⟧;', 'lambda'],
      ['using ⟦Amazon.CDK.AWS.StepFunctions⟧;', 'step-functions'],
    ],
    notFound: nothing('using L = Amazon.CDK.AWS.Lambdas;', 'import software.amazon.awscdk.App;'),
  },
  'CDK package for Go': {
    language: 'go',
    found: [
      ['"⟦github.com/aws/aws-cdk-go/awscdk/v2/awss3⟧"', 's3'],
      ['⟦s3⟧ "⟦github.com/aws/aws-cdk-go/awscdk/v2/awss3⟧"', 's3'],
    ],
    notFound: nothing('"github.com/aws/aws-cdk-go/awscdk/v2/awss3deployment"', '"github.com/aws/aws-cdk-go/awscdk/v2"'),
  },
  'Pulumi type': {
    language: 'javascript',
    elsewhere: 'Written with Pulumi.',
    found: [
      ['new ⟦aws.s3.BucketV2⟧("x");', 's3'],
      ['aws.x; ⟦aws.sqs.getQueue⟧()', 'sqs'],
      ['new ⟦aws.ec2.Vpc⟧("x")', 'vpc'],
      ['new ⟦aws.lb.LoadBalancer⟧("x")', 'elb'],
    ],
    notFound: nothing('new my.aws.s3.Bucket("x");', 'aws.s3.bucket', 'new aws.other.Thing()'),
  },
  'Pulumi type in YAML': {
    language: 'yaml',
    found: [
      ['type: ⟦aws:s3:Bucket⟧', 's3'],
      ['type: ⟦aws:s3/bucket:Bucket⟧', 's3'],
      ['type: ⟦aws:ec2:Vpc⟧', 'vpc'],
    ],
    notFound: nothing('type: gcp:s3:Bucket', 'type: aws:other:Thing', 'type: x:aws:s3:Bucket'),
  },
  'Pulumi module': {
    language: 'javascript',
    elsewhere: 'Written with Pulumi.',
    found: [
      ['import * as it from "⟦@pulumi/aws/lambda⟧";', 'lambda'],
      ['"github.com/pulumi/⟦pulumi-aws/sdk/v6/go/aws/lambda⟧"', 'lambda'],
      ['new ⟦aws.lambda.Function⟧("x")', 'lambda'],
      ['using ⟦Pulumi.Aws.Lambda⟧;', 'lambda'],
    ],
    notFound: nothing('aws.lambda.function', 'my.aws.lambda.Function', '"@pulumi/gcp/lambda"'),
  },
  'IAM action or condition key': {
    language: 'json',
    found: [
      ['"Action": "⟦s3:GetObject⟧",', 's3'],
      ['"Action": ["⟦s3:*⟧", "⟦glue:Get*⟧"]', ['s3', 'glue']],
      ['"Action": "⟦states:StartExecution⟧"', 'step-functions'],
      ['"Action": "⟦logs:PutLogEvents⟧"', 'cloudwatch-logs'],
      ['"Action": ["⟦elasticfilesystem:ClientMount⟧"]', 'efs'],
      ['"NotAction": "⟦kms:*⟧"', 'kms'],
      ['"Action": "x", "⟦s3:prefix⟧": "home/"', 's3'],
      ['"Action": "⟦S3:getObject⟧"', 's3'],
    ],
    notFound: nothing(
      '"said": "s3:GetObject"',
      '"Action": "a.s3:GetObject"',
      '"Action": "x/s3:GetObject"',
      '"Action": "other:GetObject"',
      '"Action": "x:glue:Get"',
      '"Action": "glue: Get"',
    ),
  },
  'service principal or endpoint': {
    language: 'json',
    found: [
      ['"Service": "⟦glue.amazonaws.com⟧"', 'glue'],
      ['"Service": "⟦states.amazonaws.com⟧"', 'step-functions'],
      ['principals: [⟦s3.amazonaws.com⟧]', 's3'],
      ['"Service": "⟦ec2.${region}.amazonaws.com⟧"', 'ec2'],
      ['"https://⟦s3.eu-west-1.amazonaws.com⟧/x"', 's3'],
      ['"https://bucket.⟦s3.amazonaws.com⟧"', 's3'],
      ['"x.⟦execute-api.${AWS::Region}.amazonaws.com⟧"', 'api-gateway'],
      ['"1.⟦dkr.ecr.us-east-1.amazonaws.com⟧"', 'ecr'],
      ['"⟦logs.cn-north-1.amazonaws.com.cn⟧"', 'cloudwatch-logs'],
    ],
    notFound: nothing(
      '"Service": "other.amazonaws.com"',
      '"Service": "mylambda.amazonaws.com"',
      'https://amazonaws.com',
      '"lambda.example.com"',
    ),
  },
  'VPC endpoint service': {
    language: 'hcl',
    found: [
      ['service_name = "⟦com.amazonaws.eu-west-1.s3⟧"', 's3'],
      ['service_name = "⟦com.amazonaws.${var.region}.logs⟧"', 'cloudwatch-logs'],
    ],
    notFound: nothing('x = "com.example.eu-west-1.s3"', 'x = "com.amazonaws.eu-west-1.other"'),
  },
  ARN: {
    language: 'json',
    found: [
      ['"Resource": "⟦arn:aws:s3⟧:::my-bucket/*"', 's3'],
      ['"⟦arn:aws-cn:states⟧:cn-north-1:1:stateMachine:x"', 'step-functions'],
      ['!Sub "⟦arn:${AWS::Partition}:s3⟧:::x"', 's3'],
      ['"⟦arn:${data.aws_partition.current.partition}:states⟧:::x"', 'step-functions'],
    ],
    notFound: nothing('"arn:aws:other:::x"', '"arn:aws:states"', '"urn:aws:s3:::x"', '"arn:gcp:s3:::x"'),
  },
  'event source': {
    language: 'json',
    found: [
      ['"source": ["⟦aws.codecommit⟧"]', 'codecommit'],
      ['"eventSource": "⟦aws:sqs⟧"', 'sqs'],
      ['source:\n  - ⟦aws.s3⟧\n', 's3'],
    ],
    notFound: nothing('"source": ["xaws.s3"]', '"aws.other"', '"aws.s3.bucket"'),
  },
  'event source in YAML': {
    language: 'yaml',
    found: [['source: [⟦aws.s3⟧, ⟦aws.glue⟧]', ['s3', 'glue']]],
    notFound: nothing('source: [aws.other]', 'source: [my.aws.s3]'),
  },
  'metric namespace': {
    language: 'json',
    found: [
      ['"Namespace": "⟦AWS/Lambda⟧"', 'lambda'],
      ['"Namespace": "⟦AWS/ApplicationELB⟧"', 'elb'],
    ],
    notFound: nothing('"Namespace": "AWS/Other"', '"x/AWS/S3"', '"AWS/Lambda/x"'),
  },
  'AWS CLI command': {
    language: 'shellscript',
    found: [
      ['aws ⟦s3api⟧ list-buckets', 's3'],
      ['aws ⟦s3⟧ cp a b', 's3'],
      ['aws ⟦logs⟧ tail x', 'cloudwatch-logs'],
      ['aws --profile prod ⟦lambda⟧ invoke out.json', 'lambda'],
      ['aws --region=eu-west-1 --output json ⟦sagemaker⟧ list-models', 'sagemaker'],
      ['sudo aws  ⟦lambda⟧ list-functions', 'lambda'],
      ['aws --debug ⟦stepfunctions⟧ list-state-machines', 'step-functions'],
      ['aws --no-verify-ssl --debug ⟦s3api⟧ list-buckets', 's3'],
      ['aws --debug --profile dev-2 --region=eu-west-1 ⟦lambda⟧ list-functions', 'lambda'],
      ['aws --endpoint-url http://localhost:4566 ⟦s3⟧ ls', 's3'],
      ['aws --cli-read-timeout 30 ⟦lambda⟧ invoke out.json', 'lambda'],
      ['aws --region $REGION ⟦sagemaker⟧ list-models', 'sagemaker'],
      ['aws --region "$REGION" \\\n  ⟦batch⟧ submit-job', 'batch'],
      ['x=$(aws ⟦sts⟧ get-caller-identity)', 'sts'],
      ['$AWS ⟦s3⟧ ls', 's3'],
    ],
    notFound: nothing(
      'aws configure',
      'aws other list-things',
      'laws lambda list-functions',
      'x/aws lambda list-functions',
      'aws --version',
    ),
  },
  'AWS CLI command in a list': {
    language: 'python',
    found: [
      ['run(["aws", "⟦s3⟧", "cp"])', 's3'],
      ['run(["aws", "--region", region, "⟦s3⟧", "cp"])', 's3'],
      ["run(['aws', '⟦logs⟧', 'tail'])", 'cloudwatch-logs'],
    ],
    notFound: nothing('run(["laws", "s3", "cp"])', 'run(["aws", "other"])'),
  },
  'S3 URI': {
    language: 'python',
    found: [
      ['path = "⟦s3://bucket/key.parquet⟧"', 's3'],
      ['path = "⟦s3a://bucket/⟧"', 's3'],
      ['path = f"⟦s3://⟧{bucket}/key"', 's3'],
    ],
    notFound: nothing('"xs3://bucket"', '"x-s3://bucket"', '"https://bucket"', '"s3:/bucket"'),
  },
};

function keyOf(row: IdentifierRow): string {
  const number = identifierRows.filter(({ name }) => name === row.name).indexOf(row) + 1;
  return number === 1 ? row.name : `${row.name} ${number}`;
}

function matchesRow(row: IdentifierRow, text: string, { language, elsewhere }: RowCases): boolean {
  const others = elsewhere === undefined ? [] : [{ text: elsewhere, language: 'markdown' }];
  const evidence = evidenceIn(index, { text, language }, others);
  const around = { ...evidence, prose: proseOf(language, text) };
  return matchesIn(index.words, text, 0, text.length, around).some(
    ({ entry }) => entry.kind === 'identifier' && entry.row === row,
  );
}

describe('identifierRows', () => {
  it('have at least one line here that each recognises and one that it does not', () => {
    const keys = Object.entries(casesOfRows)
      .filter(([, { found, notFound }]) => found.length > 0 && notFound.length > 0)
      .map(([key]) => key);
    assert.deepEqual(keys.sort(), identifierRows.map(keyOf).sort());
  });

  for (const row of identifierRows) {
    const cases = casesOfRows[keyOf(row)];
    if (!cases) continue;
    describe(keyOf(row), () => {
      for (const [marked, ids] of cases.found) {
        it(`recognises ${marked}`, () => {
          expectMentions(index, marked, ids, cases);
          assert.equal(matchesRow(row, unmark(marked, []).text, cases), true, 'another row recognises it');
        });
      }
      for (const [marked, ids] of cases.notFound) {
        it(`does not take ${marked}`, () => {
          expectMentions(index, marked, ids, cases);
          assert.equal(matchesRow(row, unmark(marked, []).text, cases), false);
        });
      }
    });
  }

  it('count in the code of Terraform only, and in comments and strings of every language', () => {
    const python: RowCases = { language: 'python', found: [], notFound: [] };
    expectMentions(index, 'kind = "⟦aws_s3_bucket⟧"', 's3', python);
    expectMentions(index, '# as ⟦aws_kinesis_firehose_delivery_stream⟧ does', 'data-firehose', python);
    expectMentions(index, 'aws_s3_bucket = 1', [], python);
  });

  it('look up every field of the catalog', () => {
    assert.deepEqual(new Set(identifierRows.flatMap(({ fields }) => fields)), new Set(identifierKinds));
  });

  it('are compared where they stand, with the place of an alias where there is one', () => {
    for (const row of identifierRows) {
      for (const { flags, source } of [row.before, row.after]) {
        assert.equal(flags.includes('y'), true, row.name);
        assert.equal(flags.includes('g'), false, row.name);
        assert.equal(flags.includes('d'), source.includes('(?<alias>'), row.name);
      }
      assert.match(row.before.source, /^\(\?<=/, row.name);
    }
  });

  it('write what begins with a letter or digit', () => {
    for (const row of identifierRows) {
      for (const field of row.fields) {
        for (const value of shippedLibrary().services.flatMap(({ identifiers }) => identifiers[field] ?? [])) {
          for (const written of row.written?.(value, field) ?? []) assert.match(written, /^[A-Za-z0-9]/, row.name);
        }
      }
    }
  });
});

describe('an identifier that two services have', () => {
  const one = aService('Amazon One', { identifiers: { boto3: ['both', 'one'], terraform: ['aws_both_'] } });
  const two = aService('Amazon Two', { identifiers: { boto3: ['both'], terraform: ['aws_both_thing'] } });

  it('belongs to the first', () =>
    expectMentions(buildMentionIndex([one, two]), 'client("⟦both⟧"); client("⟦one⟧")', 'one', { language: 'python' }));

  it('belongs to the one that writes more of it', () => {
    for (const services of [
      [one, two],
      [two, one],
    ]) {
      expectMentions(buildMentionIndex(services), '⟦aws_both_x⟧.y = ⟦aws_both_thing⟧.z', ['one', 'two'], {
        language: 'hcl',
      });
    }
  });
});

describe('identifiers of the notes that ship', () => {
  const compact = (id: string) => id.replace(/^(@aws-sdk\/client-|AWS\.)/, '').replace(/[^A-Za-z0-9]/g, '');
  const forms: Readonly<Record<string, (id: string) => [language: string, text: string, written: string]>> = {
    boto3: (id) => ['python', `client('${id}')`, id],
    javascript: (id) => ['javascript', `from '${id}'`, id],
    javascriptV2: (id) => ['javascript', `new ${id}()`, id],
    cloudformation: (id) => ['yaml', `Type: ${id}`, id],
    terraform: (id) => ['hcl', `data.${id.endsWith('_') ? `${id}x` : id}.y`, id],
    cdk: (id) => ['javascript', `from '${id}'`, id],
    iam: (id) => ['json', `"Action": "${id}:GetIt"`, id],
    principal: (id) => ['json', `"${id}"`, id],
    arn: (id) => ['json', `"arn:aws:${id}:::x"`, id],
    cli: (id) => ['shellscript', `aws ${id} list-all`, id],
    python: (id) => ['python', `from ${id} import x`, id],
    sdk: (id) => ['java', `software.amazon.awssdk.services.${compact(id).toLowerCase()}.X`, 'services.'],
  };

  it('have a form here for each kind', () => assert.deepEqual(Object.keys(forms).sort(), [...identifierKinds].sort()));

  for (const kind of identifierKinds) {
    it(`are answered with their service: ${kind}`, () => {
      for (const { id, identifiers } of shippedLibrary().services) {
        for (const value of identifiers[kind] ?? []) {
          const [language, text, written] = forms[kind]?.(value) ?? ['', '', ''];
          const found = hoverAt(index, text, text.indexOf(written) + 1, evidenceIn(index, { text, language }));
          assert.equal(found?.serviceId, id, text);
        }
      }
    });
  }
});

describe('what speaks of AWS', () => {
  const speaking = [
    'AWS',
    'Amazon Web Services',
    'import boto3',
    'from botocore import x',
    'import sagemaker',
    "from '@aws-sdk/client-s3'",
    'resource "aws_s3_bucket"',
    "from 'aws-cdk-lib'",
    'arn:aws:s3:::x',
    'x.amazonaws.com',
    's3://bucket',
    'aws s3 ls',
    'AmazonS3Client',
    '"Version": "2012-10-17"',
  ];
  for (const text of speaking) it(`is ${text}`, () => assert.match(`first line\n${text}\n`, speaksOfAws));
  for (const text of [
    '',
    'laws of nature',
    'AWSOME',
    'an amazon',
    'on Amazon',
    'jaws and paws',
    'import torch',
    'https://x.y',
  ]) {
    it(`is not "${text}"`, () => assert.doesNotMatch(text, speaksOfAws));
  }
});
