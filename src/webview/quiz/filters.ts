import type { SummaryItemView, SummaryView } from '../../core/study/quizProtocol';
import type { Filter } from './page';

const tests: Record<Filter, (item: SummaryItemView) => boolean> = {
  all: () => true,
  missed: ({ right }) => !right,
  flagged: ({ flagged }) => flagged,
};
const names: Record<Filter, string> = { all: 'All', missed: 'Missed', flagged: 'Flagged' };

/** The filters that make a difference, with how many questions each lets through. */
export function filtersOf({ items }: SummaryView): { filter: Filter; name: string; count: number }[] {
  return (['all', 'missed', 'flagged'] as const)
    .map((filter) => ({ filter, name: names[filter], count: items.filter(tests[filter]).length }))
    .filter(({ filter, count }) => filter === 'all' || count > 0);
}

/** The filter in use: the chosen one if it lets something through, else the missed questions, else all. */
export function filterInUse(view: SummaryView, chosen: Filter | null): Filter {
  const useful = filtersOf(view).map(({ filter }) => filter);
  const wanted: (Filter | null)[] = [chosen, 'missed', 'all'];
  return useful.find((filter) => filter === wanted.find((one) => one && useful.includes(one))) ?? 'all';
}

export function passes(item: SummaryItemView, filter: Filter): boolean {
  return tests[filter](item);
}
