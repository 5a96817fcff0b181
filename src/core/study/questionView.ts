import { plainText } from '../notes/inline';
import type { Question } from '../questions/question';
import { statusSentence, type Service } from '../services/service';
import type { Quiz } from './quiz';
import { QuestionHtml, type MentionsIn } from './questionHtml';
import { isAnswered, isRight, partsRight, selectionSize, type QuizItem } from './quizItem';
import type {
  BlankView,
  ClockView,
  GradeTimes,
  MentionView,
  OptionView,
  PlaceView,
  QuestionView,
  ResultView,
  RowView,
} from './quizProtocol';
import { seedFrom } from './random';
import { isTypedRight } from './typedAnswer';

/** What a view needs to know beside the quiz. */
export interface ViewContext {
  /** Finds what a checked question names; null as long as that is not known. */
  mentionsIn: MentionsIn | null;
  serviceOf: (id: string) => Service | undefined;
  /** When each grade would show a question again, such as `10 min` or `4 d`. */
  preview: (question: Question) => GradeTimes;
}

/** A question as the page draws it. Nothing of the answer is in it before the question is checked. */
export function questionView(quiz: Quiz, item: QuizItem, context: ViewContext): QuestionView {
  const { question, order } = item;
  const reveals = item.checked;
  const html = new QuestionHtml(reveals ? knownMentions(context) : null);
  const { scenario } = question;
  const common = {
    type: 'question' as const,
    mode: quiz.mode,
    title: quiz.title,
    number: quiz.position + 1,
    total: quiz.items.length,
    right: quiz.exam && !quiz.isOver ? null : rightCount(quiz),
    key: seedFrom(`${quiz.id}/${item.number}`),
    scenario: scenario && { title: scenario.title, html: html.render(scenario.text) },
    promptHtml: question.kind === 'cloze' ? html.withBlanks(question.prompt) : html.render(question.prompt),
    exam: quiz.exam && !quiz.isOver ? { flagged: item.flagged, clock: clockOf(quiz) } : null,
    looksBack: quiz.isOver,
  };
  // The result comes last: it lists what the texts before it name.
  const result = () => (reveals ? resultOf(quiz, item, html, context) : null);
  if (question.kind === 'cloze') {
    const blanks = blankViews(item, html);
    return { ...common, kind: question.kind, blanks, result: result() };
  }
  if (question.kind === 'card') {
    const back = reveals ? { html: html.render(question.options[0]?.text ?? '') } : null;
    return { ...common, kind: question.kind, back, grades: gradesOf(quiz, item, context), result: result() };
  }
  if (question.kind === 'ordering' || question.kind === 'matching') {
    const options = order.map((index) => {
      const text = question.options[index]?.text ?? '';
      return { text: plainText(text), html: html.inline(text) };
    });
    const rows = rowViews(item, html);
    return { ...common, kind: question.kind, options, rows, result: result() };
  }
  const options = optionViews(item, html);
  return { ...common, kind: question.kind, select: selectionSize(question), options, result: result() };
}

function gradesOf(quiz: Quiz, { checked, grade, question }: QuizItem, context: ViewContext): GradeTimes | null {
  return quiz.selfRating && checked && grade === null && !quiz.isOver ? context.preview(question) : null;
}

function optionViews({ question, order, selected, checked }: QuizItem, html: QuestionHtml): OptionView[] {
  return order.map((index) => {
    const option = question.options[index];
    return {
      html: html.inline(option?.text ?? ''),
      selected: selected.includes(index),
      verdict: checked
        ? { correct: option?.correct ?? false, rationaleHtml: html.inline(option?.rationale ?? '') }
        : null,
    };
  });
}

function rowViews({ question, order, selected, checked }: QuizItem, html: QuestionHtml): RowView[] {
  return question.options.map(({ text, fits, rationale }, row) => {
    const chosen = selected[row] ?? null;
    return {
      html: fits === undefined ? null : html.inline(fits),
      chosen: chosen === null ? null : order.indexOf(chosen),
      verdict: checked
        ? { right: chosen === row, answerHtml: html.inline(text), rationaleHtml: html.inline(rationale) }
        : null,
    };
  });
}

function blankViews({ question, typed, checked }: QuizItem, html: QuestionHtml): BlankView[] {
  return question.options.map((option, blank) => ({
    typed: typed[blank] ?? '',
    verdict: checked
      ? {
          right: isTypedRight(typed[blank] ?? '', option),
          answerHtml: html.inline(option.text),
          rationaleHtml: html.inline(option.rationale),
        }
      : null,
  }));
}

function resultOf(quiz: Quiz, item: QuizItem, html: QuestionHtml, context: ViewContext): ResultView {
  const { question } = item;
  const parts = selectionSize(question);
  return {
    right: isRight(item),
    parts: parts > 1 ? { right: partsRight(item), of: parts } : null,
    answered: isAnswered(item),
    see: seeOf(question),
    rating:
      item.grade === null && question.kind !== 'card' && !quiz.isOver
        ? { grade: 3, again: context.preview(question) }
        : null,
    mentions: html.services.flatMap((id) => mentionOf(context.serviceOf(id))),
  };
}

/** Only what can be explained is marked: the page finds the explanation by its place in the list. */
function knownMentions({ mentionsIn, serviceOf }: ViewContext): MentionsIn | null {
  return mentionsIn && ((text) => mentionsIn(text).filter(({ serviceId }) => serviceOf(serviceId) !== undefined));
}

function mentionOf(service: Service | undefined): MentionView[] {
  if (!service) return [];
  const { name, definition, uri, line } = service;
  const place = { title: name, uri, line };
  return [{ name, status: statusSentence(service), definitionHtml: new QuestionHtml().inline(definition), place }];
}

export function rightCount(quiz: Quiz): number {
  return quiz.items.filter((item) => item.checked && isRight(item)).length;
}

/** What is left of an exam's time, in whole seconds. */
export function clockOf({ exam }: Quiz): ClockView | null {
  if (!exam) return null;
  const left = Math.max(Math.ceil((exam.limit - exam.clock.used) / 1000), 0);
  return { left, limit: Math.round(exam.limit / 1000) };
}

/** Where the answer can be read. */
export function seeOf(question: Question): PlaceView {
  return question.see ?? { ...question.source, title: 'this question' };
}
