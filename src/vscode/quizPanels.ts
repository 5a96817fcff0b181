import * as v from 'valibot';
import * as vscode from 'vscode';
import type { Library } from '../core/library/library';
import { allQuestions } from '../core/questions/generateQuestions';
import type { Question } from '../core/questions/question';
import { drawQuiz, type Quiz } from '../core/study/quiz';
import { questionsIn, scopeTitle, type QuizScope } from '../core/study/scope';
import { restoreQuiz } from '../core/study/storedQuiz';
import { QUIZ_PANEL } from '../ids';
import type { LibraryStore } from './libraryStore';
import type { QuizPanel } from './quizPanel';
import type { QuizStore } from './quizStore';

/** What a page keeps over a reload: which panel it was, and a copy of the quiz in case the stored one is gone. */
const PageState = v.object({ panelId: v.pipe(v.string(), v.uuid()), quiz: v.unknown() });

/** Opens quizzes, and brings them back after a reload of the window. */
export class QuizPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private current: QuizPanel | undefined;
  private asked: { library: Library; questions: Question[] } | undefined;
  private readonly registration = vscode.window.registerWebviewPanelSerializer(QUIZ_PANEL, this);

  constructor(
    private readonly extension: vscode.Uri,
    private readonly library: LibraryStore,
    private readonly quizzes: QuizStore,
  ) {}

  dispose(): void {
    this.registration.dispose();
  }

  async start(scope: QuizScope): Promise<void> {
    const library = await this.library.get();
    const title = scopeTitle(scope, library);
    const questions = questionsIn(scope, this.questionsOf(library), library);
    if (questions.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There are no questions on {0} yet.', title));
      return;
    }
    const quiz = drawQuiz(scope, title, questions, Math.random);
    const { QuizPanel } = await loadPanel();
    if (this.current) {
      this.current.show(quiz);
    } else {
      const panel = vscode.window.createWebviewPanel(QUIZ_PANEL, title, vscode.ViewColumn.Active);
      this.adopt(QuizPanel, panel, crypto.randomUUID(), quiz);
    }
  }

  /** @param state what the page kept; anything may have become of it */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = v.safeParse(PageState, state);
    const quiz = kept.success ? await this.restored(kept.output) : null;
    const { QuizPanel } = await loadPanel();
    if (quiz && kept.success) this.adopt(QuizPanel, panel, kept.output.panelId, quiz);
    else panel.dispose();
  }

  private async restored({ panelId, quiz: copy }: v.InferOutput<typeof PageState>): Promise<Quiz | null> {
    const questions = this.questionsOf(await this.library.get());
    return restoreQuiz(await this.quizzes.load(panelId), questions) ?? restoreQuiz(copy, questions);
  }

  /** Questions are made from terms once per library. */
  private questionsOf(library: Library): Question[] {
    if (this.asked?.library !== library) this.asked = { library, questions: allQuestions(library) };
    return this.asked.questions;
  }

  private adopt(Panel: typeof QuizPanel, panel: vscode.WebviewPanel, panelId: string, quiz: Quiz): void {
    const quizPanel = new Panel(panel, this.extension, quiz, {
      save: (state) => {
        this.quizzes.save(panelId, state);
        return { panelId, quiz: state };
      },
      startAgain: (scope) => void this.start(scope),
    });
    this.current = quizPanel;
    panel.onDidDispose(() => {
      this.quizzes.forget(panelId);
      if (this.current === quizPanel) this.current = undefined;
    });
  }
}

/** A panel renders Markdown; activation need not wait for that. */
function loadPanel() {
  return import('./quizPanel');
}
