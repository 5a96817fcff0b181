import { html, nothing, type TemplateResult } from 'lit';
import { drawConfirmation } from './confirmSubmit';
import { drawHelp } from './help';
import { drawMap } from './drawMap';
import { drawQuestion } from './drawQuestion';
import { drawSummary } from './drawSummary';
import { drawMentionPopover } from './mentions';
import type { Page } from './page';
import { shortcutsOf } from './shortcuts';

export function drawPage(page: Page): TemplateResult | typeof nothing {
  const { view } = page;
  if (!view) return nothing;
  return html`
    ${drawView(page)} ${drawMentionPopover()} ${view.type === 'map' ? drawConfirmation(view) : nothing}
    ${drawHelp(shortcutsOf(view))}
  `;
}

function drawView(page: Page): TemplateResult | typeof nothing {
  switch (page.view?.type) {
    case 'question':
      return drawQuestion(page.view, page);
    case 'map':
      return drawMap(page.view, page);
    case 'summary':
      return drawSummary(page.view, page);
    case undefined:
      return nothing;
  }
}
