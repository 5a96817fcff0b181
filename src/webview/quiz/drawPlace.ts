import { html, type TemplateResult } from 'lit';
import type { PlaceView } from '../../core/study/quizProtocol';
import { tell } from './host';

/** A link to the line of a note. */
export function drawPlace({ title, uri, line }: PlaceView, text = `Read in the notes: ${title}`): TemplateResult {
  const open = (event: Event) => {
    event.preventDefault();
    tell({ type: 'open', uri, line });
  };
  return html`<a href="#" class="place" @click=${open}>${text}</a>`;
}
