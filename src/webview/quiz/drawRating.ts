import { html, type TemplateResult } from 'lit';
import type { ResultView } from '../../core/study/quizProtocol';
import { tell } from './host';

const grades = [
  [1, 'Again'],
  [2, 'Hard'],
  [3, 'Good'],
  [4, 'Easy'],
] as const;

/** How well it was known, by the person; each grade says when the question would come again. */
export function drawRating({ grade, again }: NonNullable<ResultView['rating']>): TemplateResult {
  return html`
    <div class="rating" role="group" aria-labelledby="rating">
      <span id="rating">How well did you know it?</span>
      <div class="grades">
        ${grades.map(
          ([value, name]) => html`
            <button
              type="button"
              class="grade"
              aria-pressed=${String(grade === value)}
              title="Shift+${value}"
              @click=${() => tell({ type: 'rate', grade: value })}
            >
              <span class="name">${name}</span> <span class="again">${again[value - 1]}</span>
            </button>
          `,
        )}
      </div>
    </div>
  `;
}

/** The grade after this one, and behind the last the first. */
export function nextGrade(grade: 1 | 2 | 3 | 4): 1 | 2 | 3 | 4 {
  return grades[grade % grades.length]?.[0] ?? 1;
}
