import * as v from 'valibot';
import * as vscode from 'vscode';
import { generateQuestions } from '../core/questions/generateQuestions';
import type { Question } from '../core/questions/question';
import { check, drawQuiz, next, retryMissed, select, type Quiz } from '../core/study/quiz';
import { FromPage, type ToPage } from '../core/study/quizProtocol';
import { viewOf } from '../core/study/quizView';
import { questionsIn, scopeTitle, type QuizScope } from '../core/study/scope';
import { restoreQuiz, storeQuiz, type StoredQuiz } from '../core/study/storedQuiz';
import type { Library } from '../core/library/library';
import { COMMANDS, QUIZ_PANEL } from '../ids';
import type { LibraryStore } from './libraryStore';
import { openPlace } from './openNote';
import { quizHtml } from './quizHtml';
import type { QuizStore } from './quizStore';

/** What a page keeps over a reload: which panel it was, and a copy of the quiz in case the stored one is gone. */
const PageState = v.object({ panelId: v.pipe(v.string(), v.uuid()), quiz: v.unknown() });

/** Opens quizzes, and brings them back after a reload of the window. */
export class QuizPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private current: QuizPanel | undefined;
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
    const questions = questionsIn(scope, allQuestions(library), library);
    if (questions.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There are no questions on {0} yet.', title));
      return;
    }
    const quiz = drawQuiz(scope, title, questions, Math.random);
    if (this.current) this.current.show(quiz);
    else {
      const panel = vscode.window.createWebviewPanel(QUIZ_PANEL, title, vscode.ViewColumn.Active);
      this.adopt(panel, crypto.randomUUID(), quiz);
    }
  }

  /** @param state what the page kept; anything may have become of it */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = v.safeParse(PageState, state);
    const quiz = kept.success ? await this.restored(kept.output) : null;
    if (quiz && kept.success) this.adopt(panel, kept.output.panelId, quiz);
    else panel.dispose();
  }

  private async restored({ panelId, quiz: copy }: v.InferOutput<typeof PageState>): Promise<Quiz | null> {
    const questions = allQuestions(await this.library.get());
    return restoreQuiz(await this.quizzes.load(panelId), questions) ?? restoreQuiz(copy, questions);
  }

  private adopt(panel: vscode.WebviewPanel, panelId: string, quiz: Quiz): void {
    const quizPanel = new QuizPanel(panel, this.extension, quiz, {
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

function allQuestions(library: Library): Question[] {
  return [...library.questions, ...generateQuestions(library)];
}

interface PanelOwner {
  /** Saves the quiz, and gives back what the page shall keep. */
  save: (state: StoredQuiz) => unknown;
  startAgain: (scope: QuizScope) => void;
}

/** One panel and the quiz in it. What it subscribes to ends with the panel. */
class QuizPanel {
  constructor(
    private readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    private quiz: Quiz,
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
  }

  show(quiz: Quiz): void {
    this.quiz = quiz;
    this.setTitle();
    this.panel.reveal();
    this.render();
  }

  private receive(message: unknown): void {
    const result = v.safeParse(FromPage, message);
    if (result.success) this.handle(result.output);
  }

  private handle(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        return this.render();
      case 'select':
        this.quiz = select(this.quiz, message.options);
        return this.save();
      case 'check':
        return this.become(check(this.quiz));
      case 'next':
        return this.become(next(this.quiz));
      case 'retryMissed':
        return this.become(retryMissed(this.quiz, Math.random));
      case 'newQuiz':
        return this.owner.startAgain(this.quiz.scope);
      case 'chooseTopic':
        return void vscode.commands.executeCommand(COMMANDS.chooseQuiz);
      case 'open':
        return void openPlace(message);
      default:
        return message satisfies never;
    }
  }

  private become(quiz: Quiz): void {
    this.quiz = quiz;
    this.render();
  }

  private render(): void {
    this.post({ type: 'render', view: viewOf(this.quiz) });
    this.save();
  }

  private save(): void {
    this.post({ type: 'save', state: this.owner.save(storeQuiz(this.quiz)) });
  }

  private post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  private setTitle(): void {
    this.panel.title = vscode.l10n.t('Quiz: {0}', this.quiz.title);
  }
}
