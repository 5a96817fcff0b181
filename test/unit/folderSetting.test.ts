import assert from 'node:assert/strict';
import { readFolderSetting, type FolderSetting } from '../../src/core/library/folderSetting';

describe('a folder in the settings', () => {
  const absolute = (path: string): FolderSetting => ({ kind: 'absolute', path });
  const relative = (path: string, root: string | null = null): FolderSetting => ({ kind: 'relative', path, root });
  const cases: Record<string, FolderSetting> = {
    '/home/me/notes': absolute('/home/me/notes'),
    ' /home/me/notes/ ': absolute('/home/me/notes/'),
    'C:\\Users\\me': absolute('C:\\Users\\me'),
    'd:/notes': absolute('d:/notes'),
    'D:': absolute('D:'),
    '\\\\server\\share': absolute('\\\\server\\share'),
    '~': absolute('/home/me'),
    '~/notes': absolute('/home/me/notes'),
    '~\\notes': absolute('/home/me\\notes'),
    '${userHome}/notes': absolute('/home/me/notes'),
    '~notes': relative('~notes'),
    notes: relative('notes'),
    './notes': relative('./notes'),
    'deep\\notes': relative('deep/notes'),
    '${workspaceFolder}': relative(''),
    '${workspaceFolder}/notes': relative('notes'),
    '${workspaceFolder:api}/notes': relative('notes', 'api'),
    'vscode-vfs://github/me/notes': { kind: 'address', text: 'vscode-vfs://github/me/notes' },
    'file:///notes': { kind: 'address', text: 'file:///notes' },
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`is understood: ${text}`, () => assert.deepEqual(readFolderSetting(text, '/home/me'), expected));
  }
  it('below home is nowhere without a home', () => {
    assert.deepEqual(readFolderSetting('~/notes', null), { kind: 'homeless' });
  });
});
