import assert from 'node:assert/strict';
import { evidenceIn } from '../../src/core/mentions/evidence';
import { judgedAt } from '../../src/core/mentions/findMention';
import { matchesIn } from '../../src/core/mentions/matchText';
import type { Reason } from '../../src/core/mentions/meaning';
import { buildMentionIndex } from '../../src/core/mentions/mentionIndex';
import { proseOf, START } from '../../src/core/mentions/prose';
import { aService } from '../support/aService';
import { ABOUT, itFinds, NONE, nothing, SPEAKS, type Place } from '../support/mentions';
import { shippedLibrary } from '../support/shipped';

const services = [
  aService('Amazon Simple Storage Service', {
    id: 's3',
    aliases: ['S3', 'Amazon S3', 'Simple Storage Service'],
    identifiers: { boto3: ['s3'], cdk: ['aws-cdk-lib/aws-s3'], iam: ['s3'], arn: ['s3'], cli: ['s3'] },
  }),
  aService('Amazon S3 Vectors', { aliases: ['S3 Vectors'] }),
  aService('Amazon Simple Queue Service', { id: 'sqs', aliases: ['SQS'] }),
  aService('Amazon DynamoDB', { aliases: ['DynamoDB'] }),
  aService('AWS Lambda', {
    aliases: ['Lambda', 'Lambda function'],
    ambiguous: ['Lambda'],
    companions: ['function', 'layer'],
    identifiers: { boto3: ['lambda'] },
  }),
  aService('AWS Glue', {
    aliases: ['Glue'],
    ambiguous: ['Glue'],
    everyday: ['glue'],
    companions: ['job', 'crawler'],
    identifiers: { boto3: ['glue'], terraform: ['aws_glue_'] },
  }),
  aService('AWS Glue Data Quality', { aliases: ['Glue Data Quality'] }),
  aService('AWS Batch', { everyday: ['Batch'], identifiers: { boto3: ['batch'] } }),
  aService('Amazon Connect', { everyday: ['Connect'] }),
  aService('AWS Config', { everyday: ['Config'] }),
  aService('AWS Step Functions', { aliases: ['Step Functions'] }),
  aService('AWS Savings Plans', { aliases: ['Savings Plans'] }),
  aService('Amazon SageMaker AI', { id: 'sagemaker', aliases: ['SageMaker'] }),
  aService('SageMaker Feature Store', {
    id: 'feature-store',
    parent: 'sagemaker',
    aliases: ['Feature Store'],
    everyday: ['Feature Store'],
  }),
  aService('SageMaker training job', {
    id: 'training',
    parent: 'sagemaker',
    aliases: ['training job'],
    everyday: ['training job'],
  }),
  aService('Amazon Data Firehose', { aliases: ['Firehose'], formerNames: ['Amazon Kinesis Data Firehose'] }),
  aService('Amazon Athena', { aliases: ['Athena'] }),
  aService('Amazon Redshift', { aliases: ['Redshift'] }),
  aService('Amazon Bedrock', { aliases: ['Bedrock'], ambiguous: ['Bedrock'] }),
  aService('Agents for Amazon Bedrock', { id: 'agents' }),
  aService('Amazon Elastic Kubernetes Service', { id: 'eks', aliases: ['EKS'] }),
  aService('Amazon ML'),
  aService('Lambda@Edge', { id: 'lambda-at-edge' }),
];
const index = buildMentionIndex(services);
const real = buildMentionIndex(shippedLibrary().services);

/** A document that names a service in full, so that it is full of AWS. */
const FULL: Place = { elsewhere: 'Rows are in Amazon DynamoDB.' };
const naming = (name: string): Place => ({ elsewhere: `It begins with ${name}.` });
const code = (language: string, { elsewhere }: Place = FULL): Place => ({ language, elsewhere });

/** The reason of the identifier or else the first name that begins at the mark. */
function reasonOf(marked: string, { language = 'markdown', elsewhere }: Place): Reason | undefined {
  const at = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const others = elsewhere === undefined ? [] : [{ text: elsewhere, language: 'markdown' }];
  const evidence = evidenceIn(index, { text, language }, others);
  const judged = judgedAt(index, { text, state: START, at, lineStart: 0 }, evidence).filter(
    ({ match }) => match.start === at,
  );
  return (judged.find(({ match }) => match.entry.kind === 'identifier') ?? judged[0])?.verdict.reason;
}

