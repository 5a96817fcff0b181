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
  const accepts = spellings(term.name).filter((one) => one !== term.name);
  return {
    ...aboutTerm(asked, 'cloze'),
    kind: 'cloze',
    prompt: `**${short}** stands for ____.\n\n> ${term.definition}`,
    options: [
      {
        text: term.name,
        correct: true,
        rationale: `${short} is the abbreviation of ${term.name}.`,
        accepts,
        about: term.id,
      },
    ],
  };
}

/** British and American, with hyphens, spaces or neither. That some are no words harms nobody. */
function spellings(name: string): string[] {
  const joined = [name, name.replaceAll('-', ' '), name.replaceAll('-', '')];
  const british = (text: string) => text.replace(/or(?=s?\b)/g, 'our').replace(/iz(?=[ei]|ation)/g, 'is');
  const american = (text: string) => text.replace(/our(?=s?\b)/g, 'or').replace(/is(?=[ei]|ation)/g, 'iz');
  return [...new Set(joined.flatMap((one) => [one, british(one), american(one)]))];
}
