import * as vscode from 'vscode';
import type { HoverDetail } from '../core/mentions/hoverText';
import { isDay } from '../core/progress/calendar';
import { PRACTICE_LENGTHS } from '../core/study/drawPractice';
import type { StudyPreferences } from '../core/study/prepareQuiz';
import { SETTINGS } from '../ids';
import { absoluteFolder } from './folderUris';

const NEW_PER_DAY = 10;

export function examInFocus(): string {
  const code = settings().get<unknown>(SETTINGS.exam);
  return typeof code === 'string' && code !== '' ? code.toLowerCase() : 'mla-c02';
}

/** The day of the exam as `2027-03-01`; null when none is set, or what is set is no day. */
export function examDate(): string | null {
  const day = settings().get<unknown>(SETTINGS.examDate);
  return typeof day === 'string' && isDay(day) ? day : null;
}

export async function setExamDate(day: string): Promise<void> {
  await settings().update(SETTINGS.examDate, day || undefined, vscode.ConfigurationTarget.Global);
}

/** The last millisecond before the day of the exam; null without a date. */
export function lastMomentToStudy(): number | null {
  const day = examDate();
  return day === null ? null : new Date(`${day}T00:00:00`).getTime() - 1;
}

/** Calls when one of these settings may have another value. */
export function onDidChangeSetting(
  names: readonly Exclude<keyof typeof SETTINGS, 'prefix'>[],
  changed: () => void,
): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`${SETTINGS.prefix}.${SETTINGS[name]}`))) changed();
  });
}

/** What a person may set in studying. */
export function studyPreferences(): StudyPreferences {
  const of = settings();
  const { shortest, usual, longest } = PRACTICE_LENGTHS;
  return {
    length: whole(of.get<unknown>(SETTINGS.practiceLength), shortest, longest, usual),
    newPerDay: whole(of.get<unknown>(SETTINGS.newPerDay), 0, 1000, NEW_PER_DAY),
    practiceSchedules: of.get<unknown>(SETTINGS.practiceSchedules) === true,
    selfRating: of.get<unknown>(SETTINGS.selfRating) === true,
  };
}

/**
 * Where the progress is to lie; undefined for the extension's own storage. A path inside a workspace would be another
 * folder in each of them, so it does not count.
 */
export function progressFolder(): vscode.Uri | undefined {
  const path = settings().get<unknown>(SETTINGS.progressFolder);
  return typeof path === 'string' ? (absoluteFolder(path.trim()) ?? undefined) : undefined;
}

export function noteFolders(): string[] {
  return strings(settings().get<unknown>(SETTINGS.folders));
}

export interface HoverSettings {
  enabled: boolean;
  detail: HoverDetail;
  /** Language ids or globs. */
  exclude: string[];
}

export function hoverSettings(document: vscode.TextDocument): HoverSettings {
  const of = settings(document);
  return {
    enabled: of.get<unknown>(SETTINGS.hoverEnabled) !== false,
    detail: of.get<unknown>(SETTINGS.hoverDetail) === 'compact' ? 'compact' : 'full',
    exclude: strings(of.get<unknown>(SETTINGS.hoverExclude)),
  };
}

/** Whether somebody wants no hovers on a service or term, named as it is called or by its id. */
export function isMuted({ id, name }: { id: string; name: string }): boolean {
  return strings(settings().get<unknown>(SETTINGS.hoverMuted)).some((entry) => denotes(entry, id, name));
}

export async function setMuted({ id, name }: { id: string; name: string }, isMuted: boolean): Promise<void> {
  await updateUserList(SETTINGS.hoverMuted, (entries) => {
    const others = entries.filter((entry) => !denotes(entry, id, name));
    return isMuted ? [...others, name].sort() : others;
  });
}

function denotes(entry: string, id: string, name: string): boolean {
  return entry === id || entry.toLowerCase() === name.toLowerCase();
}

export async function addNoteFolder(path: string): Promise<void> {
  await updateUserList(SETTINGS.folders, (folders) => [...new Set([...folders, path])]);
}

/** Changes a list in the user's own settings; what a workspace sets is left alone. */
async function updateUserList(setting: string, change: (entries: string[]) => string[]): Promise<void> {
  const own = strings(settings().inspect<unknown>(setting)?.globalValue);
  await settings().update(setting, change(own), vscode.ConfigurationTarget.Global);
}

export function marksRetiredServices(document: vscode.TextDocument): boolean {
  return settings(document).get<unknown>(SETTINGS.retiredServices) === true;
}

function settings(scope?: vscode.TextDocument): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration(SETTINGS.prefix, scope);
}

/** People write settings by hand: what is not a string is left out. */
function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function whole(value: unknown, least: number, most: number, usual: number): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.min(Math.max(Math.round(value), least), most)
    : usual;
}
