import { oneLine } from '../inline';
import type { NoteLine } from './noteLines';

/** An option as people write it: `A) Amazon S3 ✅`. */
export interface LetteredOption {
  /** In capitals. */
  letter: string;
  /** One line of Markdown. */
  text: string;
  /** A sign says that it is right. */
  marked: boolean;
  /** All of it is emphasised. */
  bold: boolean;
}

export interface LetteredOptions {
  options: LetteredOption[];
  /** Indexes of the first line and of the one behind the last. */
  from: number;
  end: number;
}

const option = /^(\*\*|__|==)?[([]?([A-Ha-h])(?:[.)\]:：]|\s[-–]\s)(\*\*|__)?(?:\s+|(?=[^\p{L}\p{N}\s.:/]))(.*)$/u;
const right =
  /\s{0,9}(?:(?:✅|✔|☑|✓|🟢)\uFE0F?|[*_(]{1,4}(?:correct|right|richtig|correcta|correto|correta|正解|정답)(?: answer)?[)_*]{1,4}|(?:←|<-{1,2})\s*(?:correct|right)(?: answer)?)\s{0,9}/iu;
const wrong = /\s{0,9}[❌✗✘✖]\uFE0F?\s{0,9}/u;

/** Lines that one option has at most; a bound keeps hostile notes quick. */
const LONGEST = 30;

/** Reads options from the line with the first of them: two or more whose letters follow each other. */
export function letteredOptions(lines: readonly NoteLine[], from: number): LetteredOptions | null {
  const first = lines[from];
  if (!first || letterOf(first) !== 'A') return null;
  const starts = [from];
  let end = from + 1;
  let isApart = false;
  for (let index = end; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.kind === 'rule' || line.heading > 0 || line.quote !== first.quote) break;
    if (index - (starts.at(-1) ?? from) > LONGEST) break;
    const letter = letterOf(line);
    // Another list begins.
    if (letter === 'A' && isBeside(line, first)) break;
    if (line.kind === 'empty') isApart = true;
    else if (letter === String.fromCharCode(65 + starts.length) && isBeside(line, first)) {
      starts.push(index);
      end = index + 1;
      isApart = false;
    } else if (line.kind === 'text' && !isContinued(line, first, isApart)) break;
    else end = index + 1;
  }
  if (starts.length < 2) return null;
  const options = starts.map((start, place) => optionOf(lines.slice(start, starts[place + 1] ?? end)));
  return { options, from, end };
}

/** The letter that a line begins with as an option does. */
export function letterOf({ kind, text, heading }: NoteLine): string {
  if (kind !== 'text' || heading > 0) return '';
  return option.exec(withoutSign(text))?.[2]?.toUpperCase() ?? '';
}

/** A sign or a box may stand before the letter. */
function withoutSign(text: string): string {
  return text.replace(/^(?:(?:✅|✔|☑|✓|❌|✗|✘|✖)\uFE0F?|\[[ xX]\](?=\s))\s*/u, '');
}

function isBeside(line: NoteLine, first: NoteLine): boolean {
  return Math.abs(line.indent - first.indent) <= 3;
}

/** The second line of an option, or what stands under it. */
function isContinued(line: NoteLine, first: NoteLine, isApart: boolean): boolean {
  if (/^<\/?(?:details|summary)/i.test(line.text)) return false;
  return (
    line.indent > first.indent + 1 || (!isApart && first.bullet === '' && line.bullet === '' && isLowerOrLong(line))
  );
}

/** A wrapped line, not a label such as `Answer: B`. */
function isLowerOrLong({ text }: NoteLine): boolean {
  return !/^[^\p{L}\p{N}]{0,8}[\p{L} ]{1,40}[*_]{0,3}[:：]/u.test(text);
}

function optionOf(lines: readonly NoteLine[]): LetteredOption {
  const [first] = lines;
  const sign = first?.text ?? '';
  const bare = withoutSign(sign);
  const [, opening = '', letter = '', closing = '', rest = ''] = option.exec(bare) ?? [];
  const more = lines.slice(1).map(({ text }) => text);
  const written = [rest, ...more].join(' ').trim();
  const isWhole = opening !== '' && closing === '' && written.endsWith(opening);
  const text = isWhole ? written.slice(0, -opening.length) : written;
  const before = sign.slice(0, sign.length - bare.length);
  const marked = /^\[x\]/i.test(before) || right.test(before) || right.test(text);
  const shown = oneLine(text.replace(right, ' ').replace(wrong, ' '));
  const inner = /^(\*\*|__|==)([^*=]{1,2000})\1[.;]?$/.exec(shown);
  return {
    letter: letter.toUpperCase(),
    text: inner?.[2]?.trim() ?? shown,
    marked,
    bold: isWhole || inner !== null,
  };
}