describe('meaningOf', () => {
  describe('gives as its reason', () => {
    const cases: Record<Reason, [marked: string, place: Place][]> = {
      identifier: [["boto3.client('‸s3')", code('python', NONE)]],
      vendor: [
        ['‸Amazon Athena', NONE],
        ['‸aws glue', NONE],
        ['‸AWS Batch', NONE],
      ],
      distinctive: [
        ['‸DynamoDB', NONE],
        ['‸dynamodb tables', NONE],
        ['# ‸DynamoDB', code('python', NONE)],
      ],
      document: [
        ['‸Athena', SPEAKS],
        ['‸Lambda', ABOUT],
        ['‸Glue', FULL],
        ['‸redshift', ABOUT],
        ['x = "‸s3"', code('python', SPEAKS)],
      ],
      named: [
        ['‸Batch → S3', naming('AWS Batch')],
        ['then ‸Batch runs', naming('AWS Batch')],
        ['‸Batch resources are gone', naming('AWS Batch')],
        ['the ‸Feature Store', naming('SageMaker')],
      ],
      companion: [
        ['‸Lambda function', SPEAKS],
        ['‸glue crawlers', SPEAKS],
        ['‸S3 bucket', NONE],
        ['‸s3 bucket', SPEAKS],
      ],
      neighbour: [
        ['S3 and ‸Batch', FULL],
        ['x = ["s3", "‸glue"]', code('python')],
      ],
      inCode: [
        ['x = ‸Athena', code('python')],
        ['x = ‸S3', code('hcl')],
        ['‸Lambda f', code('java')],
      ],
      glued: [
        ['‸lambda.amazonaws.org', ABOUT],
        ['‸Athena.query', ABOUT],
        ['src/‸Athena', ABOUT],
        ['‸dynamodb-x', ABOUT],
        ['‸redshift-role', ABOUT],
      ],
      needsVendor: [
        ['‸ML', FULL],
        ['‸AWS ML', FULL],
      ],
      otherVendor: [
        ["Google's ‸Athena", FULL],
        ['Azure ‸Batch', naming('AWS Batch')],
      ],
      noAws: [
        ['‸Athena', NONE],
        ['‸Lambda', NONE],
        ['‸Lambda', SPEAKS],
        ['‸Glue', ABOUT],
      ],
      notNamed: [['then ‸Batch runs', FULL]],
      derived: [['a ‸savings plan', FULL]],
      lowerCase: [
        ['the ‸lambda', FULL],
        ['an ‸sqs', FULL],
        ['‸redshift', SPEAKS],
      ],
      everyday: [
        ['the ‸glue', FULL],
        ['‸Batch size', naming('AWS Batch')],
        ['- ‸Batch the rows', naming('AWS Batch')],
        ['‸Connect to it', naming('Amazon Connect')],
        ['‸Lambda calculus', FULL],
        ['# a ‸lambda', code('python')],
      ],
    };
    for (const [reason, marked] of Object.entries(cases)) {
      for (const [text, place] of marked) {
        it(`${reason}: ${text}${place.elsewhere ? `, where "${place.elsewhere}"` : ''}`, () =>
          assert.equal(reasonOf(text, place), reason));
      }
    }
  });
});

