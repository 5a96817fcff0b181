import type { Question } from '../questions/question';
import { questionPrints } from './questionPrints';
import type { Trace } from './track';

interface Claim {
  old: string;
  today: string;
  trace: Trace;
  /** Prompt and options are the same, not only one of them. */
  exact: boolean;
}

/**
 * Ids in the log that no question has any more, and the question of today that each of them is:
 * its note was moved, its heading renamed, or its wording edited.
 *
 * - Only a print that a single question of today has says anything; the prompt's goes before the options'.
 * - The same prompt and the same options are the same question, whatever else is known of it.
 * - With only one of the two the same, it may be another question that was there beside it: both having been answered
 *   by turns tells that, for a question has one id at a time. So neither the new id nor another old one that claims the
 *   same question may have answers from the same time. Answers that the new id got later are no obstacle.
 */
export function renamedQuestions(
  traces: ReadonlyMap<string, Trace>,
  questions: readonly Question[],
): Map<string, string> {
  const ids = new Set(questions.map(({ id }) => id));
  const gone = [...traces].filter(([id, { prints }]) => prints && !ids.has(id));
  if (gone.length === 0) return new Map();
  const prints = questions.map((question) => ({ id: question.id, prints: questionPrints(question) }));
  const byPrompt = uniqueIds(prints.map(({ id, prints: [prompt] }) => [prompt, id]));
  const byOptions = uniqueIds(prints.map(({ id, prints: [, options] }) => [options, id]));
  const claims = gone.flatMap(([old, trace]) => {
    const [prompt, options] = trace.prints ?? [];
    const samePrompt = byPrompt.get(prompt);
    const sameOptions = byOptions.get(options);
    const today = samePrompt ?? sameOptions;
    return today ? [{ old, today, trace, exact: samePrompt === sameOptions }] : [];
  });
  return new Map(claims.filter((claim) => isSound(claim, claims, traces)).map(({ old, today }) => [old, today]));
}

function isSound({ old, today, trace, exact }: Claim, claims: readonly Claim[], traces: ReadonlyMap<string, Trace>) {
  if (exact) return true;
  const own = traces.get(today);
  if (own && overlap(trace, own)) return false;
  return !claims.some((other) => other.today === today && other.old !== old && overlap(trace, other.trace));
}

function overlap(a: Trace, b: Trace): boolean {
  return a.firstAt <= b.lastAt && b.firstAt <= a.lastAt;
}

/** The ids of prints that one id alone has. */
function uniqueIds(pairs: readonly [number, string][]): Map<number | undefined, string> {
  const ids = new Map<number | undefined, string>();
  const shared = new Set<number>();
  for (const [print, id] of pairs) {
    if (ids.has(print)) shared.add(print);
    ids.set(print, id);
  }
  for (const print of shared) ids.delete(print);
  return ids;
}
