import { splitOutsideCode } from '../inline';
import { withoutTag } from './taggedCard';
import { asksSomething } from './promptAbove';
import { aCard, type Form } from './written';

const asked =
  /^[\p{P}\p{S}\s]{0,4}(?:what|which|how|why|when|where|who|name|define|list|is|are|does|do|can|should|was|wie|warum|wann|wo|wer|welche[rs]?|qué|cuál|cómo|por qué|qual|como|quais|que|quel(?:le)?|comment|pourquoi)\b/iu;
/** What stands before `::` in a language: `std::sort`, `Fn::GetAtt`. */
const nameOfCode =
  /^(?:std|boost|crate|self|super|tf|torch|fn|custom|aws|arn|[\p{Lu}\d_]{2,99}|\p{L}{0,99}\p{Ll}\p{Lu}\p{L}{0,99})$|[\d_./:=<>{}()[\]]/u;

function isName(front: string): boolean {
  return nameOfCode.test(
    front
      .trim()
      .split(/[\s([{]/)
      .at(-1)
      ?.slice(-99) ?? '',
  );
}

/**
 * `question::answer` on one line; `:::` asks in both directions.
 * A single word and `::` is a field of Dataview, unless a tag says that the note is a deck.
 */
export const inlineCard: Form = (lines, index, _floor, { isDeck }) => {
  const line = lines[index];
  if (!line || line.heading > 0 || !line.text.includes('::')) return null;
  const parts = splitOutsideCode(withoutTag(line.text), /::+/);
  const separator = /(?<!:):::?(?!:)/.exec(line.text)?.[0];
  const [front = '', back = ''] = parts;
  if (parts.length !== 2 || separator === undefined || !isCard(front, back, isDeck)) return null;
  const card = aCard(lines, { front: front.trim(), back: back.trim(), from: index, end: index + 1 });
  return separator === ':::' ? { ...card, isReversed: true } : card;
};

function isCard(front: string, back: string, isDeck: boolean): boolean {
  const words = front.trim().split(/\s+/).length;
  const isGlued = /\S$/.test(front) && /^\S/.test(back);
  // An address such as ::/0 stands behind a space; the answer of a card does so on both sides, or behind the colons.
  if ((/\s$/.test(front) && /^\S/.test(back)) || (isGlued && /^[\d/]/.test(back))) return false;
  if (front.trim() === '' || back.trim() === '' || /[[(|]\s*$|^\s*[|\])]|^\||https?:/.test(front)) return false;
  if (isDeck && (words > 1 || isGlued || /\s$/.test(front))) return !isName(front);
  if (words < 2) return asksSomething(front);
  if (asksSomething(front)) return true;
  return isGlued ? words > 2 && asked.test(front) && !isName(front) : /\s$/.test(front) && !isName(front);
}
