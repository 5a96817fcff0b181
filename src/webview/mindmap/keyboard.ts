import type { MapPage } from './mapPage';
import type { Shortcut } from './shortcuts';

/** Milliseconds after which letters begin a new word. */
const PAUSE = 700;

/** Runs what keys do; letters go to the next node whose text begins with them. */
export function onKeys(page: MapPage, shortcuts: readonly Shortcut[]): void {
  let typed = '';
  let typedAt = 0;
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    const isEditors = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented;
    if (isEditors || document.querySelector('dialog[open]')) return;
    if (!(target instanceof Element) || target.matches('select')) return;
    const isInTree = target.closest('[role=tree]') !== null || target === document.body;
    const shortcut = shortcuts.find(({ keys, inTree }) => keys.includes(key) && (isInTree || !inTree));
    if (shortcut) {
      event.preventDefault();
      typed = '';
      shortcut.run(key);
    } else if (isInTree && /^[\p{L}\p{N}]$/u.test(key) && !event.shiftKey) {
      event.preventDefault();
      typed = event.timeStamp - typedAt < PAUSE ? typed + key : key;
      typedAt = event.timeStamp;
      goToText(page, typed);
    }
  });
}

/** One letter goes on from the node that has the focus, more of them may stay on it. */
function goToText(page: MapPage, typed: string): void {
  const { visible, current } = page;
  const from = (current ? visible.indexOf(current) : 0) + (typed.length === 1 ? 1 : 0);
  const inTurn = [...visible.slice(from), ...visible.slice(0, from)];
  const found = inTurn.find(({ text }) => text.toLowerCase().startsWith(typed.toLowerCase()));
  if (found) page.focusOn(found);
}
