import type { Block, Paragraph } from '../blocks';
import type { FoundProblem } from '../problem';
import { isLabel } from './labels';
import { bare, isPlainName } from './names';

/** A name in bold and a colon, inside or outside, with nothing behind it. */
const nameAlone = /^(\*\*|__)([^*_\n]{1,120})\1\s{0,4}([:：]?)$/;

/** What follows a name and is no block that is read: code, a formula, an image, HTML. */
const unread = /^\s*(?:```|~~~|\$\$|!\[|<)/;

/**
 * Names that are written as terms are and say nothing: neither behind the colon nor below.
 * @param lines all lines of the file
 */
export function missingDefinitions(blocks: readonly Block[], lines: readonly string[]): FoundProblem[] {
  return blocks.flatMap((block, index): FoundProblem[] => {
    switch (block.type) {
      case 'list':
        return block.items.flatMap((item) => missingDefinitions(item.blocks, lines));
      case 'paragraph': {
        const next = blocks[index + 1];
        return next === undefined || next.type === 'heading' ? missingIn(block, lines) : [];
      }
      case 'quote':
        return missingDefinitions(block.blocks, lines);
      default:
        return [];
    }
  });
}

function missingIn({ text, line, end }: Paragraph, lines: readonly string[]): FoundProblem[] {
  const [, , bold = '', colon = ''] = nameAlone.exec(text.trim()) ?? [];
  if (colon === '' && !/[:：]$/.test(bold)) return [];
  const name = bare(bold.replace(/[:：]$/, ''));
  if (!isPlainName(name) || isLabel(name)) return [];
  const below = lines.slice(end - 1, end + 1).find((one) => one.trim() !== '') ?? '';
  if (unread.test(below)) return [];
  const message = `“${name}” has no definition. Write it behind the colon or in the lines below, or leave the colon out.`;
  return [{ line, code: 'definition-missing', message }];
}
