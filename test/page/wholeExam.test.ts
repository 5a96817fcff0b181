import assert from 'node:assert/strict';
import type { ChoiceView, FromPage, QuizView, RowsView } from '../../src/core/study/quizProtocol';
import type { QuizPage } from './quizPage';
import { choice, choiceChecked, examSummary, inExam, lookedAt, map, multiple, ordering } from './views';
import { withQuizPage } from './withQuizPage';

/** A host with an exam of three questions: just enough of one to go through. */
class Host {
  private readonly questions: (ChoiceView | RowsView)[] = [choice, multiple, ordering].map((view, index) => ({
    ...inExam(view),
    number: index + 1,
    total: 3,
  }));
  private readonly answers: (number | null)[][] = [[], [], []];
  private readonly flags = [false, false, false];
  private position = 0;
  private at: 'question' | 'map' | 'summary' | 'review' = 'question';

  view(): QuizView {
    const question = this.questions[this.position] ?? assert.fail();
    const answered = this.answers.map((one) => one.length > 0 && !one.includes(null));
    switch (this.at) {
      case 'question':
        return this.withAnswer({ ...question, exam: { flagged: this.flags[this.position] ?? false, clock: null } });
      case 'review':
        return { ...lookedAt(choiceChecked), number: this.position + 1, total: 3 };
      case 'map':
        return {
          ...map,
          position: this.position,
          questions: this.flags.map((flagged, index) => ({
            answered: answered[index] ?? false,
            partly: false,
            flagged,
          })),
        };
      case 'summary':
        return { ...examSummary, items: examSummary.items.slice(0, 3), total: 3 };
    }
  }

  /** Whether it has something new to show. */
  hear(message: FromPage): boolean {
    switch (message.type) {
      case 'select':
        this.answers[this.position] = message.places;
        return false;
      case 'next':
        if (this.position + 1 < this.questions.length) this.position++;
        else this.at = 'map';
        return true;
      case 'goTo':
        this.position = message.position;
        if (this.at === 'map') this.at = 'question';
        if (this.at === 'summary') this.at = 'review';
        return true;
      case 'flag':
        this.flags[this.position] = !this.flags[this.position];
        return true;
      case 'submit':
      case 'showSummary':
        this.at = 'summary';
        return true;
      default:
        throw new Error(`An exam is not told to ${message.type}.`);
    }
  }

  private withAnswer(view: ChoiceView | RowsView): QuizView {
    const places = this.answers[this.position] ?? [];
    if (!('rows' in view)) {
      return { ...view, options: view.options.map((one, place) => ({ ...one, selected: places.includes(place) })) };
    }
    return { ...view, rows: view.rows.map((one, row) => ({ ...one, chosen: places[row] ?? null })) };
  }
}

describe('a whole exam by keys alone', () => {
  let quiz: QuizPage;
  let host: Host;
  withQuizPage((opened) => (quiz = opened));

  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await quiz.press(key);
      const told = await quiz.told();
      if (told.map((message) => host.hear(message)).some(Boolean)) await quiz.show(host.view());
    }
  };
  const heading = () => quiz.page.locator('h2').first().innerText();

  it('is answered, looked over, submitted, and reviewed', async () => {
    host = new Host();
    await quiz.show(host.view());
    await press('2', 'f', 'Enter');
    assert.match(await quiz.page.locator('.where').innerText(), /Question 2 of 3/);
    await press('1', '3', 'Enter', '4', '1', 'Enter');
    assert.equal(await heading(), '2 of 3 answered');
    await press('s');
    await quiz.page.getByText('1 of 3 questions is not answered.').waitFor();
    await press('Escape', 'Escape', '3', '2', 'ArrowLeft');
    assert.deepEqual(
      await quiz.page
        .locator('.option input')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked)),
      [true, false, true, false],
      'an answer is still there when one comes back',
    );
    await press('ArrowRight', 'Enter');
    assert.equal(await heading(), '3 of 3 answered');
    await press('s', 'Enter');
    assert.match(await heading(), /Passed/);
    await press('1', 'Tab', 'Tab', 'Tab', 'Tab');
    await quiz.page.getByRole('button', { name: 'Question 1', exact: true }).focus();
    await press('Enter', 'ArrowRight', 'Escape');
    assert.equal(await quiz.focused(), 'review-1');
  });
});
