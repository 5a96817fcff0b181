import { plainText } from '../../../src/core/notes/inline';
import type { Question } from '../../../src/core/questions/question';
import { at, type Finding } from './finding';
import { wordsOf } from './words';

const numberWords = ['', '', 'TWO', 'THREE', 'FOUR'];

/** What the exams keep to: how many options there are, and how many of them are right. */
export function questionForm(questions: readonly Question[]): Finding[] {
  return questions.flatMap((question) => problemsOf(question).map((message) => at(question, message)));
}

function problemsOf(question: Question): string[] {
  const { options, prompt, kind } = question;
  const right = options.filter(({ correct }) => correct).length;
  const problems: string[] = [];
  if (new Set(options.map(({ text }) => text.toLowerCase())).size < options.length) {
    problems.push('Two options are the same. Give each its own text.');
  }
  if (!question.see) problems.push('No section is cited. Add a line "See: [Section](note.md#section)".');
  if (options.some(({ text }) => /\b(all|none|both|neither) of the above\b/i.test(text))) {
    problems.push('An option speaks of the others, which are shuffled. Say what it means.');
  }
  switch (kind) {
    case 'choice':
      if (options.length < 3 || options.length > 5)
        problems.push(`A choice has 3 to 5 options, this one ${options.length}.`);
      if (namesAnswer(question)) problems.push('The prompt contains the right option. Say it in other words.');
      break;
    case 'multiple': {
      const word = numberWords[right];
      if (options.length < 5 || options.length > 6)
        problems.push(`Multiple response has 5 or 6 options, this one ${options.length}.`);
      if (!word || !new RegExp(`\\bselect ${word}\\b`, 'i').test(prompt)) {
        problems.push(
          `${right} options are right, which the prompt does not say. End it with "Select ${word ?? right}."`,
        );
      }
      break;
    }
    case 'ordering':
      if (options.length < 3 || options.length > 5)
        problems.push(`An ordering has 3 to 5 steps, this one ${options.length}.`);
      break;
    case 'matching':
      if (options.length < 3 || options.length > 7)
        problems.push(`A matching has 3 to 7 rows, this one ${options.length}.`);
      if (new Set(options.map(({ fits }) => fits)).size < options.length) problems.push('Two rows are the same.');
      break;
    default:
      return kind satisfies never;
  }
  return problems;
}

function namesAnswer({ options, prompt }: Question): boolean {
  const answer = plainText(options.find(({ correct }) => correct)?.text ?? '').toLowerCase();
  return answer.length > 3 && ` ${wordsOf(plainText(prompt)).join(' ')} `.includes(` ${wordsOf(answer).join(' ')} `);
}
