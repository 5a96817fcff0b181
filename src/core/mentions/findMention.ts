import type { Evidence } from './evidence';
import type { Excerpt } from './excerpt';
import { matchesIn, type Match } from './matchText';
import { isWholeString, meaningOf, type Verdict } from './meaning';
import type { MentionIndex } from './mentionIndex';
import { proseOf, START } from './prose';
import { endOfWord, type WordIndex } from './wordIndex';

/** A stretch of a text that denotes a service. Offsets in UTF-16 units, the end exclusive. */
export interface Mention {
  start: number;
  end: number;
  serviceId: string;
}

/** Characters before and behind a place in which what stands there may begin, so that a long line costs no more than a short one. */
export const REACH = { before: 200, behind: 80 };

/** The service that an excerpt denotes at its place, if any. Offsets are those of the excerpt. */
export function findMention(index: MentionIndex, excerpt: Excerpt, evidence: Evidence): Mention | null {
  const { at } = excerpt;
  const matches = matchesNear(index.words, excerpt, evidence);
  // Most places of a text are near no name at all; a parent's name may stand before the one that is written there.
  if (!matches.some(({ start, end }) => start <= at + LONGEST_PARENT && at <= end)) return null;
  const mentions = mentionsOf(judge(matches, evidence, index), index);
  return mentions.find(({ start, end }) => start <= at && at <= end) ?? null;
}

/** `SageMaker DeepAR`: so much longer a mention gets by the name of what it belongs to. */
const LONGEST_PARENT = 40;

/** Everything at the place of an excerpt that is written like an entry of the index, meant or not. */
export function judgedAt(index: MentionIndex, excerpt: Excerpt, evidence: Evidence): Judged[] {
  const { at } = excerpt;
  const judged = judge(matchesNear(index.words, excerpt, evidence), evidence, index);
  return judged.filter(({ match }) => match.start <= at && at <= match.end);
}

/** Everything that is written like an entry of an index and begins within reach of an excerpt's place. */
export function matchesNear(index: WordIndex, { text, state, at }: Excerpt, evidence: Evidence): Match[] {
  const around = { ...evidence, prose: proseOf(evidence.language, text, state) };
  return matchesIn(index, text, Math.max(0, at - REACH.before), Math.min(text.length, at + REACH.behind), around);
}

/** All services that a whole text denotes, in order, none within another. */
export function findMentions(index: MentionIndex, text: string, evidence: Evidence): Mention[] {
  return [...findMentionsStepwise(index, text, evidence)].flat();
}

/** Characters of a step: a few milliseconds of work. */
const STEP = 50_000;

/** The same in steps, between which others can have their turn. */
export function* findMentionsStepwise(index: MentionIndex, text: string, evidence: Evidence): Generator<Mention[]> {
  let state = START;
  let seen = 0;
  for (let from = 0; from < text.length;) {
    const to = endOfStep(text, from + STEP);
    const prose = proseOf(evidence.language, text, state, (atLine) => (state = atLine), from, to);
    const matches = matchesIn(index.words, text, from, to, { ...evidence, prose });
    const mentions = mentionsOf(judge(matches, evidence, index), index).filter(({ start }) => start >= seen);
    seen = mentions.at(-1)?.end ?? seen;
    yield mentions;
    from = to;
  }
}

/** A step ends with a line or, where lines are endless, between words. */
function endOfStep(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const newline = text.indexOf('\n', near);
  if (newline !== -1 && newline - near < STEP) return newline + 1;
  return endOfWord(text, near);
}

function mentionsOf(judged: readonly Judged[], { parents }: MentionIndex): Mention[] {
  const meant = judged.filter(({ verdict }) => verdict.isMeant).map(({ match }) => match);
  return withoutOverlaps(meant.map((match, i) => withParentsName(match, i, meant, parents))).map(
    ({ start, end, entry }) => ({
      start,
      end,
      serviceId: entry.serviceId,
    }),
  );
}

function judge(matches: readonly Match[], evidence: Evidence, index: MentionIndex): Judged[] {
  const judged = matches.map((match) => ({ match, verdict: meaningOf(match, evidence, index) }));
  return withNeighbours(judged, index);
}

