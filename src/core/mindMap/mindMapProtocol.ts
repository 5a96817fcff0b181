import * as v from 'valibot';
import type { MindMap } from './mindMap';

const address = v.pipe(v.string(), v.minLength(1), v.maxLength(4000));

/** What a map is of: a note by its address, or a node of the tree by its id or that of its exam, domain or task. */
export const MindMapTarget = v.variant('kind', [
  v.object({ kind: v.literal('note'), uri: address }),
  v.object({ kind: v.literal('outline'), id: v.pipe(v.string(), v.minLength(1), v.maxLength(400)) }),
]);
export type MindMapTarget = v.InferOutput<typeof MindMapTarget>;

/** What host and mind map say to each other. The page speaks first; the host answers with what to draw, and draws anew after each edit. */
export type ToMindMapPage =
  | { type: 'render'; target: MindMapTarget; map: MindMap }
  /** There is nothing to draw any more. */
  | { type: 'gone'; message: string }
  /** Asks for the picture without anybody having pressed a button. */
  | { type: 'takePicture' };

/** Characters of a picture: a map of 3,000 nodes has about 3 million. */
const MOST_SVG = 30_000_000;

export const FromMindMapPage = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('open'), uri: address, line: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  /** The picture of what is shown, to be saved where the person says. */
  v.object({ type: v.literal('save'), svg: v.pipe(v.string(), v.maxLength(MOST_SVG)) }),
  /** The picture that was asked for. */
  v.object({ type: v.literal('picture'), svg: v.pipe(v.string(), v.maxLength(MOST_SVG)) }),
]);
export type FromMindMapPage = v.InferOutput<typeof FromMindMapPage>;

/** What the host takes from what the page keeps over a reload of the window; the rest is the page's own. */
export const MindMapPageState = v.object({ target: MindMapTarget });
