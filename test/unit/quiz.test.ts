import assert from 'node:assert/strict';
import {
  check,
  currentItem,
  fill,
  flag,
  goTo,
  next,
  passTime,
  rate,
  select,
  showMap,
  showSummary,
  submit,
  type Quiz,
} from '../../src/core/study/quiz';
import { isRight } from '../../src/core/study/quizItem';
import { seededRandom } from '../../src/core/study/random';
import {
  aClozeQuestion,
  aMatchingQuestion,
  aMultipleQuestion,
  anOrderingQuestion,
  aQuestion,
  manyQuestions,
  questionsOfAllKinds,
} from '../support/aQuestion';
import {
  anExam,
  anExamSitting,
  answer,
  aReview,
  aSitting,
  idsOf,
  markAnswer,
  markOptions,
  START,
} from '../support/aSitting';
import { defined } from '../support/defined';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const current = (quiz: Quiz) => defined(currentItem(quiz));
const selected = (quiz: Quiz) => currentItem(quiz)?.selected;
const checkNow = (quiz: Quiz, now = START) => check(quiz, now);
const nextNow = (quiz: Quiz, now = START) => next(quiz, seededRandom(3), now);
const goNow = (quiz: Quiz, position: number, now = START) => goTo(quiz, position, now);

describe('marking', () => {
  const one = aSitting([aQuestion()]);
  const two = aSitting([aMultipleQuestion()]);

  const selections: [string, Quiz, number[][], number[]][] = [
    ['marks the option at the first place', one, [[0]], [2]],
    ['marks the option at the second place', one, [[1]], [0]],
    ['marks the option at the third place', one, [[2]], [3]],
    ['marks the option at the last place', one, [[3]], [1]],
    ['changes the mark', one, [[2], [1]], [0]],
    ['takes the mark away', one, [[2], []], []],
    ['keeps one mark of a choice question', one, [[3, 1]], [1]],
    ['keeps two marks of a multiple-response question', two, [[3, 1, 0]], [1, 0]],
    ['takes the same place once', two, [[1, 1, 0]], [0, 2]],
    ['ignores places that do not exist', two, [[-1, 4, 0.5, NaN, Infinity, 2]], [3]],
    ['marks nothing in a cloze', aSitting([aClozeQuestion()]), [[0, 1]], []],
  ];
  for (const [says, quiz, steps, expected] of selections) {
    it(says, () => assert.deepEqual(selected(steps.reduce(select, quiz)), expected));
  }

  for (const question of [anOrderingQuestion(), aMatchingQuestion()]) {
    const rows: [string, (number | null)[], (number | null)[]][] = [
      ['puts options into rows by their places', [1, 2, 0], [0, 1, 2]],
      ['keeps rows empty', [null, 0, null], [null, 2, null]],
      ['keeps an option in the first row that has it', [1, 1, 0], [0, null, 2]],
      ['ignores places that do not exist', [7, -1, 0.5], [null, null, null]],
      ['ignores rows that do not exist', [1, 2, 0, 1], [0, 1, 2]],
      ['takes missing rows as empty', [1], [0, null, null]],
    ];
    for (const [says, places, expected] of rows) {
      it(`of a question of the kind ${question.kind} ${says}`, () =>
        assert.deepEqual(selected(select(aSitting([question]), places)), expected));
    }
  }

  const texts: [string, string[], string[]][] = [
    ['writes into the blanks', ['a', 'b'], ['a', 'b']],
    ['takes missing texts as empty', ['a'], ['a', '']],
    ['ignores blanks that do not exist', ['a', 'b', 'c'], ['a', 'b']],
  ];
  for (const [says, written, expected] of texts) {
    it(says, () => assert.deepEqual(current(fill(aSitting([aClozeQuestion()]), written)).typed, expected));
  }

  it('writes nothing into a question without blanks', () => assert.deepEqual(current(fill(one, ['a'])).typed, []));

  it('changes no quiz but gives a new one', () => {
    for (const question of questionsOfAllKinds()) {
      const quiz = aSitting([question]);
      const before = structuredClone(quiz);
      answer(quiz, true);
      assert.deepEqual(quiz, before);
    }
  });
});

