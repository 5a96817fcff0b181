/** Bundled notes are opened under this scheme, read-only, on desktop and in the browser alike. */
export const BUNDLED_SCHEME = 'aws-ml-notes';

/** Whether an address is that of a note of ours. */
export function isBundled(uri: string): boolean {
  return uri.startsWith(`${BUNDLED_SCHEME}:`);
}
