import type { ProblemCode } from '../problem';
import { closeFrontMatter } from './closeFrontMatter';
import { dropEmptyOption } from './dropEmptyOption';
import { dropField } from './dropField';
import { fenceOfYaml } from './fenceOfYaml';
import type { Mend, Mender, Place } from './mend';
import { nearestTask } from './nearestTask';
import { quoteValue } from './quoteValue';

const menders: Partial<Record<ProblemCode, Mender>> = {
  'front-matter-unclosed': closeFrontMatter,
  'front-matter-language': fenceOfYaml,
  'front-matter-yaml': quoteValue,
  'front-matter-field': dropField,
  'unknown-task': nearestTask,
  'option-without-text': dropEmptyOption,
};

/** How a problem of this kind can be mended in one step, if that is obvious. */
export function mendOf(code: string, place: Place): Mend | null {
  return Object.hasOwn(menders, code) ? (menders[code as ProblemCode]?.(place) ?? null) : null;
}