describe('checking', () => {
  for (const question of questionsOfAllKinds()) {
    it(`of a question of the kind ${question.kind} waits for a whole answer`, () => {
      const open = aSitting([question]);
      const half =
        question.kind === 'cloze'
          ? fill(open, ['a', ' '])
          : markOptions(open, ...(question.kind === 'choice' ? [] : [0]));
      assert.deepEqual(
        [open, half, markAnswer(open, false), markAnswer(open, true)].map((quiz) => current(checkNow(quiz)).checked),
        [false, false, true, true],
      );
    });

    it(`makes an answer of the kind ${question.kind} final`, () => {
      const checked = checkNow(markAnswer(aSitting([question]), false));
      const later = [
        select(checked, [1, 0, 2]),
        fill(checked, ['x', 'y']),
        checkNow(checked, START + MINUTE),
        flag(checked),
      ];
      for (const quiz of later) assert.deepEqual(current(quiz), current(checked));
    });

    it(`grades the kind ${question.kind}: good when it is right, else again`, () => {
      const grades = [true, false].map((right) => current(checkNow(markAnswer(aSitting([question]), right))).grade);
      assert.deepEqual(grades, [3, 1]);
    });
  }

  it('keeps the time of the answer', () => {
    const checked = checkNow(markAnswer(aSitting([aQuestion()]), true), START + 5 * SECOND);
    assert.equal(current(checked).answeredAt, START + 5 * SECOND);
  });
});

describe('going on', () => {
  it('is possible only from a checked question', () => {
    const open = aSitting(manyQuestions(2));
    assert.deepEqual(
      [open, markAnswer(open, true), checkNow(markAnswer(open, true))].map((quiz) => nextNow(quiz).position),
      [0, 0, 1],
    );
  });

  it('leads behind the last question to the summary, where nothing can be answered', () => {
    const over = answer(answer(aSitting(manyQuestions(2)), true), false);
    assert.deepEqual([over.screen, over.isOver, currentItem(over)], ['summary', true, undefined]);
    const steps = [nextNow(over), checkNow(over), select(over, [1]), rate(over, 4), flag(over), showMap(over, START)];
    for (const quiz of steps) assert.deepEqual(quiz.items, over.items);
    assert.deepEqual(
      steps.map(({ screen }) => screen),
      Array(steps.length).fill('summary'),
    );
  });

  it('cannot jump, show a map or the summary, flag or submit while it is no exam', () => {
    const open = aSitting(manyQuestions(3));
    for (const quiz of [
      goNow(open, 2),
      showMap(open, START),
      showSummary(open),
      flag(open),
      submit(open, START),
      passTime(open, START),
    ]) {
      assert.deepEqual(quiz, open);
    }
  });
});

describe('looking back', () => {
  const over = answer(answer(aSitting(manyQuestions(2)), true), false);

  it('leads to any question and on, and back to the summary', () => {
    const first = goNow(over, 0);
    assert.deepEqual([first.screen, first.position], ['question', 0]);
    const second = nextNow(first);
    assert.deepEqual([second.screen, second.position], ['question', 1]);
    assert.equal(nextNow(second).screen, 'summary');
    assert.deepEqual(
      [goNow(over, 1).position, goNow(over, 99).screen, showSummary(first).screen],
      [1, 'summary', 'summary'],
    );
  });

  it('changes no answer, grade or time', () => {
    const first = goNow(over, 0);
    for (const quiz of [
      select(first, [2]),
      checkNow(first, START + MINUTE),
      rate(first, 4),
      nextNow(first, START + MINUTE),
    ]) {
      assert.deepEqual(quiz.items, over.items);
    }
  });
});

describe('the time that a question was looked at', () => {
  const open = aSitting(manyQuestions(2));
  const tookAfter = (now: number) => defined(answer(open, true, now).items[0]).took;

  it('ends with its answer', () => assert.equal(tookAfter(START + 7 * SECOND), 7 * SECOND));
  it('is nothing when the clock was set back', () => assert.equal(tookAfter(START - MINUTE), 0));
  it('is no longer than ten minutes', () => assert.equal(tookAfter(START + 60 * MINUTE), 10 * MINUTE));

  it('of the second question begins when it is shown', () => {
    const second = nextNow(checkNow(markAnswer(open, true), START + 7 * SECOND), START + 20 * SECOND);
    const checked = checkNow(markAnswer(second, true), START + 25 * SECOND);
    assert.deepEqual(
      checked.items.map(({ took }) => took),
      [7 * SECOND, 5 * SECOND],
    );
  });

  it('counts on when a check was refused', () => {
    const refused = checkNow(open, START + 4 * SECOND);
    assert.equal(current(checkNow(markAnswer(refused, true), START + 9 * SECOND)).took, 9 * SECOND);
  });

  it('adds up over every look of an exam, without the time at the map', () => {
    let exam = anExamSitting(manyQuestions(2));
    exam = goNow(exam, 1, START + 3 * SECOND);
    exam = showMap(exam, START + 5 * SECOND);
    exam = goNow(exam, 0, START + 60 * SECOND);
    exam = goNow(exam, 0, START + 61 * SECOND);
    exam = submit(exam, START + 64 * SECOND);
    assert.deepEqual(
      exam.items.map(({ took }) => took),
      [7 * SECOND, 2 * SECOND],
    );
  });

  it('does not hold the time that an exam was left', () => {
    let exam = passTime(anExamSitting(manyQuestions(2)), START + 3 * SECOND);
    exam = passTime(exam, START + 8 * 60 * MINUTE);
    exam = submit(exam, START + 8 * 60 * MINUTE + 4 * SECOND);
    assert.equal(defined(exam.items[0]).took, 7 * SECOND);
  });
});

