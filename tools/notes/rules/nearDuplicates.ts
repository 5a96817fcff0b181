import type { Question } from '../../../src/core/questions/question';
import { at, type Finding } from './finding';
import { runsOf, wordsOf } from './words';

/** Share of common runs of three words from which two prompts ask the same. */
const ALIKE = 0.4;

/** Prompts that are the same, or nearly: a person who has answered one knows the other. */
export function nearDuplicates(questions: readonly Question[]): Finding[] {
  const prints = questions.map((question) => new Set(runsOf(wordsOf(textOf(question)), 3)));
  return questions.flatMap((question, index) =>
    questions.slice(0, index).flatMap((earlier, other) => {
      const alike = likeness(prints[index] ?? new Set(), prints[other] ?? new Set());
      return alike < ALIKE
        ? []
        : [at(question, `It is nearly the same as ${earlier.id} (${Math.round(alike * 100)} %). Ask something else.`)];
    }),
  );
}

/** Short prompts differ only by their options. */
function textOf({ prompt, options }: Question): string {
  return wordsOf(prompt).length > 20 ? prompt : [prompt, ...options.map(({ text }) => text).sort()].join('\n');
}

/** Jaccard index of two sets. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((run) => other.has(run)).length;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}
