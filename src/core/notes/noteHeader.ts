import * as v from 'valibot';
import { ExamHeader } from '../exams/exam';
import { ServiceHeader } from '../services/service';
import { lineOfField, type FrontMatter } from './frontMatter';
import type { Problem } from './problem';

const text = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);
const list = v.union([
  v.array(text),
  v.pipe(
    text,
    v.transform((written) =>
      written
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ),
]);
const skillIds = v.array(
  v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/\d+(\.\d+)*$/, 'Write exam and number, as mla-c02/1.1.7.')),
);

const isMapping = (value: unknown) => typeof value === 'object' && !Array.isArray(value);

const fields = {
  title: v.string(),
  tasks: list,
  skills: skillIds,
  aliases: list,
  tags: list,
  service: ServiceHeader,
  /** A mapping makes the note that of an exam; other notes name the exam that they are about. */
  exam: v.lazy((value): v.GenericSchema<unknown, ExamHeader | string[]> => (isMapping(value) ? ExamHeader : list)),
  /** Elsewhere these words may stand for anything: what we cannot read is no mistake. */
  domain: v.fallback(list, []),
  task: v.fallback(list, []),
};

export type NoteHeader = { [F in keyof typeof fields]?: v.InferOutput<(typeof fields)[F]> };

/** Checks every field that we know. A field that is wrong costs only itself. */
export function readHeader(frontMatter: FrontMatter, uri: string): { header: NoteHeader; problems: Problem[] } {
  const header: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, schema] of Object.entries(fields)) {
    const value = frontMatter.data[name];
    if (value === undefined || value === null) continue;
    const result = v.safeParse(schema, value);
    if (result.success) header[name] = result.output;
    for (const issue of result.issues ?? []) {
      const path = [name, ...(issue.path?.map((item) => item.key as string | number) ?? [])];
      problems.push({
        uri,
        line: lineOfField(frontMatter.lines, path),
        code: 'front-matter-field',
        message: `Field "${path.join('.')}" is not read: ${issue.message} See notes/README.md for what it may hold.`,
      });
    }
  }
  return { header, problems };
}
