import type { Judged } from './findMention';
import type { Reason } from './meaning';

/** One thing that the text at a place could have meant, and what was decided. */
export interface Explanation {
  serviceId: string;
  /** The stretch of text that was looked at. */
  text: string;
  isMeant: boolean;
  /** A sentence; the rules stand in docs/recognition.md. */
  because: string;
}

const sentences: Readonly<Record<Reason, string>> = {
  identifier: 'It is written as an identifier of the service.',
  vendor: 'It has Amazon or AWS before it.',
  distinctive: 'Nothing else is called so.',
  document: 'The file speaks of AWS.',
  named: 'The file names the service in full, or by an identifier, elsewhere.',
  companion: 'The word beside it belongs to the service.',
  neighbour: 'The names beside it on the line are services.',
  inCode: 'It stands in code, outside comments and strings.',
  glued: 'It is part of a longer name, a path or an address.',
  needsVendor: 'It counts only with Amazon or AWS before it.',
  otherVendor: 'It belongs to another vendor.',
  noAws: 'Nothing in the file speaks of AWS, or too little for a name with other meanings.',
  notNamed: 'It is an everyday word, and the file does not name the service in full.',
  lowerCase: 'In small letters it counts only where the file names the service, or beside a word that belongs to it.',
  everyday: 'It reads as an everyday word here.',
};

/** Says of everything at a place why it was taken for a service, or was not; what was taken comes first. */
export function explainMention(judged: readonly Judged[]): Explanation[] {
  const byService = new Map<string, Explanation>();
  const strongestFirst = [...judged].sort((a, b) => rank(b) - rank(a));
  for (const { match, verdict } of strongestFirst) {
    const { serviceId } = match.entry;
    if (byService.has(serviceId)) continue;
    byService.set(serviceId, {
      serviceId,
      text: match.text.slice(match.start, match.end),
      isMeant: verdict.isMeant,
      because:
        match.entry.kind === 'identifier' ? `It is written as: ${match.entry.row.name}.` : sentences[verdict.reason],
    });
  }
  return [...byService.values()];
}

/** What is meant before what is not, identifiers before names. */
function rank({ match, verdict }: Judged): number {
  return Number(verdict.isMeant) * 2 + Number(match.entry.kind === 'identifier');
}
