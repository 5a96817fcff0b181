import type { Place } from '../questions/question';

/** A stretch of text in one style. */
export interface Run {
  /** Plain text, never HTML. */
  text: string;
  bold?: boolean;
  italic?: boolean;
  code?: boolean;
}

/** An idea and what belongs to it. */
export interface MindMapNode {
  runs: Run[];
  /** What a click opens; null when there is nothing to read about it. */
  place: Place | null;
  /** Its children are hidden at first. */
  folded: boolean;
  children: MindMapNode[];
}

/** How a map is to look; what is left out is up to the page. */
export interface MindMapOptions {
  /** CSS colours of the branches, one after the other. */
  color?: string[];
  /** Nodes below this level have the colour of their ancestor on it; the root is on level 1, and 0 gives each its own. */
  colorFreezeLevel?: number;
  /** Pixels; 0 for no limit. */
  maxWidth?: number;
  /** Pixels between a node and its children. */
  spacingHorizontal?: number;
  /** Pixels between two neighbours. */
  spacingVertical?: number;
  /** Milliseconds that folding takes. */
  duration?: number;
  zoom?: boolean;
  pan?: boolean;
}

export interface MindMap {
  root: MindMapNode;
  options: MindMapOptions;
}

/** The text of a node as a reader sees it. */
export function textOf({ runs }: MindMapNode): string {
  return runs.map(({ text }) => text).join('');
}
