import * as v from 'valibot';
import * as vscode from 'vscode';
import { check, next, retryMissed, select, type Quiz } from '../core/study/quiz';
import { FromPage, type ToPage } from '../core/study/quizProtocol';
import { viewOf } from '../core/study/quizView';
import type { QuizScope } from '../core/study/scope';
import { storeQuiz, type StoredQuiz } from '../core/study/storedQuiz';
import { COMMANDS } from '../ids';
import { openPlace } from './openNote';
import { quizHtml } from './quizHtml';

export interface PanelOwner {
  /** Saves the quiz, and gives back what the page shall keep. */
  save: (state: StoredQuiz) => unknown;
  startAgain: (scope: QuizScope) => void;
}

/** One panel and the quiz in it. What it subscribes to ends with the panel. */
export class QuizPanel {
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
        this.quiz = select(this.quiz, message.places);
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
