import MarkdownIt from 'markdown-it';
import { plainText } from '../notes/inline';
import { hasRows, type Question } from '../questions/question';
import { currentItem, isRight, missedItems, selectionSize, type Quiz, type QuizItem } from './quiz';
import { seedFrom } from './random';
import type { OptionView, PlaceView, QuestionView, QuizView, RowView, SummaryView } from './quizProtocol';

/** HTML in notes is shown as text, and links are shown as their text: nothing in a question can act. */
const markdown = new MarkdownIt({ html: false, linkify: false }).disable(['image', 'autolink']);
markdown.renderer.rules['link_open'] = () => '';
markdown.renderer.rules['link_close'] = () => '';

/** What the page draws. Nothing of the answer is in it before the question is checked. */
export function viewOf(quiz: Quiz): QuizView {
  const item = currentItem(quiz);
  return item ? questionView(quiz, item) : summaryView(quiz);
}

function questionView(quiz: Quiz, item: QuizItem): QuestionView {
  const { question, order, checked } = item;
  const common = {
    type: 'question' as const,
    title: quiz.title,
    number: quiz.position + 1,
    total: quiz.items.length,
    right: rightCount(quiz),
    key: seedFrom(question.id),
    promptHtml: markdown.render(question.prompt),
    result: checked ? { right: isRight(item), see: seeOf(question) } : null,
  };
  if (question.kind === 'ordering' || question.kind === 'matching') {
    const options = order.map((index) => plainText(question.options[index]?.text ?? ''));
    return { ...common, kind: question.kind, options, rows: rowViews(item) };
  }
  return { ...common, kind: question.kind, select: selectionSize(question), options: optionViews(item) };
}

function optionViews({ question, order, selected, checked }: QuizItem): OptionView[] {
  return order.map((index) => {
    const option = question.options[index];
    return {
      html: markdown.renderInline(option?.text ?? ''),
      selected: selected.includes(index),
      verdict: checked
        ? { correct: option?.correct ?? false, rationaleHtml: markdown.renderInline(option?.rationale ?? '') }
        : null,
    };
  });
}

function rowViews({ question, order, selected, checked }: QuizItem): RowView[] {
  return question.options.map(({ text, fits, rationale }, row) => {
    const chosen = selected[row] ?? null;
    return {
      html: fits === undefined ? null : markdown.renderInline(fits),
      chosen: chosen === null ? null : order.indexOf(chosen),
      verdict: checked
        ? {
            right: chosen === row,
            answerHtml: markdown.renderInline(text),
            rationaleHtml: markdown.renderInline(rationale),
          }
        : null,
    };
  });
}

function summaryView(quiz: Quiz): SummaryView {
  return {
    type: 'summary',
    title: quiz.title,
    right: rightCount(quiz),
    total: quiz.items.length,
    missed: missedItems(quiz).map(({ question }) => ({
      promptHtml: markdown.render(question.prompt),
      answerHtml: answersOf(question).map((answer) => markdown.renderInline(answer)),
      see: seeOf(question),
    })),
  };
}

function answersOf(question: Question): string[] {
  if (!hasRows(question)) return question.options.filter(({ correct }) => correct).map(({ text }) => text);
  return question.options.map(({ text, fits }, row) =>
    fits === undefined ? `${row + 1}. ${text}` : `${fits} → ${text}`,
  );
}

function rightCount(quiz: Quiz): number {
  return quiz.items.filter((item) => item.checked && isRight(item)).length;
}

function seeOf(question: Question): PlaceView {
  return question.see ?? { ...question.source, title: 'this question' };
}
