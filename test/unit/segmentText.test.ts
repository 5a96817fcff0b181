import assert from 'node:assert/strict';
import { crc32 } from '../../src/core/progress/crc32';
import type { LogEntry } from '../../src/core/progress/logEntry';
import { entriesOf, lineOf, readSegment, segmentText } from '../../src/core/progress/segmentText';
import { aReview, idsOf, reviews } from '../support/logEntries';

const lines = reviews('a', 'b', 'c').map(lineOf);
const text = segmentText(lines);

/** The segment with one of its lines replaced; the header is number 0. */
function withLine(number: number, change: (line: string) => string): string {
  return text
    .split('\n')
    .map((line, index) => (index === number ? change(line) : line))
    .join('\n');
}

/** A line of something that this version has not heard of. */
function lineOfOther(value: unknown): string {
  return lineOf(value as LogEntry);
}

function header(version: number, count: number): string {
  return lineOfOther({ format: 'ML Exam Notes log', version, lines: count });
}

const flipped = (line: string) => line.replace('"grade":3', '"grade":2');

describe('the text of a segment', () => {
  it('has the checksum of zip and PNG', () => {
    // The check value of CRC-32 in every catalogue of CRCs.
    assert.equal(crc32('123456789'), 'cbf43926');
    assert.equal(crc32(''), '00000000');
  });

  it('gives back what was written', () => {
    const entries: LogEntry[] = [
      aReview({ id: 'ä\u2028😀\n\u007f', took: undefined, mixedUp: ['x', 'y'], prints: [1, 2] }),
      { type: 'exam', id: 'e', at: 5, exam: 'mla', scaled: 720, right: 40, scored: 50, domains: { d1: [3, 4] } },
    ];
    const written = segmentText(entries.map(lineOf));
    assert.match(written, /^[\n -~]*$/);
    assert.equal(written.split('\n').length, 4);
    const content = readSegment(written);
    assert.equal(content.state, 'whole');
    assert.deepEqual(entriesOf(content.lines), JSON.parse(JSON.stringify(entries)));
  });

  it('gives back no entries', () => {
    assert.deepEqual(readSegment(segmentText([])), { lines: [], damagedLines: [], lost: 0, state: 'whole' });
  });

  for (const [name, harmless] of [
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\uFEFF${text}`],
    ['no line break at the end', text.slice(0, -1)],
    ['empty lines', text.replaceAll('\n', '\n\n')],
  ] as const) {
    it(`is not harmed by ${name}`, () => {
      assert.deepEqual(readSegment(harmless), { lines, damagedLines: [], lost: 0, state: 'whole' });
    });
  }

  const [a, b, c] = lines as [string, string, string];
  for (const [name, harmed, kept, damagedLines, lost] of [
    ['a torn last line', text.slice(0, -20), [a, b], [4], 1],
    ['a cut between two lines', text.slice(0, -(c.length + 1)), [a, b], [], 1],
    ['nothing but the first line', text.slice(0, text.indexOf('\n') + 1), [], [], 3],
    ['a changed digit', withLine(2, flipped), [a, c], [3], 1],
    ['a changed checksum', withLine(2, (line) => `0${line.slice(1)}`), [a, c], [3], 1],
    ['a letter that differs in its high byte', withLine(2, (line) => line.replace('t', '\u0174')), [a, c], [3], 1],
    ['a changed line break', text.replace(`${a}\n`, `${a}*`), [a, b, c], [2], 0],
    ['a line break in a line', withLine(1, (line) => line.replace(',', '\n')), [b, c], [2, 3], 1],
    ['marks of a merge', `<<<<<<< ours\n${text}`, [a, b, c], [1], 0],
    ['a damaged first line', withLine(0, (line) => line.replace('version', 'verzion')), [a, b, c], [1], null],
    ['a missing first line', lines.join('\n'), [a, b, c], [], null],
    ['only damaged lines', lines.map(flipped).join('\n'), [], [1, 2, 3], null],
    ['zeros', '\0\0\0', [], [1], null],
    ['nothing', '', [], [], null],
  ] as const) {
    it(`says what is lost by ${name}`, () => {
      assert.deepEqual(readSegment(harmed), { lines: kept, damagedLines, lost, state: 'damaged' });
    });
  }

  it('reads two segments in one file, and misses what is gone from them', () => {
    assert.equal(readSegment(text + text).state, 'whole');
    assert.equal(readSegment(text + text.slice(0, -(c.length + 1))).lost, 1);
  });

  it('leaves a newer version alone', () => {
    const { state, lines: read } = readSegment([header(2, 1), a, ''].join('\n'));
    assert.deepEqual([state, read], ['newer', []]);
  });

  it('does not take a damaged first line for a newer version', () => {
    assert.equal(readSegment(withLine(0, (line) => line.replace('"version":1', '"version":3'))).state, 'damaged');
  });

  for (const foreign of ['{"some":"data"}\n{"of":"others"}\n', 'hello', '# Notes\n\n- one\n']) {
    it(`knows ${JSON.stringify(foreign)} for foreign`, () => assert.equal(readSegment(foreign).state, 'foreign'));
  }

  it('keeps lines that it does not understand', () => {
    const others = [
      { type: 'dream', id: 'x' },
      { ...aReview({ id: 'y' }), grade: 9 },
      { ...aReview({ id: 'z' }), mood: 'good' },
      5,
    ].map(lineOfOther);
    const content = readSegment(segmentText([...others, a]));
    assert.deepEqual(content.lines, [...others, a]);
    assert.equal(content.state, 'whole');
    assert.deepEqual(idsOf(entriesOf(content.lines)), ['a', 'z']);
  });

  it('keeps a line with a right checksum that is no JSON', () => {
    const line = `${crc32('{"a"')} {"a"`;
    const content = readSegment(segmentText([line]));
    assert.deepEqual([content.state, content.lines, entriesOf(content.lines)], ['whole', [line], []]);
  });
});
