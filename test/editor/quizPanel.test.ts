import { assert } from 'chai';
import * as vscode from 'vscode';
import type { LogEntry } from '../../src/core/progress/logEntry';
import type { Quiz } from '../../src/core/study/quiz';
import type { FromPage, ToPage } from '../../src/core/study/quizProtocol';
import { QuizPanel } from '../../src/vscode/quizPanel';
import { manyQuestions } from '../support/aQuestion';
import { anExamSitting, aReview, NO_CONTEXT } from '../support/aSitting';
import { eventually } from './ask';

/** A panel as the editor has it: one that is closed must not be touched any more. */
function aPanel() {
  const messages = new vscode.EventEmitter<unknown>();
  const disposals = new vscode.EventEmitter<void>();
  const posted: ToPage[] = [];
  let isClosed = false;
  const webview = {
    html: '',
    options: {},
    cspSource: 'self',
    asWebviewUri: (uri: vscode.Uri) => uri,
    onDidReceiveMessage: messages.event,
    postMessage: (message: ToPage) => Promise.resolve(posted.push(message) > 0),
  };
  const panel = {
    get webview() {
      assert.isFalse(isClosed, 'the webview is disposed');
      return webview;
    },
    title: '',
    reveal: () => {},
    onDidDispose: disposals.event,
  };
  const close = () => {
    isClosed = true;
    disposals.fire();
  };
  const say = (...said: FromPage[]) => said.forEach((message) => messages.fire(message));
  return { panel: panel as unknown as vscode.WebviewPanel, say, close, posted };
}

describe('a panel', () => {
  const view = NO_CONTEXT;
  const closers: (() => void)[] = [];
  afterEach(() => closers.splice(0).forEach((close) => close()));

  function open(quiz: Quiz, write: () => Promise<void> = () => Promise.resolve()) {
    const page = aPanel();
    const logged: LogEntry[] = [];
    const saves: unknown[] = [];
    const quizPanel = new QuizPanel(
      page.panel,
      vscode.Uri.file('/'),
      { quiz, exam: null, view },
      {
        save: (state) => saves.push(state),
        log: async (entries) => {
          await write();
          logged.push(...entries);
        },
        mentionsIn: () => Promise.resolve(() => []),
        outlook: () => Promise.resolve('What comes next.'),
        startAgain: () => {},
      },
    );
    closers.push(page.close);
    const isLogged = (...ids: string[]) =>
      eventually(`${ids.join(', ')} in the log`, () => String(logged.map(({ id }) => id)) === String(ids));
    return { ...page, quizPanel, logged, saves, isLogged };
  }

  /** Four options stand in the order 2, 0, 3, 1, and the first is right. */
  const right: FromPage[] = [{ type: 'select', places: [1] }, { type: 'check' }];
  const wrong: FromPage[] = [{ type: 'select', places: [0] }, { type: 'check' }];
  const another = () => ({ quiz: { ...aReview(manyQuestions(2)), id: 'another' }, exam: null, view });

  it('takes a right answer for good whose grade was open when another sitting came', async () => {
    const { say, quizPanel, logged, isLogged } = open(aReview(manyQuestions(2), { selfRating: true }));
    say(...right);
    assert.isEmpty(logged);
    quizPanel.show(another());
    await isLogged('sitting/0');
    assert.equal(quizPanel.quiz.id, 'another');
  });

  it('logs the answers of a sitting that was replaced while the log was busy', async () => {
    let finish = () => {};
    const busy = new Promise<void>((resolve) => (finish = resolve));
    const { say, quizPanel, isLogged } = open(aReview(manyQuestions(2)), () => busy);
    say(...right, { type: 'next' }, ...right);
    quizPanel.show(another());
    finish();
    await isLogged('sitting/0', 'sitting/1');
  });

  it('logs what was answered when it is closed, and touches nothing any more', async () => {
    let finish = () => {};
    const busy = new Promise<void>((resolve) => (finish = resolve));
    const { say, close, saves, isLogged, posted } = open(aReview(manyQuestions(1)), () => busy);
    say(...right, { type: 'next' });
    close();
    const before = [saves.length, posted.length];
    finish();
    await isLogged('sitting/0');
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual([saves.length, posted.length], before);
  });

  it('shows the result when time was up before a mark arrived', () => {
    const { exam, ...sitting } = anExamSitting(manyQuestions(2));
    assert.isNotNull(exam);
    const clock = { used: exam.limit, seenAt: Date.now(), interruptions: 0 };
    const { say, posted } = open({ ...sitting, exam: { ...exam, clock } });
    say({ type: 'select', places: [1] });
    assert.isTrue(posted.some((message) => message.type === 'render' && message.view.type === 'summary'));
  });

  it('saves an exam once more when it is closed', () => {
    const { close, saves } = open(anExamSitting(manyQuestions(2)));
    close();
    assert.lengthOf(saves, 1);
  });

  it('tries again with the next answer what the log could not take', async () => {
    let isFull = true;
    const { say, logged, isLogged } = open(aReview(manyQuestions(2)), () =>
      isFull ? Promise.reject(new Error('No space left')) : Promise.resolve(),
    );
    say(...right, { type: 'next' });
    await new Promise((resolve) => setTimeout(resolve));
    assert.isEmpty(logged);
    isFull = false;
    say(...right);
    await isLogged('sitting/0', 'sitting/1');
  });

  it('starts with the missed questions once, however often it is told to', () => {
    const { say, quizPanel } = open(aReview(manyQuestions(1), { mode: 'practice' }));
    say(...wrong, { type: 'next' }, { type: 'retryMissed' });
    const { id } = quizPanel.quiz;
    say({ type: 'retryMissed' });
    assert.deepEqual([quizPanel.quiz.id, quizPanel.quiz.items.length], [id, 1]);
    assert.notEqual(id, 'sitting');
  });

  it('says what comes next behind the last question, also after a reload', async () => {
    const over: Quiz = { ...aReview(manyQuestions(1)), screen: 'summary', isOver: true };
    const { say, posted } = open(over);
    say({ type: 'ready' });
    await eventually('the sentence', () =>
      posted.some((message) => message.type === 'render' && JSON.stringify(message.view).includes('What comes next.')),
    );
  });
});
