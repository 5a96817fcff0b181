import { somethingIsOpen } from './dialogs';
import type { Shortcut } from './shortcuts';

/** Runs what a key does in the view that is shown. */
export function onKeys(shortcuts: () => Shortcut[]): void {
  document.addEventListener('keydown', (event) => {
    const names = keyNames(event);
    const [name] = names;
    if (name === undefined || event.isComposing || event.defaultPrevented || somethingIsOpen()) return;
    if (isForTarget(name, event.target)) return;
    const shortcut = shortcuts().find(({ keys }) => names.some((one) => keys.includes(one)));
    // A key held down goes through rows and cells, but not through a whole quiz.
    if (!shortcut || (event.repeat && !/Arrow(?:Up|Down)/.test(name))) return;
    event.preventDefault();
    shortcut.run(names.find((one) => shortcut.keys.includes(one)) ?? name);
  });
}

/** `Enter`, `f`, `Shift+1` or `Alt+ArrowUp`; none for keys that are the editor's. */
function keyNames({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string[] {
  if (ctrlKey || metaKey) return [];
  if (altKey) return /^Arrow(?:Up|Down)$/.test(key) ? [`Alt+${key}`] : [];
  const name = key.length === 1 ? key.toLowerCase() : key;
  const [, digit] = /^Digit([1-9])$/.exec(code) ?? [];
  // On some keyboards a digit itself needs the Shift key: it is both then.
  return shiftKey && digit ? [name, `Shift+${digit}`] : [name];
}

/** Whether the element with the focus takes the key itself. */
function isForTarget(name: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (name === 'Escape') return false;
  if (target.matches('input[type=text]:not([readonly])')) return name !== 'Enter';
  if (target.closest('.case, pre, table') && name.startsWith('Arrow')) return true;
  return name === 'Enter' && target.closest('vscode-button, button, a, summary, [role=button]') !== null;
}
