import assert from 'node:assert/strict';
import type { Question } from '../../src/core/questions/question';
import { coverageOf } from '../../tools/notes/coverageOf';
import { answerGiveaways, biasesIn } from '../../tools/notes/rules/answerGiveaways';
import { caseForm } from '../../tools/notes/rules/caseForm';
import { identifierForm } from '../../tools/notes/rules/identifierForm';
import { nearDuplicates } from '../../tools/notes/rules/nearDuplicates';
import { questionForm } from '../../tools/notes/rules/questionForm';
import { serviceForm } from '../../tools/notes/rules/serviceForm';
import { sharedRuns } from '../../tools/notes/rules/sharedRuns';
import { seedCoverage } from '../../tools/notes/seedTerms';
import { aLibrary, aServiceNote, lines } from '../support/aNote';
import {
  aMatchingQuestion,
  aMultipleQuestion,
  anOption,
  anOrderingQuestion,
  aQuestion,
  manyQuestions,
} from '../support/aQuestion';

const see = { uri: 'test:/a.md', line: 1, title: 'A' };
const messages = (question: Question) => questionForm([question]).map(({ message }) => message);

function accepts(what: string, question: Question): void {
  it(`accepts ${what}`, () => assert.deepEqual(messages(question), []));
}

function refuses(what: string, question: Question, ...expected: RegExp[]): void {
  it(`refuses ${what}`, () => {
    const found = messages(question);
    assert.equal(found.length, expected.length, found.join('\n'));
    for (const [index, pattern] of expected.entries()) assert.match(found[index] ?? '', pattern);
  });
}

describe('the form of a question', () => {
  const five = [anOption('a', true), anOption('b'), anOption('c', true), anOption('d'), anOption('e')];
  const two = (prompt: string, options = five) => aMultipleQuestion({ see, prompt, options });

  accepts('a choice of four', aQuestion({ see }));
  accepts('two of five', two('Which? Select TWO.'));
  accepts('an order of three', anOrderingQuestion({ see }));
  accepts('a match of three', aMatchingQuestion({ see }));

  refuses('a question that cites nothing', aQuestion(), /No section is cited/);
  refuses(
    'options that are the same',
    aQuestion({ see, options: [anOption('a', true), anOption('b'), anOption('B')] }),
    /same/,
  );
  refuses(
    'an option about the others',
    aQuestion({ see, options: [anOption('a', true), anOption('b'), anOption('None of the above')] }),
    /others/,
  );
  refuses('a choice of two', aQuestion({ see, options: [anOption('a', true), anOption('b')] }), /3 to 5/);
  refuses('two of four', two('Select TWO.', five.slice(0, 4)), /5 or 6/);
  refuses('a prompt that does not say how many', two('Which?'), /Select TWO/);
  refuses('a prompt that says another number', two('Select THREE.'), /Select TWO/);
  refuses(
    'an order of two',
    anOrderingQuestion({ see, options: [anOption('a', true), anOption('b', true)] }),
    /3 to 5/,
  );
  refuses(
    'rows that are the same',
    aMatchingQuestion({ see, options: ['a', 'b', 'c'].map((text) => ({ ...anOption(text, true), fits: 'x' })) }),
    /rows are the same/,
  );

  for (const prompt of ['Is Amazon S3 right?', 'is amazon s3, or so', 'Amazon **S3**?']) {
    refuses(
      `a prompt with the answer: ${prompt}`,
      aQuestion({ see, prompt, options: [anOption('Amazon S3', true), anOption('b'), anOption('c')] }),
      /contains the right option/,
    );
  }
  accepts(
    'a prompt with a wrong option',
    aQuestion({
      see,
      prompt: 'Not Amazon S3?',
      options: [anOption('Amazon EFS', true), anOption('Amazon S3'), anOption('c')],
    }),
  );
  accepts(
    'a prompt with a part of a word of the answer',
    aQuestion({ see, prompt: 'Gluey?', options: [anOption('Glue', true), anOption('b'), anOption('c')] }),
  );
});

