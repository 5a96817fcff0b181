import type { FoundProblem } from '../problem';
import { boxedChoice } from './boxedChoice';
import { foldedCard } from './foldedCard';
import { inlineCard } from './inlineCard';
import { labelledCard } from './labelledCard';
import { letteredChoice } from './letteredChoice';
import { letteredOptions } from './letteredOptions';
import type { NoteLine } from './noteLines';
import { separatedCard } from './separatedCard';
import { isDeckTag, taggedCard } from './taggedCard';
import { unasked } from './unasked';
import type { Form, Written } from './written';

/** Options come first: their letters look like labels. */
const forms: readonly Form[] = [
  letteredChoice,
  boxedChoice,
  separatedCard,
  inlineCard,
  taggedCard,
  foldedCard,
  labelledCard,
];

/** The questions that people write in other ways than our notes do, and why others are not asked. */
export function readWritten(lines: readonly NoteLine[]): { found: Written[]; problems: FoundProblem[] } {
  const traits = { isDeck: lines.some(isDeckTag) };
  const read: Written[] = [];
  let floor = 0;
  let index = 0;
  while (index < lines.length) {
    const at = index;
    const written = lines[at]?.kind === 'text' ? firstOf(forms, (form) => form(lines, at, floor, traits)) : null;
    if (written) {
      read.push(written);
      index = floor = written.end;
    } else {
      index = letteredOptions(lines, at)?.end ?? at + 1;
    }
  }
  const problems = [...read.flatMap(({ problem }) => problem ?? []), ...unasked(lines, read)];
  return { found: read.filter(({ problem }) => !problem), problems };
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}
