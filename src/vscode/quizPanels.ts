import * as v from 'valibot';
import * as vscode from 'vscode';
import { examOf, prepareQuiz } from '../core/study/prepareQuiz';
import { resume, type Quiz } from '../core/study/quiz';
import { seededRandom } from '../core/study/random';
import { scopeTitle } from '../core/study/scope';
import { restoreQuiz } from '../core/study/storedQuiz';
import type { StudyRequest } from '../core/study/studyRequest';
import { QUIZ_PANEL } from '../ids';
import type { QuizPanel } from './quizPanel';
import type { QuizStore } from './quizStore';
import { examInFocus, studyPreferences } from './settings';
import type { StudyDesk } from './studyDesk';

/** What a page keeps over a reload: which panel it was, and a copy of the sitting in case the stored one is gone. */
const PageState = v.object({ panelId: v.pipe(v.string(), v.uuid()), quiz: v.unknown() });

/** Opens sittings, and brings them back after a reload of the window. */
export class QuizPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private open: { panelId: string; panel: QuizPanel } | undefined;
  private readonly registration = vscode.window.registerWebviewPanelSerializer(QUIZ_PANEL, this);

  constructor(
    private readonly extension: vscode.Uri,
    private readonly desk: StudyDesk,
    private readonly quizzes: QuizStore,
  ) {}

  dispose(): void {
    this.registration.dispose();
  }

  /** Starts what is asked for in the panel that is open, or a new one. An exam that is running there is kept for later. */
  async start(request: StudyRequest): Promise<void> {
    const scope = request.scope ?? { kind: 'tasks' as const, id: examInFocus() };
    const bank = await this.desk.bank();
    const random = request.seed === undefined ? Math.random : seededRandom(request.seed);
    const moment = { ...this.desk.today(), id: crypto.randomUUID(), random };
    const quiz = prepareQuiz({ ...request, scope }, bank, moment, studyPreferences());
    if (quiz) await this.show(quiz);
    else void this.tellNothing(request, scopeTitle(scope, bank.library));
  }

  private async tellNothing(request: StudyRequest, title: string): Promise<void> {
    const ahead = vscode.l10n.t('Study Ahead');
    const canStudyAhead = request.mode === 'review' && !request.ahead;
    const message = nothingToAsk(request, title);
    const picked = await vscode.window.showInformationMessage(message, ...(canStudyAhead ? [ahead] : []));
    if (picked === ahead) await this.start({ ...request, ahead: true });
  }

  /** Exams that were left before their end, the latest first. */
  async unfinishedExams(): Promise<{ panelId: string; quiz: Quiz }[]> {
    const ids = await this.quizzes.panelIds();
    const found = await Promise.all(ids.map(async (panelId) => ({ panelId, quiz: await this.saved(panelId) })));
    return found
      .flatMap(({ panelId, quiz }) => (quiz?.exam && !quiz.isOver ? [{ panelId, quiz }] : []))
      .sort((a, b) => b.quiz.shownAt - a.quiz.shownAt);
  }

  async resume({ panelId, quiz }: { panelId: string; quiz: Quiz }): Promise<void> {
    if (this.open?.panelId === panelId) this.open.panel.reveal();
    else await this.openPanel(quiz, panelId);
  }

  discard(panelId: string): void {
    this.quizzes.forget(panelId);
  }

  /** @param state what the page kept; anything may have become of it */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = v.safeParse(PageState, state);
    const quiz = kept.success ? await this.saved(kept.output.panelId, kept.output.quiz) : null;
    if (quiz && kept.success) await this.adopt(panel, kept.output.panelId, quiz);
    else panel.dispose();
  }

  private async saved(panelId: string, copy?: unknown): Promise<Quiz | null> {
    const { questions } = await this.desk.bank();
    const quiz = restoreQuiz(await this.quizzes.load(panelId), questions) ?? restoreQuiz(copy, questions);
    return quiz && resume(quiz, Date.now());
  }

  /** A running exam keeps its panel's files; another sitting gets a panel of its own then. */
  private async show(quiz: Quiz): Promise<void> {
    const running = this.open?.panel.current;
    const isExamRunning = running?.exam && !running.isOver;
    if (this.open && !isExamRunning) this.open.panel.show(quiz, await this.examOf(quiz));
    else await this.openPanel(quiz, crypto.randomUUID());
  }

  private async openPanel(quiz: Quiz, panelId: string): Promise<void> {
    const panel = vscode.window.createWebviewPanel(QUIZ_PANEL, quiz.title, vscode.ViewColumn.Active);
    await this.adopt(panel, panelId, quiz);
  }

  private async examOf(quiz: Quiz) {
    return quiz.exam ? examOf(quiz.scope, (await this.desk.bank()).library) : null;
  }

  private async adopt(panel: vscode.WebviewPanel, panelId: string, quiz: Quiz): Promise<void> {
    // A panel renders Markdown; activation need not wait for that.
    const { QuizPanel } = await import('./quizPanel');
    const quizPanel = new QuizPanel(panel, this.extension, quiz, await this.examOf(quiz), {
      save: (state) => {
        this.quizzes.save(panelId, state);
        return { panelId, quiz: state };
      },
      log: (entries) => this.desk.log(entries),
      mentionsIn: (question) => this.desk.mentionsIn(question),
      view: await this.desk.viewContext(),
      outlook: (ended) => this.desk.outlook(ended),
      startAgain: ({ scope, mode }) => void this.start({ scope, mode }),
    });
    const opened = { panelId, panel: quizPanel };
    this.open = opened;
    panel.onDidDispose(() => {
      const { current } = quizPanel;
      if (!current.exam || current.isOver) this.quizzes.forget(panelId);
      if (this.open === opened) this.open = undefined;
    });
  }
}

function nothingToAsk({ mode, filter, ahead }: StudyRequest, title: string): string {
  if (ahead) return vscode.l10n.t('You have not reviewed anything in {0} yet.', title);
  if (mode === 'review') return vscode.l10n.t('Nothing is due in {0} today.', title);
  if (mode === 'confusions') {
    return vscode.l10n.t('You have not mixed up any two terms of {0} yet: wrong answers show which.', title);
  }
  if (filter === 'missed') return vscode.l10n.t('You have missed no question on {0}.', title);
  if (filter === 'new') return vscode.l10n.t('You have answered every question on {0} once.', title);
  return vscode.l10n.t('There are no questions on {0} yet.', title);
}
