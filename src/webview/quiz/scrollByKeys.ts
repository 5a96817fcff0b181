/** Lets the focus go to code and tables that are wider than the page: they scroll in themselves, also by keys. */
export function scrollByKeys(root: HTMLElement): void {
  for (const block of root.querySelectorAll<HTMLElement>('pre, .prose table')) {
    if (block.scrollWidth > block.clientWidth) block.tabIndex = 0;
    else block.removeAttribute('tabindex');
  }
}