/** A match and what was decided on it. */
export interface Judged {
  match: Match;
  verdict: Verdict;
}

const listed =
  /^(?:['’]s|["'])?(?: [a-z]+)?\s*(?:,|;|\/|\+|&|→|->|=>|\||\band\b|\bor\b|\bto\b)\s*(?:and |or |then )?(?:the |an? )?["']?$/;

/** So many matches before and behind one are its neighbours. */
const NEAR = 12;

/** Some names only their neighbours on the line explain: `S3, Glue and Batch`. */
function withNeighbours(judged: readonly Judged[], index: MentionIndex): Judged[] {
  const explained = withNeighboursOnce(judged, index);
  // In `elb, ebs and S3` the one explains the other.
  const isMore = explained.some((one, i) => one !== judged[i]);
  return isMore ? withNeighbours(explained, index) : explained;
}

function withNeighboursOnce(judged: readonly Judged[], { parents }: MentionIndex): Judged[] {
  return judged.map((one, i) => {
    const { match, verdict } = one;
    if (verdict.isMeant || !isOpen(one)) return one;
    const isExplained = judged
      .slice(Math.max(0, i - NEAR), i + NEAR)
      .some(
        (other) => other.verdict.isMeant && (isListedWith(match, other.match) || isKin(match, other.match, parents)),
      );
    return isExplained ? { match, verdict: { isMeant: true, reason: 'neighbour' as const } } : one;
  });
}

function isOpen({ match, verdict: { reason } }: Judged): boolean {
  return reason === 'notNamed' || reason === 'lowerCase' || (reason === 'everyday' && isWholeString(match));
}

/** `SageMaker DeepAR`: what a service belongs to, right before it, is part of its name. */
function withParentsName(
  match: Match,
  i: number,
  meant: readonly Match[],
  parents: ReadonlyMap<string, string>,
): Match {
  if (match.entry.kind === 'identifier' || !parents.has(match.entry.serviceId)) return match;
  const before = meant
    .slice(Math.max(0, i - NEAR), i)
    .find(
      (other) =>
        other.end === match.start - 1 &&
        match.text[other.end] === ' ' &&
        other.entry.kind === 'name' &&
        isAncestor(other, match, parents),
    );
  return before ? { ...match, start: before.start } : match;
}

function isAncestor(other: Match, { entry }: Match, parents: ReadonlyMap<string, string>): boolean {
  const parent = parents.get(entry.serviceId) ?? '';
  return [parent, parents.get(parent) ?? ''].includes(other.entry.serviceId);
}

function isListedWith(match: Match, other: Match): boolean {
  const [first, second] = match.start < other.start ? [match, other] : [other, match];
  return (
    second.start - first.end < 30 && first.end < second.start && listed.test(first.text.slice(first.end, second.start))
  );
}

/** The line names what the service belongs to: `XGBoost` beside `SageMaker`. */
function isKin(match: Match, other: Match, parents: ReadonlyMap<string, string>): boolean {
  if (!isAncestor(other, match, parents)) return false;
  const [from, to] = [Math.min(match.end, other.end), Math.max(match.start, other.start)];
  return to - from < 120 && !match.text.slice(from, to).includes('\n');
}

/** Identifiers win over names, earlier stretches over later ones, longer over shorter ones. */
function withoutOverlaps(matches: readonly Match[]): Match[] {
  const identifiers = leftmost(matches.filter(({ entry }) => entry.kind === 'identifier'));
  let next = 0;
  const names = leftmost(matches.filter(({ entry }) => entry.kind === 'name')).filter(({ start, end }) => {
    while ((identifiers[next]?.end ?? Infinity) <= start) next++;
    return (identifiers[next]?.start ?? Infinity) >= end;
  });
  return [...identifiers, ...names].sort((a, b) => a.start - b.start);
}

/** In order of their start, the longer first, then the more special one, without those that begin within another. */
function leftmost(matches: readonly Match[]): Match[] {
  let end = 0;
  return [...matches]
    .sort((a, b) => a.start - b.start || b.end - a.end || b.nameStart - a.nameStart)
    .filter((match) => {
      if (match.start < end) return false;
      end = match.end;
      return true;
    });
}
