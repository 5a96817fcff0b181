import { oneLine } from '../inline';
import type { NoteLine } from './noteLines';
import { promptAbove } from './promptAbove';
import type { Form } from './written';

/** More are a list of things to do. A bound keeps hostile notes quick, too. */
const MOST_OPTIONS = 12;
const LONGEST = 120;
const box = /^\[([ xX])\]\s+(.*)$/;

/** A task list under a list item that asks, some of its boxes ticked: as below a heading, but in an outline. */
export const boxedChoice: Form = (lines, index, floor) => {
  const first = lines[index];
  if (!first || first.indent === 0 || !isBoxed(first)) return null;
  const starts = [index];
  let end = index + 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line || line.kind === 'rule' || (line.kind !== 'empty' && line.indent < first.indent)) break;
    if (end - index > LONGEST) return null;
    if (line.kind === 'empty' || line.indent > first.indent) continue;
    if (!isBoxed(line)) break;
    starts.push(end);
    if (starts.length > MOST_OPTIONS) return null;
  }
  const prompt = promptAbove(lines, floor, index);
  const options = starts.map((start, place) => optionOf(lines.slice(start, starts[place + 1] ?? end)));
  const right = options.filter(({ correct }) => correct).length;
  if (!prompt.asks || right === 0 || right === options.length || options.some(({ text }) => text === '')) return null;
  return {
    kind: right > 1 ? 'multiple' : 'choice',
    prompt: prompt.text,
    options,
    line: lines[prompt.from]?.line ?? 1,
    from: prompt.from,
    end,
  };
};

function isBoxed({ kind, bullet, text }: NoteLine): boolean {
  return kind === 'text' && bullet !== '' && box.test(text);
}

function optionOf([first, ...others]: readonly NoteLine[]) {
  const [, tick = ' ', text = ''] = box.exec(first?.text ?? '') ?? [];
  const quote = first?.quote ?? 0;
  const own = others.filter((line) => line.quote === quote);
  const quoted = others.filter((line) => line.quote > quote);
  return {
    text: oneLine([text, ...own.map((line) => line.text)].join(' ')),
    correct: tick !== ' ',
    rationale: oneLine(quoted.map((line) => line.text).join(' ')),
  };
}
