import Markdown from 'markdown-it';
import { plainText } from '../../../src/core/notes/inline';
import { blank, type Question } from '../../../src/core/questions/question';
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
      if (options.some(({ text, correct }) => correct && isSaidIn(question, text)))
        problems.push('The prompt contains the right option. Say it in other words.');
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
    case 'cloze':
      problems.push(...clozeProblems(question));
      break;
    case 'card':
      break;
    default:
      return kind satisfies never;
  }
  return problems;
}

/** What a person types must be short, certain and not before their eyes. */
function clozeProblems(question: Question): string[] {
  const { options, prompt } = question;
  const problems: string[] = [];
  if (options.length > 3) problems.push(`A cloze has 1 to 3 blanks, this one ${options.length}.`);
  for (const answer of options.flatMap(({ text, accepts = [] }) => [text, ...accepts])) {
    if (wordsOf(plainText(answer)).length > 4) problems.push(`Nobody types "${answer}". Ask for up to four words.`);
    if (isSaidIn(question, answer)) problems.push(`The prompt contains the answer "${answer}". Say it in other words.`);
  }
  const drawn = markdown.render(prompt).match(blank)?.length ?? 0;
  if (drawn < options.length) {
    problems.push('A Markdown preview takes a blank for emphasis or a rule. Put spaces or letters around it.');
  }
  return problems;
}

const markdown = new Markdown();

/** Whether what is read before the answer has all its words, in their order. */
function isSaidIn({ prompt, scenario }: Question, answer: string): boolean {
  const words = wordsOf(plainText(answer)).join(' ');
  const read = wordsOf(plainText(`${scenario?.text ?? ''} ${prompt}`)).join(' ');
  return words.length > 1 && ` ${read} `.includes(` ${words} `);
}
