import { evidenceIn, type Evidence } from '../../src/core/mentions/evidence';
import { excerptAround, type Lines } from '../../src/core/mentions/excerpt';
import { findMention, findMentions, type Mention } from '../../src/core/mentions/findMention';
import { languageOf } from '../../src/core/mentions/language';
import { buildMentionIndex, type MentionIndex } from '../../src/core/mentions/mentionIndex';
import { readMarked, type Span } from './markedText';
import { shippedLibrary } from './shipped';

export type Kind = 'prose' | 'SDK' | 'infrastructure' | 'IAM and ARNs' | 'CLI';

export interface FileResult {
  mentions: Partial<Record<Kind, number>>;
  right: Partial<Record<Kind, number>>;
  traps: number;
  /** Mentions answered with another service. */
  wrong: number;
  trapped: number;
  /** Answers where nothing is labelled. */
  unlabelled: number;
  errors: string[];
}

let index: MentionIndex | undefined;

export function shippedIndex(): MentionIndex {
  index ??= buildMentionIndex(shippedLibrary().services);
  return index;
}

/** Hovers like a reader on the middle of everything that is labelled, and looks for answers where nothing is. */
export function evaluate(name: string, marked: string): FileResult {
  const { text, mentions, traps, free } = readMarked(marked);
  const language = languageOf('plaintext', name === 'Dockerfile' ? 'x.dockerfile' : name);
  const evidence = evidenceIn(shippedIndex(), { text, language });
  const result: FileResult = {
    mentions: {},
    right: {},
    traps: traps.length,
    wrong: 0,
    trapped: 0,
    unlabelled: 0,
    errors: [],
  };
  const error = (what: string, { start, end }: Span, found: Mention | string) => {
    const line = text.slice(0, start).split('\n').length;
    const lineText = text.split('\n')[line - 1]?.trim().slice(0, 140);
    const answer = typeof found === 'string' ? found : `${found.serviceId} "${text.slice(found.start, found.end)}"`;
    result.errors.push(`${name}:${line} ${what} "${text.slice(start, end)}" ${answer}\n      ${lineText}`);
  };
  for (const mention of mentions) {
    const kind = kindOf(text, mention, language, evidence);
    result.mentions[kind] = (result.mentions[kind] ?? 0) + 1;
    const found = hover(text, Math.floor((mention.start + mention.end) / 2), evidence);
    if (found?.serviceId === mention.serviceId) result.right[kind] = (result.right[kind] ?? 0) + 1;
    else if (found) {
      result.wrong++;
      error(`WRONG ${kind}, is ${mention.serviceId}`, mention, found);
    } else error(`MISSED ${kind}`, mention, mention.serviceId);
  }
  for (const trap of traps) {
    const found = hover(text, Math.floor((trap.start + trap.end) / 2), evidence);
    if (!found) continue;
    result.trapped++;
    error('TRAPPED', trap, found);
  }
  const labelled = [...mentions, ...traps, ...free];
  for (const found of findMentions(shippedIndex(), text, evidence)) {
    if (labelled.some(({ start, end }) => start < found.end && found.start < end)) continue;
    result.unlabelled++;
    error('UNLABELLED', found, found);
  }
  return result;
}

/** What the editor's adapter does: an excerpt around the place, and a look at it. Offsets of the whole text. */
export function hover(text: string, at: number, evidence: Evidence): Mention | null {
  const lines = text.split('\n');
  const line = text.slice(0, at).split('\n').length - 1;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const source: Lines = { count: lines.length, at: (number) => (lines[number] ?? '').replace(/\r$/, '') };
  const excerpt = excerptAround(source, line, at - lineStart, evidence);
  const found = findMention(shippedIndex(), excerpt, evidence);
  const shift = lineStart - excerpt.lineStart;
  return found && { ...found, start: found.start + shift, end: found.end + shift };
}

function kindOf(text: string, { start, end }: Span, language: string, evidence: Evidence): Kind {
  const inside = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 60), start);
  if (/^s3[an]?:\/\/|^s3$/.test(inside) && text.startsWith('://', start + 2)) return 'CLI';
  if (/^arn:|amazonaws|^[a-z0-9-]+:[A-Za-z*]|^aws[.:][a-z]/.test(inside)) return 'IAM and ARNs';
  if (/\baws(?:\s+--\S+(?:[ =]\S+)?)*[\s\\]+$|"aws", "$/.test(before)) return 'CLI';
  if (/AWS::|^aws_|cdk|CDK|^AWS\/|^aws:/.test(inside) || /cdk|CDK\.AWS\.$/.test(before.slice(-22)))
    return 'infrastructure';
  if (/@aws-sdk|^aws[-_]sdk|^Amazon\.|^Aws|^AWS\.|Client|awssdk/.test(inside)) return 'SDK';
  if (/(?:client|resource)\(["']$|service\/$|services\.$|sdk[-_]$|import $|from $/.test(before)) return 'SDK';
  return language === 'hcl' && evidence.speaksOfAws && inside.includes('_') ? 'infrastructure' : 'prose';
}