describe('findMention finds names', () => {
  describe('official, short and former', () =>
    itFinds(
      index,
      [
        ['⟦Amazon Athena⟧ and ⟦Athena⟧', 'athena'],
        ['Use ⟦Amazon Simple Storage Service⟧ (⟦Amazon S3⟧, ⟦S3⟧).', 's3'],
        ['⟦AWS S3⟧ is what some say', 's3'],
        ['⟦Amazon Data Firehose⟧, once ⟦Amazon Kinesis Data Firehose⟧', 'data-firehose'],
        ['⟦Kinesis Data Firehose⟧ delivers', 'data-firehose'],
        ['⟦Firehose⟧', 'data-firehose'],
        ['a ⟦Step Functions⟧ workflow', 'step-functions'],
        ['one ⟦Step Function⟧', 'step-functions'],
        ['⟦StepFunctions⟧', 'step-functions'],
        ['the ⟦Lambda⟧ function', 'lambda'],
        ['functions at the edge: ⟦Lambda@Edge⟧', 'lambda-at-edge'],
      ],
      ABOUT,
    ));

  describe('the longest that fits', () =>
    itFinds(
      index,
      [
        ['⟦Amazon S3 Vectors⟧, not ⟦S3⟧ alone', ['s3-vectors', 's3']],
        ['⟦AWS Glue Data Quality⟧ rules', 'glue-data-quality'],
        ['⟦SageMaker Feature Store⟧', 'feature-store'],
        ['⟦SageMaker⟧ features', 'sagemaker'],
        ['⟦Agents for Amazon Bedrock⟧ call', 'agents'],
        ['⟦AWS Glue⟧ Data', 'glue'],
      ],
      ABOUT,
    ));

  describe('in other forms', () =>
    itFinds(
      index,
      [
        ['two ⟦Lambdas⟧ in a row', 'lambda'],
        ['⟦S3⟧-compatible', 's3'],
        ['an ⟦EKS⟧-based cluster', 'eks'],
        ['⟦step-functions⟧ and ⟦Step-Functions⟧', 'step-functions'],
        ['⟦Amazon\u00A0S3⟧ with a hard blank', 's3'],
        ['⟦STEP FUNCTIONS⟧', 'step-functions'],
        ['(⟦Athena⟧) [⟦Athena⟧] "⟦Athena⟧" \'⟦Athena⟧\' `⟦Athena⟧`', 'athena'],
        ['**⟦Athena⟧**, *⟦Athena⟧*; ⟦Athena⟧: ⟦Athena⟧. ⟦Athena⟧! ⟦Athena⟧?', 'athena'],
        ['_⟦Athena⟧_ and [⟦Athena⟧](https://x.y)', 'athena'],
        ['<b>⟦Athena⟧<b>', 'athena'],
        ["⟦Athena⟧’s SQL and ⟦Athena⟧'s price", 'athena'],
        ['⟦S3⟧/⟦EKS⟧, ⟦S3⟧+⟦EKS⟧', ['s3', 'eks', 's3', 'eks']],
        ['| ⟦S3⟧ | ⟦Athena⟧ |', ['s3', 'athena']],
        ['从⟦S3⟧读取', 's3'],
        ['AWS-⟦Lambda⟧', 'lambda'],
      ],
      ABOUT,
    ));

  describe('at the start and the end of a line', () =>
    itFinds(
      index,
      [
        ['⟦Athena⟧', 'athena'],
        ['⟦Athena⟧ it is', 'athena'],
        ['It is ⟦Athena⟧', 'athena'],
        ['⟦Amazon Athena⟧', 'athena'],
        ['It is\n⟦Athena⟧\nand ⟦Athena⟧\n', 'athena'],
        ['It is\r\n⟦Athena⟧\r\nand ⟦Athena⟧\r\n', 'athena'],
        ...nothing('', ' ', '\n', '\n\n'),
      ],
      ABOUT,
    ));

  describe('that are distinctive, wherever they stand', () =>
    itFinds(index, [
      ['⟦DynamoDB⟧ and ⟦SageMaker⟧', ['dynamodb', 'sagemaker']],
      ['⟦dynamodb⟧ tables', 'dynamodb'],
      ...nothing('my-dynamodb', 'dynamodb-local-x', 'src/dynamodb/x', 'dynamodb_table'),
    ]));

  describe('in lower case only in a document that speaks of AWS', () => {
    itFinds(index, nothing('athena was a goddess', 'step functions of a motor', 'the s3 of a table'));
    itFinds(index, nothing('athena was a goddess', 'step functions of a motor'), SPEAKS);
    itFinds(index, [
      ['⟦athena⟧ on AWS', 'athena'],
      ['⟦amazon athena⟧ was asked', 'athena'],
    ]);
    itFinds(
      index,
      [
        ['⟦athena⟧ was asked', 'athena'],
        ['⟦step functions⟧', 'step-functions'],
        ['check the ⟦redshift⟧ cluster', 'redshift'],
        ['"⟦sqs⟧" and - "⟦s3⟧"', ['sqs', 's3']],
        ['an ⟦sqs⟧ queue, an ⟦s3⟧ bucket', ['sqs', 's3']],
        ...nothing('an sqs', 'a savings plan'),
      ],
      ABOUT,
    );
  });
});

