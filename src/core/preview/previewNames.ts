import { BUNDLED_SCHEME } from '../library/bundledScheme';
import type { Library } from '../library/library';
import { evidenceIn, type Evidence } from '../mentions/evidence';
import { findMentions, judgedAt } from '../mentions/findMention';
import { findTerms } from '../mentions/findTerm';
import type { MentionIndex } from '../mentions/mentionIndex';
import { START } from '../mentions/prose';
import type { WordIndex } from '../mentions/wordIndex';
import { plainText } from '../notes/inline';
import type { Term } from '../notes/note';
import type { Place } from '../questions/question';
import { statusSentence, type Service } from '../services/service';

/** What names are found by. */
export interface KnownNames {
  library: Library;
  mentions: MentionIndex;
  services: ReadonlyMap<string, Service>;
  terms: { index: WordIndex; byId: ReadonlyMap<string, Term> };
}

/** A stretch of a text that is explained, and where more is said. */
export interface ExplainedName extends Place {
  /** Of the service or term: it is explained once a section. */
  id: string;
  start: number;
  end: number;
  /** Plain text. */
  definition: string;
  /** What there is to warn of. */
  status: string | null;
}

/** Longer definitions are for reading in their note. */
const LONGEST = 500;

/** The names in one text that is shown to a reader, found by the rules of the hover. */
export class PreviewNames {
  private readonly evidence: Evidence;

  /**
   * @param uri the address of the text: what it defines itself, it need not explain
   * @param isMuted whether somebody wants no explanation of a name
   */
  constructor(
    private readonly known: KnownNames,
    text: string,
    private readonly uri: string,
    private readonly isMuted: (named: { id: string; name: string }) => boolean,
  ) {
    this.evidence = evidenceIn(known.mentions, { text, language: 'markdown' });
  }

  /** @param piece running text without code, as much of it as stands together */
  in(piece: string): ExplainedName[] {
    const { mentions, services, terms } = this.known;
    const found = findMentions(mentions, piece, this.evidence);
    const ofServices = found.flatMap(({ start, end, serviceId }) => {
      const service = services.get(serviceId);
      return service ? this.explained(start, end, service, statusSentence(service)) : [];
    });
    const ofTerms = findTerms(terms.index, piece, this.evidence)
      .filter(({ start, end }) => found.every((other) => end <= other.start || other.end <= start))
      .flatMap(({ start, end, termId }) => {
        const term = terms.byId.get(termId);
        return term && this.mayBeTerm(piece, start) ? this.explained(start, end, term, null) : [];
      });
    return [...ofServices, ...ofTerms].sort((a, b) => a.start - b.start);
  }

  private explained(start: number, end: number, named: Service | Term, status: string | null): ExplainedName[] {
    const { id, uri, line, definition } = named;
    if (uri === this.uri || this.isMuted(named)) return [];
    const text = plainText(definition);
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    return [{ id, start, end, definition: short, status, uri, line }];
  }

  /** In our own notes every term is meant; elsewhere not where a service was considered and refused. */
  private mayBeTerm(piece: string, at: number): boolean {
    if (this.uri.startsWith(`${BUNDLED_SCHEME}:`)) return true;
    if (!this.evidence.isFullOfAws) return false;
    return judgedAt(this.known.mentions, { text: piece, state: START, at, lineStart: 0 }, this.evidence).length === 0;
  }
}
