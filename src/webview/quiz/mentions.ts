import { html, nothing, render, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { MentionView } from '../../core/study/quizProtocol';
import { drawPlace } from './drawPlace';
import { icons } from './icons';

let known: MentionView[] = [];

/** Makes the names in the explained texts, which stand in no label, into buttons; with no mentions, back into text. */
export function enliven(root: HTMLElement, mentions: MentionView[]): void {
  known = mentions;
  for (const span of root.querySelectorAll<HTMLElement>('.mention')) {
    if (mentionAt(span)) {
      span.setAttribute('role', 'button');
      span.setAttribute('aria-haspopup', 'dialog');
      span.tabIndex = 0;
    } else {
      for (const name of ['role', 'aria-haspopup', 'tabindex']) span.removeAttribute(name);
    }
  }
}

/** Opens the popover for a click, Enter or Space on one of the names. */
export function explainOnDemand(root: HTMLElement): void {
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element) explain(target.closest<HTMLElement>('.mention[role=button]'));
  });
  root.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.matches('.mention[role=button]') || !/^(?:Enter| )$/.test(key))
      return;
    event.preventDefault();
    explain(target);
  });
}

/** The place of the popover; its content comes with the mention. */
export function drawMentionPopover(): TemplateResult {
  return html`<div id="mention" popover role="dialog" tabindex="-1"></div>`;
}

function explain(span: HTMLElement | null): void {
  const mention = span && mentionAt(span);
  const popover = document.querySelector<HTMLElement>('#mention');
  if (!span || !mention || !popover) return;
  popover.setAttribute('aria-label', mention.name);
  render(drawMention(mention), popover);
  popover.showPopover();
  placeUnder(popover, span);
  popover.focus({ preventScroll: true });
}

function drawMention({ name, status, definitionHtml, place }: MentionView): TemplateResult {
  return html`
    <strong class="name">${name}</strong>
    ${status ? html`<p class="status">${icons.warning} ${status}</p>` : nothing}
    <div class="prose">${unsafeHTML(definitionHtml)}</div>
    ${drawPlace(place, 'Open note')}
  `;
}

function mentionAt(span: HTMLElement): MentionView | undefined {
  return known[Number(span.dataset['mention'])];
}

/** Under the name, or above it where there is more room; it scrolls with the page. */
function placeUnder(popover: HTMLElement, span: HTMLElement): void {
  const gap = 6;
  const at = span.getClientRects()[0] ?? span.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const below = at.bottom + gap + height <= window.innerHeight || at.top < height + gap;
  const left = Math.max(gap, Math.min(at.left, document.documentElement.clientWidth - width - gap));
  popover.style.left = `${left + window.scrollX}px`;
  popover.style.top = `${(below ? at.bottom + gap : at.top - height - gap) + window.scrollY}px`;
}
