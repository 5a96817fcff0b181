import type { FolderState } from '../library/folderState';
import type { Note } from '../notes/note';
import type { QuizScope } from '../study/scope';
import type { LibraryIndex } from './libraryIndex';
import type { NoteOutline } from './noteOutline';
import { aNode, count, described, type OutlineNode } from './outlineNode';

/** A note and where it stands below its folder. */
interface File {
  note: Note;
  path: readonly string[];
}

interface Root {
  folder: FolderState;
  files: File[];
}

const states: Record<FolderState['state'], string> = {
  read: '',
  missing: 'not found',
  unreadable: 'cannot be read',
  cancelled: 'not read to its end',
};

const byName = new Intl.Collator('en', { numeric: true });

/** The person's own notes as they lie in their folders. */
export class OwnOutline {
  constructor(
    private readonly index: LibraryIndex,
    private readonly notes: NoteOutline,
    private readonly folders: readonly FolderState[],
  ) {}

  root(): OutlineNode {
    const { own } = this.index;
    const [only, ...others] = this.folders;
    const isOnly = only !== undefined && others.length === 0 && only.state === 'read';
    const isEmpty = own.length === 0 && this.folders.length === 0;
    return aNode({
      id: 'own',
      type: 'own',
      label: 'My Notes',
      description: isEmpty ? '' : described(String(own.length), this.troubles()),
      tooltip: () => 'The notes in your folders. Those that name an exam, domain or task stand there as well.',
      isOwn: true,
      scope: own.length > 0 ? { kind: 'own' } : null,
      folder: isOnly ? only.uri : null,
      hasChildren: true,
      children: () => (isEmpty ? [addFolder] : this.inRoot()),
    });
  }

  /** Ids of the nodes that lead to a note, from the root on. */
  pathTo(note: Note): string[] {
    const roots = this.roots();
    for (const root of roots) {
      const file = root.files.find((one) => one.note === note);
      if (!file) continue;
      const folders = file.path.slice(0, -1).map((_, end) => folderId(root, file.path.slice(0, end + 1)));
      return ['own', ...(this.isSplit(roots) ? [folderId(root, [])] : []), ...folders, `note:own:${note.id}`];
    }
    return [];
  }

  private inRoot(): OutlineNode[] {
    const roots = this.roots();
    if (!this.isSplit(roots)) return roots.flatMap((root) => this.inside(root, [], root.files));
    return roots.map((root) => {
      const { folder, files } = root;
      const isTrouble = folder.state !== 'read';
      return this.folder(root, [], files, {
        description: described(String(files.length), states[folder.state]),
        tooltip: () => folder.message || folder.name,
        folder: folder.uri,
        isTrouble,
      });
    });
  }

  /** One folder that was read needs no node of its own. */
  private isSplit(roots: readonly Root[]): boolean {
    return roots.length > 1 || roots.some(({ folder }) => folder.state !== 'read');
  }

  private troubles(): string {
    const troubles = this.folders.filter(({ state }) => state !== 'read');
    return troubles.length > 0 ? `${count(troubles, 'folder')} to check` : '';
  }

  private folder(root: Root, path: readonly string[], files: readonly File[], more: Partial<OutlineNode>): OutlineNode {
    return aNode({
      id: folderId(root, path),
      type: 'folder',
      label: path.at(-1) ?? root.folder.name,
      description: String(files.length),
      tooltip: () => `${path.join('/')}: ${count(files, 'note')}`,
      isOwn: true,
      scope: scopeOf(files[0], path.length),
      hasChildren: files.length > 0,
      children: () => this.inside(root, path, files),
      ...more,
    });
  }

  /** The folders in a folder, then its notes, each in the order of their names. */
  private inside(root: Root, path: readonly string[], files: readonly File[]): OutlineNode[] {
    const folders = new Map<string, File[]>();
    const here: File[] = [];
    for (const file of files) {
      const name = file.path[path.length] ?? '';
      if (file.path.length === path.length + 1) here.push(file);
      else if (!folders.get(name)?.push(file)) folders.set(name, [file]);
    }
    return [
      ...[...folders]
        .sort(([a], [b]) => byName.compare(a, b))
        .map(([name, inside]) => this.folder(root, [...path, name], inside, {})),
      ...here
        .sort((a, b) => byName.compare(a.path.at(-1) ?? '', b.path.at(-1) ?? ''))
        .map(({ note }) => this.notes.note(note, 'own')),
    ];
  }

  /** The notes by their folders. Where no folder is known, the first part of their ids stands for one. */
  private roots(): Root[] {
    const roots: Root[] = this.folders.map((folder) => ({ folder, files: [] }));
    // Of a folder inside another one the notes stand there.
    const bases = roots
      .map((root) => ({ root, base: `${root.folder.uri.replace(/\/+$/, '')}/` }))
      .sort((a, b) => b.base.length - a.base.length);
    for (const note of this.index.own) {
      const found = bases.find(({ base }) => note.uri.startsWith(base));
      if (found) {
        found.root.files.push({ note, path: note.uri.slice(found.base.length).split('/').map(decoded) });
        continue;
      }
      const [name = '', ...path] = note.id.split('/');
      const inFolder = path.length > 0;
      let root = roots.find(({ folder }) => folder.uri === '' && folder.name === (inFolder ? name : ''));
      if (!root) {
        root = { folder: { uri: '', name: inFolder ? name : '', state: 'read', message: '' }, files: [] };
        roots.push(root);
      }
      root.files.push({ note, path: inFolder ? path : [name] });
    }
    return roots;
  }
}

const addFolder = aNode({
  id: 'addFolder',
  type: 'addFolder',
  label: 'Add a folder of notes…',
  tooltip: () => 'Markdown notes of yours become part of this tree, of hovers and of quizzes. They stay as they are.',
});

function folderId({ folder }: Root, path: readonly string[]): string {
  return `folder:${[folder.uri || folder.name, ...path].join('/')}`;
}

/** @param depth how many folders below the root the asked one is */
function scopeOf(file: File | undefined, depth: number): QuizScope | null {
  if (!file) return null;
  const parts = file.note.uri.split('/');
  return { kind: 'folder', uri: parts.slice(0, parts.length - file.path.length + depth).join('/') };
}

/** Addresses are percent-encoded; a stray percent sign is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
