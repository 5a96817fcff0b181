/** A picture with everything in words that it shows. */
export interface Chart {
  /** How to read it; stands above it. */
  caption: string;
  /** What it says, for those who do not see it. */
  says: string;
  /** @param width in pixels */
  draw: (width: number) => SVGSVGElement;
  table: ChartTable;
}

/** The first cell of a row names it. */
export interface ChartTable {
  columns: string[];
  rows: string[][];
}
