import * as vscode from 'vscode';
import { pageHtml } from './pageHtml';

/** The quiz page in a webview. */
export function quizHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const asset = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', name)).toString();
  return pageHtml({
    id: 'quiz',
    title: 'Quiz',
    script: asset('quiz.js'),
    styles: asset('quiz.css'),
    source: webview.cspSource,
  });
}
