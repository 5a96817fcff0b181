import type { Exam } from '../exams/exam';
import { hasRows, type Question } from '../questions/question';
import { scoreExam } from './examScore';
import { QuestionHtml } from './questionHtml';
import { rightCount, seeOf } from './questionView';
import type { Quiz } from './quiz';
import { isAnswered, isRight } from './quizItem';
import type { ExamResultView, SummaryItemView, SummaryView } from './quizProtocol';

/** What became of a sitting. */
export function summaryView(quiz: Quiz, exam: Exam | null, outlook: string): SummaryView {
  return {
    type: 'summary',
    mode: quiz.mode,
    title: quiz.title,
    right: rightCount(quiz),
    total: quiz.items.length,
    exam: exam && examResult(quiz, exam),
    outlook,
    items: quiz.items.map((item): SummaryItemView => {
      const html = new QuestionHtml();
      const { question, flagged, scored } = item;
      return {
        promptHtml: question.kind === 'cloze' ? html.withBlanks(question.prompt) : html.render(question.prompt),
        answered: isAnswered(item),
        right: isRight(item),
        flagged,
        scored,
        answerHtml: answersOf(question).map((answer) =>
          question.kind === 'card' ? html.render(answer) : html.inline(answer),
        ),
        see: seeOf(question),
      };
    }),
  };
}

function examResult({ items, exam: sitting }: Quiz, exam: Exam): ExamResultView | null {
  if (!sitting) return null;
  const { scaled, right, scored, domains } = scoreExam(exam, items);
  return {
    scaled,
    passMark: exam.passMark,
    right,
    scored,
    unscored: items.length - scored,
    used: Math.round(sitting.clock.used / 1000),
    limit: Math.round(sitting.limit / 1000),
    timeIsUp: sitting.timeIsUp,
    interruptions: sitting.clock.interruptions,
    domains: domains.map(({ domain: { title, weight }, ...counts }) => ({ title, weight, ...counts })),
  };
}

function answersOf(question: Question): string[] {
  const { kind, options } = question;
  if (kind === 'cloze') return options.map(({ text }, blank) => (options.length > 1 ? `${blank + 1}: ${text}` : text));
  if (!hasRows(question)) return options.filter(({ correct }) => correct).map(({ text }) => text);
  return options.map(({ text, fits }, row) => (fits === undefined ? `${row + 1}. ${text}` : `${fits} → ${text}`));
}
