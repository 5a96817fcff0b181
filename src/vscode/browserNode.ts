// Stands in, in the browser bundle only, for what gray-matter takes from Node and we never use.

/** gray-matter keeps the original text as a Buffer that nobody reads. */
export const Buffer = { from: (text: string) => text };

/** The `fs` module: gray-matter reads files only when it is asked to. */
export default {};
