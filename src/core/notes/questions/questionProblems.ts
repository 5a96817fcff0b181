import { countBlanks } from '../../questions/blanks';
import type { FoundProblem } from '../problem';
import type { Answers } from './answers';

/**
 * What makes a question one that nobody can answer.
 * @param line where its answers begin
 */
export function questionProblems({ kind, options }: Answers, prompt: string, line: number): FoundProblem[] {
  const problems: FoundProblem[] = [];
  const report = (code: FoundProblem['code'], message: string) => problems.push({ line, code, message });
  if (!prompt) {
    report(
      'question-without-prompt',
      'The options have no prompt. Write the question as a heading or a paragraph above them.',
    );
  }
  if (kind === 'cloze') {
    const blanks = countBlanks(prompt);
    if (blanks !== options.length) {
      report(
        'cloze-with-other-blanks',
        `The prompt has ${counted(blanks, 'blank')}, the list ${counted(options.length, 'answer')}. Give each blank (____) one numbered answer.`,
      );
    }
  } else if (options.length < 2) {
    report('question-with-one-option', 'A question needs at least two options. Add a line that begins with - [ ].');
  }
  if (!options.some(({ correct }) => correct)) {
    report('question-without-right-option', 'No option is marked as right. Mark it with - [x].');
  }
  if (options.some(({ text, fits }) => text === '' || fits === '')) {
    report('option-without-text', 'An option has no text. Write it, or delete the option.');
  }
  return problems;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
