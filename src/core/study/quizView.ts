import MarkdownIt from 'markdown-it';
import type { Question } from '../questions/question';
import { currentItem, isRight, missedItems, selectionSize, type Quiz, type QuizItem } from './quiz';
import { seedFrom } from './random';
import type { PlaceView, QuestionView, QuizView, SummaryView } from './quizProtocol';

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
  const { question, order, selected, checked } = item;
  return {
    type: 'question',
    title: quiz.title,
    number: quiz.position + 1,
    total: quiz.items.length,
    right: rightCount(quiz),
    key: seedFrom(question.id),
    kind: question.kind,
    promptHtml: markdown.render(question.prompt),
    select: selectionSize(question),
    options: order.map((index) => {
      const option = question.options[index];
      return {
        html: markdown.renderInline(option?.text ?? ''),
        selected: selected.includes(index),
        verdict: checked
          ? { correct: option?.correct ?? false, rationaleHtml: markdown.renderInline(option?.rationale ?? '') }
          : null,
      };
    }),
    result: checked ? { right: isRight(item), see: seeOf(question) } : null,
  };
}

function summaryView(quiz: Quiz): SummaryView {
  return {
    type: 'summary',
    title: quiz.title,
    right: rightCount(quiz),
    total: quiz.items.length,
    missed: missedItems(quiz).map(({ question }) => ({
      promptHtml: markdown.render(question.prompt),
      answerHtml: question.options.filter(({ correct }) => correct).map(({ text }) => markdown.renderInline(text)),
      see: seeOf(question),
    })),
  };
}

function rightCount(quiz: Quiz): number {
  return quiz.items.filter((item) => item.checked && isRight(item)).length;
}

function seeOf(question: Question): PlaceView {
  return question.see ?? { ...question.source, title: 'this question' };
}
