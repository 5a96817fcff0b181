import assert from 'node:assert/strict';
import { evidenceIn, EVIDENCE_LENGTH } from '../../src/core/mentions/evidence';
import { excerptAround, type Lines } from '../../src/core/mentions/excerpt';
import { buildMentionIndex } from '../../src/core/mentions/mentionIndex';
import { START } from '../../src/core/mentions/prose';
import { aService } from '../support/aService';
import { hoverAt, linesOf } from '../support/mentions';

const index = buildMentionIndex([
  aService('Amazon Athena', { identifiers: { boto3: ['athena'], cli: ['athena'] } }),
  aService('Amazon DynamoDB', { aliases: ['DynamoDB'] }),
]);
const evidenceOf = (text: string, language = 'python') => evidenceIn(index, { text, language });

const excerptOf = (text: string, line: number, column: number, language?: string) =>
  excerptAround(linesOf(text), line, column, evidenceOf(text, language));

describe('excerptAround', () => {
  it('takes all of a short text', () => {
    const text = 'one\ntwo\nthree';
    assert.deepEqual(excerptOf(text, 1, 2), { text, state: START, at: 6, lineStart: 4 });
  });

  it('takes an empty text', () =>
    assert.deepEqual(excerptOf('', 0, 0), { text: '', state: START, at: 0, lineStart: 0 }));

  it('points to the place that was asked for, in every line', () => {
    const text = Array.from({ length: 200 }, (_, i) => `line ${i} ${'x'.repeat(i % 50)}`).join('\n');
    for (const [line, written] of text.split('\n').entries()) {
      for (const column of [0, 3, written.length]) {
        const { text: part, at, lineStart } = excerptOf(text, line, column);
        assert.equal(part.slice(lineStart).split('\n')[0], written);
        assert.equal(at, lineStart + column);
      }
    }
  });

  it('takes a few lines of a long text', () => {
    const text = 'some words on a line\n'.repeat(10_000);
    const part = excerptOf(text, 5000, 3);
    assert.equal(part.text.length < 1500, true);
    assert.equal(part.text.split('\n').length > 20, true);
  });

  it('asks for few lines, however many there are', () => {
    let asked = 0;
    const lines: Lines = {
      count: 1_000_000,
      at: () => {
        asked++;
        return 'word';
      },
    };
    excerptAround(lines, 500_000, 0, evidenceOf(''));
    assert.equal(asked < 400, true, String(asked));
  });

  it('takes a part of a line that is very long', () => {
    const text = 'word '.repeat(2_000_000);
    const { text: part, at, lineStart, state } = excerptOf(text, 0, 5_000_000);
    assert.equal(part.length < 1500, true);
    assert.equal(lineStart, at - 5_000_000);
    assert.equal(state, START);
  });

  it('takes no very long line before or behind', () => {
    const long = 'x'.repeat(100_000);
    const { text, lineStart } = excerptOf(`${long}\nshort\n${long}`, 1, 2);
    assert.equal(lineStart, 0);
    assert.equal(text.startsWith('short\nx'), true);
    assert.equal(text.length < 500, true);
  });

  describe('knows what is open where it begins', () => {
    const before = 'a = 1\n'.repeat(300);
    const cases: [what: string, language: string, text: string, isFound: boolean][] = [
      ['code', 'python', `${before}b = 2\nDynamoDB = 1`, false],
      ['a long string', 'python', `'''\n${before}DynamoDB\n'''`, true],
      ['what follows a long string', 'python', `'''\n${before}'''\nDynamoDB = 1`, false],
      ['a fence', 'markdown', `\`\`\`python\n${before}DynamoDB = 1`, false],
      ['what follows a fence', 'markdown', `\`\`\`python\n${before}\`\`\`\nDynamoDB it is`, true],
      ['a block comment', 'javascript', `/*\n${before}DynamoDB\n*/`, true],
      ['a heredoc', 'shellscript', `cat <<EOF\n${before}DynamoDB\nEOF`, true],
    ];
    for (const [what, language, text, isFound] of cases) {
      it(what, () => {
        const found = hoverAt(index, text, text.indexOf('DynamoDB') + 3, evidenceOf(text, language));
        assert.equal(found !== null, isFound);
      });
    }

    it('at the start of a very long line', () => {
      const text = `'''\nDynamoDB ${'x '.repeat(1000)}`;
      assert.equal(hoverAt(index, text, 6, evidenceOf(text))?.serviceId, 'dynamodb');
    });
  });

  it('knows nothing of what is open beyond the part that evidence is taken from', () => {
    const text = `'''\n${'a = 1\n'.repeat(EVIDENCE_LENGTH / 5)}\nb`;
    const last = text.split('\n').length - 1;
    assert.equal(excerptOf(text, last, 0).state, START);
  });

  it('has an identifier that began some lines above', () => {
    const text = `${'# x\n'.repeat(500)}aws \\\n  --region x \\\n  athena list-all`;
    assert.equal(
      hoverAt(index, text, text.lastIndexOf('athena') + 2, evidenceOf(text, 'shellscript'))?.serviceId,
      'athena',
    );
  });
});
