import assert from 'node:assert/strict';
import { aboutNamedOptions } from '../../src/core/questions/aboutNamedOptions';
import { check, currentItem, next, rate, select, settle, type Quiz } from '../../src/core/study/quiz';
import { entriesToLog } from '../../src/core/study/quizEntries';
import { isAnswered, isRight } from '../../src/core/study/quizItem';
import type { CardView } from '../../src/core/study/quizProtocol';
import { viewOf } from '../../src/core/study/quizView';
import { drawExam } from '../../src/core/study/drawExam';
import { seededRandom } from '../../src/core/study/random';
import { allQuestions } from '../../src/core/questions/generateQuestions';
import { garden, noteOf } from '../support/aGarden';
import { aLibrary } from '../support/aNote';
import { aCard, anOption, aQuestion } from '../support/aQuestion';
import { anExam, answer, aReview, aSitting, NO_CONTEXT, START } from '../support/aSitting';
import { defined } from '../support/defined';

const item = (quiz: Quiz) => defined(quiz.items[0]);
const cards = [aCard({ id: 'n#1' }), aCard({ id: 'n#2' })];
const turned = check(aSitting(cards), START);

function cardView(quiz: Quiz): CardView {
  const view = viewOf(quiz, NO_CONTEXT, null, '');
  assert.ok(view.type === 'question' && view.kind === 'card');
  return view;
}

describe('a card in a sitting', () => {
  it('is turned over without an answer', () => {
    assert.deepEqual([item(turned).checked, item(turned).grade, isAnswered(item(turned))], [true, null, false]);
  });

  it('cannot be marked or graded before it is turned over', () => {
    const open = aSitting(cards);
    assert.deepEqual([item(select(open, [0])).selected, item(rate(open, 3)).grade], [[], null]);
  });

  it('waits until the person has said whether they knew it', () => {
    assert.equal(next(turned, seededRandom(1), START), turned);
    assert.deepEqual(entriesToLog(settle(turned), null), []);
  });

  for (const [grade, right] of [
    [1, false],
    [2, true],
    [3, true],
    [4, true],
  ] as const) {
    it(`is ${right ? 'known' : 'not known'} with the grade ${grade}`, () => {
      const rated = rate(turned, grade);
      assert.deepEqual([isRight(item(rated)), item(rated).grade, isAnswered(item(rated))], [right, grade, true]);
      const [review] = entriesToLog(rated, null);
      assert.ok(review?.type === 'review');
      assert.deepEqual([review.question, review.grade, review.right, review.mixedUp], ['n#1', grade, right, undefined]);
      assert.equal(next(rated, seededRandom(1), START).position, 1);
    });
  }

  it('is said of once', () => assert.equal(item(rate(rate(turned, 1), 4)).grade, 1));

  it('comes again in a review when it was not known', () => {
    assert.equal(answer(aReview(cards), false).items.length, 3);
    assert.equal(answer(aReview(cards), true).items.length, 2);
  });

  it('shows its back only when it is turned over', () => {
    const open = cardView(aSitting(cards));
    assert.deepEqual([open.back, open.grades, open.result], [null, null, null]);
    const shown = cardView(turned);
    assert.deepEqual([shown.back, shown.grades, shown.result?.answered], [{ html: '<p>The back.</p>\n' }, null, false]);
  });

  it('is graded with the times of the grades where the person wants to', () => {
    const graded = check(aSitting(cards, { selfRating: true }), START);
    assert.deepEqual(cardView(graded).grades, NO_CONTEXT.preview(aCard()));
    assert.equal(cardView(graded).result?.rating, null);
  });

  it('has its whole back in the summary', () => {
    const quiz = answer(aSitting([aCard({ options: [anOption('- one\n- two', true, '')] })]), false);
    assert.equal(currentItem(quiz), undefined);
    const view = viewOf(quiz, NO_CONTEXT, null, '');
    assert.ok(view.type === 'summary');
    assert.deepEqual(
      view.items.map(({ answered, right, answerHtml }) => [answered, right, answerHtml]),
      [[true, false, ['<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n']]],
    );
  });

  it('is in no exam', () => {
    const drawn = drawExam(anExam(), [aCard({ id: 'n#1' }), aQuestion({ id: 'n#2' })], seededRandom(1));
    assert.deepEqual(
      drawn.map(({ question }) => question.id),
      ['n#2'],
    );
  });

  it('tells nothing of what is mixed up, also when its back is the name of a term', () => {
    const library = aLibrary({ 'a.md': '# A\n\n- **Alpha**: The first of all.' });
    const card = aCard({ options: [anOption('Alpha', true, '')] });
    assert.deepEqual(aboutNamedOptions({ ...library, questions: [card] }), [card]);
    assert.equal(
      aboutNamedOptions({ ...library, questions: [{ ...card, kind: 'choice' }] })[0]?.options[0]?.about,
      'a#alpha',
    );
  });
});

describe('a card that asks what something is', () => {
  const { Cherry, ...others } = garden;
  const questionsOf = (note: string) =>
    allQuestions(aLibrary({ 'garden.md': note }))
      .filter(({ id }) => id.includes('cherry'))
      .map(({ kind }) => kind);

  it('is not asked again from the term that it makes', () => {
    const note = noteOf(others);
    assert.deepEqual(questionsOf(`${note}\n- **Cherry**: ${Cherry}`).includes('choice'), true);
    const withCard = `${note}\n\nQ: What is Cherry?\nA: ${Cherry}`;
    assert.ok(aLibrary({ 'garden.md': withCard }).terms.some(({ name }) => name === 'Cherry'));
    assert.deepEqual(questionsOf(withCard), ['card']);
  });
});
