/** Moves the focus among the cells of the map; up and down go by the rows as they are laid out. */
export function moveInMap(key: string): void {
  const cells = [...document.querySelectorAll<HTMLElement>('.cell')];
  const current = Math.max(
    cells.findIndex((cell) => cell === document.activeElement),
    0,
  );
  const goesByPlace = cells[current] === document.activeElement || key === 'Home' || key === 'End';
  const next = goesByPlace ? neighbour(cells, current, key) : cells.find((cell) => cell.tabIndex === 0);
  if (!next) return;
  for (const cell of cells) cell.tabIndex = cell === next ? 0 : -1;
  next.focus();
}

function neighbour(cells: HTMLElement[], current: number, key: string): HTMLElement | undefined {
  const from = cells[current];
  if (key === 'Home') return cells[0];
  if (key === 'End') return cells.at(-1);
  if (key === 'ArrowLeft') return cells[current - 1];
  if (key === 'ArrowRight') return cells[current + 1];
  const sameColumn = (cell: HTMLElement) => Math.abs(cell.offsetLeft - (from?.offsetLeft ?? 0)) < 2;
  return key === 'ArrowUp'
    ? cells.slice(0, current).reverse().find(sameColumn)
    : cells.slice(current + 1).find(sameColumn);
}
