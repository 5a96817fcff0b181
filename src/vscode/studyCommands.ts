import * as v from 'valibot';
import * as vscode from 'vscode';
import { isDay } from '../core/progress/calendar';
import { examMinutes } from '../core/study/drawExam';
import { examOf } from '../core/study/prepareQuiz';
import { filledCount } from '../core/study/quizItem';
import { QuizScope } from '../core/study/scope';
import { StudyRequest } from '../core/study/studyRequest';
import type { LibraryStore } from './libraryStore';
import { pickPractice } from './pickPractice';
import type { QuizPanels } from './quizPanels';
import { examDate, examInFocus, setExamDate } from './settings';

const WithScope = v.object({ scope: QuizScope });
const Id = v.object({ exam: v.string() });

/** Starts a practice on a node of the tree, a scope, a whole request, or without argument on the exam in focus. */
export async function startQuiz(quizzes: QuizPanels, argument: unknown): Promise<void> {
  await quizzes.start(requestOf(argument));
}

function requestOf(argument: unknown): StudyRequest {
  if (v.is(QuizScope, argument)) return v.parse(StudyRequest, { scope: argument });
  const request = v.safeParse(StudyRequest, argument ?? {});
  if (request.success) return request.output;
  if (v.is(WithScope, argument)) return v.parse(StudyRequest, { scope: argument.scope });
  throw new Error(vscode.l10n.t('The quiz cannot be started: {0}', v.summarize(request.issues)));
}

export async function chooseQuiz(store: LibraryStore, quizzes: QuizPanels): Promise<void> {
  const request = await pickPractice(await store.get(), examInFocus());
  if (request) await quizzes.start(request);
}

export async function startReview(quizzes: QuizPanels, argument: unknown): Promise<void> {
  const scope = v.is(WithScope, argument) ? argument.scope : undefined;
  await quizzes.start({ mode: 'review', ...(scope && { scope }) });
}

export async function startConfusions(quizzes: QuizPanels): Promise<void> {
  await quizzes.start({ mode: 'confusions' });
}

/**
 * Resumes the exam that was left, or starts one after saying what it will be.
 * @param argument an exam's node of the tree, or `{ exam }`; without one the exam in focus
 */
export async function startExam(store: LibraryStore, quizzes: QuizPanels, argument: unknown): Promise<void> {
  const library = await store.get();
  const named = v.is(Id, argument) ? argument.exam : v.is(WithScope, argument) ? idOf(argument.scope) : examInFocus();
  const exam = examOf({ kind: 'tasks', id: named }, library);
  if (!exam) throw new Error(vscode.l10n.t('There is no exam "{0}".', named));
  const left = (await quizzes.unfinishedExams()).find((one) => one.exam.id === exam.id);
  if (left) {
    const { limit, clock } = left.exam;
    const minutes = Math.ceil((limit - clock.used) / 60_000);
    const answered = left.quiz.items.filter((item) => filledCount(item) > 0).length;
    const resume = vscode.l10n.t('Resume');
    const anew = vscode.l10n.t('Start Anew');
    const picked = await vscode.window.showInformationMessage(
      left.isOpen
        ? vscode.l10n.t('An exam of {0} is running.', exam.code)
        : vscode.l10n.t('You have left an exam of {0} before its end.', exam.code),
      {
        modal: true,
        detail: [
          vscode.l10n.t(
            'Questions answered: {0} of {1}. Time left: {2} min.',
            answered,
            left.quiz.items.length,
            minutes,
          ),
          ...(left.isOpen ? [] : [vscode.l10n.t('The clock stood still in between.')]),
        ].join(' '),
      },
      resume,
      anew,
    );
    if (picked === resume) return quizzes.resume(left);
    if (picked !== anew) return;
    quizzes.discard(left);
  } else {
    const start = vscode.l10n.t('Start Exam');
    const picked = await vscode.window.showInformationMessage(
      vscode.l10n.t('Simulate the exam {0}?', exam.code),
      { modal: true, detail: examDetail(exam) },
      start,
    );
    if (picked !== start) return;
  }
  await quizzes.start({ mode: 'exam', scope: { kind: 'tasks', id: exam.id } });
}

function examDetail(exam: Parameters<typeof examMinutes>[0]): string {
  const minutes = examMinutes(exam);
  const time =
    exam.minutes === undefined
      ? vscode.l10n.t('{0} minutes (AWS has not published the time; two minutes a question)', minutes)
      : vscode.l10n.t('{0} minutes', minutes);
  return [
    vscode.l10n.t('{0} questions, of which {1} count; nobody tells you which.', exam.questions, exam.scored),
    time,
    vscode.l10n.t('Pass mark {0} of 1000.', exam.passMark),
    vscode.l10n.t('No answer is shown before the end. You can leave and resume; the clock stands still meanwhile.'),
  ].join('\n');
}

function idOf(scope: QuizScope): string {
  return scope.kind === 'tasks' ? (scope.id.split('/')[0] ?? '') : examInFocus();
}

/** Asks for the day of the exam; an empty answer takes it away. */
export async function askForExamDate(): Promise<void> {
  const day = await vscode.window.showInputBox({
    title: vscode.l10n.t('Day of Your Exam'),
    prompt: vscode.l10n.t(
      'As 2027-03-01. Reviews are planned so that you see everything again in time. Empty for none.',
    ),
    value: examDate() ?? '',
    placeHolder: '2027-03-01',
    validateInput: (text) =>
      text.trim() === '' || isDay(text.trim()) ? null : vscode.l10n.t('Write a day of the calendar as 2027-03-01.'),
  });
  if (day !== undefined) await setExamDate(day.trim());
}
