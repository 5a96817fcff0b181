import type { Sight } from './host';
import type { Bounds, Placed } from './layout';

const SCALE = { least: 0.1, most: 3, step: 1.25 };
/** No map is drawn larger than this only to fill the window, and none opens smaller than can be read. */
const FIT = { most: 1.2, legible: 0.6 };
/** Pixels that stay free around what is looked at; the toolbar is at the top. */
const MARGIN = { side: 32, top: 64 };

/**
 * The window onto the map. The map scrolls as any long page does, so that wheels, fingers and pens need nothing of ours;
 * around it is half a window of room, so that what is in the middle is the scroll position divided by the scale.
 */
export class Stage {
  private bounds: Bounds = { left: 0, top: 0, right: 0, bottom: 0 };
  private scale = 1;

  constructor(
    private readonly window: HTMLElement,
    private readonly picture: () => SVGSVGElement | null,
  ) {}

  get sight(): Sight {
    return {
      x: this.bounds.left + this.window.scrollLeft / this.scale,
      y: this.bounds.top + this.window.scrollTop / this.scale,
      scale: this.scale,
    };
  }

  /** Takes in what was drawn; what was seen stays where it is. */
  setBounds(bounds: Bounds): void {
    const { sight } = this;
    this.bounds = bounds;
    this.look(sight);
  }

  look({ x, y, scale }: Sight): void {
    const { left, top, right, bottom } = this.bounds;
    this.scale = Math.min(Math.max(scale, SCALE.least), SCALE.most);
    this.resize({
      viewBox: `${left} ${top} ${right - left} ${bottom - top}`,
      width: String((right - left) * this.scale),
      height: String((bottom - top) * this.scale),
    });
    this.window.scrollTo((x - left) * this.scale, (y - top) * this.scale);
  }

  /** The whole map if it can be read then, else from the root on. */
  start(root: Placed): void {
    if (this.fitting() >= FIT.legible) return this.fit();
    const { clientWidth } = this.window;
    this.look({ x: root.x + clientWidth / 2 - MARGIN.side, y: root.base, scale: 1 });
  }

  fit(): void {
    const { left, top, right, bottom } = this.bounds;
    const scale = Math.min(this.fitting(), FIT.most);
    // The toolbar takes room at the top.
    this.look({ x: (left + right) / 2, y: (top + bottom) / 2 - (MARGIN.top - MARGIN.side) / 2 / scale, scale });
  }

  /** @param at pixels in the window that keep what is under them; the middle when left out */
  zoom(factor: number, at?: { x: number; y: number }): void {
    const { x, y, scale } = this.sight;
    const next = Math.min(Math.max(scale * factor, SCALE.least), SCALE.most);
    const { clientWidth, clientHeight } = this.window;
    const [fromMiddleX, fromMiddleY] = at ? [at.x - clientWidth / 2, at.y - clientHeight / 2] : [0, 0];
    this.look({
      x: x + fromMiddleX / scale - fromMiddleX / next,
      y: y + fromMiddleY / scale - fromMiddleY / next,
      scale: next,
    });
  }

  zoomIn(): void {
    this.zoom(SCALE.step);
  }

  zoomOut(): void {
    this.zoom(1 / SCALE.step);
  }

  /** Moves as little as needed for a node to be seen; its beginning when there is no room for all of it. */
  reveal({ x, base, width, height }: Placed): void {
    const sight = this.sight;
    const halfWidth = this.window.clientWidth / 2 / sight.scale;
    const halfHeight = this.window.clientHeight / 2 / sight.scale;
    const side = MARGIN.side / sight.scale;
    const top = MARGIN.top / sight.scale;
    const right = Math.max(sight.x, x + width + side - halfWidth);
    const down = Math.max(sight.y, base + side - halfHeight);
    this.look({
      x: Math.min(right, x - side + halfWidth),
      y: Math.min(down, base - height - top + halfHeight),
      scale: sight.scale,
    });
  }

  /** Setting what is set already would have the browser lay out every text again. */
  private resize(size: Record<string, string>): void {
    const picture = this.picture();
    for (const [name, value] of Object.entries(size)) {
      if (picture?.getAttribute(name) !== value) picture?.setAttribute(name, value);
    }
  }

  private fitting(): number {
    const { left, top, right, bottom } = this.bounds;
    return Math.min(
      (this.window.clientWidth - 2 * MARGIN.side) / (right - left),
      (this.window.clientHeight - MARGIN.side - MARGIN.top) / (bottom - top),
    );
  }
}
