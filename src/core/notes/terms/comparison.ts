import { isBareName, isPlainName, namesOf } from './names';

/** Heads above situations: a phrase (`Business problem`), or a word in a language that joins words. */
const situates =
  /(?:^|\s)(?:problems?|scenarios?|needs?|requirements?|aspects?|situations?|questions?)$|^(?:si|se|if|when|wenn|cuando|quando|quand|lorsque)\s|情境|場景|场景|需求|情況|情况|題目|题目|状況|要件|상황|원인|요구|문제/iu;

/**
 * Whether the rows of a table match situations with answers, or set one thing beside another, instead of defining names.
 * @param heads without the column of numbers, as `rows`
 * @param defines whether a column is headed as one that defines
 */
export function compares(heads: readonly string[], rows: readonly (readonly string[])[], defines: boolean): boolean {
  const [head = ''] = heads;
  const names = rows.map(([name = '']) => name);
  if (situates.test(head) || head.includes('\\')) return true;
  if (!defines && heads.length === 2 && (areAlike(heads) || names.includes(''))) return true;
  return names.filter(isText).length * 3 > names.length || answers(rows);
}

export function isInBold(cell: string): boolean {
  return /^\s*(\*\*|__)[^*_]{1,200}\1/.test(cell);
}

/** Whether a cell tells something instead of naming it. */
function isText(cell: string): boolean {
  const { name } = namesOf(cell);
  return /\s/.test(name) && !/^\s*(?:\*\*|__|`)/.test(cell) && !isPlainName(name);
}

/** Whether the names stand in the next column: in bold and alone, while nothing marks the first. Of many columns, any may be bold. */
function answers(rows: readonly (readonly string[])[]): boolean {
  const bold = rows.filter(([name = '', next = '']) => {
    return !isInBold(name) && /^\s*(\*\*|__)[^*_]{1,60}\1\W*$/.test(next) && isBareName(namesOf(next).name);
  });
  return bold.length * 2 > rows.length && rows.every(({ length }) => length <= 3);
}

const lastWord = /(\p{Script=Han}{2}|[\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u;

/** `Fixed costs | Variable costs`: two lists side by side. */
function areAlike(heads: readonly string[]): boolean {
  const [one, other] = heads.map((head) => lastWord.exec(head.slice(-40).toLowerCase())?.[1]);
  return one !== undefined && one === other;
}
