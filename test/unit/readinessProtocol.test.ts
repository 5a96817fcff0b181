import assert from 'node:assert/strict';
import * as v from 'valibot';
import { FromReadinessPage, ReadinessPageState } from '../../src/core/progress/readinessProtocol';

describe('what the readiness page says', () => {
  const said: unknown[] = [
    { type: 'ready' },
    { type: 'startQuiz', scope: { kind: 'tasks', id: 'mla-c02/1.1' } },
    { type: 'startReview', exam: 'mla-c02' },
    { type: 'startExam', exam: 'mla-c02' },
    { type: 'startConfusions' },
    { type: 'chooseExam', exam: 'mls-c01' },
    { type: 'setExamDate' },
    { type: 'open', uri: 'aws-ml-notes:/services/kinesis.md', line: 1 },
  ];
  for (const message of said) {
    it(`may be ${JSON.stringify(message)}`, () => assert.deepEqual(v.parse(FromReadinessPage, message), message));
  }

  const unsaid: unknown[] = [
    null,
    'ready',
    { type: 'constructor' },
    { type: 'startQuiz' },
    { type: 'startQuiz', scope: { kind: 'everything' } },
    { type: 'startExam', exam: '' },
    { type: 'chooseExam', exam: ['mla-c02'] },
    { type: 'open', uri: 'aws-ml-notes:/a.md' },
    { type: 'open', uri: 'aws-ml-notes:/a.md', line: 0 },
    { type: 'open', uri: 'aws-ml-notes:/a.md', line: 1.5 },
  ];
  for (const message of unsaid) {
    it(`is not ${JSON.stringify(message)}`, () => assert.equal(v.safeParse(FromReadinessPage, message).success, false));
  }

  it('is kept as the exam shown, and nothing else', () => {
    assert.deepEqual(v.parse(ReadinessPageState, { exam: 'mla-c02', more: 1 }), { exam: 'mla-c02' });
    assert.equal(v.safeParse(ReadinessPageState, { panelId: 'x' }).success, false);
  });
});
