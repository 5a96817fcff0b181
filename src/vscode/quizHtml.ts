import * as vscode from 'vscode';

/** The quiz page: nothing loads but its own script and styles. */
export function quizHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const asset = (...path: string[]) => webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="UTF-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1.0" />
    <link rel="stylesheet" href="${asset('media', 'quiz.css')}" />
    <title>Quiz</title>
  </head>
  <body>
    <main id="quiz"></main>
    <script nonce="${nonce}" src="${asset('dist', 'quiz.js')}"></script>
  </body>
</html>`;
}
