import type { Option, Question } from '../../src/core/questions/question';

export function anOption(text: string, correct = false, rationale = `Why ${text}.`): Option {
  return { text, correct, rationale };
}

/** A choice question with four options, of which the first is right. */
export function aQuestion(fields: Partial<Question> = {}): Question {
  const id = fields.id ?? 'topics/sample#which';
  return {
    id,
    kind: 'choice',
    prompt: 'Which one?',
    scenario: null,
    options: [anOption('alpha', true), anOption('beta'), anOption('gamma'), anOption('delta')],
    tasks: ['t-01/1.1'],
    authored: true,
    noteId: 'topics/sample',
    source: { uri: 'test:/topics/sample.md', line: 3 },
    see: null,
    ...fields,
  };
}

/** Two of four options are right. */
export function aMultipleQuestion(fields: Partial<Question> = {}): Question {
  return aQuestion({
    kind: 'multiple',
    options: [anOption('alpha', true), anOption('beta'), anOption('gamma', true), anOption('delta')],
    ...fields,
  });
}

export function manyQuestions(count: number, fields: (index: number) => Partial<Question> = () => ({})): Question[] {
  return Array.from({ length: count }, (_, index) => aQuestion({ id: `n#${index}`, ...fields(index) }));
}

/** Three steps, written in their right order. */
export function anOrderingQuestion(fields: Partial<Question> = {}): Question {
  const options = ['one', 'two', 'three'].map((text) => anOption(text, true));
  return aQuestion({ kind: 'ordering', prompt: 'In which order?', options, ...fields });
}

/** Three rows, `for a` to `for c`, with the options that fit them. */
export function aMatchingQuestion(fields: Partial<Question> = {}): Question {
  const options = ['a', 'b', 'c'].map((name) => ({ ...anOption(`match ${name}`, true), fits: `for ${name}` }));
  return aQuestion({ kind: 'matching', prompt: 'Match.', options, ...fields });
}

/** Two blanks: `inference`, which `prediction` fits as well, and `42`. */
export function aClozeQuestion(fields: Partial<Question> = {}): Question {
  const options = [{ ...anOption('inference', true), accepts: ['prediction'] }, anOption('42', true)];
  return aQuestion({ kind: 'cloze', prompt: 'Asynchronous ____ takes ___ seconds.', options, ...fields });
}

/** A front and a back. */
export function aCard(fields: Partial<Question> = {}): Question {
  return aQuestion({
    kind: 'card',
    prompt: 'What does it keep?',
    options: [anOption('The back.', true, '')],
    ...fields,
  });
}

/** One question of each kind that an exam can have. */
export function questionsOfAllKinds(): Question[] {
  return [
    aQuestion({ id: 'n#choice' }),
    aMultipleQuestion({ id: 'n#multiple' }),
    anOrderingQuestion({ id: 'n#ordering' }),
    aMatchingQuestion({ id: 'n#matching' }),
    aClozeQuestion({ id: 'n#cloze' }),
  ];
}

/** Questions made from terms, two from each: `g#0?which`, `g#0?what`, `g#1?which`, … */
export function generatedQuestions(
  count: number,
  fields: (index: number) => Partial<Question> = () => ({}),
): Question[] {
  return manyQuestions(count, (index) => ({
    id: `g#${Math.floor(index / 2)}?${index % 2 ? 'what' : 'which'}`,
    authored: false,
    ...fields(index),
  }));
}

/** The questions `name#0`, `name#1`, … on one scenario, in the order of their lines. */
export function aCase(name: string, count: number, fields: Partial<Question> = {}): Question[] {
  const scenario = { id: name, title: `Case ${name}`, text: `The story of **${name}**.` };
  return manyQuestions(count, (index) => ({
    id: `${name}#${index}`,
    scenario,
    source: { uri: 'test:/cases.md', line: 10 + index },
    ...fields,
  }));
}
