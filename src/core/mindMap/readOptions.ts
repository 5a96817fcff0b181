import * as v from 'valibot';
import type { MindMapOptions } from './mindMap';

const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
/** A name or a number; nothing that could load or hold anything. */
const cssColor = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^(?:#[0-9a-f]{3,8}|[a-z]+|(?:rgb|hsl)a?\([\d\s.,%/]+\))$/i),
);

const fields = {
  color: v.union([
    v.pipe(v.array(cssColor), v.minLength(1), v.maxLength(50)),
    v.pipe(
      cssColor,
      v.transform((one) => [one]),
    ),
  ]),
  colorFreezeLevel: v.pipe(between(0, 100), v.integer()),
  maxWidth: between(0, 2000),
  spacingHorizontal: between(0, 500),
  spacingVertical: between(0, 200),
  duration: between(0, 5000),
  zoom: v.boolean(),
  pan: v.boolean(),
};
const expandLevel = v.pipe(between(-1, 100), v.integer());

/**
 * What `markmap:` in a note's front matter asks for, by the names that markmap gives it. A value that makes no sense counts as not written.
 * @returns with `expandLevel`, how many levels are open at first: the root is the first, -1 means all, null that the note does not say
 */
export function readOptions(frontMatter: Record<string, unknown>): {
  options: MindMapOptions;
  expandLevel: number | null;
} {
  const written = v.parse(v.fallback(v.record(v.string(), v.unknown()), {}), frontMatter['markmap']);
  const known = Object.entries(fields).flatMap(([name, schema]) => {
    const result = v.safeParse(schema, written[name]);
    return result.success ? [[name, result.output] as const] : [];
  });
  const level = v.safeParse(expandLevel, written['initialExpandLevel']);
  return { options: Object.fromEntries(known), expandLevel: level.success ? level.output : null };
}
