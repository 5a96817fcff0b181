import type { Table } from '../blocks';
import { oneLine, plainText } from '../inline';
import { termFrom, type FoundTerm } from './foundTerm';
import { compares, isInBold } from './comparison';
import { isBoldName } from './names';
import { pairFrom } from './pair';
import type { Style } from './readTerms';

/** First columns that hold situations, numbers or aspects to compare by instead of names. */
const noNames =
  /^(?:needs?|questions?|scenarios?|situations?|if|when|you need|requirements?|symptoms?|goals?|aims?|tasks?|problems?|you want|constraints?|signals?|case|use ?cases?|features?|aspects?|attributes?|propert(?:y|ies)|criteri(?:on|a)|characteristics?|dates?|days?|weeks?|time|steps?|stages?|phases?|domains?|exams?|sections?|chapters?|modules?|lectures?|topics?|examples?|causes?|numbers?|points?|reasons?|what|why|how|links?|urls?|resources?|files?|tokens?|scores?|years?|versions?|answers?|options?|dimensions?|factors?|comparison|vs\.?|merkmal|frage|fragen|bedarf|anforderung|besoin|caractéristique|pregunta|característica|escenario|necesidad|necesito|situación|cenário|necessidade|preciso|szenario|scénario|besoin|シナリオ|场景|시나리오|[^\p{L}\p{N}]*)$/iu;

const index = /^(?:#|no\.?|nr\.?|№|id|s\.?\s?no\.?|sl\.?\s?no\.?|番号|序号|번호)$/i;

/** Heads of the column that defines. */
const defines =
  /^(?:short |brief |the )?(?:definitions?|descriptions?|meanings?|purpose|what (?:it|they|is)|explanations?|summary|use ?cases?|used for|uses?|does|function|overview|role|details?|notes?|beschreibung|bedeutung|zweck|definition|définition|descripción|definición|significado|descrição|definição|説明|定義|用途|描述|定义|说明|설명|정의)(?![\p{L}])/iu;

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
    compares(
      heads.slice(from),
      rows.map(({ cells }) => cells.slice(from)),
      column !== -1,
    )
  )
    return [];
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
