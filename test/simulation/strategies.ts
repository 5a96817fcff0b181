import type { Memory } from '../../src/core/progress/progress';
import { Scheduler } from '../../src/core/progress/schedule';
import { gradeOf } from '../../src/core/progress/gradeOf';
import type { Question } from '../../src/core/questions/question';
import { drawAhead } from '../../src/core/study/drawAhead';
import { drawReview } from '../../src/core/study/drawReview';
import { shuffled, type Random } from '../../src/core/study/random';

export const DAY = 24 * 60 * 60 * 1000;

export interface Plan {
  questions: readonly Question[];
  /** Answers a day, and how many of them may be to questions never seen. */
  answers: number;
  newQuestions: number;
  /** The end of the last day. */
  examDate: number;
  random: Random;
}

/** Decides what is studied on a day. */
export interface Strategy {
  /** As many questions as there are answers a day. @param morning the beginning of the day */
  today(morning: number): Question[];
  answered(question: Question, at: number, right: boolean): void;
}

/** Any question at any time. */
export function randomPractice({ questions, answers, random }: Plan): Strategy {
  return { today: () => shuffled(questions, random).slice(0, answers), answered: () => undefined };
}

/** After a right answer the next interval, after a wrong one the first. */
export function fixedIntervals({ questions, answers, newQuestions }: Plan): Strategy {
  const intervals = [1, 3, 7, 14, 30];
  const boxes = new Map<string, { box: number; due: number }>();
  return {
    today: (morning) => {
      const due = (question: Question) => boxes.get(question.id)?.due ?? Infinity;
      const seen = questions.filter(({ id }) => boxes.has(id)).sort((a, b) => due(a) - due(b));
      const isDue = seen.filter((question) => due(question) <= morning + DAY);
      const fresh = questions.filter(({ id }) => !boxes.has(id)).slice(0, newQuestions);
      return [...new Set([...isDue.slice(0, answers), ...fresh, ...seen])].slice(0, answers);
    },
    answered: ({ id }, at, right) => {
      const box = right ? Math.min((boxes.get(id)?.box ?? -1) + 1, intervals.length - 1) : 0;
      boxes.set(id, { box, due: at + (intervals[box] ?? 1) * DAY });
    },
  };
}

/** The extension's own reviews: FSRS without the date of the exam. */
export function fsrsWithoutDate(plan: Plan): Strategy {
  return scheduled(plan, new Scheduler());
}

/** The extension's own reviews. */
export function fsrsWithDate(plan: Plan): Strategy {
  return scheduled(plan, new Scheduler({ examDate: plan.examDate }));
}

function scheduled({ questions, answers, newQuestions, random }: Plan, scheduler: Scheduler): Strategy {
  const memories = new Map<string, Memory>();
  const dueAt = ({ id }: Question, now: number) => {
    const memory = memories.get(id);
    return memory ? scheduler.dueAt(memory, id, now) : Infinity;
  };
  // Where nothing more is due, some are taken ahead of their time, so that all strategies ask equally often.
  const ahead = (left: readonly Question[], count: number, now: number) => {
    const gainOf = ({ id }: Question) => {
      const memory = memories.get(id);
      return memory ? scheduler.gainAhead(memory, now) : null;
    };
    return drawAhead(left, gainOf, count, random);
  };
  return {
    today: (morning) => {
      const dueOf = (question: Question) => {
        const memory = memories.get(question.id);
        if (!memory) return null;
        return { at: dueAt(question, morning), lastAt: memory.lastReview, recall: scheduler.recallAt(memory, morning) };
      };
      const limits = { startOfToday: morning, endOfToday: morning + DAY, newQuestions, longest: answers };
      const drawn = drawReview(questions, dueOf, limits, random).questions;
      if (drawn.length === answers) return drawn;
      const taken = new Set(drawn);
      const others = questions.filter((question) => !taken.has(question));
      return [...drawn, ...ahead(others, answers - drawn.length, morning)];
    },
    answered: ({ id }, at, right) => {
      memories.set(id, scheduler.next(memories.get(id) ?? null, at, gradeOf(right)));
    },
  };
}
