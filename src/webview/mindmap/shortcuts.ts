import type { MapPage } from './mapPage';

/** What the keys and the buttons do beside moving in the tree. */
export interface PageActions {
  fit: () => void;
  zoomIn: () => void;
  zoomOut: () => void;
  expandAll: () => void;
  /** @param level the deepest that is seen; the root is on level 1 */
  showLevel: (level: number) => void;
  save: () => void;
  openHelp: () => void;
}

/** Something that keys do, as the help lists it. */
export interface Shortcut {
  /** As the browser names them. */
  keys: readonly string[];
  /** As the help shows them. */
  shown: readonly string[];
  says: string;
  run: (key: string) => void;
  /** Only while the focus is in the tree. */
  inTree?: boolean;
}

export function shortcutsOf(
  page: MapPage,
  actions: PageActions,
  node: { open: () => void; toggle: () => void },
): Shortcut[] {
  return [
    {
      keys: ['ArrowUp', 'ArrowDown'],
      shown: ['↑', '↓'],
      says: 'The node above or below',
      inTree: true,
      run: (key) => step(page, key === 'ArrowDown' ? 1 : -1),
    },
    {
      keys: ['ArrowRight'],
      shown: ['→'],
      says: 'Unfold, or go to the first child',
      inTree: true,
      run: () => goIn(page),
    },
    { keys: ['ArrowLeft'], shown: ['←'], says: 'Fold, or go to the parent', inTree: true, run: () => goOut(page) },
    {
      keys: ['Home', 'End'],
      shown: ['Home', 'End'],
      says: 'The first or last node',
      inTree: true,
      run: (key) => step(page, key === 'End' ? Infinity : -Infinity),
    },
    { keys: ['Enter'], shown: ['Enter'], says: 'Open the line of the note', inTree: true, run: node.open },
    { keys: [' '], shown: ['Space'], says: 'Fold or unfold', inTree: true, run: node.toggle },
    { keys: ['*'], shown: ['*'], says: 'Unfold everything', run: actions.expandAll },
    {
      keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      shown: ['1–9'],
      says: 'Show so many levels',
      run: (key) => actions.showLevel(Number(key)),
    },
    { keys: ['+', '='], shown: ['+'], says: 'Zoom in; the wheel with Ctrl does it, too', run: actions.zoomIn },
    { keys: ['-'], shown: ['-'], says: 'Zoom out', run: actions.zoomOut },
    { keys: ['0'], shown: ['0'], says: 'Show the whole map', run: actions.fit },
    { keys: ['E'], shown: ['Shift+E'], says: 'Export as SVG', run: actions.save },
    { keys: ['?'], shown: ['?'], says: 'Show these keys', run: actions.openHelp },
  ];
}

function step(page: MapPage, by: number): void {
  const { visible, current } = page;
  const at = current ? visible.indexOf(current) : -1;
  const next = visible[Math.min(Math.max(at + by, 0), visible.length - 1)];
  if (next) page.focusOn(next);
}

function goIn(page: MapPage): void {
  const { current } = page;
  if (!current) return;
  const [first] = current.children;
  if (page.folds.isFolded(current)) {
    page.folds.set(current, false);
    page.draw();
  } else if (first) page.focusOn(first);
}

function goOut(page: MapPage): void {
  const { current } = page;
  if (!current) return;
  if (current.children.length > 0 && !page.folds.isFolded(current)) {
    page.folds.set(current, true);
    page.draw();
  } else if (current.parent) page.focusOn(current.parent);
}
