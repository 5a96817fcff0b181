import type { Evidence } from './evidence';
import { isConceptOf } from './language';
import type { Match } from './matchText';
import type { MentionIndex } from './mentionIndex';
import type { Name } from './names';

/** Why a name was taken for a service, or was not. The texts are in `explainMention.ts`. */
export type Reason =
  | 'identifier'
  | 'vendor'
  | 'distinctive'
  | 'document'
  | 'named'
  | 'companion'
  | 'neighbour'
  | 'inCode'
  | 'glued'
  | 'needsVendor'
  | 'otherVendor'
  | 'derived'
  | 'noAws'
  | 'notNamed'
  | 'lowerCase'
  | 'everyday';

export interface Verdict {
  isMeant: boolean;
  reason: Reason;
}

const yes = (reason: Reason): Verdict => ({ isMeant: true, reason });
const no = (reason: Reason): Verdict => ({ isMeant: false, reason });

/** Whether a match names its service without help from the rest of the document, and so helps other names. */
export function saysItAlone(match: Match): boolean {
  const { entry } = match;
  if (entry.kind === 'identifier') return true;
  if (isGlued(match) || !isReadable(match, entry)) return false;
  if (entry.neededVendor && !hasVendor(match, entry.neededVendor)) return false;
  if (match.hasVendor) return match.isExact;
  return entry.level === 'distinctive' && match.isExact;
}

/** A short name as the catalog writes it, and no everyday word: S3, Athena, Lambda. */
export function isShortName(match: Match): boolean {
  const { entry } = match;
  if (entry.kind !== 'name' || entry.level === 'everyday' || entry.neededVendor) return false;
  return match.inProse && match.isExact && !isGlued(match) && !isExpression(match);
}

/** Decides on one match. The order is that of `docs/recognition.md`. */
export function meaningOf(match: Match, evidence: Evidence, index: MentionIndex): Verdict {
  const { entry } = match;
  if (entry.kind === 'identifier') return yes('identifier');
  if (isGlued(match)) return no('glued');
  if (!isReadable(match, entry)) return no('inCode');
  if (entry.isDerived && isLikelyOther(match, entry)) return no('derived');
  const isNamed = isNamedBy(evidence, entry, index);
  if (entry.neededVendor && !hasVendor(match, entry.neededVendor)) return no('needsVendor');
  if (match.hasVendor) {
    const isTaken = !isMarked(entry) || match.isExact || isNamed || isLowerVendor(match) || !entry.isWordWhenSmall;
    return isTaken ? yes('vendor') : no('lowerCase');
  }
  if (isOthers(match, entry, evidence)) return no('otherVendor');
  const hasCompanion = () => hasCompanionBeside(match, entry, index);
  if (entry.level === 'distinctive') return match.isExact || !isKebab(match) ? yes('distinctive') : no('glued');
  if (!evidence.speaksOfAws) {
    return entry.level === 'usual' && match.isExact && hasCompanion() ? yes('companion') : no('noAws');
  }
  if (!match.isExact) return smallMeaning(match, entry, hasCompanion(), evidence);
  if (isExpression(match)) return no('everyday');
  if (entry.level === 'usual') return yes('document');
  if (hasCompanion()) return yes('companion');
  if (readsAsWord(match, entry)) return no('everyday');
  if (entry.level === 'everyday') return isNamed ? yes('named') : no('notNamed');
  const isSure = entry.isWordWhenSmall ? evidence.isFullOfAws : evidence.isAboutAws;
  return isSure ? yes('document') : no('noAws');
}

