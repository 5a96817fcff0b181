import type { Block, Heading } from '../blocks';
import { plainText } from '../inline';

const notAName =
  /^(?:when|if|how|why|what|which|where|who|to|for|use|using|choose|choosing|pick|picking|there|you|your|do|does|is|are|can|should|get|getting|make|making|keep|read|reading|write|writing|avoid|from)\b|[?!.:;,]|\b(?:or|vs\.?|versus|against|and|which|when)\b/i;

/** Whether a heading of a note of ours is a term: it is a name, and the paragraph below begins as a definition does (`A store that …`). */
export function isMarked(heading: Heading, [first]: readonly Block[]): boolean {
  if (first?.type !== 'paragraph' || notAName.test(plainText(heading.text))) return false;
  return (
    /^(?:an?|the|one|any|every|each)\s/i.test(first.text) ||
    /^\p{Lu}\p{L}*(?:s|ed|ing)?\s(?:that|which|of|to|from|in|data|for|over)\s/u.test(first.text)
  );
}