describe('findMention takes an ambiguous name', () => {
  describe('with the vendor in front', () =>
    itFinds(index, [
      ['⟦AWS Lambda⟧ runs it', 'lambda'],
      ['⟦Amazon Connect⟧ is here', 'connect'],
      ['⟦aws lambda⟧ in small letters', 'lambda'],
      ['⟦AWS Batch⟧', 'batch'],
      ['⟦Amazon ML⟧ was an early ML service', 'ml'],
    ]));

  describe('with evidence in the document', () => {
    itFinds(index, [['A ⟦Lambda⟧ and a ⟦Bedrock⟧ model', ['lambda', 'bedrock']]], ABOUT);
    itFinds(index, [['A ⟦Lambda⟧ and some ⟦Glue⟧', ['lambda', 'glue']]], FULL);
    itFinds(index, [['the ⟦Feature Store⟧, a ⟦training job⟧', ['feature-store', 'training']]], naming('SageMaker'));
    itFinds(index, [['Then ⟦Batch⟧ runs it.', 'batch']], naming('AWS Batch'));
    itFinds(index, [['⟦S3⟧, ⟦SQS⟧, ⟦EKS⟧ and ⟦Glue⟧', ['s3', 'sqs', 'eks', 'glue']]], SPEAKS);
  });

  describe('with a noun of its own beside it', () =>
    itFinds(
      index,
      [
        ['a ⟦Lambda⟧ layer', 'lambda'],
        ['a ⟦lambda⟧ function', 'lambda'],
        ['two ⟦glue⟧ jobs', 'glue'],
        ['the job ⟦Glue⟧ runs', 'glue'],
        ...nothing('a lambda bucket', 'a glue bucket', 'a batch job'),
      ],
      SPEAKS,
    ));

  describe('with a neighbour on the line', () =>
    itFinds(
      index,
      [
        ['⟦S3⟧, ⟦Glue⟧ and ⟦Batch⟧', ['s3', 'glue', 'batch']],
        ['from ⟦S3⟧ to ⟦Batch⟧', ['s3', 'batch']],
        ['first ⟦Batch⟧ → ⟦S3⟧', ['batch', 's3']],
        ['| ⟦S3⟧ | ⟦Batch⟧ |', ['s3', 'batch']],
        ['["⟦s3⟧", "⟦glue⟧"]', ['s3', 'glue']],
        ['⟦S3⟧ holds what Batch writes', 's3'],
        ['wood and Batch', []],
      ],
      FULL,
    ));

  describe('of the same family, with its head on the line', () =>
    itFinds(index, [
      ['⟦SageMaker⟧ and its ⟦Feature Store⟧', ['sagemaker', 'feature-store']],
      ['⟦SageMaker⟧ runs the ⟦training job⟧', ['sagemaker', 'training']],
    ]));

  describe('never without evidence', () => {
    itFinds(
      index,
      nothing(
        'Lambda calculus',
        'Lambda',
        'Glue the parts',
        'Batch of the day',
        'Bedrock of the valley',
        'Connect this',
        'a Feature Store of Feast',
        'a training job at the bakery',
        'two training jobs',
        'a lambda function',
      ),
    );
    itFinds(index, nothing('Lambda', 'Glue', 'Batch', 'Bedrock', 'the Feature Store'), SPEAKS);
    itFinds(index, nothing('Glue', 'then Batch', 'the Feature Store', 'a training job'), ABOUT);
  });

  describe('never as a word in lower case, whatever the evidence', () =>
    itFinds(
      index,
      nothing(
        'f = lambda x: x + 1',
        'sorted(a, key=lambda row: row[0])',
        'glue the parts',
        'a batch of sales',
        'we connect it',
        'the feature store',
        'Feature store',
        'a config: x',
        'TRAINING JOB',
      ),
      FULL,
    ));

  describe('never as the first word of a sentence that is a word', () =>
    itFinds(
      index,
      nothing(
        'Connect to the database.',
        'Connect with it.',
        'a list\n- Batch the rows',
        'Batch size: 3',
        'Config files',
        'Then. Connect your phone',
        'Config: x',
        'Glue the parts together',
      ),
      { elsewhere: 'Amazon Connect, AWS Batch, AWS Config and AWS Glue.' },
    ));

  describe('never behind another vendor', () => {
    itFinds(
      index,
      [
        ...nothing('Azure Batch', "Google's S3", 'Apache Athena', 'Google Cloud Batch', 'open-source Batch'),
        ['| Azure Batch | ⟦AWS Batch⟧ |', 'batch'],
        ['| Batch | Azure | ⟦AWS Batch⟧ |', 'batch'],
        ['Azure has it, ⟦S3⟧ not', 's3'],
      ],
      naming('AWS Batch'),
    );
  });

  describe('never as what mathematics and languages say', () => {
    itFinds(
      index,
      nothing('Lambda calculus', 'Lambda expressions', 'a Lambda term', 'Lambda x: x', 'lambda x, y: z'),
      FULL,
    );
    for (const language of ['python', 'java']) {
      itFinds(index, nothing('# the lambda', '// a lambda', 'f = lambda x: x', '"a lambda function"'), code(language));
    }
    itFinds(index, [['// a ⟦lambda⟧ function', 'lambda']], code('javascript'));
    itFinds(index, [['# ⟦Lambda⟧ function', 'lambda']], code('python'));
  });
});