describe('the form of a cloze', () => {
  const cloze = (prompt: string, ...answers: string[]) =>
    aQuestion({
      see,
      kind: 'cloze',
      prompt,
      options: answers.map((text) => ({ ...anOption(text, true), accepts: [] })),
    });

  accepts('short answers', cloze('Use ____ and ____.', '`File mode`', '5'));
  refuses('more than three blanks', cloze('____, ____, ____ and ____', 'a', 'b', 'c', 'd'), /1 to 3 blanks/);
  refuses('an answer that nobody types', cloze('It is ____.', 'one two three four five'), /up to four words/);
  refuses('an answer in its own prompt', cloze('In file **mode**, ____', '`File mode`'), /contains the answer/);
  refuses(
    'another accepted answer in its own prompt',
    aQuestion({ ...cloze('A batch needs ____'), options: [{ ...anOption('x', true), accepts: ['batch'] }] }),
    /contains the answer/,
  );
  refuses('blanks that a preview would not show', cloze('(____) or (____)', 'a', 'b'), /preview/);
  refuses('a rule instead of a blank', cloze('It is\n\n____', 'a'), /preview/);
});

describe('the form of a case study', () => {
  const text = (words: number) => Array.from({ length: words }, (_, index) => `w${index}`).join(' ');
  const found = (words: number, count: number) =>
    caseForm(manyQuestions(count, () => ({ scenario: { id: 'a#case-b', title: 'B', text: text(words) } }))).map(
      ({ message }) => message,
    );

  it('is right for 80 to 190 words with 3 or 4 questions', () => {
    assert.deepEqual([...found(80, 3), ...found(190, 4)], []);
  });
  it('needs enough words, and not too many', () => {
    assert.match(found(79, 3).join(), /has 79 words/);
    assert.match(found(191, 3).join(), /has 191 words/);
  });
  it('needs three or four questions', () => {
    assert.match(found(80, 2).join(), /has 2 questions/);
    assert.match(found(80, 5).join(), /has 5 questions/);
  });
  it('is nothing for questions without a scenario', () => assert.deepEqual(caseForm(manyQuestions(9)), []));
  it('keeps answers out of the scenario', () => {
    const scenario = { id: 'a#case-b', title: 'B', text: 'It uses Amazon S3.' };
    const options = [anOption('Amazon S3', true), anOption('b'), anOption('c')];
    assert.match(messages(aQuestion({ see, scenario, options })).join(), /contains the right option/);
  });
});

describe('giveaways', () => {
  const rightAt = (place: number, text = 'same') =>
    aQuestion({ options: [0, 1, 2, 3].map((index) => anOption(index === place ? text : 'same', index === place)) });

  it('are shares of the choice questions', () => {
    const questions = [rightAt(0, 'longer'), rightAt(0, 'no'), rightAt(1), rightAt(3), aMultipleQuestion()];
    assert.deepEqual(answerGiveaways(questions), { places: [0.5, 0.25, 0, 0.25], longest: 0.25, shortest: 0.25 });
  });

  it('are none of no questions', () => assert.deepEqual(answerGiveaways([]).longest, 0));

  it('are biases when they are far from chance', () => {
    assert.deepEqual(biasesIn({ places: [0.2, 0.3, 0.25, 0.25], longest: 0.3, shortest: 0.35 }), []);
    assert.equal(biasesIn({ places: [0.19, 0.31, 0.25, 0.25], longest: 0.31, shortest: 0.36 }).length, 4);
    assert.equal(biasesIn({ places: [0.25, 0.25, 0.25, 0.25], longest: 0.14, shortest: 0.14 }).length, 2);
  });
});

describe('near-duplicates', () => {
  const prompt = (text: string, id: string) => aQuestion({ id, prompt: text });
  const scene =
    'A bank scores card payments with a model and must answer each request within fifty milliseconds at a steady load all day long, while cost matters less.';
  const found = (...questions: Question[]) => nearDuplicates(questions).length;

  it('are the same prompts', () => assert.equal(found(prompt(scene, 'a'), prompt(scene, 'b')), 1));
  it('are prompts with a few other words', () =>
    assert.equal(found(prompt(scene, 'a'), prompt(scene.replace('bank', 'shop').replace('fifty', 'ten'), 'b')), 1));
  it('are not prompts that share a topic', () =>
    assert.equal(
      found(
        prompt(scene, 'a'),
        prompt(
          'A bank scores a file of payments every night and wants to pay only while the job runs, on the cheapest capacity that there is for it.',
          'b',
        ),
      ),
      0,
    ));
  it('are not short prompts with other options', () => {
    const other = aQuestion({
      id: 'b',
      options: ['red one', 'green two', 'blue three', 'grey four'].map((text, i) => anOption(text, i === 0)),
    });
    assert.equal(found(aQuestion({ id: 'a' }), other), 0);
  });
});

