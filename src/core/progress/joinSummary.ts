import { DAY } from './calendar';
import type { History } from './history';
import type { Memory, QuestionProgress } from './progress';
import type { Scheduler } from './schedule';
import { hashOfId, memoryFrom, minuteOf, type SyncedMemory } from './syncedMemory';
import { memoriesIn, type SyncSummary } from './syncSummary';

export interface Joining {
  /** Derived from the log of this machine. */
  questions: ReadonlyMap<string, QuestionProgress>;
  /** As `ProgressFold` has it. */
  historyOf: (questionId: string) => History | undefined;
  summary: SyncSummary;
  /** The ids of today's questions. */
  ids: Iterable<string>;
  scheduler: Scheduler;
  now: number;
}

/**
 * The progress on a machine whose log does not have every answer: where the summary knows of more answers to a question,
 * its memory counts, and answers in the log from after it are added to that. Else the log alone counts.
 */
export function joinSummary({
  questions,
  historyOf,
  summary,
  ids,
  scheduler,
  now,
}: Joining): Map<string, QuestionProgress> {
  const memories = memoriesIn(summary);
  const joined = new Map(questions);
  for (const id of ids) {
    const text = memories.get(hashOfId(id));
    const synced = text === undefined ? null : memoryFrom(text);
    // A clock that ran ahead wrote it.
    if (!synced || synced.memory.lastReview > now + DAY) continue;
    const own = questions.get(id);
    const memory = goOn(synced.memory, historyOf(id), scheduler);
    if (memory.reps > (own?.memory?.reps ?? 0)) joined.set(id, withMemory(own, memory, synced));
  }
  return joined;
}

function goOn(synced: Memory, history: History | undefined, scheduler: Scheduler): Memory {
  const later = (history?.answers() ?? []).filter(
    ({ at, schedules }) => schedules && minuteOf(at) > minuteOf(synced.lastReview),
  );
  return later.reduce((memory, { at, grade }) => scheduler.next(memory, at, grade), synced);
}

/** The summary has no answers but the last one, only what they came to. */
function withMemory(own: QuestionProgress | undefined, memory: Memory, synced: SyncedMemory): QuestionProgress {
  const last = { at: synced.memory.lastReview, right: synced.right };
  const { seen = memory.reps, right = memory.reps - memory.lapses, latest = [], prints = null } = own ?? {};
  const isLater = minuteOf(last.at) > minuteOf(latest[0]?.at ?? 0);
  return { memory, seen, right, latest: isLater ? [last, ...latest] : latest, prints };
}
