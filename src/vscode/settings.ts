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

function settings(scope?: vscode.TextDocument): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration(SETTINGS.prefix, scope);
}

/** People write settings by hand: what is not a string is left out. */
function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
