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
  retryMissed,
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
import { storeQuiz, type StoredQuiz } from '../core/study/storedQuiz';
import { COMMANDS } from '../ids';
import { openPlace, openSource } from './openNote';
import { quizHtml } from './quizHtml';

export interface PanelOwner {
  /** Saves the sitting, and gives back what the page shall keep. */
  save: (state: StoredQuiz) => unknown;
  /** Resolves when the log has the entries for good. */
  log: (entries: LogEntry[]) => Promise<void>;
  /** Finds what the texts of a question name. */
  mentionsIn: (question: Question) => Promise<MentionsIn>;
  view: Omit<ViewContext, 'mentionsIn'>;
  /** A sentence on what comes next. */
  outlook: (quiz: Quiz) => Promise<string>;
  startAgain: (quiz: Quiz) => void;
}

/** Seconds of an exam between two saves of its clock. */
const SAVE_EVERY = 5;

/** One panel and the sitting in it. What it subscribes to ends with the panel. */
export class QuizPanel {
  private mentions: { question: Question; mentionsIn: MentionsIn } | undefined;
  private logging: Promise<void> = Promise.resolve();
  private outlook = '';
  private readonly timer: ReturnType<typeof setInterval>;
  private seconds = 0;
  /** Whether the window has taken what the clock said last. */
  private isHeard = true;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    private quiz: Quiz,
    private exam: Exam | null,
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
    panel.onDidDispose(() => {
      clearInterval(this.timer);
      this.quiz = settle(this.quiz);
      this.log();
    });
  }

  get current(): Quiz {
    return this.quiz;
  }

  reveal(): void {
    this.panel.reveal();
  }

  close(): void {
    this.panel.dispose();
  }

  show(quiz: Quiz, exam: Exam | null): void {
    this.quiz = quiz;
    this.exam = exam;
    this.outlook = '';
    this.setTitle();
    this.panel.reveal();
    this.render();
  }

  private receive(message: unknown): void {
    const result = v.safeParse(FromPage, message);
    if (result.success) this.handle(result.output);
  }

  private handle(message: FromPage): void {
    const now = Date.now();
    this.quiz = passTime(this.quiz, now);
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
        return this.show(retryMissed(this.quiz, crypto.randomUUID(), Math.random, now), null);
      case 'newQuiz':
        return this.owner.startAgain(this.quiz);
      case 'chooseTopic':
        return void vscode.commands.executeCommand(COMMANDS.chooseQuiz);
      case 'showReadiness':
        return void vscode.commands.executeCommand(COMMANDS.showReadiness);
      case 'open':
        return void openPlace(message);
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

  /** Answers reach the log one batch after the other; what it could not take is tried again with the next answer. */
  private log(): void {
    this.logging = this.logging.then(async () => {
      const entries = entriesToLog(this.quiz, this.exam);
      if (entries.length === 0) return;
      try {
        await this.owner.log(entries);
        this.quiz = markLogged(this.quiz, entries);
        this.save();
        if (!this.quiz.isOver) return;
        this.outlook = await this.owner.outlook(this.quiz);
        if (this.quiz.screen === 'summary') this.render();
      } catch {
        // The store has told the person; the answers stay in the sitting, which is saved on its own.
      }
    });
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
    const item = currentItem(this.quiz);
    const mentionsIn = item && this.mentions?.question === item.question ? this.mentions.mentionsIn : null;
    const context = { ...this.owner.view, mentionsIn };
    void this.post({ type: 'render', view: viewOf(this.quiz, context, this.exam, this.outlook) });
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
    if (question) void openSource(question.source);
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
