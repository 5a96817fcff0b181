import type { FromMindMapPage, MindMapTarget, ToMindMapPage } from '../../core/mindMap/mindMapProtocol';

/** What the page keeps over a reload of the window, and while another tab hides it. */
export interface KeptPage {
  target: MindMapTarget;
  /** Keys of the nodes that were folded or unfolded by hand. */
  folds: [key: string, folded: boolean][];
  focus: string | null;
  sight: Sight;
}

/** Where the reader looks: the point of the map in the middle of the window, and how large it is drawn. */
export interface Sight {
  x: number;
  y: number;
  scale: number;
}

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: KeptPage): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();

export function tell(message: FromMindMapPage): void {
  api.postMessage(message);
}

export function remember(state: KeptPage): void {
  api.setState(state);
}

/** Anything may have become of it, above all an update of the extension. */
export function remembered(): KeptPage | null {
  const state = api.getState();
  return isKept(state) ? state : null;
}

function isKept(state: unknown): state is KeptPage {
  if (typeof state !== 'object' || state === null) return false;
  const { folds, focus, sight } = state as Partial<Record<keyof KeptPage, unknown>>;
  const isFold = (fold: unknown) => Array.isArray(fold) && typeof fold[0] === 'string' && typeof fold[1] === 'boolean';
  return Array.isArray(folds) && folds.every(isFold) && (focus === null || typeof focus === 'string') && isSight(sight);
}

function isSight(sight: unknown): boolean {
  if (typeof sight !== 'object' || sight === null) return false;
  const { x, y, scale } = sight as Partial<Record<keyof Sight, unknown>>;
  return [x, y, scale].every(Number.isFinite);
}

export function onMessage(receive: (message: ToMindMapPage) => void): void {
  window.addEventListener('message', (event: MessageEvent<ToMindMapPage>) => receive(event.data));
}
