import type { Domain, Exam } from '../exams/exam';
import { isRight, type QuizItem } from './quizItem';

/** AWS reports 100 to 1000; how answers become that scale is not published, so we take it as even. */
const LOWEST = 100;
const HIGHEST = 1000;

/** The estimated scaled score of a share of right answers, 0 to 1. */
export function scaledScore(share: number): number {
  return Math.round(LOWEST + (HIGHEST - LOWEST) * share);
}

export interface ExamScore {
  scaled: number;
  right: number;
  scored: number;
  domains: { domain: Domain; right: number; scored: number }[];
}

/** What an exam came to. Unscored questions do not count; an open question is wrong. */
export function scoreExam(exam: Exam, items: readonly QuizItem[]): ExamScore {
  const scored = items.filter((item) => item.scored);
  const domains = exam.domains.map((domain) => {
    const own = scored.filter((item) => item.domain === domain.id);
    return { domain, right: own.filter(isRight).length, scored: own.length };
  });
  const right = scored.filter(isRight).length;
  return {
    scaled: scaledScore(scored.length === 0 ? 0 : right / scored.length),
    right,
    scored: scored.length,
    domains,
  };
}
