import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionView, ResultView } from '../../core/study/quizProtocol';
import { drawPlace } from './drawPlace';
import { drawRating } from './drawRating';
import { tell } from './host';
import { partsSentence } from './verdictWords';

/** Under the answers: what they came to, where it is explained, and when it is asked again. */
export function drawResult(view: QuestionView, result: ResultView): TemplateResult {
  const parts = partsSentence(view, result);
  const report = (event: Event) => {
    event.preventDefault();
    tell({ type: 'report' });
  };
  return html`
    <div class="result">
      ${parts ? html`<p class="parts">${parts}</p>` : nothing} ${result.rating ? drawRating(result.rating) : nothing}
      <p class="links">
        ${drawPlace(result.see)}
        <a href="#" class="report" @click=${report}>Report a problem with this question</a>
      </p>
    </div>
  `;
}