describe('runs of words shared with a seed', () => {
  const seeds = [{ path: 's.txt', text: 'One two three four, five **six** seven eight nine ten.' }];
  const shared = (text: string) => sharedRuns([{ path: 'a.md', text }], seeds).map(({ run }) => run);

  it('are found from nine words on, whatever the marks between them', () => {
    assert.deepEqual(shared('x ONE two; three four five six (seven) eight nine x'), [
      'one two three four five six seven eight nine',
    ]);
  });
  it('may have eight words', () => assert.deepEqual(shared('one two three four five six seven eight x nine'), []));
  it('do not count in the front matter', () => {
    assert.deepEqual(shared('---\ntitle: one two three four five six seven eight nine\n---\nx'), []);
  });
});

describe('the form of services', () => {
  const findings = (extra: string[], body?: string) => {
    const { services } = aLibrary({ 'services/a.md': aServiceNote('A1', extra, body) });
    return [...serviceForm(services), ...identifierForm(services)].map(({ message }) => message);
  };
  const whole = lines(
    'It is a service.',
    '',
    '## What the exam asks',
    '',
    '- One.',
    '',
    '## Confused with',
    '',
    '- **B**: not it.',
  );

  it('is right for a whole note', () => assert.deepEqual(findings([], whole), []));
  it('needs facts and neighbours', () => assert.equal(findings([]).length, 2));
  it('needs facts and neighbours only when an exam asks about it', () => {
    const entry = aServiceNote('A1').replace('tasks: [t-01/1.1]', 'tasks: []');
    assert.deepEqual(serviceForm(aLibrary({ 'services/a.md': entry }).services), []);
  });
  it('needs a date and a replacement when it is going', () => {
    const going = aServiceNote('A1', [], whole).replace('status: active', 'status: ended');
    assert.equal(serviceForm(aLibrary({ 'services/a.md': going }).services).length, 2);
  });

  const forms: [string, string, string][] = [
    ['boto3', 's3-control', 'S3'],
    ['javascript', '@aws-sdk/client-s3', '@aws-sdk/s3'],
    ['javascriptV2', 'AWS.S3', 'S3'],
    ['cloudformation', 'AWS::S3::Bucket', 'AWS:S3'],
    ['terraform', 'aws_s3_', 's3_bucket'],
    ['cdk', 'aws-cdk-lib/aws-s3', 'aws-s3'],
    ['iam', 's3', 's3:'],
    ['principal', 's3.amazonaws.com', 's3'],
    ['arn', 's3', 'arn:aws:s3'],
    ['cli', 's3api', 'aws s3'],
    ['python', 'sagemaker.tuner', 'sagemaker.tuner.HyperparameterTuner'],
  ];
  for (const [kind, good, bad] of forms) {
    it(`knows how ${kind} is written`, () => {
      const written = (identifier: string) => findings(['identifiers:', `  ${kind}: ['${identifier}']`], whole).length;
      assert.deepEqual([written(good), written(bad)], [0, 1]);
    });
  }
});

describe('coverage', () => {
  const library = aLibrary({
    'topics/a.md': lines(
      '---',
      'tasks: [t-01/1.1, t-01/1.2]',
      'skills: [t-01/1.1.2, t-01/1.2.1]',
      '---',
      '# A',
      '',
      '- **Bee**: What it is.',
    ),
    'services/b.md': aServiceNote('B1'),
  });

  it('counts notes, skills and terms of a task', () => {
    assert.deepEqual(
      coverageOf(library, 't-01').map(({ task, notes, skills, terms }) => [
        task.number,
        notes,
        skills.covered,
        skills.missing,
        terms,
      ]),
      [
        ['1.1', 1, ['t-01/1.1.2'], ['t-01/1.1.1'], 2],
        ['1.2', 1, ['t-01/1.2.1'], ['t-01/1.2.2', 't-01/1.2.3', 't-01/1.2.4'], 1],
        ['2.1', 0, [], ['t-01/2.1.1'], 0],
      ],
    );
  });

  it('is nothing for an unknown exam', () => assert.deepEqual(coverageOf(library, 'gone'), []));

  it('finds the names of a seed however they are spelt', () => {
    const seeds = [
      {
        path: 's.txt',
        text: '- **Learning rates**: step size.\n- **A/B tests**: two.\n- **Gone thing**: no.\n* Plain item: text',
      },
    ];
    const notes = [{ path: 'a.md', text: 'The *learning-rate*, an a and b test. Plain items.' }];
    assert.deepEqual(seedCoverage(seeds, notes), [{ seed: 's.txt', found: 3, missing: ['Gone thing'] }]);
  });
});
