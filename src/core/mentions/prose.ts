import { canonical, syntaxOf, type Syntax } from './language';

/**
 * What is open where a line begins, so that reading can start in the middle of a file.
 * `close` ends the comment, string or heredoc that is open; `fence` is the code block of a Markdown text or the cell of a notebook.
 */
export interface ReadingState {
  readonly close: string;
  readonly fence: Fence | null;
}

interface Fence {
  readonly marker: string;
  readonly language: string;
}

export const START: ReadingState = { close: '', fence: null };

/** Where people write for people: the stretches of a text that are comment, string or running text, in order. */
export class Prose {
  /** Start and end offsets by turns. */
  private readonly bounds: number[] = [];
  private last = 0;

  add(start: number, end: number): void {
    if (end <= start) return;
    // The line break between two lines of prose belongs to them.
    if (this.bounds.length > 0 && (this.bounds.at(-1) ?? 0) >= start - 1) this.bounds[this.bounds.length - 1] = end;
    else this.bounds.push(start, end);
  }

  /** Whether an offset lies in prose; asked for rising offsets, it costs no search. */
  has(offset: number): boolean {
    const { bounds } = this;
    while (this.last > 0 && (bounds[this.last] ?? 0) > offset) this.last -= 2;
    while (this.last + 2 < bounds.length && (bounds[this.last + 2] ?? 0) <= offset) this.last += 2;
    return (bounds[this.last] ?? 1) <= offset && offset < (bounds[this.last + 1] ?? 0);
  }
}

/**
 * Reads a text, or its part from `from` to `to`, from a state on and says where its prose is.
 * `onLine` hears the state at the start of each further line. Each character is looked at once.
 */
export function proseOf(
  language: string,
  text: string,
  state: ReadingState = START,
  onLine?: (state: ReadingState) => void,
  from = 0,
  to = text.length,
): Prose {
  const prose = new Prose();
  const read = Object.hasOwn(readers, language) ? (readers[language] ?? readCode) : readCode;
  let current = state;
  for (let start = from; start <= to;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 || newline >= to ? to : newline;
    current = read({ text, start, end, prose, state: current }, language);
    if (newline === -1 || newline >= to) break;
    start = newline + 1;
    onLine?.(current);
  }
  return prose;
}

interface Line {
  text: string;
  start: number;
  end: number;
  prose: Prose;
  state: ReadingState;
}

const readers: Readonly<Record<string, (line: Line, language: string) => ReadingState>> = {
  markdown: readMarkdownLine,
  ipynb: readNotebookLine,
};

function readCode(line: Line, language: string): ReadingState {
  const syntax = syntaxOf(language);
  if (syntax) {
    const close = readCodeLine(line, syntax);
    return close === line.state.close ? line.state : { ...line.state, close };
  }
  line.prose.add(line.start, line.end);
  return line.state;
}

