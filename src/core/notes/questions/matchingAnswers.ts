import type { Table } from '../blocks';
import { oneLine, plainText } from '../inline';
import type { Answers } from './answers';

/** A table of three columns, the last of which is called `Why`: a row, the option that fits it, the reason. */
export function matchingAnswers({ header, rows }: Table): Answers | null {
  if (header.length !== 3 || !/^why$/i.test(plainText(header[2] ?? ''))) return null;
  const options = rows.map(({ cells: [fits = '', text = '', reason = ''] }) => {
    return { text: oneLine(text), correct: true, rationale: oneLine(reason), fits: oneLine(fits) };
  });
  return { kind: 'matching', options };
}
