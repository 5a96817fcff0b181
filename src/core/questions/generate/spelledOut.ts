import type { Question } from '../question';
import { aboutTerm } from './aboutTerm';
import type { Subject } from './subject';
import { initialsOf } from './words';

/** Shows an abbreviation with what it means, and asks for its words: the one case in which a single text is right. */
export function spelledOut(asked: Subject): Question | null {
  const { term } = asked;
  const letters = initialsOf(term.name);
  const short = term.aliases.find((alias) => letters.length > 2 && alias.toUpperCase() === letters);
  if (short === undefined || !/^[\p{L}\s-]+$/u.test(term.name)) return null;
  const accepts = [term.name.replaceAll('-', ' '), term.name.replaceAll('-', '')].filter((one) => one !== term.name);
  return {
    ...aboutTerm(asked, 'cloze'),
    kind: 'cloze',
    prompt: `**${short}** stands for ____.\n\n> ${term.definition}`,
    options: [
      {
        text: term.name,
        correct: true,
        rationale: `${short} is the abbreviation of ${term.name}.`,
        accepts: [...new Set(accepts)],
        about: term.id,
      },
    ],
  };
}
