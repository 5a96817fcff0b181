import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionView } from '../../core/study/quizProtocol';
import { verdictWord } from './verdictWords';
import { drawVerdict } from './drawVerdict';
import { goOn, goTo } from './goOn';
import { tell } from './host';
import { icons } from './icons';
import { drawKnown } from './drawKnown';
import { goesAnywhere, turnedCard, missing } from './questionKinds';
import { answerKeys, shortcutsOf } from './shortcuts';

/** What stays at the bottom of a question: the verdict, and where to go. */
export function drawFooter(view: QuestionView): TemplateResult {
  const { result, exam } = view;
  const card = turnedCard(view);
  const waits = !result && !exam && !view.looksBack && missing(view) !== null;
  return html`
    <footer>
      <div class="actions">
        ${
          goesAnywhere(view)
            ? html`<vscode-button
                secondary
                ?disabled=${view.number === 1}
                aria-disabled=${String(view.number === 1)}
                @click=${() => goTo(view, view.number - 2)}
                >Previous</vscode-button
              >`
            : nothing
        }
        ${
          card
            ? drawKnown(card)
            : html`<vscode-button
                id="primary"
                ?disabled=${waits}
                aria-disabled=${String(waits)}
                @click=${() => goOn(view)}
                >${primaryName(view)}</vscode-button
              >`
        }
        ${exam && !view.looksBack ? drawExamButtons(exam) : nothing}
        ${
          view.looksBack && view.number < view.total
            ? html`<vscode-button secondary @click=${() => tell({ type: 'showSummary' })}>Summary</vscode-button>`
            : nothing
        }
      </div>
      ${
        result && !card
          ? html`<div class="outcome">
              <strong>${drawVerdict(result.right, verdictWord(view, result))}</strong>
              ${view.right === null || view.looksBack ? nothing : html`<span class="so-far">${view.right} right so far.</span>`}
            </div>`
          : drawFirstKeys(view)
      }
    </footer>
  `;
}

/** The first keys of the view; the help has them all. */
function drawFirstKeys(view: QuestionView): TemplateResult {
  const [answer, ...others] = shortcutsOf(view);
  const enter = others.find(({ keys }) => keys.includes('Enter'));
  const first = turnedCard(view) ? answerKeys(view) : [answer, enter].filter((one) => one !== undefined);
  return html`<span class="first-keys" aria-hidden="true"
    >${first.map(({ shown, says }) => html`<span>${shown.map((key) => html`<kbd>${key}</kbd> `)}${says}</span>`)}</span
  >`;
}

function primaryName(view: QuestionView): string {
  if (view.looksBack) return view.number < view.total ? 'Next' : 'Summary';
  if (view.result || view.exam) return 'Next';
  return view.kind === 'card' ? 'Show answer' : 'Check';
}

function drawExamButtons({ flagged }: NonNullable<QuestionView['exam']>): TemplateResult {
  return html`
    <button
      type="button"
      class="toggle flag"
      aria-pressed=${String(flagged)}
      title="F"
      @click=${() => tell({ type: 'flag' })}
    >
      ${icons.flag} ${flagged ? 'Flagged' : 'Flag'}
    </button>
    <button type="button" class="toggle" title="M" @click=${() => tell({ type: 'showMap' })}>All questions</button>
  `;
}
