import type { FromReadinessPage, ReadinessPageState, ToReadinessPage } from '../../core/progress/readinessProtocol';

interface VsCodeApi {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();

export function tell(message: FromReadinessPage): void {
  api.postMessage(message);
}

/** What the host is given back after a reload of the window. */
export function remember(state: ReadinessPageState): void {
  api.setState(state);
}

export function onMessage(receive: (message: ToReadinessPage) => void): void {
  window.addEventListener('message', (event: MessageEvent<ToReadinessPage>) => receive(event.data));
}
