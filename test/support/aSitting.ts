import type { Exam } from '../../src/core/exams/exam';
import type { Question } from '../../src/core/questions/question';
import type { DrawnQuestion } from '../../src/core/study/drawExam';
import { newExam, newQuiz } from '../../src/core/study/newQuiz';
import { check, currentItem, fill, next, rate, select, type Quiz } from '../../src/core/study/quiz';
import type { QuizItem } from '../../src/core/study/quizItem';
import { seededRandom } from '../../src/core/study/random';
import type { ViewContext } from '../../src/core/study/questionView';

/** When every sitting of the tests begins. */
export const START = 1_750_000_000_000;

const begin = (title = 'Title') => ({
  id: 'sitting',
  scope: { kind: 'tasks' as const, id: 't-01' },
  title,
  now: START,
  random: seededRandom(1),
});

/** Orders of three and of four options that no shuffling has to be looked through for. */
const ORDERS: Partial<Record<number, number[]>> = { 3: [2, 0, 1], 4: [2, 0, 3, 1] };

function inKnownOrder(quiz: Quiz): Quiz {
  return { ...quiz, items: quiz.items.map((item) => ({ ...item, order: ORDERS[item.order.length] ?? item.order })) };
}

/** A practice, or what `fields` make of it; four options stand in the order 2, 0, 3, 1, three in 2, 0, 1. */
export function aSitting(questions: readonly Question[], fields: Partial<Quiz> = {}): Quiz {
  const quiz = newQuiz(begin(), 'practice', questions, { schedules: false, selfRating: false });
  return { ...inKnownOrder(quiz), ...fields };
}

export function aReview(questions: readonly Question[], fields: Partial<Quiz> = {}): Quiz {
  return aSitting(questions, { mode: 'review', schedules: true, ...fields });
}

/** `t-01` with two domains of 60 and 40 percent, ten minutes, four questions of which three count. */
export function anExam(fields: Partial<Exam> = {}): Exam {
  const domain = (number: number, weight: number) => ({
    id: `t-01/${number}`,
    number,
    title: number === 1 ? 'First' : 'Second',
    weight,
    tasks: [],
  });
  return {
    id: 't-01',
    code: 'T-01',
    title: 'Test Exam',
    uri: 'test:/exams/t-01.md',
    status: 'active',
    questions: 4,
    scored: 3,
    minutes: 10,
    passMark: 720,
    kinds: ['choice', 'multiple', 'ordering', 'matching'],
    services: [],
    domains: [domain(1, 60), domain(2, 40)],
    ...fields,
  };
}

/** A running exam of these questions, each of which counts for the first domain unless said otherwise. */
export function anExamSitting(
  questions: readonly Question[],
  exam: Exam = anExam(),
  places: readonly Partial<DrawnQuestion>[] = [],
): Quiz {
  const drawn = questions.map((question, index) => ({ question, scored: true, domain: 't-01/1', ...places[index] }));
  return inKnownOrder(newExam(begin(), exam, drawn));
}

/** Marks options of the current question by their index in the question, wherever they stand on the page. */
export function markOptions(quiz: Quiz, ...options: (number | null)[]): Quiz {
  const order = currentItem(quiz)?.order ?? [];
  return select(
    quiz,
    options.map((option) => (option === null ? null : order.indexOf(option))),
  );
}

/** Gives the current question a complete answer; of a card it can be said only when it is turned over. */
export function markAnswer(quiz: Quiz, right: boolean): Quiz {
  const item = currentItem(quiz);
  if (!item) return quiz;
  const { kind, options } = item.question;
  if (kind === 'card') return rate(quiz, right ? 3 : 1);
  const indexes = [...options.keys()];
  if (kind === 'cloze') {
    return fill(
      quiz,
      options.map(({ text }) => (right ? text : 'something else')),
    );
  }
  if (kind === 'ordering' || kind === 'matching') {
    return markOptions(quiz, ...(right ? indexes : [...indexes.slice(1), 0]));
  }
  const size = options.filter(({ correct }) => correct).length;
  const wrongFirst = [...indexes].sort((a, b) => Number(options[a]?.correct) - Number(options[b]?.correct));
  return markOptions(quiz, ...(right ? wrongFirst.reverse() : wrongFirst).slice(0, size));
}

/** Answers the current question, checks it and goes on. */
export function answer(quiz: Quiz, right: boolean, now = START): Quiz {
  const isCard = currentItem(quiz)?.question.kind === 'card';
  const answered = isCard ? markAnswer(check(quiz, now), right) : check(markAnswer(quiz, right), now);
  return next(answered, seededRandom(2), now);
}

export function idsOf({ items }: { items: readonly QuizItem[] }): string[] {
  return items.map(({ question }) => question.id);
}

/** A context that explains nothing. */
export const NO_CONTEXT: ViewContext = {
  mentionsIn: null,
  serviceOf: () => undefined,
  preview: () => ['1 min', '2 d', '3 d', '4 d'],
};
