import * as v from 'valibot';
import * as vscode from 'vscode';
import type { Exam } from '../core/exams/exam';
import type { LogEntry } from '../core/progress/logEntry';
import type { Question } from '../core/questions/question';
import {
  check,
  currentItem,
  fill,
  flag,
  goTo,
  next,
  passTime,
  rate,
  select,
  settle,
  showMap,
  showSummary,
  submit,
  type Quiz,
} from '../core/study/quiz';
import { entriesToLog, markLogged } from '../core/study/quizEntries';
import type { MentionsIn } from '../core/study/questionHtml';
import { clockOf, type ViewContext } from '../core/study/questionView';
import { FromPage, type ToPage } from '../core/study/quizProtocol';
import { viewOf } from '../core/study/quizView';
import { retryMissed } from '../core/study/retryMissed';
import { storeQuiz, type StoredQuiz } from '../core/study/storedQuiz';
import { COMMANDS } from '../ids';
import { openPlace, openSource } from './openNote';
import { orTell } from './orTell';
import { quizHtml } from './quizHtml';

export interface PanelOwner {
  /** Saves the sitting, and gives back what the page shall keep. */
  save: (state: StoredQuiz) => unknown;
  /** Resolves when the log has the entries for good. */
  log: (entries: LogEntry[]) => Promise<void>;
  /** Finds what the texts of a question name. */
  mentionsIn: (question: Question) => Promise<MentionsIn>;
  /** A sentence on what comes next. */
  outlook: (quiz: Quiz) => Promise<string>;
  startAgain: (quiz: Quiz) => void;
}

/** A sitting with what its page needs to know. */
export interface Shown {
  quiz: Quiz;
  /** The exam that it simulates, if any. */
  exam: Exam | null;
  view: Omit<ViewContext, 'mentionsIn'>;
}

/** Seconds of an exam between two saves of its clock. */
const SAVE_EVERY = 5;

