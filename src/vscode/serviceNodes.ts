import * as vscode from 'vscode';
import type { Place } from '../core/questions/question';
import { statusSentence, type Service } from '../core/services/service';
import type { QuizScope } from '../core/study/scope';
import type { FileMentions } from './mentionFinder';

export interface ServiceNode {
  type: 'service';
  service: Service;
  places: PlaceNode[];
  /** What the commands on a node ask for. */
  open: Place;
  scope: QuizScope | null;
}

export interface PlaceNode {
  type: 'place';
  uri: vscode.Uri;
  range: vscode.Range;
  /** The line, and where in it the mention stands. */
  line: string;
  highlight: [start: number, end: number];
  /** Where it is: a line, or a file and a line. */
  description: string;
}

/** The services that files name, the most named first, then by name. */
export function nodesOf(files: readonly FileMentions[], services: ReadonlyMap<string, Service>): ServiceNode[] {
  const byService = new Map<string, ServiceNode>();
  for (const file of files) {
    const starts = lineStarts(file.text);
    for (const mention of file.mentions) {
      const service = services.get(mention.serviceId);
      if (!service) continue;
      const node = byService.get(service.id) ?? emptyNode(service);
      byService.set(service.id, node);
      node.places.push(placeNode(file, starts, mention, files.length > 1));
    }
  }
  return [...byService.values()].sort(
    (a, b) => b.places.length - a.places.length || a.service.name.localeCompare(b.service.name),
  );
}

function emptyNode(service: Service): ServiceNode {
  return {
    type: 'service',
    service,
    places: [],
    open: { uri: service.uri, line: 1 },
    scope: service.tasks.length > 0 ? { kind: 'note', id: service.noteId } : null,
  };
}

/** Characters of a line that are shown before the mention. */
const LEAD = 40;

function placeNode(
  { uri, text }: FileMentions,
  starts: readonly number[],
  { start, end }: { start: number; end: number },
  showsFile: boolean,
): PlaceNode {
  const number = lineAt(starts, start);
  const lineStart = starts[number] ?? 0;
  const shownFrom = Math.max(lineStart, start - LEAD);
  const lead = text.slice(shownFrom, start).trimStart();
  const tail = text.slice(start, Math.min(starts[number + 1] ?? text.length, end + 100)).replace(/[\r\n]+$/, '');
  return {
    type: 'place',
    uri,
    range: new vscode.Range(number, start - lineStart, number, end - lineStart),
    line: lead + tail,
    highlight: [lead.length, lead.length + end - start],
    description: showsFile
      ? `${vscode.workspace.asRelativePath(uri)}:${number + 1}`
      : vscode.l10n.t('line {0}', number + 1),
  };
}

export function serviceItem({ service, places, scope }: ServiceNode): vscode.TreeItem {
  const item = new vscode.TreeItem(service.name, vscode.TreeItemCollapsibleState.Collapsed);
  const status = statusSentence(service);
  item.id = service.id;
  item.description = [String(places.length), status].filter(Boolean).join(' · ');
  item.tooltip = new vscode.MarkdownString(
    [`**${service.name}**`, status && `$(warning) **${status}**`, service.definition].filter(Boolean).join('\n\n'),
    true,
  );
  item.iconPath = status
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('symbol-class');
  item.contextValue = ['service', scope && 'quiz', 'open'].filter(Boolean).join(' ');
  item.accessibilityInformation = {
    label: [service.name, vscode.l10n.t('{0} mentions', places.length), status].filter(Boolean).join(', '),
  };
  return item;
}

export function placeItem({ uri, range, line, highlight, description }: PlaceNode): vscode.TreeItem {
  const item = new vscode.TreeItem({ label: line, highlights: [highlight] });
  item.description = description;
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Mention'),
    arguments: [uri, { selection: range } satisfies vscode.TextDocumentShowOptions],
  };
  return item;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line of an offset: the last one that starts at or before it. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
