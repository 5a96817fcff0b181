// Opening a session as ratios to reading and parsing the same files: `npm run bench`. Nothing here asserts.
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DAY } from '../../src/core/progress/calendar';
import { gradeOf } from '../../src/core/progress/gradeOf';
import type { Review } from '../../src/core/progress/logEntry';
import { ProgressFold } from '../../src/core/progress/progressFold';
import { questionPrints } from '../../src/core/progress/questionPrints';
import { renamedQuestions } from '../../src/core/progress/renamedQuestions';
import { ReviewLog } from '../../src/core/progress/reviewLog';
import { Scheduler } from '../../src/core/progress/schedule';
import type { Question } from '../../src/core/questions/question';
import { prepareQuiz, type StudyBank } from '../../src/core/study/prepareQuiz';
import { seededRandom } from '../../src/core/study/random';
import type { StudyRequest } from '../../src/core/study/studyRequest';
import { aQuestion } from '../support/aQuestion';
import { nodeFolder } from '../support/nodeFolder';
import { shippedLibrary } from '../support/shipped';

const QUESTIONS = 10_000;
const REVIEWS = 100_000;
const ROUNDS = 7;
const NOW = Date.UTC(2026, 10, 21, 12);
const options = { scheduler: new Scheduler(), dayOf: (at: number) => new Date(at).toISOString().slice(0, 10) };

const library = shippedLibrary();
const tasks = library.exams.flatMap(({ domains }) => domains.flatMap((domain) => domain.tasks.map(({ id }) => id)));
const questions = Array.from({ length: QUESTIONS }, (_, index): Question => {
  const text = (part: string) => `${part} of question ${index}: ${'words that fill a line '.repeat(4)}`;
  return aQuestion({
    id: `bench/note-${index % 500}#question-${index}`,
    prompt: text('Prompt'),
    options: ['a', 'b', 'c', 'd'].map((name, i) => ({ text: text(name), correct: i === 0, rationale: text('Reason') })),
    tasks: [tasks[index % tasks.length] ?? ''],
    noteId: `bench/note-${index % 500}`,
  });
});

let root = '';

async function main(): Promise<void> {
  root = await fs.mkdtemp(path.join(os.tmpdir(), 'bench-study-'));
  try {
    await writeLog();
    await measure();
  } finally {
    await fs.rm(root, { recursive: true, force: true });
  }
}

/** Two hundred days, each with reviews of random questions, a window a day. */
async function writeLog(): Promise<void> {
  const random = seededRandom(1);
  const days = 200;
  for (let day = 0; day < days; day++) {
    const log = new ReviewLog(nodeFolder(path.join(root, 'progress')), `window${day}`);
    const entries = Array.from({ length: REVIEWS / days }, (_, number): Review => {
      const question = questions[Math.floor(random() * QUESTIONS)] ?? aQuestion();
      const right = random() < 0.75;
      const at = NOW - (days - day) * DAY + number * 30_000;
      const id = `${crypto.randomUUID()}/${number}`;
      const prints = questionPrints(question);
      return {
        type: 'review',
        id,
        at,
        question: question.id,
        grade: gradeOf(right),
        right,
        mode: 'review',
        schedules: true,
        took: 20_000,
        prints,
      };
    });
    await log.append(entries);
  }
  await fs.writeFile(path.join(root, 'questions.json'), JSON.stringify(questions));
}

async function measure(): Promise<void> {
  const folder = nodeFolder(path.join(root, 'progress'));
  const cached = await derived();
  const cacheFile = path.join(root, 'cache.json');
  await fs.writeFile(cacheFile, JSON.stringify({ segments: cached.log.segments, progress: cached.fold.snapshot() }));
  const rows: Record<string, number[]> = { bare: [], first: [], again: [], session: [] };
  for (let round = 0; round < ROUNDS; round++) {
    rows['bare']?.push(await timed(bareReading));
    rows['first']?.push(await timed(async () => sessionsOn((await derived()).fold)));
    rows['again']?.push(await timed(async () => sessionsOn(await fromCache(cacheFile))));
    const { fold } = cached;
    rows['session']?.push(await timed(async () => sessionsOn(fold)));
  }
  const bare = median(rows['bare'] ?? []);
  console.log(`\nOpening a session: ${QUESTIONS} questions, ${REVIEWS} reviews. Medians of ${ROUNDS} rounds.`);
  console.log(`reading and JSON.parse of the same files   ${bare.toFixed(0)} ms`);
  show('opening without a cache (log replayed)', median(rows['first'] ?? []) / bare);
  show('opening with the cache', median(rows['again'] ?? []) / bare);
  show('preparing a review when all is open', median(rows['session'] ?? []) / bare);
  const { size } = await fs.stat(cacheFile);
  console.log(`cache ${(size / 1e6).toFixed(1)} MB, segments ${(await folder.list()).length}`);
  await memory();

  async function derived() {
    const log = new ReviewLog(folder, 'reader');
    const fold = new ProgressFold(options);
    fold.add((await log.read()).entries, NOW);
    return { log, fold };
  }

  async function fromCache(file: string): Promise<ProgressFold> {
    const cache = JSON.parse(await fs.readFile(file, 'utf8')) as { segments: ReviewLog['segments']; progress: unknown };
    const fold = ProgressFold.fromSnapshot(cache.progress, options, NOW) ?? new ProgressFold(options);
    const log = new ReviewLog(folder, 'reader');
    log.skip(cache.segments);
    fold.add((await log.read()).entries, NOW);
    return fold;
  }

  async function bareReading(): Promise<void> {
    JSON.parse(await fs.readFile(path.join(root, 'questions.json'), 'utf8'));
    for (const name of await folder.list()) {
      const lines = (await folder.read(name)).split('\n').slice(1);
      for (const line of lines) if (line) JSON.parse(line.slice(line.indexOf(' ') + 1));
    }
  }

  /** What opening comes to: the questions are read, what was renamed is found, a sitting is drawn. */
  async function sessionsOn(fold: ProgressFold): Promise<void> {
    const all = JSON.parse(await fs.readFile(path.join(root, 'questions.json'), 'utf8')) as Question[];
    fold.rename(renamedQuestions(fold.traces(), all));
    const { progress } = fold;
    const bank: StudyBank = {
      library,
      questions: all,
      progressOf: (id) => progress.questions.get(id),
      confusions: [...progress.confusions.values()],
      scheduler: options.scheduler,
      newToday: fold.begunSince(NOW - DAY / 2),
    };
    const request: StudyRequest = { mode: 'review' };
    const scope = { kind: 'tasks' as const, id: 'mla-c02' };
    const moment = {
      now: NOW,
      startOfToday: NOW - DAY / 2,
      endOfToday: NOW + DAY / 2,
      id: 'bench',
      random: seededRandom(2),
    };
    const preferences = { length: 10, newPerDay: 10, practiceSchedules: false, selfRating: false };
    if (!prepareQuiz({ ...request, scope }, bank, moment, preferences)) throw new Error('There is nothing to ask');
  }

  async function memory(): Promise<void> {
    if (!globalThis.gc) return;
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    const kept = await derived();
    globalThis.gc();
    const used = process.memoryUsage().heapUsed - before;
    console.log(`memory of ${kept.fold.progress.questions.size} questions' progress ${(used / 1e6).toFixed(1)} MB`);
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function show(name: string, ratio: number): void {
  console.log(`${name.padEnd(42)} ${ratio.toFixed(2)} × reading and parsing`);
}

void main();
