import type { Exam } from '../../src/core/exams/exam';
import type { Review } from '../../src/core/progress/logEntry';
import type { Question } from '../../src/core/questions/question';
import { seededRandom, type Random } from '../../src/core/study/random';
import { aQuestion } from './aQuestion';
import { aReview, DAY, NOON } from './aReview';

/** Somebody whose share of right answers in each domain is known, and does not change. */
export interface Candidate {
  questions: Question[];
  reviews: Review[];
  /** True share of right answers by domain, and by the official weights. */
  truth: { domains: number[]; exam: number };
}

const PER_DOMAIN = 300;

/**
 * A candidate's answers over forty days. Each question has a chance of its own to be answered rightly, around the
 * ability in its domain; questions come again at random, a part of them within the hour, which is then always right.
 * @param answers to be given in all
 */
export function aCandidate(exam: Exam, answers: number, seed: number): Candidate {
  const random = seededRandom(seed);
  const abilities = exam.domains.map(() => 0.45 + 0.5 * random());
  const questions: Question[] = [];
  const chances: number[] = [];
  exam.domains.forEach((domain, index) => {
    for (let i = 0; i < PER_DOMAIN; i++) {
      questions.push(aQuestion({ id: `${domain.id}#${i}`, tasks: [domain.tasks[0]?.id ?? domain.id] }));
      chances.push(around(abilities[index] ?? 0, random));
    }
  });
  const reviews: Review[] = [];
  for (let i = 0; i < answers; i++) {
    const index = Math.floor(random() * questions.length);
    const question = questions[index]?.id ?? '';
    const at = Math.floor(NOON - random() * 40 * DAY);
    const right = random() < (chances[index] ?? 0);
    reviews.push(aReview({ id: `${seed}/${i}`, at, question, right }));
    if (random() < 0.2) reviews.push(aReview({ id: `${seed}/${i}b`, at: at + 3_600_000, question, right: true }));
  }
  const domains = exam.domains.map((_, index) => mean(chances.slice(index * PER_DOMAIN, (index + 1) * PER_DOMAIN)));
  const exact = exam.domains.reduce((sum, { weight }, index) => sum + (weight / 100) * (domains[index] ?? 0), 0);
  return { questions, reviews, truth: { domains, exam: exact } };
}

/** A chance between 0 and 1 whose mean is the ability. */
function around(ability: number, random: Random): number {
  const reach = Math.min(ability, 1 - ability, 0.3);
  return ability + reach * (2 * random() - 1);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
