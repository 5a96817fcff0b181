import * as v from 'valibot';
import * as vscode from 'vscode';
import { examOf, prepareQuiz } from '../core/study/prepareQuiz';
import { resume, type ExamSitting, type Quiz } from '../core/study/quiz';
import { seededRandom } from '../core/study/random';
import { scopeTitle } from '../core/study/scope';
import { restoreQuiz } from '../core/study/storedQuiz';
import type { StudyRequest } from '../core/study/studyRequest';
import { QUIZ_PANEL } from '../ids';
import { orTell } from './orTell';
import type { QuizPanel, Shown } from './quizPanel';
import type { QuizStore } from './quizStore';
import { examInFocus, studyPreferences } from './settings';
import type { StudyDesk } from './studyDesk';

/** What a page keeps over a reload: which panel it was, and a copy of the sitting in case the stored one is gone. */
const PageState = v.object({ panelId: v.pipe(v.string(), v.uuid()), quiz: v.unknown() });

/** An exam that was begun and not submitted; it may be running in a panel. */
export interface UnfinishedExam {
  panelId: string;
  quiz: Quiz;
  exam: ExamSitting;
  isOpen: boolean;
}

/** Everything that had to be waited for, so that a panel is never without its sitting. */
interface Ready extends Shown {
  Panel: typeof QuizPanel;
}

/** Opens sittings, and brings them back after a reload of the window. */
export class QuizPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
  /** The panels that are open, the one that was looked at last behind the others. */
  private readonly open = new Map<string, QuizPanel>();
  private readonly registration = vscode.window.registerWebviewPanelSerializer(QUIZ_PANEL, this);

  constructor(
    private readonly extension: vscode.Uri,
    private readonly desk: StudyDesk,
    private readonly quizzes: QuizStore,
  ) {}

  dispose(): void {
    this.registration.dispose();
  }

  /**
   * Starts what is asked for in a panel that is open, or a new one. An exam that is running there is kept for later.
   * @param panelId of the panel that asks for it; without one the panel that was looked at last
   */
  async start(request: StudyRequest, panelId?: string): Promise<void> {
    const scope = request.scope ?? { kind: 'tasks' as const, id: examInFocus() };
    const bank = await this.desk.latestBank();
    const random = request.seed === undefined ? Math.random : seededRandom(request.seed);
    const moment = { ...this.desk.today(), id: crypto.randomUUID(), random };
    const quiz = prepareQuiz({ ...request, scope }, bank, moment, studyPreferences());
    if (quiz) await this.show(quiz, panelId);
    else void this.tellNothing(request, scopeTitle(scope, bank.library), panelId);
  }

  private async tellNothing(request: StudyRequest, title: string, panelId?: string): Promise<void> {
    const ahead = vscode.l10n.t('Study Ahead');
    const canStudyAhead = request.mode === 'review' && !request.ahead;
    const message = nothingToAsk(request, title);
    const picked = await vscode.window.showInformationMessage(message, ...(canStudyAhead ? [ahead] : []));
    if (picked === ahead) await this.start({ ...request, ahead: true }, panelId);
  }

  /** Exams that have not come to their end, the latest first. */
  async unfinishedExams(): Promise<UnfinishedExam[]> {
    const ids = new Set([...this.open.keys(), ...(await this.quizzes.panelIds())]);
    const found = await Promise.all(
      [...ids].map(async (panelId) => {
        const open = this.open.get(panelId);
        return { panelId, isOpen: open !== undefined, quiz: open?.quiz ?? (await this.saved(panelId)) };
      }),
    );
    return found
      .flatMap(({ quiz, ...panel }) => (quiz?.exam && !quiz.isOver ? [{ ...panel, quiz, exam: quiz.exam }] : []))
      .sort((a, b) => b.exam.clock.seenAt - a.exam.clock.seenAt);
  }

  async resume({ panelId, quiz }: UnfinishedExam): Promise<void> {
    const shown = await this.shown(resume(quiz, Date.now()));
    const open = this.open.get(panelId);
    if (open) open.reveal();
    else this.adopt(newPanel(quiz), panelId, shown);
  }

  discard({ panelId }: UnfinishedExam): void {
    this.open.get(panelId)?.close();
    this.quizzes.forget(panelId);
  }

  /** @param state what the page kept; anything may have become of it */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = v.safeParse(PageState, state);
    const panelId = kept.success ? kept.output.panelId : '';
    const quiz = kept.success ? await this.saved(panelId, kept.output.quiz) : null;
    const shown = quiz && (await this.shown(resume(quiz, Date.now())));
    // A tab that nobody looked at since the window was reloaded may come late: its exam was resumed in another one.
    if (shown && !this.open.has(panelId)) this.adopt(panel, panelId, shown);
    else panel.dispose();
  }

  private async saved(panelId: string, copy?: unknown): Promise<Quiz | null> {
    const { questions } = await this.desk.bank();
    return restoreQuiz(await this.quizzes.load(panelId), questions) ?? restoreQuiz(copy, questions);
  }

  /** A running exam keeps its panel; another sitting gets a panel of its own then. */
  private async show(quiz: Quiz, panelId?: string): Promise<void> {
    const shown = await this.shown(quiz);
    const wanted = panelId === undefined ? undefined : this.open.get(panelId);
    const panel = [wanted, ...[...this.open.values()].reverse()].find((one) => one && !one.hasRunningExam);
    if (panel) panel.show(shown);
    else this.adopt(newPanel(quiz), crypto.randomUUID(), shown);
  }

  private async shown(quiz: Quiz): Promise<Ready> {
    // A panel renders Markdown; activation need not wait for that.
    const { QuizPanel: Panel } = await import('./quizPanel');
    const { library } = await this.desk.bank();
    return { Panel, quiz, exam: quiz.exam && examOf(quiz.scope, library), view: await this.desk.viewContext() };
  }

  private adopt(panel: vscode.WebviewPanel, panelId: string, { Panel, ...shown }: Ready): void {
    const quizPanel = new Panel(panel, this.extension, shown, {
      save: (state) => {
        this.quizzes.save(panelId, state);
        return { panelId, quiz: state };
      },
      log: (entries) => this.desk.log(entries),
      mentionsIn: (question) => this.desk.mentionsIn(question),
      outlook: (ended) => this.desk.outlook(ended),
      startAgain: ({ scope, mode }) => void orTell(this.start({ scope, mode }, panelId)),
    });
    const becomeLast = () => {
      this.open.delete(panelId);
      this.open.set(panelId, quizPanel);
    };
    becomeLast();
    panel.onDidChangeViewState(() => panel.active && becomeLast());
    panel.onDidDispose(() => {
      this.open.delete(panelId);
      if (!quizPanel.hasRunningExam) this.quizzes.forget(panelId);
    });
  }
}

function newPanel({ title }: Quiz): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(QUIZ_PANEL, title, vscode.ViewColumn.Active);
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
