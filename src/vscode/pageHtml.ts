import type * as vscode from 'vscode';

export interface PageParts {
  /** Of the bundle `dist/<name>.js` and of the element that it draws into. */
  name: string;
  title: string;
  /** Path of the stylesheet within the extension: `dist/quiz.css`. */
  styles: string;
}

/** A page of ours: nothing loads but its own script and styles. */
export function pageHtml(webview: vscode.Webview, extension: vscode.Uri, { name, title, styles }: PageParts): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const asset = (path: string) =>
    webview.asWebviewUri(extension.with({ path: `${extension.path}/${path}` })).toString();
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
    <link rel="stylesheet" href="${asset(styles)}" />
    <title>${title}</title>
  </head>
  <body>
    <main id="${name}"></main>
    <script nonce="${nonce}" src="${asset(`dist/${name}.js`)}"></script>
  </body>
</html>`;
}
