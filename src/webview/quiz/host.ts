import type { FromPage, ToPage } from '../../core/study/quizProtocol';

interface VsCodeApi {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();

export function tell(message: FromPage): void {
  api.postMessage(message);
}

/** What the page is given back, by way of the host, after a reload of the window. */
export function remember(state: unknown): void {
  api.setState(state);
}

export function onMessage(receive: (message: ToPage) => void): void {
  window.addEventListener('message', (event: MessageEvent<ToPage>) => receive(event.data));
}
