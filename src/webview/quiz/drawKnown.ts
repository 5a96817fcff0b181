import { html, type TemplateResult } from 'lit';
import type { CardView } from '../../core/study/quizProtocol';
import { tell } from './host';

/** What a person can say of a card, in the order of the buttons. */
export function waysToSay({ grades }: CardView): { grade: 1 | 2 | 3 | 4; name: string; again?: string }[] {
  if (!grades) {
    return [
      { grade: 3, name: 'I knew it' },
      { grade: 1, name: 'I did not know it' },
    ];
  }
  const [again, hard, good, easy] = grades;
  return [
    { grade: 1, name: 'Again', again },
    { grade: 2, name: 'Hard', again: hard },
    { grade: 3, name: 'Good', again: good },
    { grade: 4, name: 'Easy', again: easy },
  ];
}

/** Asks whether the person knew the back of the card, or how well. */
export function drawKnown(view: CardView): TemplateResult {
  const ways = waysToSay(view);
  const say = (grade: 1 | 2 | 3 | 4) => () => tell({ type: 'rate', grade });
  if (!view.grades) {
    return html`${ways.map(
      ({ grade, name }, place) =>
        html`<vscode-button ?secondary=${place > 0} @click=${say(grade)}>${name}</vscode-button>`,
    )}`;
  }
  return html`<div class="grades" role="group" aria-label="How well did you know it?">
    ${ways.map(
      ({ grade, name, again }) =>
        html`<button type="button" class="grade" @click=${say(grade)}>
          <span class="name">${name}</span> <span class="again">${again}</span>
        </button>`,
    )}
  </div>`;
}
