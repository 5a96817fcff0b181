import type { Question } from '../questions/question';
import { askedKey } from '../study/drawQuestions';
import type { Progress, QuestionProgress } from './progress';
import type { MasteryView } from './readinessView';
import type { Scheduler } from './schedule';

/** From this predicted recall on, a question counts as mastered when its last answer was right. */
export const MASTERED = 0.8;

/** What is known of one thing to know: a written question, or a term with all the questions made from it. */
interface Item {
  lastAt: number;
  /** Of the form answered last: the other forms ask for the same. */
  recall: number;
  lastRight: boolean;
  /** Those of its forms that are scheduled: when they are due, and whether they were asked today. */
  scheduled: { dueAt: number; isOfToday: boolean }[];
}

export interface MasteryTimes {
  /** The time to predict recall for, in milliseconds since 1970. */
  now: number;
  startOfToday: number;
  /** What comes up to then counts as due. */
  endOfToday: number;
}

/** How well questions are known at one time; made once for many sets of them. */
export class Mastery {
  private readonly items = new Map<string, Item>();
  private readonly keys = new Map<string, string>();

  constructor(
    questions: readonly Question[],
    progress: Pick<Progress, 'questions'>,
    private readonly scheduler: Scheduler,
    private readonly times: MasteryTimes,
  ) {
    for (const question of questions) {
      const key = askedKey(question);
      this.keys.set(question.id, key);
      const known = progress.questions.get(question.id);
      const latest = known?.latest[0];
      if (known && latest) this.learn(key, question.id, known, latest);
    }
  }

  /** @param questions of those that it was made from; others count as never seen */
  of(questions: Iterable<Question>): MasteryView {
    const keys = this.keysOf(questions);
    const view = { total: keys.size, seen: 0, mastered: 0, due: 0 };
    let recall = 0;
    for (const key of keys) {
      const item = this.items.get(key);
      if (!item) continue;
      view.seen++;
      recall += item.recall;
      if (item.lastRight && item.recall >= MASTERED) view.mastered++;
      if (this.dueAt(item) <= this.times.endOfToday) view.due++;
    }
    return { ...view, recall: view.seen > 0 ? recall / view.seen : null };
  }

  /** When each of them that is scheduled comes next, in no order. */
  dueTimes(questions: Iterable<Question>): number[] {
    const items = [...this.keysOf(questions)].flatMap((key) => this.items.get(key) ?? []);
    return items.map((item) => this.dueAt(item)).filter((time) => time < Infinity);
  }

  /**
   * When the first of its forms comes; Infinity when none is scheduled.
   * As in a review, what was asked in one form today comes in no other one before tomorrow.
   */
  private dueAt({ scheduled }: Item): number {
    const tomorrow = this.times.endOfToday + 1;
    const isAsked = scheduled.some(({ isOfToday }) => isOfToday);
    const times = scheduled.map(({ dueAt, isOfToday }) => (isAsked && !isOfToday ? Math.max(dueAt, tomorrow) : dueAt));
    return Math.min(...times);
  }

  private keysOf(questions: Iterable<Question>): Set<string> {
    const keys = new Set<string>();
    for (const question of questions) keys.add(this.keys.get(question.id) ?? askedKey(question));
    return keys;
  }

  private learn(key: string, id: string, { memory }: QuestionProgress, last: { at: number; right: boolean }): void {
    const { now, startOfToday } = this.times;
    const known = this.items.get(key);
    const scheduled = known?.scheduled ?? [];
    if (memory) {
      const dueAt = this.scheduler.dueAt(memory, id, now);
      scheduled.push({ dueAt, isOfToday: memory.lastReview >= startOfToday });
    }
    if (known && known.lastAt > last.at) return;
    // What was only practised is not scheduled; its last answer says as much as a first review.
    const remembered = memory ?? this.scheduler.next(null, last.at, last.right ? 3 : 1);
    const recall = this.scheduler.recallAt(remembered, now);
    this.items.set(key, { lastAt: last.at, recall, lastRight: last.right, scheduled });
  }
}
