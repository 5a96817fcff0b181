import assert from 'node:assert/strict';
import type { Option, Question } from '../../src/core/questions/question';
import { check, fill, goTo, passTime, showMap, submit, type Quiz } from '../../src/core/study/quiz';
import { restoreQuiz, storeQuiz } from '../../src/core/study/storedQuiz';
import {
  aCard,
  aClozeQuestion,
  aMatchingQuestion,
  aMultipleQuestion,
  anOption,
  anOrderingQuestion,
  manyQuestions,
  questionsOfAllKinds,
} from '../support/aQuestion';
import { anExamSitting, answer, aReview, aSitting, idsOf, markAnswer, markOptions, START } from '../support/aSitting';
import { defined } from '../support/defined';

const questions = manyQuestions(4);
/** The first question is answered, the second marked. */
const sitting = markAnswer(answer(aSitting(questions), false), true);
const exam = goTo(markAnswer(anExamSitting(questions), true), 1, START);

/** As storage gives it back. */
const stored = (quiz: Quiz, changes: Record<string, unknown> = {}): unknown =>
  JSON.parse(JSON.stringify({ ...storeQuiz(quiz), ...changes }));
const withItem = (quiz: Quiz, index: number, changes: object): unknown =>
  stored(quiz, { items: storeQuiz(quiz).items.map((item, i) => (i === index ? { ...item, ...changes } : item)) });
const without = (...ids: string[]) => questions.filter(({ id }) => !ids.includes(id));
const seen = (quiz: Quiz | null) => quiz && [idsOf(quiz), quiz.position, quiz.screen];

describe('a stored sitting', () => {
  const over = [true, true, true].reduce((quiz, right) => answer(quiz, right), sitting);
  const places: Record<string, Quiz> = {
    'at a question': sitting,
    'at its summary': over,
    'while one looks back': goTo(over, 2, START),
    'with a question asked again': answer(aReview(questions), false),
    'with a rating to come': check(markAnswer(aReview(questions, { selfRating: true }), true), START),
    'in an exam': passTime(exam, START + 1000),
    'at the map of an exam': showMap(exam, START),
    'behind an exam': submit(exam, START),
    'while one looks back at an exam': goTo(submit(exam, START), 3, START),
  };
  for (const [where, quiz] of Object.entries(places)) {
    it(`comes back as it was ${where}`, () => assert.deepEqual(restoreQuiz(stored(quiz), questions), quiz));
  }

  for (const question of questionsOfAllKinds()) {
    const open = aSitting([question]);
    const half =
      question.kind === 'cloze'
        ? fill(open, ['', 'b'])
        : markOptions(open, ...[null, 2].slice(0, question.options.length - 2));
    for (const [when, quiz] of Object.entries({
      empty: open,
      'half filled': half,
      checked: check(markAnswer(open, false), START),
    })) {
      it(`comes back ${when} with a question of the kind ${question.kind}`, () =>
        assert.deepEqual(restoreQuiz(stored(quiz), [question]), quiz));
    }
  }

  it('holds no text of a question', () => {
    const text = JSON.stringify(storeQuiz(aSitting(questionsOfAllKinds())));
    for (const word of ['Which one?', 'alpha', 'beta', 'match a', 'inference', 'Why', 'correct']) {
      assert.equal(text.includes(word), false, word);
    }
  });

  it('takes the questions as they are written now', () => {
    const rewritten = questions.map((question) => ({ ...question, prompt: 'Rewritten?' }));
    const restored = defined(restoreQuiz(stored(sitting), rewritten));
    assert.ok(restored.items.every(({ question }) => question.prompt === 'Rewritten?'));
  });
});