const fenceLine = /[ \t>]*(?:[-*+] )?(`{3,}|~{3,})[ \t]*\{?\.?([\w+#-]*)/y;

function readMarkdownLine(line: Line): ReadingState {
  const { text, start, end, state } = line;
  fenceLine.lastIndex = start;
  const match = fenceLine.exec(text);
  const marker = match && fenceLine.lastIndex <= end ? (match[1] ?? '') : '';
  if (!state.fence) {
    line.prose.add(start, end);
    return marker ? { close: '', fence: { marker, language: canonical(match?.[2] ?? '') } } : state;
  }
  if (marker.startsWith(state.fence.marker)) return START;
  return readCode(line, state.fence.language);
}

const cellKind = /"cell_type":\s*"(\w+)"/;
const sourceStart = /^\s*"source":\s*\[\s*$/;
/** The inside of a string that is alone on its line: a line of a cell. */
const cellLine = /^\s*"(.*)",?\s*$/;

/** A notebook as the JSON that is on disk, pretty printed as notebooks are: each line of a cell is a string on a line of its own. */
function readNotebookLine(line: Line): ReadingState {
  const raw = line.text.slice(line.start, line.end);
  const kind = cellKind.exec(raw)?.[1];
  if (kind) return { close: '', fence: { marker: '', language: kind === 'code' ? 'python' : 'markdown' } };
  const { fence } = line.state;
  const inside = cellLine.exec(raw)?.[1];
  const syntax = fence?.marker === 'source' && inside !== undefined ? syntaxOf(fence.language) : null;
  if (syntax && inside !== undefined) {
    const start = line.start + raw.indexOf('"') + 1;
    return { ...line.state, close: readCodeLine({ ...line, start, end: start + inside.length }, syntax) };
  }
  line.prose.add(line.start, line.end);
  if (!fence || inside !== undefined) return line.state;
  return { close: '', fence: { ...fence, marker: sourceStart.test(raw) ? 'source' : '' } };
}

/** Adds the comments and strings of a line of code; returns what is still open at its end. */
function readCodeLine({ text, start, end, prose, state }: Line, syntax: Syntax): string {
  let { close } = state;
  let at = start;
  const marks = marksOf(syntax);
  while (at < end) {
    if (close) {
      const stop = endOfBlock(text, at, end, close);
      if (stop === -1) {
        prose.add(at, end);
        return close;
      }
      prose.add(at, stop);
      at = close.startsWith('\n') ? end : stop + close.length;
      close = '';
      continue;
    }
    marks.lastIndex = at;
    at = marks.exec(text)?.index ?? end;
    if (at >= end) break;
    const char = text[at] ?? '';
    const block = syntax.blocks.find(([open]) => opens(text, at, open));
    if (block) {
      at += block[0].replace('\n', '').length;
      close = block[1];
    } else if (syntax.lineComments.some((mark) => text.startsWith(mark, at) && isComment(text, at, mark))) {
      prose.add(at, end);
      return '';
    } else if (syntax.quotes.includes(char) || (char === '\\' && syntax.quotes.includes(text[at + 1] ?? ' '))) {
      const open = char === '\\' ? at + 1 : at;
      const stop = endOfString(text, open, end, char === '\\');
      prose.add(open + 1, stop);
      at = stop + (char === '\\' ? 2 : 1);
    } else {
      const name = syntax.heredocs && char === '<' ? heredoc.exec(text.slice(at, end))?.[1] : undefined;
      if (name) return `\n${name}`;
      at++;
    }
  }
  return close;
}

const knownMarks = new Map<Syntax, RegExp>();

/** Where anything may begin; also at the end of a line, so that no search runs on. */
function marksOf(syntax: Syntax): RegExp {
  const known = knownMarks.get(syntax);
  if (known) return known;
  const starts = [
    ...syntax.lineComments,
    ...syntax.blocks.map(([open]) => open.trimStart()),
    ...Array.from(syntax.quotes),
  ];
  const firsts = [...new Set(starts.map((one) => one.charAt(0)))].map((one) => (one === '\\' ? one : `\\${one}`));
  const marks = new RegExp(`[\\n\\\\${syntax.heredocs ? '<' : ''}${firsts.join('')}]`, 'g');
  knownMarks.set(syntax, marks);
  return marks;
}

const heredoc = /^<<[-~<]?\s*["']?([A-Za-z_]\w*)/;

/** `\n` at the head of a delimiter: it stands at the start of a line, perhaps indented. */
function opens(text: string, at: number, open: string): boolean {
  if (!open.startsWith('\n')) return text.startsWith(open, at);
  return text.startsWith(open.slice(1), at) && (at === 0 || text[at - 1] === '\n');
}

function endOfBlock(text: string, at: number, end: number, close: string): number {
  if (close.startsWith('\n')) {
    const isAlone =
      text
        .slice(at, end)
        .trim()
        .replace(/[;,)]+$/, '') === close.slice(1);
    return isAlone && (at === 0 || text[at - 1] === '\n') ? at : -1;
  }
  const line = text.slice(at, end);
  for (let found = line.indexOf(close); found !== -1; found = line.indexOf(close, found + 1)) {
    if (line[found - 1] !== '\\' || close === '*/') return at + found;
  }
  return -1;
}

/** A hash inside a word (`${#list}`, `$#`) begins no comment; an address (`https://`) neither. */
function isComment(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? ' ';
  return mark === '#' ? /[\s;,()[\]"']/.test(before) : mark !== '//' || before !== ':';
}

function endOfString(text: string, open: number, end: number, isEscaped: boolean): number {
  const quote = text[open];
  for (let at = open + 1; at < end; at++) {
    if (text[at] === '\\') {
      if (isEscaped && text[at + 1] === quote) return at;
      at++;
    } else if (text[at] === quote) return at;
  }
  return end;
}
