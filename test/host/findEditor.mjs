import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { root } from './install.mjs';
import { say } from './say.mjs';

/** Desktop VS Code where it can be had, else the embedded host. */
export async function findEditor() {
  if (process.env.VSCODE_PATH) return process.env.VSCODE_PATH;
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (hasDisplay && process.env.EMBEDDED_HOST !== '1') {
    say('Getting desktop VS Code for the editor tests');
    try {
      return await downloadAndUnzipVSCode('stable');
    } catch (error) {
      say(`Desktop VS Code cannot be had here (${String(error)}): the embedded host takes its place`);
    }
  }
  return path.resolve(root, 'test/host/embeddedCode.mjs');
}
