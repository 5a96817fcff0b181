import * as vscode from 'vscode';
import type { Asked } from '../core/completion/askedAt';
import { lengthTyped, NameChoices, type NameChoice } from '../core/completion/nameChoices';
import { noteChoices, type NoteChoice } from '../core/completion/noteChoices';
import { taskChoices, type TaskChoice } from '../core/completion/taskChoices';
import type { Library } from '../core/library/library';
import { perLibrary } from '../core/library/perLibrary';
import { inert } from '../core/notes/inline';
import { examInFocus } from './settings';
import { noteFinderOf } from './wikilinks';

const namesOf = perLibrary((library) => new NameChoices(library));

/** What answers a question that is asked at a position of a note. */
export function completionItems(
  asked: Asked,
  library: Library,
  note: vscode.Uri,
  position: vscode.Position,
): vscode.CompletionItem[] {
  const before = (length: number) => new vscode.Range(position.translate(0, -length), position);
  const typed = before(asked.typed.length);
  switch (asked.kind) {
    case 'name':
      return namesOf(library)
        .startingWith(asked.typed)
        .map((choice) => nameItem(choice, before(lengthTyped(choice.name, asked.before, asked.typed))));
    case 'note':
      return noteChoices(library.notes, noteFinderOf(library), note.toString(), asked.typed).map((choice) =>
        noteItem(choice, asked.rest, typed),
      );
    case 'section': {
      const found = noteFinderOf(library).resolve({ note: asked.note, section: null }, note.toString());
      return (found?.note.sections ?? []).map(({ title }, index) => sectionItem(title, index, asked.rest, typed));
    }
    case 'task':
      return taskChoices(library.exams, examInFocus()).map((choice, index) => taskItem(choice, index, typed));
    case 'exam':
      return taskChoices(library.exams, examInFocus())
        .filter(({ id }) => !id.includes('/'))
        .map((choice, index) => taskItem(choice, index, typed));
    case 'field':
      return fields()
        .filter(({ label }) => !asked.present.includes(label))
        .map((field, index) => fieldItem(field, index, typed));
  }
}

function nameItem({ name, words, detail, explanation, ...is }: NameChoice, range: vscode.Range): vscode.CompletionItem {
  const kind = is.isService ? vscode.CompletionItemKind.Module : vscode.CompletionItemKind.Text;
  const item = new vscode.CompletionItem({ label: name, description: detail }, kind);
  item.filterText = `${name} ${words}`.trim();
  item.documentation = new vscode.MarkdownString(inert(explanation));
  if (is.isRetired) item.tags = [vscode.CompletionItemTag.Deprecated];
  item.range = range;
  return item;
}

/** The target, and the title as text where that says more than the name of the file. */
function noteItem(
  { note, target, words }: NoteChoice,
  rest: string | null,
  range: vscode.Range,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: note.title, description: note.id }, vscode.CompletionItemKind.File);
  const isTold = rest !== null && rest !== '';
  const text = isTold || note.title === target || /[[\]|]/.test(note.title) ? target : `${target}|${note.title}`;
  item.insertText = text + closing(rest);
  item.filterText = words;
  item.range = range;
  return item;
}

function sectionItem(title: string, index: number, rest: string | null, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem(title, vscode.CompletionItemKind.Reference);
  // These end the name of a heading; Obsidian leaves them out, too.
  item.insertText = title.replace(/[#[\]|^]/g, ' ').trim() + closing(rest);
  item.sortText = inOrder(index);
  item.range = range;
  return item;
}

function taskItem({ id, title }: TaskChoice, index: number, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: id, description: title }, vscode.CompletionItemKind.EnumMember);
  item.filterText = `${id} ${title}`;
  item.sortText = inOrder(index);
  item.range = range;
  return item;
}

function fields(): { label: string; detail: string; text: string }[] {
  return [
    { label: 'title', detail: vscode.l10n.t('What the note is called'), text: 'title: $0' },
    { label: 'tasks', detail: vscode.l10n.t('The exam tasks it serves'), text: 'tasks: [$0]' },
    {
      label: 'aliases',
      detail: vscode.l10n.t('Other names that links and searches know it by'),
      text: 'aliases: [$0]',
    },
    { label: 'tags', detail: vscode.l10n.t('Words to filter by'), text: 'tags: [$0]' },
    { label: 'id', detail: vscode.l10n.t('Keeps your progress when the file is moved'), text: 'id: $0' },
  ];
}

function fieldItem(
  field: ReturnType<typeof fields>[number],
  index: number,
  range: vscode.Range,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(field.label, vscode.CompletionItemKind.Field);
  item.detail = field.detail;
  item.insertText = new vscode.SnippetString(field.text);
  item.sortText = inOrder(index);
  item.range = range;
  return item;
}

function closing(rest: string | null): string {
  return rest === null ? ']]' : '';
}

/** VS Code sorts by letters. */
function inOrder(index: number): string {
  return String(index).padStart(5, '0');
}
