import * as vscode from 'vscode';
import { COMMANDS } from '../ids';

/** Markdown of ours whose links may run what a hover offers, and nothing else. */
export function trusted(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text, true);
  markdown.isTrusted = { enabledCommands: [COMMANDS.openNote, COMMANDS.startQuiz, COMMANDS.mute, COMMANDS.search] };
  return markdown;
}

/** The target of a Markdown link that runs a command. */
export function commandLink(command: string, argument: unknown): string {
  const query = encodeURIComponent(JSON.stringify([argument]));
  // These would end a link of Markdown.
  return `command:${command}?${query.replace(/[()']/g, (end) => `%${end.charCodeAt(0).toString(16)}`)}`;
}
