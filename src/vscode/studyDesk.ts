import * as vscode from 'vscode';
import { inReadingOrder } from '../core/exams/exam';
import type { Studied } from '../core/outline/knowledge';
import type { LogEntry } from '../core/progress/logEntry';
import { joinSummary } from '../core/progress/joinSummary';
import { Mastery } from '../core/progress/mastery';
import type { Progress } from '../core/progress/progress';
import type { ProgressFold } from '../core/progress/progressFold';
import { readinessOf } from '../core/progress/readiness';
import type { ReadinessView } from '../core/progress/readinessView';
import { renamedQuestions } from '../core/progress/renamedQuestions';
import { Scheduler } from '../core/progress/schedule';
import type { Question } from '../core/questions/question';
import type { StudyBank } from '../core/study/prepareQuiz';
import type { Quiz } from '../core/study/quiz';
import type { MentionsIn } from '../core/study/questionHtml';
import type { ViewContext } from '../core/study/questionView';
import { questionsIn, type QuizScope } from '../core/study/scope';
import { timeUntil } from '../core/study/timeUntil';
import { endOfDay, localDay, startOfDay } from './localDay';
import type { MentionFinder } from './mentionFinder';
import type { ProgressStore } from './progressStore';
import type { QuestionBank } from './questionBank';
import { examDate, examInFocus, lastMomentToStudy, onDidChangeSetting } from './settings';
import type { SyncedSummary } from './syncedSummary';

/** Milliseconds: several answers are looked at together. */
const SETTLE = 300;
/** Milliseconds: while somebody writes notes, questions are not made after every word. */
const SETTLE_NOTES = 2000;
const HOUR = 60 * 60 * 1000;

