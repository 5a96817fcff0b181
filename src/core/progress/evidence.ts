import type { Question } from '../questions/question';
import { askedKey } from '../study/drawQuestions';
import { DAY } from './calendar';
import type { History } from './history';
import type { Interval } from './readinessView';
import { effectiveCount, wilsonInterval } from './statistics';

/** Answers to one thing to know that say something about an exam, the oldest first. */
export type Evidence = { at: number; right: boolean }[];

/** After so many days an answer counts half: people learn and forget. */
const HALF_LIFE = 21;
/** The latest answers to one thing that count. */
const LATEST = 3;
/** With less than this many answers, weighted by how recent they are, nothing is said. */
export const ENOUGH = 10;

export interface ShareEstimate {
  /** Share of right answers; null when there are too few. */
  share: Interval | null;
  /** Answers, weighted by how recent they are. */
  answers: number;
  /** How many are still missing. */
  missing: number;
}

/**
 * What the answers to these questions say, for each written question and each term that questions were made from.
 * What was answered less than a day before is an echo and does not count, nor do drills of what a person mixes up,
 * which are chosen because they go wrong.
 */
export function evidenceOf(
  questions: Iterable<Question>,
  historyOf: (questionId: string) => History | undefined,
): Evidence[] {
  const byThing = new Map<string, Evidence>();
  for (const question of questions) {
    const history = historyOf(question.id);
    if (!history) continue;
    const key = askedKey(question);
    const asked = history.answers().filter(({ mode }) => mode !== 'confusions');
    byThing.set(key, [...(byThing.get(key) ?? []), ...asked.map(({ at, right }) => ({ at, right }))]);
  }
  return [...byThing.values()].map((answers) => withoutEchoes(answers.sort((a, b) => a.at - b.at)));
}

function withoutEchoes(answers: Evidence): Evidence {
  return answers.filter(({ at }, index) => at - (answers[index - 1]?.at ?? -Infinity) >= DAY);
}

/**
 * The share of right answers as it looked at a time: each thing counts once, with the mean of its latest answers, and
 * with half the weight for each `HALF_LIFE` since the last of them. The interval is Wilson's, for as many observations
 * as Kish's effective number of the weights.
 */
export function shareAt(evidence: readonly Evidence[], at: number): ShareEstimate {
  const { mean, weights } = weighted(evidence, at);
  const answers = weights.reduce((sum, weight) => sum + weight, 0);
  const isEnough = answers >= ENOUGH;
  return {
    share: isEnough ? wilsonInterval(mean, effectiveCount(weights)) : null,
    answers,
    missing: isEnough ? 0 : Math.ceil(ENOUGH - answers),
  };
}

/** The lower end of the interval, however few the answers are; 0 without any. */
export function lowestShareAt(evidence: readonly Evidence[], at: number): number {
  const { mean, weights } = weighted(evidence, at);
  return weights.length === 0 ? 0 : wilsonInterval(mean, effectiveCount(weights)).low;
}

function weighted(evidence: readonly Evidence[], at: number): { mean: number; weights: number[] } {
  const weights: number[] = [];
  let right = 0;
  let total = 0;
  for (const answers of evidence) {
    const known = answers.filter((answer) => answer.at <= at).slice(-LATEST);
    const last = known.at(-1);
    if (!last) continue;
    const weight = 0.5 ** ((at - last.at) / (HALF_LIFE * DAY));
    weights.push(weight);
    total += weight;
    right += (weight * known.filter((answer) => answer.right).length) / known.length;
  }
  return { mean: total > 0 ? right / total : 0, weights };
}