describe('a stored sitting whose questions have changed', () => {
  const [first, second, third, fourth] = idsOf(sitting);
  assert.ok(first && second && third && fourth);

  const gone: [string, Quiz, string[], unknown][] = [
    ['before the current one stays with that', sitting, [first], [[second, third, fourth], 0, 'question']],
    ['that was the current one goes on to the next', sitting, [second], [[first, third, fourth], 1, 'question']],
    ['behind the current one stays where it is', sitting, [fourth], [[first, second, third], 1, 'question']],
    ['and another one leaves both out', sitting, [first, third], [[second, fourth], 0, 'question']],
    ['and all behind it is at its summary', sitting, [second, third, fourth], [[first], 0, 'summary']],
    [
      'of an exam that was the current one goes on to the next',
      exam,
      [second],
      [[first, third, fourth], 1, 'question'],
    ],
    ['and all behind it is at the last one of the exam', exam, [second, third, fourth], [[first], 0, 'question']],
    ['keeps the map of an exam', showMap(exam, START), [second], [[first, third, fourth], 1, 'map']],
    ['keeps the summary of an exam', submit(exam, START), [first], [[second, third, fourth], 0, 'summary']],
    [
      'and was looked back at, with none behind it, is at the summary',
      goTo(submit(exam, START), 3, START),
      [fourth],
      [[first, second, third], 2, 'summary'],
    ],
  ];
  for (const [says, quiz, ids, expected] of gone) {
    it(`without one ${says}`, () => assert.deepEqual(seen(restoreQuiz(stored(quiz), without(...ids))), expected));
  }

  it('is over when nothing is left to answer', () => {
    assert.equal(restoreQuiz(stored(sitting), without(second, third, fourth))?.isOver, true);
    assert.equal(restoreQuiz(stored(exam), without(second, third, fourth))?.isOver, false);
  });

  it('is nothing when all its questions are gone', () => assert.equal(restoreQuiz(stored(sitting), []), null));

  const [one, two, ...rest] = questions[1]?.options ?? [];
  assert.ok(one && two);
  const rewritten: Record<string, Option[]> = {
    'other order of its options': [two, one, ...rest],
    'other text of an option': [one, { ...two, text: 'rewritten' }, ...rest],
    'other right option': [{ ...one, correct: false }, { ...two, correct: true }, ...rest],
    'further right option': [one, { ...two, correct: true }, ...rest],
    'missing option': [one, two, ...rest.slice(1)],
    'further option': [one, two, ...rest, anOption('new')],
  };
  const changed = (fields: Partial<Question>) =>
    questions.map((one) => (one.id === second ? { ...one, ...fields } : one));
  for (const [what, options] of Object.entries(rewritten)) {
    it(`leaves a question out for an${what.startsWith('o') ? '' : 'd a'} ${what}`, () =>
      assert.deepEqual(seen(restoreQuiz(stored(sitting), changed({ options }))), [
        [first, third, fourth],
        1,
        'question',
      ]));
  }

  it('leaves a question out that has become one of rows, or whose rows have changed', () => {
    assert.deepEqual(
      seen(
        restoreQuiz(stored(aSitting([anOrderingQuestion()])), [
          aClozeQuestion({ options: anOrderingQuestion().options }),
        ]),
      ),
      null,
    );
    const matching = aMatchingQuestion();
    const moved = matching.options.map((option, index) => ({ ...option, fits: `row ${index}` }));
    assert.equal(restoreQuiz(stored(aSitting([matching])), [{ ...matching, options: moved }]), null);
  });

  it('leaves no question out for new words in its prompt, its reasons, its place or what else it accepts', () => {
    const options =
      questions[1]?.options.map((option) => ({ ...option, rationale: 'Rewritten.', accepts: ['x'] })) ?? [];
    const fields = { prompt: 'Rewritten?', options, source: { uri: 'test:/x.md', line: 99 } };
    assert.deepEqual(seen(restoreQuiz(stored(sitting), changed(fields))), [
      [first, second, third, fourth],
      1,
      'question',
    ]);
  });
});

