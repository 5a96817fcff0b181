import type { Question } from '../questions/question';
import { shuffled, type Random } from './random';

/** What is asked together: the questions of a case, else one question. */
type Unit = Question[];

/**
 * Takes questions from the first group that has any left, in random order inside a group.
 * Of the questions made from one term only one is taken: they answer each other.
 * The questions of a case stay together. A case that is too long for the rest is left out, unless there is nothing else.
 */
export function drawQuestions(groups: Iterable<readonly Question[]>, length: number, random: Random): Question[] {
  const drawn: Question[] = [];
  const asked = new Set<string>();
  const tooLong: Unit[] = [];
  const take = (unit: Unit) => {
    for (const question of unit) {
      const key = askedKey(question);
      if (!asked.has(key)) drawn.push(question);
      asked.add(key);
    }
  };
  for (const group of groups) {
    for (const unit of shuffled(unitsOf(group), random)) {
      if (drawn.length === length) return drawn;
      if (drawn.length + unit.length > length) tooLong.push(unit);
      else take(unit);
    }
  }
  for (const unit of tooLong) take(unit.slice(0, length - drawn.length));
  return drawn;
}

/** The same questions in random order, those of a case one after the other as they are written. */
export function inRandomOrder(questions: readonly Question[], random: Random): Question[] {
  return shuffled(unitsOf(questions), random).flat();
}

/** Equal for questions of which one gives the answer of the other away. */
export function askedKey({ id, authored }: Pick<Question, 'id' | 'authored'>): string {
  // The two directions of a card are forms of one fact.
  if (authored) return id.replace(/\?back$/, '');
  const form = id.lastIndexOf('?');
  return form < 0 ? id : id.slice(0, form);
}

function unitsOf(questions: readonly Question[]): Unit[] {
  const cases = new Map<string, Unit>();
  const units: Unit[] = [];
  for (const question of questions) {
    const unit = question.scenario ? cases.get(question.scenario.id) : undefined;
    if (unit) {
      unit.push(question);
      continue;
    }
    const begun = [question];
    units.push(begun);
    if (question.scenario) cases.set(question.scenario.id, begun);
  }
  for (const unit of cases.values()) unit.sort((a, b) => a.source.line - b.source.line);
  return units;
}
