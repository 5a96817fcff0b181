import type { Service } from '../../services/service';
import type { Question } from '../question';
import { aboutTerm, nameOption } from './aboutTerm';
import type { DistractorPool } from './distractorPool';
import { leansOnItsNote, type Subject } from './subject';
import { shareAny, stemsOf } from './words';

/**
 * Shows a definition and asks for the name.
 * @param orFar whether options from far away are better than no question
 */
export function whichName(asked: Subject, pool: DistractorPool, orFar = false): Question | null {
  const common = aboutTerm(asked, 'which');
  const leans = leansOnItsNote(asked);
  const distractors = pool.distractors(asked, {
    id: common.id,
    length: ({ term }) => term.name.length,
    orFar,
    fits: (one) => !shareAny(one.nameStems, asked.definitionStems) && (!leans || one.note === asked.note),
  });
  if (!distractors) return null;
  const options = [asked, ...distractors];
  const where = asked.service ? '' : placeOf(asked, options);
  if (leans && !where) return null;
  return {
    ...common,
    prompt: `${asked.service ? `Which ${kindOf(options)} is this?` : `Which term${where} does this define?`}\n\n> ${asked.term.definition}`,
    options: options.map((one) =>
      nameOption(one, one === asked, one === asked ? `Right: this defines ${one.term.name}.` : one.term.definition),
    ),
  };
}

/** Names the note when all options come from it, so that a definition is read in its place. */
function placeOf(asked: Subject, options: readonly Subject[]): string {
  const { title } = asked.note;
  const words = stemsOf(title);
  const tells = options.some((one) => one.note !== asked.note || shareAny(one.nameStems, words));
  return tells ? '' : ` of *${title}*`;
}

const kinds: Record<Service['kind'], string> = {
  service: 'AWS service',
  feature: 'AWS feature',
  family: 'family',
  hardware: 'hardware',
  tool: 'tool',
  algorithm: 'algorithm',
};

function kindOf(options: readonly Subject[]): string {
  const found = new Set(options.map(({ service }) => (service ? kinds[service.kind] : '')));
  const [only = ''] = found;
  return found.size === 1 ? only : 'AWS service or feature';
}
