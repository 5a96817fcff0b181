import { plainText } from '../notes/inline';
import { searchWords, wordStart } from './searchWords';

/** A place in a text that has every word of a query. */
export interface TextHit {
  /** Counts from 1. */
  line: number;
  /** What stands around the words, without Markdown. */
  excerpt: string;
  /** The higher, the better it fits. */
  score: number;
}

/** Characters before and behind a word that are looked at; a bound keeps lines of megabytes quick. */
const REACH = 600;
/** Characters of an excerpt before and behind the word. */
const BEFORE = 60;
const BEHIND = 140;
/** Hits that are taken from one text. */
const MOST = 5;

/** Where something else begins than what the line before says. */
const apart = /^\s*(?:$|[-*+#|>]|\d{1,9}[.)]\s)/;

/**
 * Looks for passages that have all words of a query. Texts are looked through as they are, without an index: that takes
 * a millisecond for our notes, where an index of them takes a hundred to load, and for tens of megabytes half a gigabyte.
 */
export class TextQuery {
  private readonly words: RegExp[];
  private readonly whole: RegExp[];
  private readonly phrase: RegExp;
  private readonly first: RegExp;

  /** @param spellings how a word may be written in the notes */
  constructor(query: string, spellings: (word: string) => readonly string[] = (word) => [word]) {
    const words = [...new Set(searchWords(query))];
    const patterns = words.map((word) => wordStart(spellings(word)));
    this.words = patterns.map((pattern) => new RegExp(pattern, 'iu'));
    this.whole = words.map((word) => new RegExp(`${wordStart([word])}(?![\\p{L}\\p{N}])`, 'iu'));
    this.phrase = new RegExp(words.join('[\\s*_`-]{1,4}') || '(?!)', 'iu');
    // The longest word is the rarest one.
    const longest = words.reduce((best, { length }, at) => (length > (words[best]?.length ?? 0) ? at : best), 0);
    this.first = new RegExp(patterns[longest] ?? '(?!)', 'giu');
  }

  /** Whether it has anything to look for: a single letter is everywhere. */
  static isWorthwhile(query: string): boolean {
    return searchWords(query).join('').length > 1;
  }

  /** The best passages of a note's text, as it is written. */
  in(text: string): TextHit[] {
    const hits: { at: number; hit: Omit<TextHit, 'line'> }[] = [];
    this.first.lastIndex = endOfFrontMatter(text);
    for (let found = this.first.exec(text); found; found = this.first.exec(text)) {
      const { start, end } = passageAround(text, found.index);
      const passage = text.slice(start, end);
      if (this.words.every((word) => word.test(passage))) {
        const at = found.index - start;
        hits.push({ at: found.index, hit: { excerpt: excerptOf(passage, at), score: this.score(passage) } });
        if (hits.length > 4 * MOST) break;
      }
      this.first.lastIndex = Math.max(end, found.index + 1);
    }
    return hits
      .sort((a, b) => b.hit.score - a.hit.score || a.at - b.at)
      .slice(0, MOST)
      .map(({ at, hit }) => ({ ...hit, line: lineAt(text, at) }));
  }

  /** Whole words count for more than beginnings, words that stand together for more than others, and a sentence for more than a scrap. */
  private score(passage: string): number {
    const whole = this.whole.filter((word) => word.test(passage)).length / this.whole.length;
    const together = this.phrase.test(passage) ? 1 : 0;
    const length = passage.length < 50 || option.test(passage) ? 0 : 1 / (1 + passage.length / 300);
    return whole + together + length;
  }
}

/** An option of a question, or something to do. */
const option = /^\s*[-*+]\s+\[[ xX]\]\s/;

/** What a line begins with that says how it looks; also whether an option is the right one. */
const marks = /^\s*(?:(?:[-*+>]|#{1,6}|\d{1,9}[.)]|\[[ xX]\])\s+|\|)*/;

/** Fields of the front matter are no text of the note. */
function endOfFrontMatter(text: string): number {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  if (!/^---\r?\n/.test(text.slice(from, from + 5))) return 0;
  return Math.max(0, text.slice(0, 20_000).indexOf('\n---', from + 3));
}

/** The lines around a place that belong together: a paragraph, an item of a list, a row of a table. */
function passageAround(text: string, at: number): { start: number; end: number } {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at).split('\n');
  const behind = text.slice(at, at + REACH).split('\n');
  const rest = behind[0] ?? '';
  let first = before.length - 1;
  while (first > 0 && !apart.test((before[first] ?? '') + (first === before.length - 1 ? rest : ''))) {
    if ((before[first - 1] ?? '').trim() === '') break;
    first--;
  }
  let last = 1;
  while (last < behind.length && !apart.test(behind[last] ?? '')) last++;
  return {
    start: at - before.slice(first).join('\n').length,
    end: at + behind.slice(0, last).join('\n').length,
  };
}

function excerptOf(passage: string, at: number): string {
  const from = at > BEFORE + 20 ? passage.indexOf(' ', at - BEFORE) + 1 || at : 0;
  const to = passage.length > at + BEHIND + 20 ? passage.lastIndexOf(' ', at + BEHIND) : passage.length;
  const cut = passage.slice(Math.min(from, at), Math.max(to, at + 1));
  const plain = plainText(cut.replace(marks, '').replace(/\s*\|\s*/g, ' | '))
    .replace(/\*\*/g, '')
    .replace(/^[\s|]+|[\s|]+$/g, '');
  return `${from > 0 ? '… ' : ''}${plain}${to < passage.length ? ' …' : ''}`;
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) line++;
  return line;
}
