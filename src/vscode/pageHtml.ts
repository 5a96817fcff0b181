/** A page that loads nothing but its own script and styles, into an element named `id`. */
export function pageHtml(page: {
  id: string;
  title: string;
  script: string;
  styles: string;
  /** Where styles and fonts may come from. */
  source: string;
}): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = [
    "default-src 'none'",
    `style-src ${page.source}`,
    `font-src ${page.source}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="UTF-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1.0" />
    <link rel="stylesheet" href="${page.styles}" />
    <title>${page.title}</title>
  </head>
  <body>
    <main id="${page.id}"></main>
    <script nonce="${nonce}" src="${page.script}"></script>
  </body>
</html>`;
}
