import * as v from 'valibot';
import { ExamHeader } from '../exams/exam';
import { ServiceHeader } from '../services/service';
import { lineOfField, type FrontMatter } from './frontMatter';
import type { Problem } from './problem';

/** The fields that we know. Other tools use some of their names, too: what is not ours is left out. */
export interface NoteHeader {
  title?: string;
  /** What keeps its progress when the file moves. */
  id?: string;
  aliases?: string[];
  tags?: string[];
  /** As written, in lower case: `mla-c01/1.2`, `mla-c01/1`, `mla-c01`, or `1.2` beside an exam. */
  tasks?: string[];
  /** `mla-c02/1.1.7` */
  skills?: string[];
  /** The exams that it is for, as written: `MLA-C01`. */
  exam?: string[];
  /** Of that exam, as written: `1`. */
  domain?: string[];
  /** Of that exam, as written: `1.2`. */
  task?: string[];
  service?: ServiceHeader;
  /** The outline of an exam, in an exam note. */
  outline?: ExamHeader;
}

const skillId = /^[a-z0-9-]+\/\d+(?:\.\d+)*$/;

/** Reads every field that we know. A field that is ours and wrong costs only itself. */
export function readHeader(frontMatter: FrontMatter, uri: string): { header: NoteHeader; problems: Problem[] } {
  const { data } = frontMatter;
  const header: NoteHeader = {};
  const problems: Problem[] = [];
  const report = (path: readonly (string | number)[], message: string) =>
    problems.push({
      uri,
      line: lineOfField(frontMatter.lines, path),
      code: 'front-matter-field',
      message: `Field "${path.join('.')}" is not read: ${message} See notes/README.md for what it may hold.`,
    });

  for (const field of ['title', 'id'] as const) {
    const [text] = Array.isArray(data[field]) ? [] : textsIn(data[field]);
    if (text) header[field] = text;
  }
  for (const field of ['aliases', 'tags', 'exam', 'domain', 'task'] as const) {
    const texts = textsIn(data[field]).flatMap(splitAtCommas);
    if (texts.length > 0) header[field] = field === 'tags' ? texts.map((tag) => tag.replace(/^#/, '')) : texts;
  }
  const tasks = idsIn(data['tasks'], /./);
  if (tasks.known.length > 0) header.tasks = tasks.known;
  if (tasks.unknown) report(['tasks'], 'Write exam and number, as mla-c02/1.1.');
  const skills = idsIn(data['skills'], skillId);
  if (skills.known.length > 0) header.skills = skills.known;
  if (skills.unknown) report(['skills'], 'Write exam and number, as mla-c02/1.1.7.');

  const read = <S extends v.GenericSchema>(field: string, schema: S): v.InferOutput<S> | undefined => {
    const result = v.safeParse(schema, data[field]);
    for (const issue of result.issues ?? []) {
      report([field, ...(issue.path?.map((item) => item.key as string | number) ?? [])], issue.message);
    }
    return result.success ? result.output : undefined;
  };
  if (has(data['service'], ['kind', 'category', 'status', 'docs'])) {
    const service = read('service', ServiceHeader);
    if (service) header.service = service;
  }
  if (has(data['exam'], ['code', 'status', 'questions', 'domains'])) {
    const outline = read('exam', ExamHeader);
    if (outline) header.outline = outline;
  }
  return { header, problems };
}

/** A text, a number, or a list of such. */
function textsIn(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .map((one) => String(one).normalize('NFC').trim())
    .filter(Boolean);
}

function splitAtCommas(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

function idsIn(value: unknown, pattern: RegExp): { known: string[]; unknown: boolean } {
  if (value === undefined || value === null) return { known: [], unknown: false };
  const texts = textsIn(value).flatMap(splitAtCommas);
  const ids = texts.map((text) => text.toLowerCase());
  const isText = typeof value === 'string' || typeof value === 'number' || Array.isArray(value);
  return { known: ids.filter((id) => pattern.test(id)), unknown: !isText || !ids.every((id) => pattern.test(id)) };
}

/** Whether a mapping has two of the fields that ours has: it is meant as such. */
function has(value: unknown, fields: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return fields.filter((field) => Object.hasOwn(value, field)).length >= 2;
}
