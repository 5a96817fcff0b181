import type { QuizView } from '../../core/study/quizProtocol';
import type { Notice } from './clockNotice';

export type Filter = 'all' | 'missed' | 'flagged';

/** What is shown: the view of the host with the answer marked since, and what only the page knows. */
export interface Page {
  view: QuizView | null;
  /** Place of the option that was clicked to be put into a row. */
  picked: number | null;
  /** Why the last key or click did nothing. */
  warning: string | null;
  notice: Notice | null;
  clockHidden: boolean;
  /** What the reader chose to see of the summary; null until then. */
  filter: Filter | null;
}

let page: Page = { view: null, picked: null, warning: null, notice: null, clockHidden: false, filter: null };
let draw: (page: Page) => void = () => {};

export function drawWith(drawPage: (page: Page) => void): void {
  draw = drawPage;
}

export function currentPage(): Page {
  return page;
}

/** Changes what is shown, and draws it at once. */
export function change(part: Partial<Page>): void {
  page = { ...page, ...part };
  draw(page);
}
