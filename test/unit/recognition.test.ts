import assert from 'node:assert/strict';
import { evaluate, type FileResult, type Kind } from '../support/recognition';
import { filesUnder, readText } from '../support/shipped';

const FOLDER = 'test/fixtures/recognition';

/** Hovers on everything that people labelled in files like those that people write; `npm run bench:recognition` shows the figures. */
describe('recognition in the labelled files', () => {
  const files = filesUnder(FOLDER).filter((file) => file.endsWith('.marked'));
  let results: FileResult[] = [];

  before(function () {
    this.timeout(60_000);
    results = files.map((file) => evaluate(file.slice(FOLDER.length + 1).replace(/\.marked$/, ''), readText(file)));
  });

  const sum = (figure: (file: FileResult) => number) => results.reduce((all, file) => all + figure(file), 0);
  const total = (figures: FileResult['right']) => Object.values(figures).reduce((all, figure) => all + figure, 0);

  const atLeast = (what: string, part: number, whole: number, bound: number, errorsOf: RegExp) => {
    assert.equal(whole > 0, true, `${what}: nothing is labelled`);
    const errors = results.flatMap((file) => file.errors).filter((error) => errorsOf.test(error));
    const message = `${what} is ${(part / whole).toFixed(4)} (${part} of ${whole}), not ${bound}:\n${errors.join('\n')}`;
    assert.equal(part / whole >= bound, true, message);
  };

  it('reads at least 40 files', () => assert.equal(files.length >= 40, true, String(files.length)));

  it('is right in what it answers', () => {
    const right = sum((file) => total(file.right));
    const answers = right + sum(({ wrong, trapped, unlabelled }) => wrong + trapped + unlabelled);
    atLeast('precision', right, answers, 0.985, / (?:WRONG|TRAPPED|UNLABELLED) /);
  });

  it('answers what is a mention', () => {
    const right = sum((file) => total(file.right));
    atLeast(
      'recall',
      right,
      sum((file) => total(file.mentions)),
      0.96,
      / (?:WRONG|MISSED) /,
    );
  });

  const bounds: [kind: Kind, recall: number][] = [
    ['prose', 0.95],
    ['SDK', 0.97],
    ['infrastructure', 0.98],
    ['IAM and ARNs', 0.97],
    ['CLI', 0.97],
  ];
  for (const [kind, recall] of bounds) {
    it(`answers what is a mention: ${kind}`, () => {
      const right = sum((file) => file.right[kind] ?? 0);
      const mentions = sum((file) => file.mentions[kind] ?? 0);
      atLeast(`recall of ${kind}`, right, mentions, recall, new RegExp(` (?:WRONG|MISSED) ${kind}\\b`));
    });
  }
});
