import { speaksOfAws } from './identifierKinds';
import { matchesIn } from './matchText';
import type { MentionIndex } from './mentionIndex';
import { isShortName, saysItAlone } from './meaning';
import { proseOf, START, type ReadingState } from './prose';

/** What a document says that helps to tell a service from a word. Computed once per version of a document. */
export interface Evidence {
  language: string;
  /** Something speaks of AWS: an import, a resource type, an ARN, the vendor's name. */
  speaksOfAws: boolean;
  /** It says AWS in so many words, or names a service. */
  isAboutAws: boolean;
  /** It names a service in full, or several by their usual short names. */
  isFullOfAws: boolean;
  /** Services that the document names in full, by an identifier or by a name that nothing else has. */
  named: ReadonlySet<string>;
  /** Services that it names by a short name with the capitals of the catalog. */
  shortNamed: ReadonlySet<string>;
  /** Whether the document says what a kind of identifier asks for. */
  says: (what: RegExp) => boolean;
  /** What is open (a comment, a string, a fence) where each line begins. Lines beyond the part that was read: nothing. */
  lines: readonly ReadingState[];
}

/** Characters at the start of a document that are read: imports and headings stand there, and the cost stays bounded. */
export const EVIDENCE_LENGTH = 100_000;

/** So many different short names are no accident. */
const SEVERAL = 3;

const vendorAlone = /\bAWS\b|Amazon Web Services/;

/** A text that belongs to a document: the document itself, or another cell of the same notebook. */
export interface Part {
  text: string;
  language: string;
}

/** The starts of the parts, `EVIDENCE_LENGTH` characters in all. */
function withinBudget(parts: readonly Part[]): Part[] {
  let left = EVIDENCE_LENGTH;
  return parts.map(({ text, language }) => {
    const start = text.slice(0, left);
    left -= start.length;
    return { text: start, language };
  });
}

/** @param document at least its first `EVIDENCE_LENGTH` characters @param others parts that speak for it, too */
export function evidenceIn(index: MentionIndex, document: Part, others: readonly Part[] = []): Evidence {
  const lines = [START];
  const parts = withinBudget([document, ...others]);
  const answers = new Map<RegExp, boolean>();
  const says = (what: RegExp) => {
    const answer = answers.get(what) ?? parts.some(({ text }) => what.test(text));
    answers.set(what, answer);
    return answer;
  };
  const named = new Set<string>();
  const usual = new Set<string>();
  const shortNamed = new Set<string>();
  for (const [i, { text, language }] of parts.entries()) {
    const prose = proseOf(language, text, START, i === 0 ? (state) => lines.push(state) : undefined);
    for (const match of matchesIn(index.words, text, 0, text.length, { prose, language, says })) {
      if (saysItAlone(match)) named.add(match.entry.serviceId);
      else if (isShortName(match)) {
        shortNamed.add(match.entry.serviceId);
        if (match.entry.kind === 'name' && match.entry.level === 'usual') usual.add(match.entry.serviceId);
      }
    }
  }
  return {
    language: document.language,
    speaksOfAws: named.size > 0 || says(speaksOfAws),
    isAboutAws: named.size > 0 || says(vendorAlone),
    isFullOfAws: named.size > 0 || usual.size >= SEVERAL,
    named,
    shortNamed,
    says,
    lines,
  };
}