/** A name in small letters, in a document that speaks of AWS. */
function smallMeaning(match: Match, entry: Name, hasCompanion: boolean, evidence: Evidence): Verdict {
  const isNamed =
    evidence.named.has(entry.serviceId) || (evidence.isAboutAws && evidence.shortNamed.has(entry.serviceId));
  if (isKebab(match)) return no('glued');
  if (isExpression(match)) return no('everyday');
  const word = entry.words.join(' ').toLowerCase();
  if (isConceptOf(evidence.language, word)) {
    if (!isNamed) return no('everyday');
    if (hasCompanion || isWholeString(match)) return yes('companion');
    return isOneOfMany(match) ? no('everyday') : yes('named');
  }
  if (entry.level === 'usual' && isWholeString(match)) return yes('document');
  if (entry.level === 'everyday' || entry.isWordWhenSmall) {
    if (hasCompanion) return yes('companion');
    return entry.level === 'usual' && isNamed ? yes('named') : no('everyday');
  }
  if (hasCompanion) return yes('companion');
  if (isNamed) return yes('named');
  if (entry.level === 'ambiguous')
    return entry.words.length > 1 && evidence.isFullOfAws ? yes('document') : no('lowerCase');
  const isAbbreviation = /^[A-Z]{2,5}$/.test(entry.words.join(''));
  const isClear = isAbbreviation ? /\bAWS\b|\bAmazon\b/.test(lineAround(match.text, match.start)) : evidence.isAboutAws;
  return isClear ? yes('document') : no('lowerCase');
}

/** The catalog says that the name has other meanings. */
function isMarked({ level }: Name): boolean {
  return level === 'ambiguous' || level === 'everyday';
}

/** The document names the service itself, or the one it belongs to. */
function isNamedBy({ named }: Evidence, { serviceId }: Name, { parents }: MentionIndex): boolean {
  return named.has(serviceId) || named.has(parents.get(serviceId) ?? '');
}

/** In code only what no code looks like: `Amazon S3` between the tags of a page. */
function isReadable(match: Match, entry: Name): boolean {
  if (match.inProse) return true;
  const isSeveralWords = match.hasVendor || entry.words.length > 1;
  return isSeveralWords && match.text.slice(match.start, match.end).includes(' ') && match.isExact;
}

/** A derived form without the capitals of the catalog, or at the head of a longer phrase: `CloudWatch Log Group`. */
function isLikelyOther({ text, end, isExact }: Match, { words }: Name): boolean {
  return (!isExact && words.length < 3) || /^\s+(?:groups?|streams?|events?)\b/i.test(text.slice(end, end + 16));
}

const otherVendors =
  /\b(?:Azure|Google(?: Cloud)?|GCP|Cloud|IBM|Oracle|Alibaba|Apache|GitLab|GitHub|Databricks|Confluent|Cloudflare|Kong|Okta|Microsoft|Snowflake|MLflow|Vertex|Feast|Kubernetes|Spring|Linux|open[- ]source)(?:['’]s)?[ -](?:own )?$/;
const otherClouds = /\b(?:Azure|Google|GCP|Vertex|BigQuery|Alibaba|Oracle|Dataflow|VNet|Front Door|Cloud [A-Z])/;

/** `Azure Batch`, `Google's VPC`; and in a table of several clouds what another cell has with `AWS` before it. */
function isOthers({ text, start, end }: Match, entry: Name, evidence: Evidence): boolean {
  if (entry.level === 'distinctive') return false;
  if (otherVendors.test(text.slice(Math.max(0, start - 24), start))) return true;
  if (!evidence.says(otherClouds)) return false;
  const line = text.slice(end, end + 100).includes('|') ? lineAround(text, start) : '';
  const name = text.slice(start, end);
  return otherClouds.test(line) && (line.includes(`AWS ${name}`) || line.includes(`Amazon ${name}`));
}

/** The line of a place, as far as it is near. */
function lineAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at);
  const [behind = ''] = text.slice(at, at + 200).split('\n', 1);
  return before.slice(before.lastIndexOf('\n') + 1) + behind;
}