/** One panel and the sitting in it. What it subscribes to ends with the panel. */
export class QuizPanel {
  private mentions: { question: Question; mentionsIn: MentionsIn } | undefined;
  private logging: Promise<void> = Promise.resolve();
  private outlook: { quizId: string; sentence: string } | undefined;
  private readonly timer: ReturnType<typeof setInterval>;
  private seconds = 0;
  private isClosed = false;
  /** Whether the window has taken what the clock said last. */
  private isHeard = true;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    private shown: Shown,
    private readonly owner: PanelOwner,
  ) {
    panel.iconPath = {
      light: vscode.Uri.joinPath(extension, 'media', 'quiz-light.svg'),
      dark: vscode.Uri.joinPath(extension, 'media', 'quiz-dark.svg'),
    };
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extension, 'dist'), vscode.Uri.joinPath(extension, 'media')],
    };
    panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    panel.webview.html = quizHtml(panel.webview, extension);
    this.setTitle();
    this.timer = setInterval(() => this.second(), 1000);
    panel.onDidDispose(() => this.end());
  }

  get quiz(): Quiz {
    return this.shown.quiz;
  }

  private set quiz(quiz: Quiz) {
    this.shown.quiz = quiz;
  }

  get hasRunningExam(): boolean {
    return this.quiz.exam !== null && !this.quiz.isOver;
  }

  reveal(): void {
    this.panel.reveal();
  }

  close(): void {
    this.panel.dispose();
  }

  /** Takes another sitting in. What was answered in the one before reaches the log. */
  show(shown: Shown): void {
    this.quiz = settle(this.quiz);
    this.log();
    this.shown = shown;
    this.setTitle();
    this.panel.reveal();
    this.render();
  }

  private end(): void {
    clearInterval(this.timer);
    this.isClosed = true;
    this.quiz = settle(passTime(this.quiz, Date.now()));
    if (this.hasRunningExam) this.owner.save(storeQuiz(this.quiz));
    this.log();
  }

  private receive(message: unknown): void {
    const result = v.safeParse(FromPage, message);
    if (result.success) this.handle(result.output);
  }

  private handle(message: FromPage): void {
    const now = Date.now();
    const wasOver = this.quiz.isOver;
    this.quiz = passTime(this.quiz, now);
    // The last second has passed meanwhile: whatever was asked for, the result is shown.
    if (this.quiz.isOver && !wasOver) return this.become(this.quiz);
    switch (message.type) {
      case 'ready':
        return this.become(this.quiz);
      case 'select':
        this.quiz = select(this.quiz, message.places);
        return this.save();
      case 'fill':
        this.quiz = fill(this.quiz, message.texts);
        return this.save();
      case 'check':
        return this.become(check(this.quiz, now));
      case 'next':
        return this.become(next(this.quiz, Math.random, now));
      case 'goTo':
        return this.become(goTo(this.quiz, message.position, now));
      case 'flag':
        return this.become(flag(this.quiz));
      case 'rate':
        return this.become(next(rate(this.quiz, message.grade), Math.random, now));
      case 'showMap':
        return this.become(showMap(this.quiz, now));
      case 'submit':
        return this.become(submit(this.quiz, now));
      case 'showSummary':
        return this.become(showSummary(this.quiz));
      case 'retryMissed':
        return this.retry(now);
      case 'newQuiz':
        return this.owner.startAgain(this.quiz);
      case 'chooseTopic':
        return void vscode.commands.executeCommand(COMMANDS.chooseQuiz);
      case 'showReadiness':
        return void vscode.commands.executeCommand(COMMANDS.showReadiness);
      case 'open':
        return void orTell(openPlace(message));
      case 'report':
        return this.report();
      default:
        return message satisfies never;
    }
  }

  private become(quiz: Quiz): void {
    this.quiz = quiz;
    this.render();
    this.log();
    const item = currentItem(quiz);
    if (item?.checked) void this.explain(item.question);
  }

  private retry(now: number): void {
    const quiz = retryMissed(this.quiz, crypto.randomUUID(), Math.random, now);
    if (quiz) this.show({ ...this.shown, quiz, exam: null });
  }

  /** Answers reach the log one batch after the other; what it could not take is tried again with the next answer. */
  private log(): void {
    // When their turn comes, another sitting may be in this panel.
    const { shown } = this;
    this.logging = this.logging
      .then(() => this.logAnswers(shown))
      // The store has told the person; the answers stay in the sitting, which is saved on its own.
      .catch(() => {});
  }

  private async logAnswers(shown: Shown): Promise<void> {
    const entries = entriesToLog(shown.quiz, shown.exam);
    if (entries.length > 0) {
      await this.owner.log(entries);
      shown.quiz = markLogged(shown.quiz, entries);
    }
    if (this.isClosed || shown !== this.shown) return;
    if (entries.length > 0) this.save();
    if (this.quiz.isOver) await this.lookOut(this.quiz);
  }

  private async lookOut(quiz: Quiz): Promise<void> {
    if (this.outlook?.quizId === quiz.id) return;
    this.outlook = { quizId: quiz.id, sentence: await this.owner.outlook(quiz) };
    if (this.quiz.screen === 'summary') this.render();
  }

  private async explain(question: Question): Promise<void> {
    if (this.mentions?.question === question) return;
    const mentionsIn = await this.owner.mentionsIn(question);
    this.mentions = { question, mentionsIn };
    if (currentItem(this.quiz)?.question === question) this.render();
  }

  private second(): void {
    // A server may outlive its window for hours. The clock stands still then, as it does when both are gone.
    if (!this.quiz.exam || this.quiz.isOver || !this.isHeard) return;
    const before = this.quiz;
    this.quiz = passTime(before, Date.now());
    if (this.quiz.isOver) return this.become(this.quiz);
    const clock = clockOf(this.quiz);
    this.isHeard = false;
    if (clock) void this.post({ type: 'clock', clock }).then(() => (this.isHeard = true));
    if (++this.seconds % SAVE_EVERY === 0) this.save();
  }

  private render(): void {
    if (this.isClosed) return;
    const { exam, view } = this.shown;
    const item = currentItem(this.quiz);
    const mentionsIn = item && this.mentions?.question === item.question ? this.mentions.mentionsIn : null;
    const outlook = this.outlook?.quizId === this.quiz.id ? this.outlook.sentence : '';
    void this.post({ type: 'render', view: viewOf(this.quiz, { ...view, mentionsIn }, exam, outlook) });
    this.save();
  }

  private save(): void {
    void this.post({ type: 'save', state: this.owner.save(storeQuiz(this.quiz)) });
  }

  private post(message: ToPage): Thenable<boolean> {
    return this.panel.webview.postMessage(message);
  }

  private report(): void {
    const question = currentItem(this.quiz)?.question;
    if (question) void orTell(openSource(question.source));
  }

  private setTitle(): void {
    const { mode, title } = this.quiz;
    const titles = {
      practice: vscode.l10n.t('Quiz: {0}', title),
      review: vscode.l10n.t('Review: {0}', title),
      exam: vscode.l10n.t('Exam: {0}', title),
      confusions: vscode.l10n.t('Confusions: {0}', title),
    };
    this.panel.title = titles[mode];
  }
}
