import type { Question } from '../../../src/core/questions/question';
import { at, type Finding } from './finding';
import { runsOf, wordsOf } from './words';

/** Share of common runs of three words from which two prompts ask the same. */
const ALIKE = 0.4;

/** Prompts that are the same, or nearly: a person who has answered one knows the other. */
export function nearDuplicates(questions: readonly Question[]): Finding[] {
  const prints: Set<string>[] = [];
  const earlierWith = new Map<string, number[]>();
  return questions.flatMap((question, index) => {
    const print = new Set(runsOf(wordsOf(textOf(question)), 3));
    prints.push(print);
    const common = new Map<number, number>();
    for (const run of print) {
      const others = earlierWith.get(run) ?? [];
      for (const other of others) common.set(other, (common.get(other) ?? 0) + 1);
      earlierWith.set(run, [...others, index]);
    }
    return [...common].flatMap(([other, count]) => {
      // Jaccard index of the two sets.
      const alike = count / (print.size + (prints[other]?.size ?? 0) - count);
      return alike < ALIKE
        ? []
        : [
            at(
              question,
              `It is nearly the same as ${questions[other]?.id} (${Math.round(alike * 100)} %). Ask something else.`,
            ),
          ];
    });
  });
}

/** Short prompts differ only by their options. */
function textOf({ prompt, options }: Question): string {
  return wordsOf(prompt).length > 20 ? prompt : [prompt, ...options.map(({ text }) => text).sort()].join('\n');
}
