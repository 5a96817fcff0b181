import type { Table } from '../blocks';
import { oneLine, plainText } from '../inline';
import { termFrom, type FoundTerm } from './foundTerm';
import { isBareName, isBoldName, isPlainName, namesOf } from './names';
import { pairFrom } from './pair';
import type { Style } from './readTerms';

/** First columns that hold situations, numbers or aspects to compare by instead of names. */
const noNames =
  /^(?:needs?|questions?|scenarios?|situations?|if|when|you need|requirements?|symptoms?|goals?|aims?|tasks?|problems?|you want|constraints?|signals?|case|use ?cases?|features?|aspects?|attributes?|propert(?:y|ies)|criteri(?:on|a)|characteristics?|dates?|days?|weeks?|time|steps?|stages?|phases?|domains?|exams?|sections?|chapters?|modules?|lectures?|topics?|examples?|causes?|numbers?|points?|reasons?|what|why|how|links?|urls?|resources?|files?|tokens?|scores?|years?|versions?|answers?|options?|dimensions?|factors?|comparison|vs\.?|merkmal|frage|fragen|bedarf|anforderung|besoin|caractéristique|pregunta|característica|escenario|necesidad|necesito|situación|cenário|necessidade|preciso|szenario|scénario|besoin|シナリオ|场景|시나리오|[^\p{L}\p{N}]*)$/iu;

const index = /^(?:#|no\.?|nr\.?|№|id|s\.?\s?no\.?|sl\.?\s?no\.?|番号|序号|번호)$/i;

/** Heads of the column that defines. */
const defines =
  /^(?:short |brief |the )?(?:definitions?|descriptions?|meanings?|purpose|what (?:it|they|is)|explanations?|summary|use ?cases?|used for|uses?|does|function|overview|role|details?|notes?|beschreibung|bedeutung|zweck|definition|définition|descripción|definición|significado|descrição|definição|説明|定義|用途|描述|定义|说明|설명|정의)(?![\p{L}])/iu;

/** The same in a phrase (`Business problem`), or in a language that joins words. */
const situates =
  /(?:^|\s)(?:problems?|scenarios?|needs?|requirements?|aspects?|situations?|questions?|patterns? to know)$|^(?:si|se|if|when|wenn|cuando|quando|quand|lorsque)\s|情境|場景|场景|需求|情況|情况|題目|题目|状況|要件|상황|원인|요구|문제/iu;

/** Heads that are no names by themselves, but may stand above names in bold with a column that says what each does. */
const mayName = /^(?:topics?|use ?cases?|tasks?|dimensions?)$/i;

/**
 * Rows whose first column is a name: their definition is the column that says so, else all others.
 * A table that compares (an aspect a row, a thing a column) or asks defines nothing.
 */
export function tableTerms({ header, rows }: Table, style: Style): FoundTerm[] {
  const heads = header.map((head) => plainText(head).replace(/[:：.…]+$/, ''));
  const from = index.test(heads[0] ?? '') ? 1 : 0;
  const head = heads[from] ?? '';
  const column = heads.findIndex((one, index) => index > from && defines.test(one));
  const names = rows.map(({ cells }) => cells[from] ?? '');
  if (heads.length - from < 2 || head.endsWith('?')) return [];
  if (noNames.test(head) && !(column !== -1 && mayName.test(head) && names.every(isInBold))) return [];
  if (style === 'marked' && heads.length > 2) return [];
  if (
    style === 'any' &&
    (situates.test(head) ||
      head.includes('\\') ||
      (column === -1 && (areAlike(heads.slice(from)) || (heads.length === 2 && names.includes('')))))
  ) {
    return [];
  }
  if (style === 'any' && (names.filter(isText).length * 3 > names.length || answers(rows, from))) return [];
  return rows.flatMap(({ cells, line }) => {
    const name = cells[from] ?? '';
    const rest = cells
      .slice(from + 1)
      .map(oneLine)
      .filter(Boolean);
    const definition = column === -1 ? rest.join('; ') : (cells[column] ?? '');
    const pair = pairFrom(name, definition.replace(/<br\s{0,9}\/?>/gi, ' '), isBoldName);
    const found =
      pair && !pair.label && !/[.。]\s*$/.test(plainText(name)) ? termFrom(pair, pair.definition, line) : null;
    return found ? [found] : [];
  });
}

function isInBold(cell: string): boolean {
  return /^\s*(\*\*|__)[^*_]{1,200}\1/.test(cell);
}

/** Whether a cell tells something instead of naming it. */
function isText(cell: string): boolean {
  const { name } = namesOf(cell);
  return /\s/.test(name) && !/^\s*(?:\*\*|__|`)/.test(cell) && !isPlainName(name);
}

/** Whether the names stand in the next column: in bold and alone, while nothing marks the first. Of many columns, any may be bold. */
function answers(rows: Table['rows'], from: number): boolean {
  const bold = rows.filter(({ cells }) => {
    const next = cells[from + 1] ?? '';
    return (
      !isInBold(cells[from] ?? '') && /^\s*(\*\*|__)[^*_]{1,60}\1\W*$/.test(next) && isBareName(namesOf(next).name)
    );
  });
  return bold.length * 2 > rows.length && rows.every(({ cells }) => cells.length - from <= 3);
}

/** `Fixed costs | Variable costs`: two lists side by side. */
function areAlike([one = '', other = '', ...more]: readonly string[]): boolean {
  const last = (head: string) => /(?:\p{Script=Han}{2}|[\p{L}\p{N}]+)\W*$/u.exec(head.toLowerCase())?.[0];
  return more.length === 0 && last(one) !== undefined && last(one) === last(other);
}
