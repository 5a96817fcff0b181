import { html, nothing, type TemplateResult } from 'lit';
import type { ClockView } from '../../core/study/quizProtocol';
import { drawClock } from './drawClock';
import { openHelp } from './help';
import type { Page } from './page';

export interface Header {
  title: string;
  /** Where in the quiz the reader is. */
  where: string;
  /** `of` is 0 when there is no progress to show. */
  progress: { label: string; value: number; of: number };
  clock: ClockView | null;
}

/** What stays at the top of every view. */
export function drawHeader({ title, where, progress, clock }: Header, page: Page): TemplateResult {
  return html`
    <header>
      <div class="where">
        <h1 class="title">${title}</h1>
        <span class="position">${where}</span>
        ${clock ? drawClock(clock, page) : nothing}
        <button type="button" class="quiet help" aria-label="Keys of this page" title="Keys (?)" @click=${openHelp}>
          ?
        </button>
      </div>
      <vscode-progress-bar
        aria-label=${progress.label}
        .value=${progress.value}
        .max=${Math.max(progress.of, 1)}
      ></vscode-progress-bar>
    </header>
  `;
}