describe('a review', () => {
  it('asks a missed question again behind the others, empty and under a number of its own', () => {
    const quiz = answer(aReview(manyQuestions(2)), false);
    assert.deepEqual(idsOf(quiz), ['n#0', 'n#1', 'n#0']);
    const again = defined(quiz.items[2]);
    assert.deepEqual([again.number, again.checked, again.selected, again.grade], [2, false, [], null]);
    assert.deepEqual([...again.order].sort(), [0, 1, 2, 3]);
  });

  it('asks it at most twice again', () => {
    let quiz = aReview(manyQuestions(1));
    for (let i = 0; i < 3; i++) {
      assert.equal(quiz.isOver, false);
      quiz = answer(quiz, false);
    }
    assert.deepEqual([quiz.isOver, idsOf(quiz)], [true, ['n#0', 'n#0', 'n#0']]);
    assert.deepEqual(
      quiz.items.map(({ number }) => number),
      [0, 1, 2],
    );
  });

  it('asks a right answer again that the person calls a lucky guess', () => {
    const guessed = check(markAnswer(aReview(manyQuestions(2), { selfRating: true }), true), START);
    assert.deepEqual(idsOf(nextNow(rate(guessed, 1))), ['n#0', 'n#1', 'n#0']);
    assert.deepEqual(idsOf(nextNow(rate(guessed, 2))), ['n#0', 'n#1']);
  });

  it('asks it no more once it was right', () => {
    const quiz = answer(answer(aReview(manyQuestions(1)), false), true);
    assert.deepEqual([quiz.isOver, quiz.items.length], [true, 2]);
  });

  it('asks nothing again that was right, and no other sitting asks again', () => {
    assert.equal(answer(aReview(manyQuestions(1)), true).items.length, 1);
    for (const mode of ['practice', 'confusions'] as const) {
      assert.equal(answer(aSitting(manyQuestions(1), { mode }), false).items.length, 1);
    }
  });

  describe('with self-rating', () => {
    const checkedAs = (right: boolean) => checkNow(markAnswer(aReview(manyQuestions(2), { selfRating: true }), right));

    it('leaves the grade of a right answer open, until it is given', () => {
      const right = checkedAs(true);
      assert.equal(current(right).grade, null);
      for (const grade of [1, 2, 3, 4] as const) assert.equal(current(rate(right, grade)).grade, grade);
    });

    it('takes the first word for it', () => assert.equal(current(rate(rate(checkedAs(true), 2), 4)).grade, 2));

    it('takes it as good when one goes on without a word', () =>
      assert.equal(nextNow(checkedAs(true)).items[0]?.grade, 3));

    it('does not ask about a wrong answer', () => {
      const wrong = checkedAs(false);
      assert.equal(current(wrong).grade, 1);
      assert.equal(current(rate(wrong, 4)).grade, 1);
    });

    it('rates no answer before it is checked', () => {
      const open = markAnswer(aReview(manyQuestions(2), { selfRating: true }), true);
      assert.deepEqual(rate(open, 4), open);
    });
  });
});

