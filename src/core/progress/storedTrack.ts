import { History } from './history';
import type { Memory } from './progress';
import { Track, type Prints, type TrackParts } from './track';

/** A question's id, answers, memory, prints and mix-ups as JSON takes them: numbers without names, since there are many of them. */
export type StoredTrack = [id: string, answers: number[], memory: number[], prints: number[], mixUps: StoredMixUp[]];
type StoredMixUp = [key: number, at: number, term: string, takenFor: string];

export function storeTrack(id: string, track: Track): StoredTrack {
  const { memory, prints, mixUps } = track.parts;
  return [
    id,
    track.history.packed(),
    memory ? numbersOf(memory) : [],
    prints ? [prints.at, ...prints.pair] : [],
    mixUps.map(({ key, at, terms }) => [key, at, ...terms]),
  ];
}

/**
 * @param settled whether the stored memory is still right; else it is replayed
 * @returns null unless it is what `storeTrack` gives
 */
export function readTrack(stored: unknown, settled: boolean): { id: string; track: Track } | null {
  if (!Array.isArray(stored) || stored.length !== 5) return null;
  const [id, answers, memory, prints, mixUps] = stored as unknown[];
  const history = History.from(answers);
  if (typeof id !== 'string' || !history || history.size === 0) return null;
  if (!isNumbers(memory, [0, 9]) || !isNumbers(prints, [0, 3]) || !areMixUps(mixUps)) return null;
  const parts: TrackParts = {
    memory: memory.length > 0 ? memoryFrom(memory) : null,
    prints: printsFrom(prints),
    mixUps: mixUps.map(([key, at, ...terms]) => ({ key, at, terms })),
  };
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

function areMixUps(value: unknown): value is StoredMixUp[] {
  const types = ['number', 'number', 'string', 'string'];
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) => Array.isArray(one) && one.length === 4 && one.every((part, i) => typeof part === types[i]),
    )
  );
}
