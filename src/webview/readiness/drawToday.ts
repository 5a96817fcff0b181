import { html, nothing, type TemplateResult } from 'lit';
import type { DueView, ReadinessView } from '../../core/progress/readinessView';
import { dayWithWeekday, longDay } from './days';
import { tell } from './host';
import { count, percent, whole } from './numbers';

/** The figures of the day, each with what can be done about it. */
export function drawToday(view: ReadinessView): TemplateResult {
  return html`<section class="facts" aria-label="Today">${drawDue(view)}${drawDate(view)}${drawStreak(view)}</section>`;
}

function drawFact(figure: string, says: string, more: string, action: unknown): TemplateResult {
  return html`<div class="fact">
    <p><strong>${figure}</strong> ${says}</p>
    <p class="quiet">${more}</p>
    ${action}
  </div>`;
}

function drawDue({ due, exam, totals }: ReadinessView): TemplateResult {
  const practise = () => tell({ type: 'startQuiz', scope: { kind: 'tasks', id: exam.id } });
  return drawFact(
    whole(due.now),
    due.now === 1 ? 'review due today' : 'reviews due today',
    totals.answers === 0 ? 'Questions you answer come back here before you forget them' : outlook(due),
    due.now > 0
      ? html`<vscode-button @click=${() => tell({ type: 'startReview', exam: exam.id })}>Start review</vscode-button>`
      : html`<vscode-button @click=${practise}
          >${totals.answers === 0 ? 'Start practising' : 'Practise new questions'}</vscode-button
        >`,
  );
}

/** What is due elsewhere, or next. */
function outlook({ now, everywhere, unseen, days }: DueView): string {
  if (everywhere > now) return `${whole(everywhere)} over all exams`;
  if (now > 0) return `${count(unseen, 'question')} not seen yet`;
  const next = days.find((day, index) => index > 0 && day.count > 0);
  if (!next) return 'Answer new questions to fill the schedule';
  return `The next ${next.count === 1 ? 'one comes' : `${whole(next.count)} come`} on ${dayWithWeekday(next.day)}`;
}

function drawDate({ exam, examDate, daysLeft }: ReadinessView): TemplateResult | typeof nothing {
  const set = (text: string) =>
    html`<vscode-button secondary @click=${() => tell({ type: 'setExamDate' })}>${text}</vscode-button>`;
  if (examDate === null || daysLeft === null) {
    if (exam.retired) return nothing;
    return drawFact('–', 'no exam date yet', 'With one, every question comes back in time', set('Set your exam date'));
  }
  const day = longDay(examDate);
  if (daysLeft === 0) return drawFact('Today', 'is your exam', 'Good luck!', set('Change the date'));
  if (daysLeft < 0) {
    return drawFact(
      whole(-daysLeft),
      daysLeft === -1 ? 'day since your exam' : 'days since your exam',
      day,
      set('Set a new date'),
    );
  }
  return drawFact(
    whole(daysLeft),
    daysLeft === 1 ? 'day to your exam' : 'days to your exam',
    day,
    set('Change the date'),
  );
}

function drawStreak({ totals, exam }: ReadinessView): TemplateResult {
  const { answers, right, streak } = totals;
  return drawFact(
    whole(streak),
    streak === 1 ? 'day in a row' : 'days in a row',
    answers === 0 ? 'No answers yet' : `${count(answers, 'answer')} in all, ${percent(right / answers)} right`,
    html`<vscode-button secondary @click=${() => tell({ type: 'startExam', exam: exam.id })}
      >Simulate the exam</vscode-button
    >`,
  );
}
