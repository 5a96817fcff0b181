import { html, nothing, type TemplateResult } from 'lit';
import type { ClockView } from '../../core/study/quizProtocol';
import { clockTime } from './duration';
import { icons } from './icons';
import { change, type Page } from './page';

/** The time left, which the reader can hide; what is to be said of it shows all the same. */
export function drawClock(clock: ClockView, { clockHidden, notice }: Page): TemplateResult {
  return html`
    <span class="clock ${clock.left <= 300 ? 'short' : ''}">
      ${notice ? html`<strong class="notice">${icons.warning} ${notice.text}</strong>` : nothing}
      ${clockHidden ? nothing : html`<span role="timer" aria-label="Time left">${clockTime(clock.left)}</span>`}
      <button
        type="button"
        class="quiet"
        aria-label=${clockHidden ? 'Show the time' : 'Hide the time'}
        title=${clockHidden ? 'Show the time' : 'Hide the time'}
        @click=${() => change({ clockHidden: !clockHidden })}
      >
        ${icons.clock}
      </button>
    </span>
  `;
}
