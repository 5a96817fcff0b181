import { fsrs } from 'ts-fsrs';
import type { Random } from '../../src/core/study/random';

/** How a learner remembers one question. Times are days from the beginning. */
export interface ItemMemory {
  /** The chance to recall it, 0 to 1; 0 before it was ever seen. */
  recall(at: number): number;
  /** The question was answered and its explanation read. */
  study(at: number, recalled: boolean): void;
}

/** Makes the memory of one more question, which is harder or easier by chance. */
export type MemoryModel = (random: Random) => ItemMemory;

const SECONDS = 24 * 60 * 60;

/**
 * Activation: each time of study leaves a trace that fades by a power of time, and fades the faster the better the
 * question was known when it was studied, which is what makes spacing pay off.
 * m = β + ln Σ t^-d, d = c·e^m + a, recall = 1 / (1 + e^((τ - m) / s)), with c, a, τ and s as published, and time outside
 * of sessions running at 0.025 of its speed (P. I. Pavlik and J. R. Anderson, Practice and forgetting effects on
 * vocabulary memory: an activation-based model of the spacing effect, Cognitive Science 29, 2005).
 * β, how easy the question is, is normal around 0.8 with a deviation of 0.4: an explained fact stays better than a word.
 */
export const activation: MemoryModel = (random) => {
  const [c, a, threshold, s, slowness] = [0.217, 0.177, -0.704, 0.255, 0.025];
  const ease = 0.8 + 0.4 * normal(random);
  const traces: { at: number; decay: number }[] = [];
  const activationAt = (at: number) =>
    ease +
    Math.log(traces.reduce((sum, trace) => sum + Math.max(1, (at - trace.at) * SECONDS * slowness) ** -trace.decay, 0));
  return {
    recall: (at) => (traces.length === 0 ? 0 : 1 / (1 + Math.exp((threshold - activationAt(at)) / s))),
    study: (at) => {
      traces.push({ at, decay: a + (traces.length === 0 ? 0 : c * Math.exp(activationAt(at))) });
    },
  };
};

/**
 * A half-life: recall = 2^(-t / h). A recall makes h longer, the more the nearer it was to being forgotten
 * (h · (1 + g·(1 - recall))); a miss halves it, but not below its first value. The first value is lognormal around 2.5
 * days, g around 4, both with a deviation of 0.6 in the logarithm. The form is that of half-life regression
 * (B. Settles and B. Meeder, A trainable spaced repetition model for language learning, 2016).
 */
export const halfLife: MemoryModel = (random) => {
  const first = 2.5 * Math.exp(0.6 * normal(random));
  const growth = 4 * Math.exp(0.6 * normal(random));
  let last: number | null = null;
  let life = first;
  const recall = (at: number) => (last === null ? 0 : 2 ** (-(at - last) / life));
  return {
    recall,
    study: (at, recalled) => {
      if (recalled) life *= 1 + growth * (1 - recall(at));
      else if (last !== null) life = Math.max(first, life / 2);
      last = at;
    },
  };
};

/**
 * FSRS's own formulas, which a schedule by FSRS fits by its nature: shown beside the others to tell how much it does.
 * The stability that counts differs from FSRS's by a lognormal factor with a deviation of 0.6 in the logarithm.
 */
export const fsrsItself: MemoryModel = (random) => {
  const factor = Math.exp(0.6 * normal(random));
  let memory: { stability: number; difficulty: number } | null = null;
  let last = 0;
  return {
    recall: (at) => (memory ? formulas.forgetting_curve(at - last, memory.stability * factor) : 0),
    study: (at, recalled) => {
      memory = formulas.next_state(memory, Math.round(at - last), recalled ? 3 : 1);
      last = at;
    },
  };
};

const formulas = fsrs({ enable_fuzz: false });

/** Box and Muller's way to a normal number. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
