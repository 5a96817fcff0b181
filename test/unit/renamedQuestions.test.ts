import assert from 'node:assert/strict';
import { questionPrints } from '../../src/core/progress/questionPrints';
import { renamedQuestions } from '../../src/core/progress/renamedQuestions';
import type { Trace } from '../../src/core/progress/track';
import type { Question } from '../../src/core/questions/question';
import { aMatchingQuestion, anOption, aQuestion } from '../support/aQuestion';
import { shippedLibrary } from '../support/shipped';
import { allQuestions } from '../../src/core/questions/generateQuestions';

const others = ['beta', 'gamma', 'delta'].map((text) => anOption(text));
const about = (id: string, prompt: string, right: string): Question =>
  aQuestion({ id, prompt, options: [anOption(right, true), ...others] });

/** Answered from one day to another. */
function trace(question: Question, firstAt = 10, lastAt = firstAt): Trace {
  return { firstAt, lastAt, prints: questionPrints(question) };
}

function renamed(traces: Record<string, Trace>, questions: Question[]): Record<string, string> {
  return Object.fromEntries(renamedQuestions(new Map(Object.entries(traces)), questions));
}

describe('questionPrints', () => {
  const prints = questionPrints(aQuestion());
  it('do not change with marks, case, punctuation and the order of options', () => {
    const options = [...aQuestion().options].reverse().map((option) => ({ ...option, text: `**${option.text}**.` }));
    assert.deepEqual(questionPrints(aQuestion({ prompt: '  which *one*', options })), prints);
  });
  it('change with the words', () => {
    const [prompt, options] = questionPrints(about('n#1', 'Which two?', 'omega'));
    assert.notEqual(prompt, prints[0]);
    assert.notEqual(options, prints[1]);
  });
  it('change with numbers and signs', () => {
    const of = (text: string) => questionPrints(aQuestion({ prompt: text }))[0];
    assert.equal(new Set(['1 day', '2 days', '-1 day', '< 1 day', '1 % day'].map(of)).size, 5);
  });
  it('change with the row that an option fits', () => {
    const swapped = aMatchingQuestion();
    const [a, b, ...rest] = swapped.options.map(({ fits }) => fits);
    const options = [b, a, ...rest].map((fits, index) => ({ ...anOption(`match ${'abc'[index]}`, true), fits }));
    assert.notEqual(questionPrints({ ...swapped, options })[1], questionPrints(swapped)[1]);
  });
  it('tell nearly all of our questions apart', () => {
    const all = allQuestions(shippedLibrary());
    const keys = new Set(all.map((question) => questionPrints(question).join()));
    assert.ok(keys.size > all.length * 0.995, `${keys.size} of ${all.length}`);
  });
});

describe('renamedQuestions', () => {
  const old = about('old#q', 'What is it?', 'alpha');

  it('finds a question whose note was moved', () => {
    assert.deepEqual(renamed({ 'old#q': trace(old) }, [{ ...old, id: 'new#q' }, aQuestion()]), { 'old#q': 'new#q' });
  });
  it('finds it after its wording was edited, or its options', () => {
    assert.deepEqual(renamed({ 'old#q': trace(old) }, [about('new#q', 'So what is it?', 'alpha')]), {
      'old#q': 'new#q',
    });
    assert.deepEqual(renamed({ 'old#q': trace(old) }, [about('new#q', 'What is it?', 'omega')]), { 'old#q': 'new#q' });
  });
  it('leaves ids alone that a question still has', () => {
    assert.deepEqual(renamed({ 'old#q': trace(old) }, [old, about('new#q', 'What is it?', 'omega')]), {});
  });
  it('takes no print that two questions of today have', () => {
    const twins = [about('a#q', 'What is it?', 'one'), about('b#q', 'What is it?', 'two')];
    assert.deepEqual(renamed({ 'old#q': trace(old) }, twins), {});
  });
  it('prefers the prompt to the options', () => {
    const today = [about('a#q', 'Another?', 'alpha'), about('b#q', 'What is it?', 'omega')];
    assert.deepEqual(renamed({ 'old#q': trace(old) }, today), { 'old#q': 'b#q' });
  });

  const edited = about('new#q', 'So what is it?', 'alpha');
  it('keeps a name when the new id has been answered since', () => {
    assert.deepEqual(renamed({ 'old#q': trace(old, 10, 20), 'new#q': trace(edited, 21, 30) }, [edited]), {
      'old#q': 'new#q',
    });
  });
  it('does not take a question for the one that was answered beside it', () => {
    assert.deepEqual(renamed({ 'old#q': trace(old, 10, 20), 'new#q': trace(edited, 15, 30) }, [edited]), {});
  });
  it('does so when prompt and options are the same: another machine still had the old notes', () => {
    const moved = { ...old, id: 'new#q' };
    assert.deepEqual(renamed({ 'old#q': trace(old, 10, 20), 'new#q': trace(moved, 15, 30) }, [moved]), {
      'old#q': 'new#q',
    });
  });
  it('follows a question that was edited twice', () => {
    const between = about('mid#q', 'Now what is it?', 'alpha');
    assert.deepEqual(renamed({ 'old#q': trace(old, 1, 5), 'mid#q': trace(between, 6, 9) }, [edited]), {
      'old#q': 'new#q',
      'mid#q': 'new#q',
    });
  });
  it('takes neither of two that were there at the same time', () => {
    const beside = about('mid#q', 'Now what is it?', 'alpha');
    assert.deepEqual(renamed({ 'old#q': trace(old, 1, 5), 'mid#q': trace(beside, 4, 9) }, [edited]), {});
  });
  it('finds every shipped question after all notes were moved', () => {
    const questions = shippedLibrary().questions;
    const traces = new Map(questions.map((question) => [question.id, trace(question)]));
    const moved = questions.map((question) => ({ ...question, id: `elsewhere/${question.id}` }));
    const names = renamedQuestions(traces, moved);
    for (const [from, to] of names) assert.equal(to, `elsewhere/${from}`);
    assert.ok(names.size > questions.length * 0.99, `${names.size} of ${questions.length}`);
  });
});
