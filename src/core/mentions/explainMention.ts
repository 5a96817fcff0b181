import type { Judged, Mention } from './findMention';
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

const sentences: Readonly<Record<Exclude<Reason, 'identifier'>, string>> = {
  vendor: 'It has Amazon or AWS before it.',
  distinctive: 'Nothing else is called so.',
  document: 'The file speaks of AWS.',
  named: 'The file names the service in full, or by an identifier, elsewhere.',
  companion: 'The word beside it belongs to the service.',
  neighbour: 'The names beside it on the line are services.',
  inCode: 'It stands in code, outside comments and strings.',
  glued: 'It is part of a longer name, a path or an address.',
  needsVendor: 'It counts only with Amazon or AWS before it.',
  derived: 'It is a form of the name that counts only with the capitals of the catalog, and alone.',
  otherVendor: 'It belongs to another vendor.',
  noAws: 'Nothing in the file speaks of AWS, or too little for a name with other meanings.',
  notNamed: 'It is an everyday word, and the file does not name the service in full.',
  lowerCase: 'In small letters it counts only where the file names the service, or beside a word that belongs to it.',
  everyday: 'It reads as an everyday word here.',
};

/**
 * Says of everything at a place why it was taken for a service, or was not; what was taken comes first.
 * @param mention what the hover answers with there
 */
export function explainMention(judged: readonly Judged[], mention: Mention | null): Explanation[] {
  const byService = new Map<string, Explanation>();
  for (const { match, verdict } of [...judged].sort((a, b) => rank(b) - rank(a))) {
    const { serviceId } = match.entry;
    if (byService.has(serviceId)) continue;
    const isMeant = mention?.serviceId === serviceId;
    const isPart = verdict.isMeant && !isMeant;
    const text = match.text.slice(match.start, match.end);
    byService.set(serviceId, { serviceId, text, isMeant, because: isPart ? PART : because({ match, verdict }) });
  }
  return [...byService.values()].sort((a, b) => Number(b.isMeant) - Number(a.isMeant));
}

const PART = 'A longer name, or an identifier, stands there.';

function because({ match: { entry }, verdict: { reason } }: Judged): string {
  if (entry.kind === 'identifier') return `It is written as: ${entry.row.name}.`;
  return reason === 'identifier' ? '' : sentences[reason];
}

/** What is meant before what is not, identifiers before names. */
function rank({ match, verdict }: Judged): number {
  return Number(verdict.isMeant) * 2 + Number(match.entry.kind === 'identifier');
}
