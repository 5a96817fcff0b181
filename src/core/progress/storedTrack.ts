import { History } from './history';
import type { Memory } from './progress';
import { Track, type Prints } from './track';

/** A question's id, answers, memory and prints as JSON takes them: numbers without names, since there are many of them. */
export type StoredTrack = [id: string, answers: number[], memory: number[], prints: number[]];

export function storeTrack(id: string, track: Track): StoredTrack {
  const { memory, prints } = track.parts;
  return [id, track.history.packed(), memory ? numbersOf(memory) : [], prints ? [prints.at, ...prints.pair] : []];
}

/**
 * @param settled whether the stored memory is still right; else it is replayed
 * @returns null unless it is what `storeTrack` gives
 */
export function readTrack(stored: unknown, settled: boolean): { id: string; track: Track } | null {
  if (!Array.isArray(stored) || stored.length !== 4) return null;
  const [id, answers, memory, prints] = stored as unknown[];
  const history = History.from(answers);
  if (typeof id !== 'string' || !history || history.size === 0) return null;
  if (!isNumbers(memory, [0, 9]) || !isNumbers(prints, [0, 3])) return null;
  const parts = { memory: memory.length > 0 ? memoryFrom(memory) : null, prints: printsFrom(prints) };
  return { id, track: new Track(history, parts, settled) };
}

function numbersOf(memory: Memory): number[] {
  const { due, stability, difficulty, scheduledDays, learningSteps, reps, lapses, state, lastReview } = memory;
  return [due, stability, difficulty, scheduledDays, learningSteps, reps, lapses, state, lastReview];
}

function memoryFrom(numbers: readonly number[]): Memory {
  const [due = 0, stability = 0, difficulty = 0, scheduledDays = 0, learningSteps = 0] = numbers;
  const [reps = 0, lapses = 0, state = 0, lastReview = 0] = numbers.slice(5);
  return { due, stability, difficulty, scheduledDays, learningSteps, reps, lapses, state, lastReview };
}

function printsFrom([at, prompt, options]: readonly number[]): Prints | null {
  return at === undefined || prompt === undefined || options === undefined ? null : { at, pair: [prompt, options] };
}

function isNumbers(value: unknown, lengths: readonly number[]): value is number[] {
  return Array.isArray(value) && lengths.includes(value.length) && value.every((number) => Number.isFinite(number));
}
