import type { Exam, Task } from '../exams/exam';
import { isWithin } from '../study/scope';
import type { Question } from '../questions/question';
import { evidenceOf, lowestShareAt, shareAt, type ShareEstimate } from './evidence';
import type { History } from './history';
import type { Mastery } from './mastery';
import type { MasteryView, NextStep } from './readinessView';

const STEPS = 5;
/** A task whose share is at least this, at the low end of its interval, needs nothing but its reviews. */
const WELL_KNOWN = 0.85;

/**
 * Which tasks to study next. What there is to win with a task is its part of the exam × what may be missing in it, that
 * is the distance from everything right to the low end of its interval, which is the greater the less is known of it;
 * and up to twice that where all of it is due.
 * AWS weighs only domains; a task gets its share by the number of its skills.
 */
export function studyNext(
  exam: Exam,
  questions: readonly Question[],
  mastery: Mastery,
  historyOf: (questionId: string) => History | undefined,
  now: number,
): NextStep[] {
  const steps = exam.domains.flatMap((domain) => {
    const skills = domain.tasks.reduce((sum, task) => sum + task.skills, 0);
    return domain.tasks.flatMap((task) => {
      const own = questions.filter(({ tasks }) => tasks.some((one) => isWithin(one, task.id)));
      const known = mastery.of(own);
      const evidence = evidenceOf(own, historyOf);
      const lowest = lowestShareAt(evidence, now);
      if (known.total === 0 || (lowest >= WELL_KNOWN && known.due === 0)) return [];
      const weight = (domain.weight * task.skills) / skills;
      const gain = weight * (1 - lowest) * (1 + known.due / known.total);
      return [{ task, weight, gain, known, estimate: shareAt(evidence, now) }];
    });
  });
  const best = steps.sort((a, b) => b.gain - a.gain).slice(0, STEPS);
  const most = best[0]?.gain ?? 1;
  return best.map(({ task, weight, gain, known, estimate }) => ({
    id: task.id,
    title: titleOf(task),
    why: [partOf(weight), ...reasons(known, estimate)].join(' '),
    gain: gain / most,
    mastery: known,
  }));
}

function titleOf({ number, title }: Task): string {
  return `${number} ${title}`;
}

function partOf(weight: number): string {
  return weight < 1 ? 'Less than 1 % of the exam.' : `About ${Math.round(weight)} % of the exam.`;
}

function reasons({ seen, total, due }: MasteryView, { share }: ShareEstimate): string[] {
  const isDue = due > 0 ? [`${due} due today.`] : [];
  if (seen === 0) return [`You have answered none of its ${questions(total)} yet.`];
  if (!share) return [`You have answered ${seen} of its ${questions(total)}, too few to say how it stands.`, ...isDue];
  return [`${percent(share.value)} right of late, at least ${percent(share.low)}.`, ...isDue];
}

function questions(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
