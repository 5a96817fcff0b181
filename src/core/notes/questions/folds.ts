import { markdownOf, type NoteLine } from './noteLines';

/** What is hidden until somebody opens it: `<details>`, or a callout such as `> [!question]- Title`. */
export interface Fold {
  /** Markdown; what is seen while it is closed. */
  title: string;
  /** `details`, or the kind of the callout in small letters. */
  kind: string;
  /** Markdown. */
  text: string;
  /** Index of the line behind it. */
  end: number;
}

/** Lines of a fold, and folds inside it: bounds keep hostile notes quick. */
const LONGEST = 200;
const DEEPEST = 5;

/** The fold that begins on a line. */
export function foldAt(lines: readonly NoteLine[], from: number): Fold | null {
  const line = lines[from];
  if (line?.kind !== 'text') return null;
  return /^<details[\s>]/i.test(line.text) ? detailsAt(lines, from) : calloutAt(lines, from);
}

function detailsAt(lines: readonly NoteLine[], from: number): Fold | null {
  let open = 0;
  for (let index = from; index < Math.min(lines.length, from + LONGEST); index++) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    open += count(line.text, /<details[\s>]/gi) - count(line.text, /<\/details\s{0,9}>/gi);
    if (open > DEEPEST) return null;
    if (open > 0) continue;
    return detailsOf(lines.slice(from, index + 1), index + 1);
  }
  return null;
}

function detailsOf(lines: readonly NoteLine[], end: number): Fold | null {
  const whole = markdownOf(lines)
    .replace(/^<details[^<>]{0,200}>\s*/i, '')
    .replace(/<\/details\s{0,9}>$/i, '');
  const opening = /^<summary[^<>]{0,200}>/i.exec(whole);
  const closing = whole.search(/<\/summary\s{0,9}>/i);
  if (!opening || closing < 0) return null;
  const title = withoutTags(whole.slice(opening[0].length, closing)).replace(/\s+/g, ' ').trim();
  const text = withoutTags(whole.slice(closing).replace(/^<\/summary\s{0,9}>/i, ''));
  return { kind: 'details', title, text: outdented(text), end };
}

function calloutAt(lines: readonly NoteLine[], from: number): Fold | null {
  const { quote, text } = lines[from] ?? { quote: 0, text: '' };
  const [, kind, title = ''] = /^\[!([\w-]{1,40})\][+-]?\s*(.*)$/.exec(text) ?? [];
  if (kind === undefined || quote === 0) return null;
  let end = from + 1;
  while (end < Math.min(lines.length, from + LONGEST) && (lines[end]?.quote ?? 0) >= quote) end++;
  return { kind: kind.toLowerCase(), title, text: markdownOf(lines.slice(from + 1, end)), end };
}

/** Says that the answer is inside, and not what was asked. */
export function saysAnswer({ title }: Fold): boolean {
  return (
    title.length < 80 &&
    /\b(?:answers?|solutions?|reveal|spoiler|resposta|respuesta|gabarito|antwort|lösung|réponse|risposta|solución|solução)\b|答案|正解|解答|答え|정답|해설|답|ответ/iu.test(
      title,
    )
  );
}

/** HTML that stands for Markdown becomes that, other tags go. */
function withoutTags(html: string): string {
  return html
    .replace(/<\/?(?:b|strong)>/gi, '**')
    .replace(/<\/?(?:i|em)>/gi, '*')
    .replace(/<\/?code>/gi, '`')
    .replace(/<br\s{0,9}\/?>/gi, '\n')
    .replace(/<li(?:\s[^<>]{0,200})?>/gi, '\n- ')
    .replace(/<\/?(?:p|div|span|ul|ol|li|blockquote|font|u|h[1-6])(?:\s[^<>]{0,200})?>/gi, '');
}

function outdented(text: string): string {
  const lines = text.split('\n');
  const columns = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length);
  // What follows the title on its line is not indented, however deep the rest stands.
  const shift = Math.min(...(lines[0]?.trim() ? columns.slice(1) : columns));
  return lines
    .map((line, index) =>
      index === 0 ? line.trim() : line.slice(Math.min(shift, line.length - line.trimStart().length)),
    )
    .join('\n')
    .trim();
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
