import type { Domain, Exam } from '../exams/exam';
import type { Term } from '../notes/note';
import type { Question } from '../questions/question';
import { isWithin } from '../study/scope';
import { activityOf, totalsOf } from './activity';
import { DAY, daysBetween, daysFrom } from './calendar';
import { evidenceOf, shareAt, type Evidence } from './evidence';
import { examScoreFrom } from './examEstimate';
import type { History } from './history';
import { Mastery } from './mastery';
import type { Progress } from './progress';
import type * as view from './readinessView';
import type { Scheduler } from './schedule';
import { studyNext } from './studyNext';

export interface ReadinessInput {
  exam: Exam;
  /** All exams in the order to offer them. */
  exams: readonly Exam[];
  /** All questions, of other exams too. */
  questions: readonly Question[];
  terms: readonly Term[];
  progress: Progress;
  /** As `ProgressFold` has it. */
  historyOf: (questionId: string) => History | undefined;
  scheduler: Scheduler;
  /** Milliseconds since 1970. */
  now: number;
  /** The local day of `now`, its first and its last moment. */
  startOfToday: number;
  endOfToday: number;
  /** The local day of a time: `2026-11-21`. */
  dayOf: (at: number) => string;
  /** The local day of the exam. */
  examDate: string | null;
}

/** Weeks that the score is shown for. */
const WEEKS = 26;
const CONFUSIONS = 10;
const FARTHEST_EXAM = 90;
const WITHOUT_EXAM = 30;

/** How ready a person is for an exam, as plain data for the page that shows it. */
export function readinessOf(input: ReadinessInput): view.ReadinessView {
  const { exam, now, dayOf, examDate, questions, progress, scheduler, historyOf } = input;
  const today = dayOf(now);
  const asked = questions.filter(({ tasks }) => tasks.some((task) => isWithin(task, exam.id)));
  const mastery = new Mastery(questions, progress, scheduler, input);
  const domains = exam.domains.map((domain) => {
    const own = asked.filter(({ tasks }) => tasks.some((task) => isWithin(task, domain.id)));
    return { domain, mastery: mastery.of(own), evidence: evidenceOf(own, historyOf) };
  });
  const daysLeft = examDate === null ? null : daysBetween(today, examDate);
  return {
    generatedAt: now,
    today,
    exam: { ...choiceOf(exam), passMark: exam.passMark },
    exams: input.exams.map(choiceOf),
    examDate,
    daysLeft,
    estimate: estimateOf(exam, domains, now, recallThen(asked, input, daysLeft)),
    domains: domains.map((one) => domainView(one, now)),
    next: studyNext(exam, asked, mastery, historyOf, now),
    due: dueView(mastery, asked, input, today, daysLeft),
    activity: activityOf(progress.days, today),
    history: historyView(input, domains),
    confusions: confusionViews(input),
    totals: totalsOf(progress.days, today),
  };
}

interface DomainEvidence {
  domain: Domain;
  mastery: view.MasteryView;
  evidence: Evidence[];
}

function choiceOf({ id, code, title, status }: Exam): view.ExamChoice {
  return { id, code, title, retired: status === 'retired' };
}

function estimateOf(
  exam: Exam,
  domains: readonly DomainEvidence[],
  now: number,
  recall: number | null,
): view.ExamEstimate {
  const shares = domains.map(({ evidence }) => shareAt(evidence, now));
  return {
    score: examScoreFrom(exam, shares),
    missing: shares.reduce((sum, { missing }) => sum + missing, 0),
    missingIn: domains.filter((_, index) => shares[index]?.share === null).map(({ domain }) => domain.title),
    recallThen: recall,
  };
}

/** Of what was seen; on the day of the exam, if that lies ahead. */
function recallThen(asked: readonly Question[], input: ReadinessInput, daysLeft: number | null): number | null {
  const { questions, progress, scheduler } = input;
  const now = input.now + Math.max(daysLeft ?? 0, 0) * DAY;
  return new Mastery(questions, progress, scheduler, { ...input, now }).of(asked).recall;
}

function domainView({ domain, mastery, evidence }: DomainEvidence, now: number): view.DomainReadiness {
  const { id, number, title, weight } = domain;
  return { id, number, title, weight, ...shareAt(evidence, now), mastery };
}

function dueView(
  mastery: Mastery,
  asked: readonly Question[],
  { questions, dayOf }: ReadinessInput,
  today: string,
  daysLeft: number | null,
): view.DueView {
  const { total, seen, due } = mastery.of(asked);
  const hasExam = daysLeft !== null && daysLeft >= 0 && daysLeft <= FARTHEST_EXAM;
  const days = daysFrom(today, hasExam ? daysLeft + 1 : WITHOUT_EXAM);
  const counts = new Map(days.map((day) => [day, 0]));
  let later = 0;
  for (const time of mastery.dueTimes(asked)) {
    const day = dayOf(time);
    const shown = day < today ? today : day;
    const count = counts.get(shown);
    if (count === undefined) later++;
    else counts.set(shown, count + 1);
  }
  return {
    now: due,
    everywhere: mastery.of(questions).due,
    unseen: total - seen,
    days: [...counts].map(([day, count], index) => ({ day, count, exam: hasExam && index === daysLeft })),
    later,
  };
}

function historyView({ exam, now, dayOf, progress }: ReadinessInput, domains: readonly DomainEvidence[]) {
  const weeks: view.ScoreHistory['weeks'] = [];
  for (let ago = WEEKS - 1; ago >= 0; ago--) {
    const at = now - ago * 7 * DAY;
    const score = examScoreFrom(
      exam,
      domains.map(({ evidence }) => shareAt(evidence, at)),
    );
    if (score) weeks.push({ day: dayOf(at), scaled: score.scaled });
  }
  const simulations = progress.exams
    .filter((result) => result.exam === exam.id)
    .map(({ at, scaled, right, scored }) => ({
      day: dayOf(at),
      at,
      scaled,
      passed: scaled >= exam.passMark,
      right,
      scored,
    }));
  return { weeks, simulations };
}

function confusionViews({ progress, terms, dayOf }: ReadinessInput): view.ConfusionView[] {
  const worst = [...progress.confusions.values()]
    .sort((a, b) => b.count - a.count || b.lastAt - a.lastAt)
    .slice(0, CONFUSIONS);
  const named = new Set(worst.flatMap((pair) => pair.terms));
  const byId = new Map(terms.filter(({ id }) => named.has(id)).map((term) => [term.id, term]));
  const termView = (id: string): view.TermView => {
    const term = byId.get(id);
    if (!term) return { id, name: id, definition: '', place: null };
    return { id, name: term.name, definition: term.definition, place: { uri: term.uri, line: term.line } };
  };
  return worst.map(({ terms: [a, b], count, lastAt }) => ({
    terms: [termView(a), termView(b)],
    count,
    day: dayOf(lastAt),
  }));
}
