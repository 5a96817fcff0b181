import type { RowView } from '../../core/study/quizProtocol';

/** What a row is called where it is spoken of. */
export function rowName({ html }: RowView, index: number): string {
  if (html === null) return `Step ${index + 1}`;
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.textContent.trim();
}
