import type { Exam } from '../exams/exam';
import type { ExamResult, LogEntry, Review } from '../progress/logEntry';
import { questionPrints } from '../progress/questionPrints';
import { scoreExam } from './examScore';
import type { Quiz } from './quiz';
import { filledCount, isRight, type QuizItem } from './quizItem';

/**
 * What the log does not have yet of a sitting. Asked again it gives the same entries with the same ids,
 * so that nothing counts twice when an acknowledgement was lost.
 * @param exam the one that the sitting simulates, if any
 */
export function entriesToLog(quiz: Quiz, exam: Exam | null): LogEntry[] {
  const reviews = quiz.items.filter((item) => isToLog(item, quiz)).map((item) => reviewOf(item, quiz));
  const isNewResult = quiz.exam !== null && quiz.isOver && !quiz.exam.logged;
  return exam && isNewResult ? [...reviews, resultOf(quiz, exam)] : reviews;
}

/** The sitting once the log has acknowledged these entries. */
export function markLogged(quiz: Quiz, entries: readonly LogEntry[]): Quiz {
  const ids = new Set(entries.map(({ id }) => id));
  const { exam, items } = quiz;
  return {
    ...quiz,
    items: items.map((item) => (ids.has(reviewId(item, quiz)) ? { ...item, logged: true } : item)),
    exam: exam && { ...exam, logged: exam.logged || ids.has(resultId(quiz)) },
  };
}

/** A question that was left open in an exam says nothing of what the person knows. */
function isToLog(item: QuizItem, quiz: Quiz): boolean {
  return item.grade !== null && !item.logged && (quiz.exam === null || (quiz.isOver && filledCount(item) > 0));
}

function reviewId({ number }: QuizItem, quiz: Quiz): string {
  return `${quiz.id}/${number}`;
}

function resultId(quiz: Quiz): string {
  return `${quiz.id}/result`;
}

function reviewOf(item: QuizItem, quiz: Quiz): Review {
  const right = isRight(item);
  const mixedUp = right ? undefined : mixedUpTerms(item);
  return {
    type: 'review',
    id: reviewId(item, quiz),
    at: item.answeredAt ?? quiz.shownAt,
    question: item.question.id,
    grade: item.grade ?? 1,
    right,
    mode: quiz.mode,
    schedules: quiz.schedules,
    took: item.took,
    ...(mixedUp && { mixedUp }),
    prints: questionPrints(item.question),
  };
}

/** The term that was asked about and the one taken for it, where the options name terms. */
function mixedUpTerms({ question, selected }: QuizItem): [string, string] | undefined {
  if (question.kind === 'matching') {
    const row = selected.findIndex((option, index) => option !== null && option !== index);
    return pair(question.options[row]?.about, question.options[selected[row] ?? -1]?.about);
  }
  const missed = question.options.find(({ correct }, index) => correct && !selected.includes(index));
  const chosen = question.options.find(({ correct }, index) => !correct && selected.includes(index));
  return pair(missed?.about, chosen?.about);
}

function pair(asked: string | undefined, taken: string | undefined): [string, string] | undefined {
  return asked !== undefined && taken !== undefined && asked !== taken ? [asked, taken] : undefined;
}

function resultOf(quiz: Quiz, exam: Exam): ExamResult {
  const { scaled, right, scored, domains } = scoreExam(exam, quiz.items);
  return {
    type: 'exam',
    id: resultId(quiz),
    at: quiz.items[0]?.answeredAt ?? quiz.shownAt,
    exam: exam.id,
    scaled,
    right,
    scored,
    domains: Object.fromEntries(domains.map(({ domain, ...counts }) => [domain.id, [counts.right, counts.scored]])),
  };
}