describe('findMention in code', () => {
  describe('reads comments and strings of Python', () =>
    itFinds(
      index,
      [
        ['# ⟦Athena⟧ reads ⟦S3⟧', ['athena', 's3']],
        ['x = "⟦Athena⟧ reads"', 'athena'],
        ['"""\n⟦Athena⟧ reads\n"""', 'athena'],
        ['x = "⟦s3⟧"', 's3'],
        ...nothing('Athena = x', 'x = Athena', 'S3 = 1', 'DynamoDB', 'import Athena', 'def athena(s3):', 'x = SQS + 1'),
      ],
      code('python'),
    ));

  describe('reads comments and strings of JavaScript', () =>
    itFinds(
      index,
      [
        ['// ⟦Athena⟧ reads', 'athena'],
        ['/* ⟦Athena⟧\n⟦Athena⟧ */ Athena;', 'athena'],
        ['`⟦Athena⟧ ${x}`', 'athena'],
        ['<b>⟦Amazon Athena⟧</b>', 'athena'],
        ...nothing('Athena;', '<b>Athena</b>', 'const s3 = x;', 'new SQS()'),
      ],
      code('javascript'),
    ));

  describe('reads comments and strings of Java', () =>
    itFinds(
      index,
      [
        ['/** ⟦Athena⟧ */ class Athena {}', 'athena'],
        ['String x = "⟦SQS⟧";', 'sqs'],
        ...nothing('Athena athena;', 'SQS.send()', 'import x.Athena;'),
      ],
      code('java'),
    ));

  describe('reads comments, strings and heredocs of Terraform', () =>
    itFinds(
      index,
      [
        ['# ⟦Athena⟧ reads', 'athena'],
        ['description = "⟦Athena⟧ reads"', 'athena'],
        ['x = <<EOF\n⟦Athena⟧\nEOF\n', 'athena'],
        ...nothing('athena = 1', 'x = local.athena', 'S3 {', 'module.s3.x'),
      ],
      code('hcl'),
    ));

  describe('reads all of YAML', () =>
    itFinds(
      index,
      [
        ['Description: ⟦Athena⟧ reads # ⟦S3⟧', ['athena', 's3']],
        ['- ⟦s3⟧:\n    bucket: x', 's3'],
        ['- "⟦sqs⟧"', 'sqs'],
        ...nothing('sqs: x', 'lambda: x', 'batch: 3', 'glue:', 'config: {}', 'name: my-sqs-queue'),
      ],
      code('yaml'),
    ));

  describe('reads the code in Markdown like code', () =>
    itFinds(
      index,
      [
        ['```python\nAthena = 1  # ⟦Athena⟧\n```\n⟦Athena⟧', 'athena'],
        ['```\n⟦Athena⟧\n```', 'athena'],
        ['~~~java\nAthena x = "⟦Athena⟧";\n~~~', 'athena'],
      ],
      FULL,
    ));
});

