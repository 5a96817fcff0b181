import type { Exam } from '../exams/exam';
import type { StudyMode } from '../progress/logEntry';
import type { Question } from '../questions/question';
import { examMinutes, type DrawnQuestion } from './drawExam';
import type { Quiz } from './quiz';
import { newItem } from './quizItem';
import type { Random } from './random';
import type { QuizScope } from './scope';

interface Sitting {
  id: string;
  scope: QuizScope;
  title: string;
  now: number;
  random: Random;
}

/** A sitting that shows each answer at once. */
export function newQuiz(
  { id, scope, title, now, random }: Sitting,
  mode: Exclude<StudyMode, 'exam'>,
  questions: readonly Question[],
  { schedules, selfRating }: { schedules: boolean; selfRating: boolean },
): Quiz {
  return {
    id,
    mode,
    scope,
    title,
    items: questions.map((question, index) => newItem(question, index, random)),
    position: 0,
    screen: 'question',
    isOver: false,
    shownAt: now,
    schedules,
    selfRating,
    exam: null,
  };
}

/** An exam simulation, which reveals nothing before its end. */
export function newExam({ id, scope, title, now, random }: Sitting, exam: Exam, drawn: readonly DrawnQuestion[]): Quiz {
  return {
    id,
    mode: 'exam',
    scope,
    title,
    items: drawn.map(({ question, ...place }, index) => newItem(question, index, random, place)),
    position: 0,
    screen: 'question',
    isOver: false,
    shownAt: now,
    schedules: true,
    selfRating: false,
    exam: {
      id: exam.id,
      limit: examMinutes(exam) * 60_000,
      clock: { used: 0, seenAt: now, interruptions: 0 },
      timeIsUp: false,
      logged: false,
    },
  };
}
