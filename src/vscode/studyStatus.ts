import * as v from 'valibot';
import * as vscode from 'vscode';
import { daysBetween } from '../core/progress/calendar';
import { COMMANDS } from '../ids';
import { endOfDay, localDay } from './localDay';
import { examDate, examInFocus, onDidChangeSetting } from './settings';
import type { StudyDesk } from './studyDesk';

/** When the questions of an exam come again: enough to tell what is due without reading the log. */
const Glance = v.object({ exam: v.string(), dues: v.array(v.number()) });
type Glance = v.InferOutput<typeof Glance>;

const GLANCE_KEY = 'awsMlNotes.glance';
/** Later ones are not due before the next glance. */
const MOST_DUES = 500;
const HOUR = 60 * 60 * 1000;

/** Shows in the status bar what is due and how long it is to the exam, and what is due on the view's icon. */
export class StudyStatus implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('awsMlNotes.study', vscode.StatusBarAlignment.Right, 90);
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly desk: StudyDesk,
    private readonly memory: vscode.Memento,
    private readonly setBadge: (badge: vscode.ViewBadge | undefined) => void,
  ) {
    this.item.name = vscode.l10n.t('ML Exam Notes: Reviews');
    const hourly = setInterval(() => this.draw(), HOUR);
    this.subscriptions = vscode.Disposable.from(
      this.item,
      { dispose: () => clearInterval(hourly) },
      desk.onDidChange(() => void this.look()),
      onDidChangeSetting(['exam', 'examDate'], () => void this.look()),
    );
    this.draw();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async look(): Promise<void> {
    const exam = examInFocus();
    // Without progress nothing is to be read for this.
    if (!this.desk.studied()) {
      this.draw();
      return;
    }
    const dues = await this.desk.dueTimes({ kind: 'tasks', id: exam });
    await this.memory.update(GLANCE_KEY, { exam, dues: dues.slice(0, MOST_DUES) } satisfies Glance);
    this.draw();
  }

  private draw(): void {
    const kept = v.safeParse(Glance, this.memory.get(GLANCE_KEY));
    const glance = kept.success && kept.output.exam === examInFocus() ? kept.output : null;
    const day = examDate();
    const now = Date.now();
    const due = glance ? glance.dues.filter((at) => at <= endOfDay(now)).length : 0;
    const daysLeft = day === null ? null : daysBetween(localDay(now), day);
    this.setBadge(due > 0 ? { value: due, tooltip: vscode.l10n.t('Reviews due: {0}', due) } : undefined);
    if (!glance?.dues.length && (daysLeft === null || daysLeft < 0)) {
      this.item.hide();
      return;
    }
    const exam = examInFocus().toUpperCase();
    this.item.text = `$(mortar-board) ${textOf(glance ? due : null, daysLeft)}`;
    this.item.command = due > 0 ? COMMANDS.startReview : COMMANDS.showReadiness;
    this.item.tooltip = [
      due > 0
        ? vscode.l10n.t('{0}: {1} due today. Click to review.', exam, due)
        : vscode.l10n.t('{0}: nothing is due today. Click to see how ready you are.', exam),
      ...(day !== null && daysLeft !== null && daysLeft >= 0 ? [vscode.l10n.t('Exam on {0}', day)] : []),
    ].join('\n');
    this.item.accessibilityInformation = { label: this.item.tooltip };
    this.item.show();
  }
}

function textOf(due: number | null, daysLeft: number | null): string {
  const parts: string[] = [];
  if (due !== null) parts.push(due > 0 ? vscode.l10n.t('{0} due', due) : vscode.l10n.t('nothing due'));
  if (daysLeft === 0) parts.push(vscode.l10n.t('exam today'));
  if (daysLeft !== null && daysLeft > 0) parts.push(vscode.l10n.t('{0} d', daysLeft));
  return parts.join(' · ');
}
