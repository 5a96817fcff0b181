/** Bundled notes are opened under this scheme, read-only, on desktop and in the browser alike. */
export const BUNDLED_SCHEME = 'aws-ml-notes';
