import MarkdownIt from 'markdown-it';
import { blank } from '../questions/question';

/** Where a text names services: `start` and `end` as offsets, the id of the service. */
export type MentionsIn = (text: string) => readonly { start: number; end: number; serviceId: string }[];

/** HTML in notes is shown as text, and links are shown as their text: nothing in a question can act. */
const markdown = new MarkdownIt({ html: false, linkify: false }).disable(['image', 'autolink']);
markdown.renderer.rules['link_open'] = () => '';
markdown.renderer.rules['link_close'] = () => '';
markdown.renderer.rules['text'] = (tokens, index, _options, env) => {
  const { content = '' } = tokens[index] ?? {};
  return env?.['html'] instanceof QuestionHtml ? env['html'].mark(content) : escapeHtml(content);
};

/** Stand-ins from the private use area of Unicode, which Markdown leaves alone. Inside a tag, as the name of a language, they stay. */
const opening = '\uE000';
const closing = '\uE001';
const standIn = /\uE000(\d+)\uE001(?![^<>]*>)/g;

/** Turns the Markdown of one question into HTML, and notes which services its texts name. */
export class QuestionHtml {
  /** Ids in the order in which they were first named; `data-mention` counts them from 0. */
  readonly services: string[] = [];

  /** @param mentionsIn null as long as nothing is to be explained */
  constructor(private readonly mentionsIn: MentionsIn | null = null) {}

  render(text: string): string {
    return markdown.render(text, { html: this });
  }

  inline(text: string): string {
    return markdown.renderInline(text, { html: this });
  }

  /** A prompt whose blanks are numbered from 1. */
  withBlanks(text: string): string {
    let number = 0;
    const numbered = text.replace(blank, () => `${opening}${++number}${closing}`);
    return this.render(numbered).replace(standIn, '<span class="blank">$1</span>');
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

const { escapeHtml } = markdown.utils;
