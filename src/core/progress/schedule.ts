import { createEmptyCard, fsrs, FSRSVersion, Rating, TypeConvert, type Card, type FSRS } from 'ts-fsrs';
import { seededRandom, seedFrom } from '../study/random';
import { DAY } from './calendar';
import type { Grade } from './logEntry';
import type { Memory } from './progress';

const ratings = { 1: Rating.Again, 2: Rating.Hard, 3: Rating.Good, 4: Rating.Easy } as const;

export interface SchedulerOptions {
  /** The share that is to be recalled when a question comes again, from 0.7 to 0.99. */
  retention?: number;
  /** The end of the day before the exam, in milliseconds since 1970: the last useful moment. Null without a date. */
  examDate?: number | null;
  /** How many days before the exam everything is looked at once more. */
  lastDays?: number;
}

/** When questions come again: FSRS-6 as `ts-fsrs` has it, and the date of the exam on top of it. */
export class Scheduler {
  /** Two of the same name remember alike; the date of the exam only moves what is remembered. */
  readonly name: string;
  readonly retention: number;
  readonly examDate: number | null;
  private readonly lastDays: number;
  private readonly fsrs: FSRS;

  constructor({ retention = 0.9, examDate = null, lastDays = 7 }: SchedulerOptions = {}) {
    this.retention = Math.min(Math.max(retention, 0.7), 0.99);
    this.name = `${FSRSVersion}, retention ${this.retention}`;
    this.examDate = examDate;
    this.lastDays = lastDays;
    // A sitting asks again what was missed; steps of minutes would make every first right answer due again today.
    this.fsrs = fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: this.retention });
  }

  /**
   * What is remembered after an answer: `ts-fsrs`'s `next` on the same history.
   * An answer whose clock is before that of the last one counts as given at the same time as that:
   * for FSRS time never runs backwards.
   */
  next(memory: Memory | null, at: number, grade: Grade): Memory {
    const time = new Date(memory ? Math.max(at, memory.lastReview) : at);
    const card = memory ? cardOf(memory) : createEmptyCard(time);
    return memoryOf(this.fsrs.next(card, time, ratings[grade]).card, time);
  }

  /**
   * When the question comes next. What would come later than the morning of the last day before the exam comes once in
   * the last days before it, unless it was answered in these days already. The id decides on which of them, so that no
   * day gets more than its part; it comes at the beginning of that day, so that an early evening is not too early.
   * Once the exam is over, its date changes nothing.
   */
  dueAt(memory: Memory, questionId: string, now: number): number {
    const { examDate, lastDays } = this;
    if (examDate === null || now > examDate || memory.due <= examDate - DAY) return memory.due;
    const start = examDate - lastDays * DAY;
    if (memory.lastReview >= start) return memory.due;
    return start + Math.floor(seededRandom(seedFrom(questionId))() * lastDays) * DAY;
  }

  /** Predicted recall from 0 to 1: FSRS's forgetting curve over whole days since the last answer. */
  recallAt(memory: Memory, at: number): number {
    return this.fsrs.get_retrievability(cardOf(memory), new Date(at), false);
  }

  /**
   * How much an answer now would add to the predicted recall at the end of the day before the exam: what is worth
   * studying ahead of its time. Whether it would be right is as likely as its recall. 0 without an exam ahead.
   */
  gainForExam(memory: Memory, now: number): number {
    const { examDate } = this;
    if (examDate === null || now >= examDate) return 0;
    const recall = this.recallAt(memory, now);
    const [wrong, right] = ([1, 3] as const).map((grade) => this.recallAt(this.next(memory, now, grade), examDate));
    return recall * (right ?? 0) + (1 - recall) * (wrong ?? 0) - this.recallAt(memory, examDate);
  }

  /**
   * What it is worth to study a question before it is due: what that adds to the recall on the day of the exam;
   * without an exam ahead, how near its due time is.
   */
  gainAhead(memory: Memory, now: number): number {
    return this.examDate === null || now >= this.examDate ? -memory.due : this.gainForExam(memory, now);
  }

  /** When each of the four grades would show the question again. */
  previewOf(memory: Memory | null, questionId: string, at: number): [number, number, number, number] {
    const due = (grade: Grade) => this.dueAt(this.next(memory, at, grade), questionId, at);
    return [due(1), due(2), due(3), due(4)];
  }
}

function cardOf(memory: Memory): Card {
  return {
    ...createEmptyCard(new Date(memory.due)),
    stability: memory.stability,
    difficulty: memory.difficulty,
    scheduled_days: memory.scheduledDays,
    learning_steps: memory.learningSteps,
    reps: memory.reps,
    lapses: memory.lapses,
    state: TypeConvert.state(memory.state),
    last_review: new Date(memory.lastReview),
  };
}

function memoryOf(card: Card, answered: Date): Memory {
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    lastReview: answered.getTime(),
  };
}