/** Brings together what studying needs: the questions, what the person knows of them, and when they come again. */
export class StudyDesk implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** What is known of the person's progress may be another now. */
  readonly onDidChange = this.changed.event;

  private renamed: { all: readonly Question[]; fold: ProgressFold } | undefined;
  private joined: { fold: ProgressFold; all: readonly Question[]; progress: Progress } | undefined;
  private current: Studied | null = null;
  /** Until then what is current tells what is due today; milliseconds since 1970. */
  private endOfCurrent = Infinity;
  private isAsked = false;
  private looks = 0;
  private pending: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly questions: QuestionBank,
    private readonly progress: ProgressStore,
    private readonly summary: SyncedSummary,
    private readonly finder: MentionFinder,
    onDidChangeLibrary: vscode.Event<unknown>,
  ) {
    const hourly = setInterval(() => this.lookOnNewDay(), HOUR);
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      { dispose: () => clearInterval(hourly) },
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.lookOnNewDay()),
      progress.onDidChange(() => {
        this.joined = undefined;
        this.lookSoon();
      }),
      onDidChangeLibrary(() => this.lookSoon(SETTLE_NOTES)),
      onDidChangeSetting(['examDate'], () => this.lookSoon()),
    );
  }

  dispose(): void {
    clearTimeout(this.pending);
    this.subscriptions.dispose();
  }

  /** What is known now without waiting: null before the first answer, and until the log has been read, which this begins. */
  studied(): Studied | null {
    if (!this.isAsked) this.lookSoon();
    return this.current;
  }

  private lookSoon(delay = SETTLE): void {
    this.isAsked = true;
    clearTimeout(this.pending);
    this.pending = setTimeout(() => void this.look(), delay);
  }

  private lookOnNewDay(): void {
    if (Date.now() > this.endOfCurrent) this.lookSoon();
  }

  private async look(): Promise<void> {
    const look = ++this.looks;
    // Questions are made from notes only for somebody who has answered one.
    const fold = await this.progress.fold();
    const isNew = fold.progress.questions.size === 0 && this.summary.read().records === '';
    if (isNew && this.current === null) return;
    const bank = await this.bank();
    // Another look may have begun later, with notes that are read already.
    if (look !== this.looks) return;
    this.current = { questions: bank.questions, mastery: this.masteryIn(fold, bank) };
    this.endOfCurrent = this.today().endOfToday;
    this.changed.fire();
  }

  private masteryIn(fold: ProgressFold, { questions, scheduler }: StudyBank): Mastery {
    return new Mastery(questions, this.progressIn(fold, questions, scheduler), scheduler, this.today());
  }

  async bank(): Promise<StudyBank> {
    const [{ library, all }, fold] = await Promise.all([this.questions.get(), this.progress.fold()]);
    this.findRenamed(all, fold);
    const { confusions } = fold.progress;
    const scheduler = new Scheduler({ examDate: lastMomentToStudy() });
    return {
      library,
      questions: all,
      progressOf: (id) => this.progressIn(fold, all, scheduler).questions.get(id),
      confusions: [...confusions.values()].sort((a, b) => b.count - a.count || b.lastAt - a.lastAt),
      scheduler,
      newToday: fold.begunSince(this.today().startOfToday),
    };
  }

  /** Everything there is to study, with what was answered in other windows a moment ago. */
  async latestBank(): Promise<StudyBank> {
    await this.progress.readNew();
    return this.bank();
  }

  today(): { now: number; startOfToday: number; endOfToday: number } {
    const now = Date.now();
    return { now, startOfToday: startOfDay(now), endOfToday: endOfDay(now) };
  }

  async log(entries: readonly LogEntry[]): Promise<void> {
    await this.progress.add(entries);
  }

  /** Finds what the texts of a question name, as in a document about AWS. */
  async mentionsIn({ prompt, options, scenario }: Question): Promise<MentionsIn> {
    const texts = options.flatMap(({ text, rationale, fits = '' }) => [text, rationale, fits]);
    return this.finder.inTexts([scenario?.text ?? '', prompt, ...texts]);
  }

  async viewContext(): Promise<Omit<ViewContext, 'mentionsIn'>> {
    const bank = await this.bank();
    const services = new Map(bank.library.services.map((service) => [service.id, service]));
    return {
      serviceOf: (id) => services.get(id),
      preview: ({ id }) => {
        const now = Date.now();
        const memory = bank.progressOf(id)?.memory ?? null;
        const [again, hard, good, easy] = bank.scheduler.previewOf(memory, id, now);
        return [timeUntil(again, now), timeUntil(hard, now), timeUntil(good, now), timeUntil(easy, now)];
      },
    };
  }

  /** What comes next after a sitting, as a sentence. */
  async outlook({ scope, mode, schedules }: Quiz): Promise<string> {
    const [bank, fold] = await Promise.all([this.bank(), this.progress.fold()]);
    const { now, endOfToday } = this.today();
    // As it is now: what is current is looked at only when answers have stopped coming.
    const mastery = this.masteryIn(fold, bank);
    const times = mastery.dueTimes(questionsIn(scope, bank.questions, bank.library)).sort((a, b) => a - b);
    const due = times.filter((time) => time <= endOfToday).length;
    const [next] = times;
    if (due > 0) return vscode.l10n.t('Due today: {0}.', due);
    if (next === undefined || (mode === 'practice' && !schedules)) return '';
    return vscode.l10n.t('Nothing more is due today. The next review comes in {0}.', timeUntil(next, now));
  }

  /** When the questions of a scope come again, the next first; in milliseconds since 1970. */
  async dueTimes(scope: QuizScope): Promise<number[]> {
    const { library } = await this.questions.get();
    const studied = this.studied();
    const times = studied?.mastery.dueTimes(questionsIn(scope, studied.questions, library)) ?? [];
    return times.sort((a, b) => a - b);
  }

  /** @param exam of an exam that is not known, or null, the one in focus is shown */
  async readiness(exam: string | null): Promise<ReadinessView> {
    const { library, questions, scheduler } = await this.latestBank();
    const fold = await this.progress.fold();
    const exams = inReadingOrder(library.exams, examInFocus());
    const shown = exams.find(({ id }) => id === exam) ?? exams[0];
    if (!shown) throw new Error(vscode.l10n.t('There is no exam: the bundled notes could not be read.'));
    return readinessOf({
      exam: shown,
      exams,
      questions,
      terms: library.terms,
      progress: this.progressIn(fold, questions, scheduler),
      historyOf: (id) => fold.historyOf(id),
      scheduler,
      ...this.today(),
      dayOf: localDay,
      examDate: examDate(),
    });
  }

  /** What this machine's log says, with what Settings Sync brought from others. */
  private progressIn(fold: ProgressFold, all: readonly Question[], scheduler: Scheduler): Progress {
    if (this.joined?.fold === fold && this.joined.all === all) return this.joined.progress;
    const questions = joinSummary({
      questions: fold.progress.questions,
      historyOf: (id) => fold.historyOf(id),
      summary: this.summary.read(),
      ids: all.map(({ id }) => id),
      scheduler,
      now: Date.now(),
    });
    const progress = { ...fold.progress, questions };
    this.joined = { fold, all, progress };
    return progress;
  }

  /** A question that was moved or renamed keeps its history. */
  private findRenamed(all: readonly Question[], fold: ProgressFold): void {
    if (this.renamed?.all === all && this.renamed.fold === fold) return;
    fold.rename(renamedQuestions(fold.traces(), all));
    this.renamed = { all, fold };
  }
}
