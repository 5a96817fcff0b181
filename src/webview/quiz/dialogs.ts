/** Whether something lies over the page that has keys of its own. */
export function somethingIsOpen(): boolean {
  return document.querySelector('dialog[open], [popover]:popover-open') !== null;
}

export function openDialog(id: string, focus?: string): void {
  const dialog = dialogOf(id);
  if (!dialog || dialog.open) return;
  dialog.showModal();
  if (focus) dialog.querySelector<HTMLElement>(focus)?.focus();
}

export function closeDialog(id: string): void {
  dialogOf(id)?.close();
}

/** What was opened over one view does not stay over the next. */
export function closeAll(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  for (const popover of document.querySelectorAll<HTMLElement>('[popover]:popover-open')) popover.hidePopover();
}

function dialogOf(id: string): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>(`dialog#${id}`);
}
