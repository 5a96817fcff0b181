import type { Exam } from '../exams/exam';
import type { Library } from '../library/library';
import type { ConfusionPair, QuestionProgress } from '../progress/progress';
import type { Scheduler } from '../progress/schedule';
import type { Question } from '../questions/question';
import { drawAhead } from './drawAhead';
import { drawConfusions } from './drawConfusions';
import { drawExam } from './drawExam';
import { drawPractice, matchesFilter } from './drawPractice';
import { drawReview, type DueOf } from './drawReview';
import { newExam, newQuiz } from './newQuiz';
import type { Quiz } from './quiz';
import type { Random } from './random';
import { questionsIn, scopeTitle, type QuizScope } from './scope';
import type { StudyRequest } from './studyRequest';

/** Everything there is to study, and what the person knows of it. */
export interface StudyBank {
  library: Library;
  questions: readonly Question[];
  progressOf: (questionId: string) => QuestionProgress | undefined;
  /** The pairs most often mixed up first. */
  confusions: readonly ConfusionPair[];
  scheduler: Scheduler;
  /** Questions that reviews asked for the first time today. */
  newToday: number;
}

export interface StudyPreferences {
  /** Questions of a practice. */
  length: number;
  /** Questions that reviews ask for the first time on one day. */
  newPerDay: number;
  practiceSchedules: boolean;
  selfRating: boolean;
}

export interface Moment {
  /** All three in milliseconds since 1970, the day that of the person's clock. */
  now: number;
  startOfToday: number;
  endOfToday: number;
  /** Of the new sitting. */
  id: string;
  random: Random;
}

/** A review is over after so many questions; what is left is still due. */
const LONGEST_REVIEW = 50;

/** The sitting that a person asks for; null when there is nothing to ask. */
export function prepareQuiz(
  request: StudyRequest & { scope: QuizScope },
  bank: StudyBank,
  moment: Moment,
  preferences: StudyPreferences,
): Quiz | null {
  const { scope, mode } = request;
  const { now, id, random } = moment;
  const sitting = { id, scope, title: scopeTitle(scope, bank.library), now, random };
  const inScope = questionsIn(scope, bank.questions, bank.library);
  if (mode === 'exam') {
    const exam = examOf(scope, bank.library);
    const drawn = exam ? drawExam(exam, inScope, random) : [];
    return exam && drawn.length > 0 ? newExam(sitting, exam, drawn) : null;
  }
  const length = request.length ?? preferences.length;
  const draw = {
    practice: () => {
      const wanted = inScope.filter((question) => matchesFilter(bank.progressOf(question.id), request.filter ?? 'all'));
      return drawPractice(wanted, bank.progressOf, length, random);
    },
    review: () =>
      request.ahead
        ? drawAhead(inScope, gainOf(bank, now), length, random)
        : reviewOf(inScope, bank, moment, preferences).questions,
    confusions: () => drawConfusions(bank.confusions, inScope, length, random),
  };
  const questions = draw[mode]();
  if (questions.length === 0) return null;
  const isPractice = mode === 'practice';
  return newQuiz(sitting, mode, questions, {
    schedules: isPractice ? (request.schedules ?? preferences.practiceSchedules) : true,
    selfRating: preferences.selfRating && !isPractice,
  });
}

/** What a review of these questions would ask now. */
export function reviewOf(
  questions: readonly Question[],
  bank: StudyBank,
  { now, startOfToday, endOfToday, random }: Omit<Moment, 'id'>,
  { newPerDay }: Pick<StudyPreferences, 'newPerDay'>,
) {
  const limits = {
    startOfToday,
    endOfToday,
    newQuestions: Math.max(newPerDay - bank.newToday, 0),
    longest: LONGEST_REVIEW,
  };
  return drawReview(questions, dueOf(bank, now), limits, random);
}

function dueOf({ progressOf, scheduler }: StudyBank, now: number): DueOf {
  return ({ id }) => {
    const memory = progressOf(id)?.memory;
    if (!memory) return null;
    return { at: scheduler.dueAt(memory, id, now), lastAt: memory.lastReview };
  };
}

function gainOf({ progressOf, scheduler }: StudyBank, now: number): (question: Question) => number | null {
  return ({ id }) => {
    const memory = progressOf(id)?.memory;
    return memory ? scheduler.gainAhead(memory, now) : null;
  };
}

/** The exam that a scope lies in. */
export function examOf(scope: QuizScope, { exams }: Library): Exam | null {
  if (scope.kind !== 'tasks') return null;
  const [id] = scope.id.split('/');
  return exams.find((exam) => exam.id === id) ?? null;
}