describe('what no sitting could have stored', () => {
  const impossible: Record<string, object> = {
    'more marks than right options': { selected: [0, 1] },
    'a mark on an option that does not exist': { selected: [4] },
    'the same mark twice': { selected: [0, 0] },
    'an empty mark': { selected: [null] },
    'a check without a mark': { selected: [], checked: true, answeredAt: START },
    'a check at no time': { selected: [0], checked: true },
    'a time without a check': { selected: [0], answeredAt: START },
    'a grade without a check': { selected: [0], grade: 3 },
    'a text without a blank': { typed: ['x'] },
    'an option shown twice': { order: [0, 1, 2, 2] },
    'an option not shown': { order: [0, 1, 2] },
    'an option shown that does not exist': { order: [0, 1, 2, 4] },
    'no order': { order: [] },
  };
  for (const [what, changes] of Object.entries(impossible)) {
    it(`leaves out a question with ${what}`, () =>
      assert.deepEqual(seen(restoreQuiz(withItem(sitting, 2, changes), questions)), [
        ['n#0', 'n#1', 'n#3'],
        1,
        'question',
      ]));
  }

  it('leaves out a question of several answers that was checked too early', () => {
    const quiz = aSitting([aMultipleQuestion()]);
    const restored = (selected: number[], checked: boolean) =>
      restoreQuiz(withItem(quiz, 0, { selected, checked, answeredAt: checked ? START : null }), [aMultipleQuestion()]);
    assert.deepEqual([restored([1], true), restored([1, 1], true), restored([0, 1, 2], false)], [null, null, null]);
    assert.deepEqual([restored([3, 1], true)?.items.length, restored([1], false)?.items.length], [1, 1]);
  });

  for (const question of [anOrderingQuestion(), aMatchingQuestion()]) {
    const rows: Record<string, object> = {
      'an option in two rows': { selected: [0, 0, null] },
      'a row too few': { selected: [0, 1] },
      'a row too many': { selected: [0, 1, null, null] },
      'an option that does not exist': { selected: [0, 1, 3] },
      'a check of empty rows': { selected: [0, 1, null], checked: true, answeredAt: START },
    };
    for (const [what, changes] of Object.entries(rows)) {
      it(`leaves out a question of the kind ${question.kind} with ${what}`, () =>
        assert.equal(restoreQuiz(withItem(aSitting([question]), 0, changes), [question]), null));
    }
  }

  it('leaves out a card whose mark says something else than its grade', () => {
    const restored = (changes: object) =>
      restoreQuiz(withItem(aSitting([aCard()]), 0, { checked: true, answeredAt: START, ...changes }), [aCard()]);
    const impossible = [{ selected: [0] }, { selected: [0], grade: 1 }, { grade: 3 }];
    assert.deepEqual(impossible.map(restored), [null, null, null]);
    const possible = [{}, { selected: [0], grade: 2 }, { grade: 1 }];
    assert.deepEqual(
      possible.map((changes) => restored(changes)?.items[0]?.checked),
      [true, true, true],
    );
  });

  it('leaves out a cloze with a blank too few or checked too early', () => {
    const restored = (changes: object) =>
      restoreQuiz(withItem(aSitting([aClozeQuestion()]), 0, changes), [aClozeQuestion()]);
    assert.equal(restored({ typed: ['a'] }), null);
    assert.equal(restored({ typed: ['a', ' '], checked: true, answeredAt: START }), null);
    assert.equal(restored({ typed: ['a', 'b'] })?.items[0]?.typed[1], 'b');
  });

  it('reveals no answer of a running exam', () => {
    const revealed = restoreQuiz(withItem(exam, 0, { checked: true, answeredAt: START }), questions);
    assert.deepEqual(seen(revealed), [['n#1', 'n#2', 'n#3'], 0, 'question']);
  });

  it('does not stand behind its last question', () =>
    assert.deepEqual(seen(restoreQuiz(stored(sitting, { position: 99 }), questions)), [idsOf(sitting), 3, 'question']));

  const [item] = storeQuiz(sitting).items;
  const sittingOfExam = defined(storeQuiz(exam).exam);
  const broken: Record<string, unknown> = {
    nothing: undefined,
    null: null,
    'a word': 'quiz',
    'a number': 7,
    'a list': [],
    'an empty object': {},
    'an older version': stored(sitting, { version: 1 }),
    'a newer version': stored(sitting, { version: 3 }),
    'no version': stored(sitting, { version: undefined }),
    'no id': stored(sitting, { id: undefined }),
    'an empty id': stored(sitting, { id: '' }),
    'an unknown mode': stored(sitting, { mode: 'cram' }),
    'no scope': stored(sitting, { scope: undefined }),
    'an unknown kind of scope': stored(sitting, { scope: { kind: 'all', id: 'x' } }),
    'no title': stored(sitting, { title: null }),
    'a position before the start': stored(sitting, { position: -1 }),
    'a position between two questions': stored(sitting, { position: 0.5 }),
    'an unknown screen': stored(sitting, { screen: 'help' }),
    'a map without an exam': stored(sitting, { screen: 'map' }),
    'a summary before its end': stored(sitting, { screen: 'summary' }),
    'a summary of a running exam': stored(exam, { screen: 'summary' }),
    'a map behind its end': stored(submit(exam, START), { screen: 'map' }),
    'an exam without a clock': stored(exam, { exam: null }),
    'a practice with a clock': stored(sitting, { exam: sittingOfExam }),
    'a clock that runs backwards': stored(exam, {
      exam: { ...sittingOfExam, clock: { ...sittingOfExam.clock, used: -1 } },
    }),
    'a time that is no number': stored(sitting, { shownAt: 'now' }),
    'items that are no list': stored(sitting, { items: {} }),
    'an item that is null': stored(sitting, { items: [null] }),
    'an item without id': stored(sitting, { items: [{ ...item, id: undefined }] }),
    'an item without number': stored(sitting, { items: [{ ...item, number: undefined }] }),
    'an item without a print of its options': stored(sitting, { items: [{ ...item, print: undefined }] }),
    'an item with a print of words': stored(sitting, { items: [{ ...item, print: 'alpha' }] }),
    'an item with an order of words': stored(sitting, { items: [{ ...item, order: ['0'] }] }),
    'an item with negative marks': stored(sitting, { items: [{ ...item, selected: [-1] }] }),
    'an item that is perhaps checked': stored(sitting, { items: [{ ...item, checked: 'perhaps' }] }),
    'an item with a grade that does not exist': stored(sitting, { items: [{ ...item, grade: 5 }] }),
    'no items': stored(sitting, { items: [] }),
  };
  for (const [what, value] of Object.entries(broken)) {
    it(`is not read from ${what}`, () => assert.equal(restoreQuiz(value, questions), null));
  }

  it('takes no prototype from storage', () => {
    const hostile = JSON.parse(
      JSON.stringify(storeQuiz(sitting)).replace('{', '{"__proto__":{"isOver":true},'),
    ) as unknown;
    assert.deepEqual(restoreQuiz(hostile, questions), sitting);
  });
});
