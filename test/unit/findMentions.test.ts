import assert from 'node:assert/strict';
import { evidenceIn, EVIDENCE_LENGTH, type Part } from '../../src/core/mentions/evidence';
import {
  findMention,
  findMentions,
  findMentionsStepwise,
  REACH,
  type Mention,
} from '../../src/core/mentions/findMention';
import { buildMentionIndex } from '../../src/core/mentions/mentionIndex';
import { START } from '../../src/core/mentions/prose';
import { aService } from '../support/aService';
import { ABOUT, hoverAt, itFinds, type Place } from '../support/mentions';
import { nastyTexts } from '../support/nastyTexts';

const index = buildMentionIndex([
  aService('Amazon Athena', {
    aliases: ['Athena'],
    identifiers: { boto3: ['athena'], cli: ['athena'], terraform: ['aws_athena_'], arn: ['athena'] },
  }),
  aService('Amazon S3', { aliases: ['S3'], identifiers: { boto3: ['s3'], arn: ['s3'], iam: ['s3'] } }),
  aService('Amazon DynamoDB', { aliases: ['DynamoDB'] }),
  aService('AWS Lambda', { aliases: ['Lambda'], ambiguous: ['Lambda'] }),
  aService('AWS Batch', { everyday: ['Batch'] }),
  aService('Amazon Kinesis', { aliases: ['Kinesis'] }),
  aService('Amazon Kinesis Data Streams', { aliases: ['Kinesis Data Streams'] }),
  aService('Data Streams Console'),
]);

const evidenceOf = (text: string, language = 'markdown', others: Part[] = []) =>
  evidenceIn(index, { text, language }, others);
const about: Part[] = [{ text: 'On AWS.', language: 'markdown' }];

const written = (text: string, mentions: readonly Mention[]) =>
  mentions.map(({ start, end }) => text.slice(start, end));

