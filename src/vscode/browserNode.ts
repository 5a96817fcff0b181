// Stands in, in the browser bundle only, for what gray-matter takes from Node and we never make it use:
// `fs` (this module itself), and `Buffer`, in which it keeps the original text.

export const Buffer = { from: (text: string) => text };
