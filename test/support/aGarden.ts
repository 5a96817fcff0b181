import { lines } from './aNote';

/** Seven terms, the shortest name and definition first: only Cherry, in the middle, has three on either side. */
export const garden = {
  Fig: 'Hides its flowers inside.',
  Plum: 'Wears a waxy bloom outside.',
  Apple: 'Grows on spurs in cool places.',
  Cherry: 'Ripens early and hangs in pairs.',
  Apricot: 'Opens before the last frost of winter.',
  Tamarind: 'Fills brown pods with a sour, sticky paste.',
  Nectarine: 'Looks like a peach whose skin has lost its fuzz.',
};

/** A note that defines terms below one heading. */
export function noteOf(terms: Record<string, string>, ...header: string[]): string {
  return lines(
    '---',
    'tasks: [t-01/1.1]',
    ...header,
    '---',
    '# Garden',
    '',
    '## Trees',
    '',
    ...Object.entries(terms).map(([name, text]) => `- **${name}**: ${text}`),
  );
}