describe('findMentions', () => {
  describe('finds all of a text, none within another', () =>
    itFinds(
      index,
      [
        ['⟦Kinesis Data Streams⟧ and ⟦Kinesis⟧', ['kinesis-data-streams', 'kinesis']],
        ['⟦Amazon Kinesis Data Streams⟧', 'kinesis-data-streams'],
        ['⟦Kinesis Data Streams⟧ Console', 'kinesis-data-streams'],
        ['"⟦arn:aws:s3⟧:::x", ⟦S3⟧', 's3'],
        ['boto3.client("⟦s3⟧")', 's3'],
        ['⟦Athena⟧\n\n⟦Athena⟧\n⟦S3⟧', ['athena', 'athena', 's3']],
        ['', []],
      ],
      ABOUT,
    ));

  describe('takes a name for what its neighbours are', () => {
    const place: Place = { elsewhere: 'All in Amazon DynamoDB.' };
    itFinds(
      index,
      [
        ['⟦S3⟧, ⟦Athena⟧ and ⟦Batch⟧', ['s3', 'athena', 'batch']],
        ['⟦Batch⟧ and ⟦S3⟧', ['batch', 's3']],
        ['⟦S3⟧ or the ⟦Batch⟧', ['s3', 'batch']],
        ['in ⟦Batch⟧/⟦S3⟧', ['batch', 's3']],
        ['["⟦s3⟧", "⟦athena⟧"]', ['s3', 'athena']],
        ['⟦S3⟧. A Batch', 's3'],
        ['⟦S3⟧ for a Batch', 's3'],
        ['⟦S3⟧\nthen Batch', 's3'],
        ['wood, glue and Batch', []],
      ],
      place,
    );
  });

  describe('in steps', () => {
    const sentence = 'Amazon Athena reads S3, and the Lambda writes to DynamoDB and Batch.';
    const texts: [what: string, language: string, text: string][] = [
      ['lines of prose', 'markdown', `${sentence}\n`.repeat(3000)],
      ['code with comments', 'python', `a = "Athena"  # ${sentence}\nS3 = b\n`.repeat(2000)],
      ['a long comment over several steps', 'javascript', `/*\n${`${sentence}\n`.repeat(3000)}*/\nAthena;\n`],
      ['one line', 'markdown', `${sentence} `.repeat(3000)],
    ];
    for (const [what, language, text] of texts) {
      it(`finds the same as a look at each line: ${what}`, () => {
        const evidence = evidenceOf(text, language);
        const steps = [...findMentionsStepwise(index, text, evidence)];
        assert.equal(steps.length > 1, true);
        const all = steps.flat();
        assert.deepEqual(all, findMentions(index, text, evidence));
        const each = written(text, all);
        const first = written(text, findMentions(index, text.slice(0, 20_000), evidence));
        assert.deepEqual(each.slice(0, first.length - 5), first.slice(0, -5));
        for (let i = 1; i < all.length; i++) assert.equal((all[i]?.start ?? 0) >= (all[i - 1]?.end ?? 0), true);
      });
    }

    it('finds in each line of a long text what it finds in that line alone', () => {
      const text = `${sentence}\n`.repeat(3000);
      const evidence = evidenceOf(text);
      const inOne = findMentions(index, `${sentence}\n`, evidence);
      const wanted = Array.from({ length: 3000 }, (_, line) => {
        const shift = line * (sentence.length + 1);
        return inOne.map((mention) => ({ ...mention, start: mention.start + shift, end: mention.end + shift }));
      });
      assert.deepEqual(findMentions(index, text, evidence), wanted.flat());
    });

    it('cuts no word of a line without end', () => {
      const text = 'Athena-'.repeat(30_000);
      const evidence = evidenceOf(text, 'markdown', about);
      for (const one of written(text, findMentions(index, text, evidence))) assert.equal(one, 'Athena');
    });

    it('is done at once with an empty text', () =>
      assert.deepEqual([...findMentionsStepwise(index, '', evidenceOf(''))], []));
  });

  it('takes no name of a parent from the line before', () => {
    const services = [
      aService('Amazon SageMaker AI', { id: 'sagemaker', aliases: ['SageMaker'] }),
      aService('DeepAR', { kind: 'algorithm', parent: 'sagemaker' }),
    ];
    const two = buildMentionIndex(services);
    for (const [text, expected] of [
      ['SageMaker DeepAR', ['SageMaker DeepAR']],
      ['SageMaker\nDeepAR', ['SageMaker', 'DeepAR']],
    ] as const) {
      const found = findMentions(two, text, evidenceIn(two, { text, language: 'markdown' }));
      assert.deepEqual(written(text, found), expected);
    }
  });

  it('answers a hover on each of them with it', () => {
    const text = [
      '# Amazon Athena',
      '',
      'S3, Batch and Lambda, `arn:aws:s3:::x`',
      '```python',
      'c = boto3.client("s3")  # Athena',
      'Athena = S3',
      '```',
      'DynamoDB',
    ].join('\n');
    const evidence = evidenceOf(text);
    const all = findMentions(index, text, evidence);
    assert.equal(all.length >= 8, true, written(text, all).join());
    for (let at = 0; at <= text.length; at++) {
      const want = all.find(({ start, end }) => start <= at && at <= end) ?? null;
      assert.deepEqual(hoverAt(index, text, at, evidence), want, `at ${at}`);
    }
  });
});

