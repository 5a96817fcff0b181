import type { FromMindMapPage, MindMapTarget, ToMindMapPage } from '../../core/mindMap/mindMapProtocol';

/** What the page keeps over a reload of the window, and while another tab hides it. */
export interface KeptPage {
  target: MindMapTarget;
  /** Keys of the nodes that were folded or unfolded by hand. */
  folds: [key: string, folded: boolean][];
  focus: string | null;
  /** Null before the first look. */
  sight: Sight | null;
}

/** Where the reader looks: the point of the map in the middle of the window, and how large it is drawn. */
export interface Sight {
  x: number;
  y: number;
  scale: number;
}

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): KeptPage | undefined;
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

export function remembered(): KeptPage | undefined {
  return api.getState();
}

export function onMessage(receive: (message: ToMindMapPage) => void): void {
  window.addEventListener('message', (event: MessageEvent<ToMindMapPage>) => receive(event.data));
}
