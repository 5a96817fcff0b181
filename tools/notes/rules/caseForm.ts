import type { Question, Scenario } from '../../../src/core/questions/question';
import { at, type Finding } from './finding';
import { wordsOf } from './words';

/** How long a scenario is, in words: enough for constraints that matter, and no reading exercise. */
const WORDS = { least: 80, most: 190 };

/** What a case study keeps to: its length, and how many questions it has. */
export function caseForm(questions: readonly Question[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { scenario } of questions) if (scenario) counts.set(scenario.id, (counts.get(scenario.id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => {
    const first = questions.find(({ scenario }) => scenario?.id === id);
    return first?.scenario ? problemsOf(first.scenario, count).map((message) => at(first, message)) : [];
  });
}

function problemsOf({ title, text }: Scenario, count: number): string[] {
  const words = wordsOf(text).length;
  const problems: string[] = [];
  if (words < WORDS.least || words > WORDS.most) {
    problems.push(`The case "${title}" has ${words} words. Tell it in ${WORDS.least} to ${WORDS.most}.`);
  }
  if (count < 3 || count > 4) problems.push(`The case "${title}" has ${count} questions. Ask 3 or 4.`);
  return problems;
}