describe('findMention on hostile texts', () => {
  const AWS = evidenceOf('', 'markdown', about);
  const at = (text: string, at: number, evidence = AWS) =>
    findMention(index, { text, state: START, at, lineStart: 0 }, evidence);

  it('finds a name in the middle of a line of 10 MB', () => {
    const half = 'x '.repeat(2_500_000);
    assert.deepEqual(hoverAt(index, `${half}Athena ${half}`, half.length + 2, AWS), {
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
    '"',
    '/',
    'arn:${',
    'com.amazonaws.',
    'pip install ',
    'import a, ',
  ]) {
    it(`answers in the middle of 10 MB of "${filler.replace('\ud83d', '\\ud83d')}"`, () => {
      const line = filler.repeat(Math.ceil(10_000_000 / filler.length));
      for (const language of ['markdown', 'python', 'shellscript']) {
        assert.equal(hoverAt(index, line, line.length / 2, { ...AWS, language }), null);
      }
    });
  }

  it('answers a command line made to be slow', () => {
    const line = `aws ${'--color '.repeat(200)}athena`;
    assert.equal(hoverAt(index, line, 200, { ...AWS, language: 'shellscript' }), null);
  });

  describe('finds names beside unpaired surrogates and behind characters of two units', () =>
    itFinds(
      index,
      [
        ['\ud83d⟦Athena⟧\ude00 \ude00\ud83d ⟦Amazon Athena⟧\ud83d', 'athena'],
        ['🚀🚀 ⟦Athena⟧ 🚀', 'athena'],
      ],
      ABOUT,
    ));

  for (const column of [-1, 7, 1000, Number.MAX_SAFE_INTEGER]) {
    it(`finds nothing at ${column}, which the text does not have`, () => assert.equal(at('Athena', column), null));
  }

  it('looks no further than its reach', () => {
    assert.equal(at(`${' '.repeat(REACH.behind + 10)}Athena`, 0), null);
    assert.equal(at(`Athena${' '.repeat(REACH.before + 10)}`, REACH.before + 10), null);
  });

  it('finds nothing in texts that nobody would write', () => {
    for (const [name, text] of Object.entries(nastyTexts)) {
      for (const language of ['markdown', 'python', 'yaml', 'ipynb']) {
        assert.deepEqual(findMentions(index, text, { ...AWS, language }), [], name);
        for (const column of [0, 1, 100, text.length]) assert.equal(at(text, column, { ...AWS, language }), null, name);
      }
    }
  });

  it('finds nothing in an empty catalog', () => {
    const empty = buildMentionIndex([]);
    const text = 'Amazon Athena aws s3';
    assert.deepEqual(findMentions(empty, text, evidenceIn(empty, { text, language: 'markdown' })), []);
  });
});

describe('evidenceIn', () => {
  const levels = (text: string, language = 'markdown', others: Part[] = []) => {
    const { speaksOfAws, isAboutAws, isFullOfAws } = evidenceOf(text, language, others);
    return [speaksOfAws, isAboutAws, isFullOfAws];
  };

  const cases: [text: string, language: string, expected: boolean[], named: string[]][] = [
    ['', 'markdown', [false, false, false], []],
    ['laws of nature, Athena and Lambda', 'markdown', [false, false, false], []],
    ['S3, Athena, Kinesis', 'markdown', [false, false, true], []],
    ['import boto3', 'python', [true, false, false], []],
    ['x.amazonaws.com', 'markdown', [true, false, false], []],
    ['on AWS', 'markdown', [true, true, false], []],
    ['Amazon Athena', 'markdown', [true, true, true], ['athena']],
    ['DynamoDB', 'markdown', [true, true, true], ['dynamodb']],
    ['AWS Batch', 'markdown', [true, true, true], ['batch']],
    ['AWS batch', 'markdown', [true, true, false], []],
    ['DynamoDB', 'python', [false, false, false], []],
    ['# DynamoDB', 'python', [true, true, true], ['dynamodb']],
    ['"arn:aws:s3:::x"', 'json', [true, true, true], ['s3']],
    ['boto3.client("athena")', 'python', [true, true, true], ['athena']],
    ['resource "aws_athena_x" "y" {', 'hcl', [true, true, true], ['athena']],
  ];
  for (const [text, language, expected, named] of cases) {
    it(`hears of AWS in ${language} "${text}": ${expected.join(', ')}`, () => {
      assert.deepEqual(levels(text, language), expected);
      assert.deepEqual([...evidenceOf(text, language).named], named);
    });
  }

  it('hears it from other parts, each in its own language', () => {
    assert.deepEqual(levels('', 'python', [{ text: 'DynamoDB', language: 'markdown' }]), [true, true, true]);
    assert.deepEqual(levels('', 'markdown', [{ text: 'DynamoDB', language: 'python' }]), [false, false, false]);
  });

  it('reads the start of a document and no more', () => {
    const text = `${' '.repeat(EVIDENCE_LENGTH)}on AWS, Amazon Athena`;
    assert.deepEqual(levels(text), [false, false, false]);
    assert.deepEqual(levels(text.slice(100)), [true, true, true]);
  });

  it('knows what is open where each line of the document begins, not of the others', () => {
    const { lines } = evidenceOf('a = """\nb\n"""\nc', 'python', [{ text: '1\n2\n3\n4\n5\n6', language: 'python' }]);
    assert.deepEqual(
      lines.map(({ close }) => close),
      ['', '"""', '"""', ''],
    );
  });

  it('answers what it says', () => {
    const evidence = evidenceOf('a b', 'markdown', [{ text: 'c', language: 'markdown' }]);
    assert.deepEqual(
      [/b/, /c/, /d/, /d/].map((what) => evidence.says(what)),
      [true, true, false, false],
    );
  });
});
