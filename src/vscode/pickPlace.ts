import * as vscode from 'vscode';
import type { Library } from '../core/library/library';
import type { Place } from '../core/questions/question';

/** Lets the person choose a note, service or term. */
export async function pickPlace(library: Library): Promise<Place | undefined> {
  const noteTitles = new Map(library.notes.map((note) => [note.id, note.title]));
  const services = new Map(library.services.map((service) => [service.noteId, service]));
  const notes = library.notes.map((note) => {
    const service = services.get(note.id);
    return {
      // Without the vendor, so that a service stands before the terms that begin with its name.
      label: service ? `$(symbol-class) ${note.title.replace(/^(Amazon|AWS) /, '')}` : `$(book) ${note.title}`,
      description: service ? [note.title, ...service.aliases].join(', ') : '',
      uri: note.uri,
      line: 1,
    };
  });
  const terms = library.terms
    .filter((term) => term.id !== term.noteId)
    .map((term) => ({
      label: `$(symbol-string) ${term.name}`,
      description: noteTitles.get(term.noteId) ?? '',
      uri: term.uri,
      line: term.line,
    }));
  return vscode.window.showQuickPick([...notes, ...terms], {
    title: vscode.l10n.t('Open Note'),
    placeHolder: vscode.l10n.t('A topic, a service or a term'),
    matchOnDescription: true,
  });
}
