import * as v from 'valibot';
import * as vscode from 'vscode';
import type { Explanation } from '../core/mentions/explainMention';
import { COMMANDS } from '../ids';
import type { MentionFinder } from './mentionFinder';
import { isMuted, setMuted } from './settings';

/** What an explanation says in its list, and what choosing it does. */
interface Choice extends vscode.QuickPickItem {
  run?: () => unknown;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const PlaceInFile = v.object({ uri: v.string(), line: count, character: count });

/**
 * Says what the name under the cursor means and why it was recognised, or was not; its list has terms that are no services, too.
 * With `{ uri, line, character }` (from 0) it shows nothing. It returns what could be a service.
 */
export async function explain(finder: MentionFinder, argument: unknown): Promise<Explanation[]> {
  const place = v.is(PlaceInFile, argument) ? argument : null;
  const document = place
    ? await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri, true))
    : vscode.window.activeTextEditor?.document;
  const position = place
    ? document?.validatePosition(new vscode.Position(place.line, place.character))
    : vscode.window.activeTextEditor?.selection.active;
  if (!document || !position) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a file and put the cursor on a name first.'));
    return [];
  }
  const explanations = await finder.explain(document, position);
  if (!place) await show(finder, document, position, explanations);
  return explanations;
}

async function show(
  finder: MentionFinder,
  document: vscode.TextDocument,
  position: vscode.Position,
  explanations: readonly Explanation[],
): Promise<void> {
  const choices = [
    ...(await Promise.all(explanations.map((one) => choiceFor(finder, one)))).flat(),
    ...(await termChoice(finder, document, position)),
  ];
  const word = document.getText(document.getWordRangeAtPosition(position)) || vscode.l10n.t('nothing');
  if (choices.length === 0) {
    choices.push({
      label: `$(circle-slash) ${word}`,
      detail: vscode.l10n.t('No service or term of the notes is written like this.'),
    });
  }
  const picked = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('What is “{0}”?', word),
    placeHolder: vscode.l10n.t('Choose an entry to open its note'),
    matchOnDetail: true,
  });
  await picked?.run?.();
}

async function choiceFor(finder: MentionFinder, { serviceId, isMeant, because }: Explanation): Promise<Choice[]> {
  const service = (await finder.services()).get(serviceId);
  if (!service) return [];
  const muted = isMuted(service);
  const open: Choice = {
    label: `$(${isMeant ? 'check' : 'circle-slash'}) ${service.name}`,
    description: isMeant ? vscode.l10n.t('recognised') : vscode.l10n.t('not recognised'),
    detail: isMeant ? `${because} ${service.definition}` : because,
    run: () => vscode.commands.executeCommand(COMMANDS.openNote, { uri: service.uri, line: 1 }),
  };
  if (!muted) return [open];
  const unmute: Choice = {
    label: `$(bell) ${vscode.l10n.t('Show hovers on {0} again', service.name)}`,
    description: vscode.l10n.t('muted in the setting awsMlNotes.hover.muted'),
    run: () => setMuted(service, false),
  };
  return [open, unmute];
}

async function termChoice(
  finder: MentionFinder,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<Choice[]> {
  const found = await finder.term(document, position, true);
  if (!found) return [];
  const { term } = found;
  return [
    {
      label: `$(symbol-string) ${term.name}`,
      description: vscode.l10n.t('term'),
      detail: term.definition,
      run: () => vscode.commands.executeCommand(COMMANDS.openNote, { uri: term.uri, line: term.line }),
    },
  ];
}
