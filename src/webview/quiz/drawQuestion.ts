import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { QuestionView } from '../../core/study/quizProtocol';
import { drawBlankReasons } from './drawBlanks';
import { drawCard } from './drawCard';
import { drawFooter } from './drawFooter';
import { drawHeader } from './drawHeader';
import { drawOptions } from './drawOptions';
import { drawResult } from './drawResult';
import { drawRows } from './drawRows';
import { drawScenario } from './drawScenario';
import type { Page } from './page';
import { hasOptions, hasRows } from './questionKinds';

export function drawQuestion(view: QuestionView, page: Page): TemplateResult {
  return html`
    ${drawHeader(
      {
        title: view.title,
        where: `Question ${view.number} of ${view.total}`,
        progress: { label: 'Progress of the quiz', value: view.number - (view.result ? 0 : 1), of: view.total },
        clock: view.exam?.clock ?? null,
      },
      page,
    )}
    <div class="sheet ${view.scenario ? 'with-case' : ''}">
      ${view.scenario ? drawScenario(view.scenario) : nothing}
      <div class="question">
        <fieldset aria-labelledby="prompt" aria-describedby="hint">
          <div id="prompt" class="prompt prose" data-start tabindex="-1">${unsafeHTML(view.promptHtml)}</div>
          <p class="hint">
            <span id="hint">${hint(view)}</span>
            ${page.warning ? html`<span class="warning">${page.warning}</span>` : nothing}
          </p>
          ${drawAnswers(view, page)}
        </fieldset>
        ${view.result ? drawResult(view, view.result) : nothing}
      </div>
    </div>
    ${drawFooter(view)}
  `;
}

function drawAnswers(view: QuestionView, page: Page): TemplateResult | typeof nothing {
  if (hasRows(view)) return drawRows(view, page);
  if (hasOptions(view)) return drawOptions(view);
  return view.kind === 'cloze' ? drawBlankReasons(view) : drawCard(view);
}

function hint(view: QuestionView): string {
  switch (view.kind) {
    case 'choice':
      return 'Select 1';
    case 'multiple':
      return `Select ${view.select}`;
    case 'ordering':
      return 'Put the steps in order';
    case 'matching':
      return 'Choose one for each row';
    case 'cloze':
      return view.blanks.length === 1 ? 'Fill in the blank' : 'Fill in the blanks';
    case 'card':
      return view.back ? 'Compare it with what you recalled' : 'Recall the answer, then show it';
    default:
      return view satisfies never;
  }
}
