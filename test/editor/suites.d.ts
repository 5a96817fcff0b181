/** Made by esbuild.js: imports every *.test.ts of this folder. */
declare module 'editor-suites';

/** Mocha's build for browsers; sets the global `mocha`. */
declare module 'mocha/mocha';