describe('findMention is not trapped by', () => {
  describe('parts of identifiers, paths and calls', () =>
    itFinds(
      index,
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
        '#Athena',
        'src/Athena',
        'Athena/src',
        'src/lambda/index.ts',
        'C:\\Athena\\x',
        'Athena.query()',
        'client.Athena',
        'call().Athena',
        'Athena=1',
        'Athena::query',
        'athena.py',
        'pathenas',
        'myAthena',
        'Athena2',
        'my-lambda-role',
        'my-athena',
        'athena-role',
        '__Athena__',
        'Lambda(x)',
        'x=Lambda',
      ),
      FULL,
    ));

  describe('words that are not joined', () =>
    itFinds(
      index,
      [
        ['Amazon, ⟦Athena⟧', 'athena'],
        ['Amazon  ⟦Athena⟧', 'athena'],
        ['Amazon\n⟦Athena⟧', 'athena'],
        ...nothing(
          'Step, Functions',
          'Step  Functions',
          'Steps Functions',
          'Simple Storages Service',
          'Step. Functions',
          'Step\nFunctions',
          'Amazon or AWS',
          'Amazon',
        ),
      ],
      FULL,
    ));

  describe('short forms that nobody uses', () =>
    itFinds(index, nothing('ML', 'the ML pipeline, an ML engineer'), FULL));
});

describe('findMention with the notes that ship', () => {
  describe('finds', () =>
    itFinds(
      real,
      [
        ['⟦Amazon Elasticsearch Service⟧ became ⟦Amazon OpenSearch Service⟧', 'opensearch'],
        ['⟦Amazon Quick Sight⟧, formerly ⟦Amazon QuickSight⟧', 'quick-sight'],
        ['⟦Amazon SageMaker Feature Store⟧', 'sagemaker-feature-store'],
        ['a ⟦SageMaker training job⟧ reads from ⟦FSx⟧ and ⟦S3⟧', ['sagemaker-training', 'fsx', 's3']],
        ['⟦SageMaker⟧ runs a ⟦training job⟧', ['sagemaker', 'sagemaker-training']],
        ['behind a ⟦real-time endpoint⟧ of ⟦SageMaker⟧', ['sagemaker-hosting', 'sagemaker']],
        ['⟦MSK⟧ and ⟦KMS⟧', ['msk', 'kms']],
        ['⟦Kinesis Data Streams⟧ before ⟦Kinesis⟧', ['kinesis-data-streams', 'kinesis']],
        ['an ⟦ALB⟧ and ⟦EventBridge⟧', ['elb', 'eventbridge']],
        ['check the ⟦redshift⟧ cluster', 'redshift'],
        ['⟦Amazon ML⟧ was an early ML service', 'amazon-ml'],
        ['functions at the edge: ⟦Lambda@Edge⟧', 'lambda-at-edge'],
      ],
      ABOUT,
    ));

  describe('finds nothing', () => {
    const words = nothing(
      'key=lambda row: row.batch',
      'a forecast in prose, a batch of them',
      'the aurora over the bedrock',
      'glueRole, s3_key, lambda_handler',
      'kinesis of the limb',
      'a training job and a real-time endpoint',
      'logs: true',
      'logs, data quality, models',
      'event, config, connect, support, pipeline, secrets, shield, translate, inspector, lex',
      '32 GB of RAM',
    );
    itFinds(real, words);
    itFinds(
      real,
      words.filter(([text]) => !text.startsWith('kinesis')),
      ABOUT,
    );
    itFinds(
      real,
      nothing(
        'Machine Learning',
        'the ML pipeline, an ML engineer',
        'Business rules, Billing of the month',
        'Console output',
      ),
      FULL,
    );
  });

  it('finds the official name of every service', () => {
    const { services: shipped } = shippedLibrary();
    const plain = (name: string) => name.replace(/^(Amazon|AWS) /, '');
    const others = (id: string) =>
      shipped.flatMap((one) => (one.id === id ? [] : [one.name, ...one.aliases, ...one.formerNames].map(plain)));
    for (const { id, name } of shipped) {
      // What a bracket tells from another service of the same name is written out only in its own note.
      const written = name.replace(/ \(.*\)$/, '');
      if (written !== name && others(id).includes(plain(written))) continue;
      const text = `We use ${written} here`;
      const around = { prose: proseOf('markdown', text), language: 'markdown', says: () => true };
      const found = matchesIn(real.words, text, 0, text.length, around).filter(({ start }) => start === 7);
      const longest = Math.max(...found.map(({ end }) => end));
      assert.equal(
        found.some(({ end, entry }) => entry.serviceId === id && end === longest),
        true,
        name,
      );
    }
  });
});
