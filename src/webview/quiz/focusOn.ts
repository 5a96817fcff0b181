let waiting: string | null = null;

/** Never takes the focus from another part of the editor: a page in the background waits until it is looked at. */
export function focusOn(selector: string): void {
  if (document.hasFocus()) focus(selector);
  else waiting = selector;
}

window.addEventListener('focus', () => {
  if (waiting) focus(waiting);
  waiting = null;
});

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}
