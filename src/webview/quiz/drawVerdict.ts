import { html, type TemplateResult } from 'lit';
import { icons } from './icons';

/** Right or wrong, by a sign and a word: never by colour alone. */
export function drawVerdict(right: boolean, says: string): TemplateResult {
  return html`<span class="verdict ${right ? 'right' : 'wrong'}">${right ? icons.right : icons.wrong} ${says}</span>`;
}