describe('a running exam', () => {
  const exam = anExamSitting(questionsOfAllKinds());

  it('checks and rates nothing', () => {
    const marked = markAnswer(exam, true);
    assert.deepEqual([checkNow(marked), rate(marked, 4)], [marked, marked]);
  });

  it('goes to any question, answered or not, and behind the last one to the map', () => {
    assert.deepEqual([nextNow(exam).position, goNow(exam, 4).position], [1, 4]);
    const map = nextNow(goNow(exam, 4));
    assert.deepEqual([map.screen, map.position, map.isOver], ['map', 4, false]);
    assert.deepEqual(
      [goNow(exam, 99).screen, showMap(exam, START).screen, showMap(exam, START).position],
      ['map', 'map', 0],
    );
    assert.deepEqual([goNow(map, 2).screen, goNow(map, 2).position], ['question', 2]);
  });

  it('changes nothing from the map', () => {
    const map = showMap(exam, START);
    for (const quiz of [select(map, [1]), fill(map, ['a']), flag(map), nextNow(map), showSummary(map)])
      assert.deepEqual(quiz, map);
  });

  it('keeps what was marked when one comes back, and lets it be changed', () => {
    const back = goNow(nextNow(markAnswer(exam, true)), 0);
    assert.deepEqual(selected(back), [0]);
    assert.equal(isRight(current(markAnswer(back, false))), false);
  });

  it('flags a question and takes the flag away', () => {
    const flagged = flag(goNow(exam, 1));
    assert.deepEqual(
      flagged.items.map((item) => item.flagged),
      [false, true, false, false, false],
    );
    assert.deepEqual(flag(flagged).items, exam.items);
  });

  it('cannot show its summary', () => assert.equal(showSummary(exam).screen, 'question'));

  it('is over when it is submitted: every answer is final, open ones are wrong', () => {
    let quiz = markAnswer(exam, true);
    quiz = markAnswer(goNow(quiz, 2), false);
    quiz = fill(goNow(quiz, 4), ['inference', '']);
    const over = submit(quiz, START + SECOND);
    assert.deepEqual([over.screen, over.isOver, over.exam?.timeIsUp], ['summary', true, false]);
    assert.deepEqual(
      over.items.map((item) => [item.checked, item.answeredAt, item.grade, isRight(item)]),
      [
        [true, START + SECOND, 3, true],
        [true, START + SECOND, 1, false],
        [true, START + SECOND, 1, false],
        [true, START + SECOND, 1, false],
        [true, START + SECOND, 1, false],
      ],
    );
    assert.deepEqual(submit(over, START + MINUTE), over);
  });

  it('can be submitted from the map', () => assert.equal(submit(showMap(exam, START), START).isOver, true));

  it('shows each question again when it is over, and changes none', () => {
    const back = goNow(submit(markAnswer(exam, true), START), 0);
    assert.equal(current(back).checked, true);
    for (const quiz of [select(back, [0]), flag(back), submit(back, START), passTime(back, START + 99 * MINUTE)]) {
      assert.deepEqual(quiz.items, back.items);
    }
    assert.equal(nextNow(goNow(back, 4)).screen, 'summary');
    assert.equal(showMap(back, START).screen, 'question');
  });
});

describe('the time of an exam', () => {
  /** Looks at the clock every second. */
  const sit = (quiz: Quiz, from: number, seconds: number) => {
    for (let i = 1; i <= seconds; i++) quiz = passTime(quiz, from + i * SECOND);
    return quiz;
  };
  const exam = anExamSitting(manyQuestions(3), anExam({ minutes: 1 }));
  const clockAfter = (quiz: Quiz) => defined(quiz.exam).clock;

  it('passes while somebody sits there', () =>
    assert.deepEqual(clockAfter(sit(exam, START, 59)), {
      used: 59 * SECOND,
      seenAt: START + 59 * SECOND,
      interruptions: 0,
    }));

  it('is up in the middle of a question: what is marked counts, the rest is wrong', () => {
    const over = sit(markAnswer(sit(exam, START, 30), true), START + 30 * SECOND, 30);
    assert.deepEqual([over.isOver, over.screen, over.exam?.timeIsUp], [true, 'summary', true]);
    assert.deepEqual(over.items.map(isRight), [true, false, false]);
    assert.equal(defined(over.items[0]).took, 60 * SECOND);
  });

  it('is up while the map is shown', () => assert.equal(sit(showMap(exam, START), START, 60).isOver, true));

  it('is never more than its limit', () => {
    const over = passTime(sit(exam, START, 59), START + 80 * SECOND);
    assert.equal(clockAfter(over).used, MINUTE);
  });

  it('stands still when the window was closed or the computer slept', () => {
    const back = passTime(sit(exam, START, 10), START + 60 * MINUTE);
    assert.deepEqual(clockAfter(back), { used: 10 * SECOND, seenAt: START + 60 * MINUTE, interruptions: 1 });
    assert.equal(sit(back, START + 60 * MINUTE, 49).isOver, false);
    assert.equal(sit(back, START + 60 * MINUTE, 50).isOver, true);
  });

  it('gives nothing back when the clock is set back, and goes on', () => {
    const early = passTime(sit(exam, START, 10), START - 99 * MINUTE);
    assert.equal(clockAfter(early).used, 10 * SECOND);
    assert.equal(clockAfter(sit(early, START - 99 * MINUTE, 5)).used, 15 * SECOND);
  });

  it('ends with the exam', () => {
    const over = submit(sit(exam, START, 10), START + 10 * SECOND);
    assert.deepEqual(sit(over, START + 10 * SECOND, 99), over);
  });
});
