import matter from 'gray-matter';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { FoundProblem } from './problem';

export interface FrontMatter {
  /** The YAML mapping, unchecked; empty when there is none. */
  data: Record<string, unknown>;
  /** The header's lines without its fences. */
  lines: string[];
  /** How many lines of the file come before the body. */
  bodyOffset: number;
  problem: FoundProblem | null;
}

/**
 * gray-matter picks an engine by the word behind the opening fence and evaluates `---js`.
 * Only YAML has an engine here; the fence is checked before gray-matter sees the text.
 */
const options = {
  language: 'yaml',
  engines: {
    yaml: { parse: (text: string) => load(text, { schema: CORE_SCHEMA }) as object, stringify: refuse },
    json: { parse: refuse, stringify: refuse },
    javascript: { parse: refuse, stringify: refuse },
    coffee: { parse: refuse, stringify: refuse },
  },
};

function refuse(): never {
  throw new Error('Only YAML front matter is read.');
}

/** Values beyond which a header is a bomb: aliases (`*a`) that repeat what repeats others. */
const MOST_VALUES = 10_000;

/** Characters beyond which a header is not read: no person writes that many fields. */
const LONGEST_HEADER = 50_000;

/**
 * Reads the block between two `---` lines at the top of a note. Never throws, never executes.
 * A rule (`---`) on the first line is not front matter, whether another rule follows or not.
 * Fields that nobody could read are no text either: they are left out of the body.
 * @param lines the file's lines, without byte order mark and line ends
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const none: FrontMatter = { data: {}, lines: [], bodyOffset: 0, problem: null };
  const fence = /^---(?!-)[ \t]*([^\s#]*)/.exec(lines[0] ?? '');
  if (!fence) return none;

  const language = fence[1]?.toLowerCase() ?? '';
  const close = headerEnd(lines);
  if (close === null) {
    const fields = countFields(lines);
    if (language === '' && fields === 0) return none;
    return {
      ...none,
      bodyOffset: 1 + fields,
      problem: {
        line: 1,
        code: 'front-matter-unclosed',
        message: 'The front matter is not closed. Add a line with only --- after it.',
      },
    };
  }

  const header = lines.slice(1, close);
  const found: FrontMatter = { data: {}, lines: header, bodyOffset: close + 1, problem: null };
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    return {
      ...found,
      problem: {
        line: 1,
        code: 'front-matter-language',
        message: `Front matter in "${language}" is ignored: only YAML is read and nothing is executed. Begin the note with a line of only ---.`,
      },
    };
  }
  const text = ['---', ...header, '---', ''].join('\n');
  if (text.length > LONGEST_HEADER) return { ...found, problem: tooLong };
  try {
    const data: unknown = matter(text, options).data;
    if (holdsMore(data, MOST_VALUES)) return { ...found, problem: repeatsItself };
    if (isMapping(data)) return { ...found, data };
    if (data === null || data === undefined) return found;
    return { ...found, problem: notAMapping };
  } catch (error) {
    return { ...found, problem: yamlProblem(error) };
  }
}

const field = /^["']?[\p{L}_$][\p{L}\p{N} _.$-]{0,60}["']?\s*:(?:\s|$)/u;
const markdownHeading = /^#{1,6}\s+\S/;

/** Where the closing fence stands; null when the text between the two is more likely the note itself and they are rules. */
function headerEnd(lines: readonly string[]): number | null {
  const close = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  if (close === -1) return null;
  const header = lines.slice(1, close);
  let last = '';
  const isText = header.some((line, index) => {
    const above = header[index - 1]?.trim() ?? '';
    const below = header[index + 1]?.trim() ?? '';
    const before = last;
    if (line.trim() !== '') last = line;
    if (markdownHeading.test(line) && index < header.length - 1) {
      return below === '' ? above === '' : line.startsWith('##') || !(field.test(below) || below.startsWith('#'));
    }
    if (above !== '' || index === 0 || line.trim() === '' || field.test(line)) return false;
    // An empty line ends a header that has lost its fence, unless more of the header follows it.
    return line.startsWith('- ') ? !/^\s*-\s|:\s*$/.test(before) : !/^(?:#|\s|[\]}])/.test(line);
  });
  return isText || (header[0]?.trim() === '' && !header.some((line) => field.test(line))) ? null : close;
}

/** How many lines below an unclosed fence are fields and what belongs to them. */
function countFields(lines: readonly string[]): number {
  if (!field.test(lines[1] ?? '')) return 0;
  let open = false;
  const end = lines.findIndex((line, index) => {
    if (index === 0) return false;
    if (field.test(line)) {
      open = /[:[{,|>-]\s*$/.test(line);
      return false;
    }
    return !(/^[ \t]+\S/.test(line) || (open && /^(?:-\s|[\]}])/.test(line)));
  });
  return (end === -1 ? lines.length : end) - 1;
}

const tooLong = {
  line: 1,
  code: 'front-matter-yaml',
  message: `The front matter is not read: it is longer than ${LONGEST_HEADER} characters. Move its text below the closing ---.`,
} as const;

const notAMapping = {
  line: 2,
  code: 'front-matter-yaml',
  message: 'The front matter is not a list of fields. Write one "field: value" a line.',
} as const;

const repeatsItself = {
  line: 1,
  code: 'front-matter-yaml',
  message:
    'The front matter repeats itself without end through aliases (&a, *a), so it is not read. Write the values out.',
} as const;

/** Counts what is repeated each time that it is. */
function holdsMore(data: unknown, most: number): boolean {
  const open: unknown[] = [data];
  let count = 0;
  while (open.length > 0) {
    const value = open.pop();
    if (++count > most) return true;
    const held: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [];
    open.push(...held.slice(0, most));
  }
  return false;
}

function isMapping(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function yamlProblem(error: unknown): FoundProblem {
  const mark = error instanceof YAMLException ? error.mark : undefined;
  const reason = error instanceof YAMLException ? error.reason : String(error);
  return {
    // gray-matter passes the header on with the line break before it.
    line: (mark?.line ?? 1) + 1,
    code: 'front-matter-yaml',
    message: `The front matter is not valid YAML: ${reason}. Put a value that holds a colon, a hash or a bracket in quotes.`,
  };
}

/**
 * The line of the file on which a field stands, by its path (`['service', 'status']`).
 * List positions in a path are not looked for: the line of the list is near enough. 1 when the field stands nowhere.
 */
export function lineOfField(header: readonly string[], path: readonly (string | number)[]): number {
  let parent = { index: -1, indent: -1 };
  for (const key of path) {
    const child = typeof key === 'string' ? childField(header, parent, key) : null;
    if (!child) break;
    parent = child;
  }
  return parent.index === -1 ? 1 : parent.index + 2;
}

/** A field directly below another one, in the lines that are indented deeper. */
function childField(header: readonly string[], parent: { index: number; indent: number }, key: string) {
  const pattern = new RegExp(`^\\s*(?:- +)?["']?${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["']?\\s*:`);
  let childIndent: number | null = null;
  for (let index = parent.index + 1; index < header.length; index++) {
    const line = header[index] ?? '';
    if (line.trim() === '') continue;
    const indent = line.search(/\S/);
    if (indent <= parent.indent) return null;
    childIndent ??= indent;
    if (indent === childIndent && pattern.test(line)) return { index, indent };
  }
  return null;
}