/** `a lambda`, `the Ruby lambda`, `lambdas`: what a language has many of. */
function isOneOfMany({ text, start, end }: Match): boolean {
  if (/s$/i.test(text.slice(start, end))) return true;
  return /(?:\b(?:an?|the|every|each|this|that|these|those|no|any|python|ruby|java|kotlin|linq|anonymous|stabby)|#)\s+$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

/** A string that is just the name, or a key of a list in YAML: `service: "sns"`, `- sqs:`. */
export function isWholeString({ text, start, end }: Match): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (/["'`]/.test(before) && before === after) return true;
  return after === ':' && /(?:^|\n)\s*-\s$/.test(text.slice(Math.max(0, start - 40), start));
}

function hasVendor({ text, start, hasVendor }: Match, vendor: string): boolean {
  return hasVendor && text.slice(start, start + vendor.length).toLowerCase() === vendor;
}

function isLowerVendor({ text, start }: Match): boolean {
  return text.startsWith('aws', start) || text.startsWith('amazon', start);
}

/** Parts of a longer identifier, a path, an address or a call are not names. */
export function isGlued({ text, start, end, entry }: Match): boolean {
  if (isSpace(text.charCodeAt(start - 1)) && isSpace(text.charCodeAt(end))) return false;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/[@$\\#~%]$|[\w)\]}]\.$|[<&]\/?$/.test(before) && !before.endsWith('C#')) return true;
  if (/\w_$|__$|[^\w\s*]_$/.test(before) || (before.endsWith('_') && !/^_(?!\w)/.test(after))) return true;
  if (/^@|^\$(?!\{)|^\\[A-Z]|^[.:]\w|^::|^_\w|^\[\w/.test(after)) return true;
  const isDoubtful = entry.kind === 'name' && isMarked(entry);
  if (/^\(|^=|^\$/.test(after) && isDoubtful) return true;
  if (/^=[^= ]/.test(after)) return true;
  if (before.endsWith('=') && isDoubtful) return true;
  if (before.endsWith('/') || after.startsWith('/')) return !isListedWithSlash(text, start, end);
  if (before.endsWith('-')) return !/\s-$/.test(before) && !isCapital(text, start);
  return false;
}

/** A space, a line break, or nothing at the ends of a text. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || Number.isNaN(code);
}

/** `S3/EFS` is a list, `src/lambda/index.ts` a path. */
function isListedWithSlash(text: string, start: number, end: number): boolean {
  if (!isCapital(text, start)) return false;
  const left = text.slice(Math.max(0, start - 80), start);
  const right = text.slice(end, end + 80);
  const isAbbreviated = /^[A-Z]{2,}/.test(text.slice(start, end));
  const isLeftFine =
    !left.endsWith('/') ||
    (isAbbreviated && /(?:^|[\s(])[a-z][\w-]*\/$/.test(left)) ||
    /(?:^|[\s(["'*`|:,\u2e80-\uffff])(?:[A-Z][\w-]*(?: [A-Z][\w-]*)*\/)+$/.test(left);
  return (
    isLeftFine &&
    (!right.startsWith('/') || /^(?:\/(?:[A-Z][\w-]*(?: [A-Z][\w-]*)*|[\u0370-\uffff]+))+(?![\w/]|\.\w)/.test(right))
  );
}

function isCapital(text: string, at: number): boolean {
  return /[A-Z]/.test(text[at] ?? '');
}

const endings =
  /^-(?:compatible|backed|based|managed|hosted|triggered|style|like|only|native|specific|side|optimized|to|and|or|ready|powered)\b/;

/** `my-lambda-role`: words in small letters that hyphens tie together are somebody's name for something. */
function isKebab({ text, start, end }: Match): boolean {
  const after = text.slice(end, end + 14);
  return /[\w]-$/.test(text.slice(Math.max(0, start - 2), start)) || (/^-\w/.test(after) && !endings.test(after));
}

/** `lambda expression`, `Lambda calculus`: what mathematics and programming languages say. */
function isExpression({ text, end, entry }: Match): boolean {
  if (entry.kind !== 'name' || entry.words.join() !== 'Lambda') return false;
  return /^\s*(?:expressions?|calculus|abstractions?|terms?|parameters?\b(?! store)|value|λ|[a-z_]\w*(?:,\s*\w+)*\s*:)/.test(
    text.slice(end, end + 40),
  );
}

const nounsOfServices =
  /^(?:-|\s+)(?:buckets?|objects?|queues?|topics?|instances?|clusters?|tables?|streams?|functions?|roles?|polic(?:y|ies)|keys?|endpoints?|databases?|volumes?|distributions?|repositor(?:y|ies)|tasks?|alarms?|dashboards?|stacks?|jobs?|crawlers?|notebooks?|domains?|users?|groups?|hosted zones?)\b/i;

const wordBehind = /[-\s]\s{0,4}([A-Za-z]{1,20})/y;
const wordBefore = /(?<=\b([A-Za-z]{1,20})\s{1,4})/y;

/** A noun of AWS right behind a name: `s3 bucket`, `SNS topic`; for marked names only the companions in the catalog. */
function hasCompanionBeside({ text, start, end }: Match, entry: Name, { companions }: MentionIndex): boolean {
  const own = companions.get(entry.serviceId);
  if (own && own.size > 0) {
    const next = wordAt(wordBehind, text, end);
    if ([next, next.replace(/s$/, ''), wordAt(wordBefore, text, start)].some((word) => own.has(word))) return true;
  }
  if (isMarked(entry)) return false;
  return nounsOfServices.test(text.slice(end, end + 24));
}

function wordAt(place: RegExp, text: string, at: number): string {
  place.lastIndex = at;
  return place.exec(text)?.[1]?.toLowerCase() ?? '';
}

const verbsBehindNames =
  /^(?:['’]s\b|\s+(?:is|was|are|has|had|can|will|would|does|did|may|must|should|supports|provides|offers|uses|lets|allows|returns|runs|reads|writes|sends|stores|needs|and|or|for|vs\.?|versus)\b|\s*[,;)|/+&"'”*_\x60]|\s*(?:\n|$)|\s+[-–—→(A-Z])/;
/** `ML Pipelines`, `Data Pipelines`: the name is the end of another one. */
const partsOfNames = /\b(?:(?!AWS)[A-Z]{2,}|Data|Model|Training|Inference|Deployment|Build|Release|Delivery) $/;
/** What a service has and a verb has not: `Forecast resources`, `Batch job queue`. */
const nounsBehindNames =
  /^\s+(?:resources?|clients?|datasets?|rules?|findings?|flows?|plans?|console|APIs?|SDK|service|agents?|predictors?|job (?:queue|definition)s?|compute environments?)\b/;
const nounsOfWords =
  /^[\s-]+(?:sizes?|files?|checks?|processing|normali[sz]ation|rate|layers?|inference|mode|steps?)\b/i;

const wordsBehindVerbs =
  /^\s+(?:an?|the|to|your|our|my|this|that|these|those|all|it|its|them|with|into|each|every|any|both|as)\b/i;

/** At the start of a sentence a capital says nothing: "Connect to the database", "Glue the parts together", "Batch size". */
function readsAsWord({ text, start, end }: Match, entry: Name): boolean {
  const after = text.slice(end, end + 24);
  const isEveryday = entry.level === 'everyday';
  if (isEveryday && (nounsOfWords.test(after) || partsOfNames.test(text.slice(Math.max(0, start - 24), start))))
    return true;
  if (entry.words.length > 1 || !isFirstInSentence(text, start)) return false;
  if (!isEveryday) return entry.isWordWhenSmall && wordsBehindVerbs.test(after);
  return /^"?\s*:(?!\s*(?:$|\n))/.test(after) || !(verbsBehindNames.test(after) || nounsBehindNames.test(after));
}

function isFirstInSentence(text: string, start: number): boolean {
  const before = (start < 8 ? '\n' : '') + text.slice(Math.max(0, start - 8), start);
  return /(?:[.!?:]\s+|\n\s*|\n\s*[-*+]\s+|["'`>#*|]\s*|\d\.\s)$/.test(before);
}
