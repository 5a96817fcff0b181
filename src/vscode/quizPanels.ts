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

export interface UnfinishedExam {
  panelId: string;
  quiz: Quiz;
  exam: ExamSitting;
}

/** Everything that had to be waited for, so that a panel is never without its sitting. */
interface Ready extends Shown {
  Panel: typeof QuizPanel;
}

/** Opens sittings, and brings them back after a reload of the window. */
export class QuizPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly panels = new Map<string, QuizPanel>();
  private readonly registration = vscode.window.registerWebviewPanelSerializer(QUIZ_PANEL, this);

  constructor(
    private readonly extension: vscode.Uri,
    private readonly desk: StudyDesk,
    private readonly quizzes: QuizStore,
  ) {}

  dispose(): void {
    this.registration.dispose();
  }

  /** Starts what is asked for in the panel that is open, or in a new one beside a running exam. */
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

  /** Exams that have not come to their end, open here or left, the latest first. */
  async unfinishedExams(): Promise<UnfinishedExam[]> {
    const ids = new Set([...this.panels.keys(), ...(await this.quizzes.panelIds())]);
    const found = await Promise.all(
      [...ids].map(async (panelId) => ({
        panelId,
        quiz: this.panels.get(panelId)?.quiz ?? (await this.saved(panelId)),
      })),
    );
    return found
      .flatMap(({ panelId, quiz }) => (quiz?.exam && !quiz.isOver ? [{ panelId, quiz, exam: quiz.exam }] : []))
      .sort((a, b) => b.exam.clock.seenAt - a.exam.clock.seenAt);
  }

  /** @returns whether the panel is open here */
  reveal(panelId: string): boolean {
    this.panels.get(panelId)?.reveal();
    return this.panels.has(panelId);
  }

  async resume({ panelId, quiz }: UnfinishedExam): Promise<void> {
    const shown = await this.shown(resume(quiz, Date.now()));
    if (!this.reveal(panelId)) this.adopt(newPanel(quiz), panelId, shown);
  }

  discard(panelId: string): void {
    this.quizzes.forget(panelId);
  }

  /** @param state what the page kept; anything may have become of it */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = v.safeParse(PageState, state);
    const panelId = kept.success ? kept.output.panelId : '';
    const quiz = kept.success ? await this.saved(panelId, kept.output.quiz) : null;
    const shown = quiz && (await this.shown(resume(quiz, Date.now())));
    // An exam may have been resumed before its old tab was looked at.
    if (shown && !this.panels.has(panelId)) this.adopt(panel, panelId, shown);
    else panel.dispose();
  }

  private async saved(panelId: string, copy?: unknown): Promise<Quiz | null> {
    const { questions } = await this.desk.bank();
    return restoreQuiz(await this.quizzes.load(panelId), questions) ?? restoreQuiz(copy, questions);
  }

  private async show(quiz: Quiz): Promise<void> {
    const shown = await this.shown(quiz);
    const free = [...this.panels.values()].filter((panel) => !panel.hasRunningExam).at(-1);
    if (free) free.show(shown);
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
      startAgain: ({ scope, mode }) => void orTell(this.start({ scope, mode })),
    });
    this.panels.set(panelId, quizPanel);
    panel.onDidDispose(() => {
      this.panels.delete(panelId);
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
