import Markdown, { type MarkdownIt } from 'markdown-it';
import { readBlanks } from '../questions/blanks';

/** Where a text names services: `start` and `end` as offsets, the id of the service. */
export type MentionsIn = (text: string) => readonly { start: number; end: number; serviceId: string }[];

const plain = new Markdown({ html: false, linkify: false }).use(asQuestion);
const cloze = new Markdown({ html: false, linkify: false }).use(asQuestion).use(readBlanks);
cloze.renderer.rules['blank'] = (_tokens, _index, _options, env) =>
  `<span class="blank">${htmlIn(env)?.nextBlank()}</span>`;

/** HTML in notes is shown as text, and links are shown as their text: nothing in a question can act. */
function asQuestion(markdown: MarkdownIt): void {
  const { rules } = markdown.disable(['image', 'autolink']).renderer;
  rules['link_open'] = () => '';
  rules['link_close'] = () => '';
  rules['text'] = (tokens, index, _options, env) => {
    const { content = '' } = tokens[index] ?? {};
    return htmlIn(env)?.mark(content) ?? escapeHtml(content);
  };
}

function htmlIn(env: Record<string, unknown> | undefined): QuestionHtml | null {
  return env?.['html'] instanceof QuestionHtml ? env['html'] : null;
}

/** Turns the Markdown of one question into HTML, and notes which services its texts name. */
export class QuestionHtml {
  /** Ids in the order in which they were first named; `data-mention` counts them from 0. */
  readonly services: string[] = [];
  private blanks = 0;

  /** @param mentionsIn null as long as nothing is to be explained */
  constructor(private readonly mentionsIn: MentionsIn | null = null) {}

  render(text: string): string {
    return plain.render(text, { html: this });
  }

  inline(text: string): string {
    return plain.renderInline(text, { html: this });
  }

  /** A prompt whose blanks are numbered from 1. */
  withBlanks(text: string): string {
    this.blanks = 0;
    return cloze.render(text, { html: this });
  }

  nextBlank(): number {
    return ++this.blanks;
  }

  /** HTML of a piece of plain text, with what it names marked. */
  mark(text: string): string {
    let html = '';
    let from = 0;
    for (const { start, end, serviceId } of this.mentionsIn?.(text) ?? []) {
      if (start < from) continue;
      const number = this.numberOf(serviceId);
      html += `${escapeHtml(text.slice(from, start))}<span class="mention" data-mention="${number}">${escapeHtml(text.slice(start, end))}</span>`;
      from = end;
    }
    return html + escapeHtml(text.slice(from));
  }

  private numberOf(serviceId: string): number {
    const known = this.services.indexOf(serviceId);
    return known >= 0 ? known : this.services.push(serviceId) - 1;
  }
}

const { escapeHtml } = plain.utils;
