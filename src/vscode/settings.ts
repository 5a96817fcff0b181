import * as vscode from 'vscode';
import type { HoverDetail } from '../core/mentions/hoverText';
import { SETTINGS } from '../ids';

export function examInFocus(): string {
  const code = settings().get<unknown>(SETTINGS.exam);
  return typeof code === 'string' && code !== '' ? code.toLowerCase() : 'mla-c02';
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
