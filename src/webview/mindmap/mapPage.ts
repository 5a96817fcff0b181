import { html, render, svg, type TemplateResult } from 'lit';
import type { MindMap } from '../../core/mindMap/mindMap';
import { branchColors } from './branchColors';
import { drawBranches, drawNodes, type NodeActions } from './drawMap';
import { Folds } from './folds';
import type { KeptPage } from './host';
import { everyItem, itemsOf, type Item } from './item';
import { boundsOf, forgetTexts, layout, type Bounds, type Placed } from './layout';
import { fontsHaveChanged } from './measure';
import { Stage } from './stage';

/** Pixels. */
const USUAL = { maxWidth: 320, spacingHorizontal: 64, spacingVertical: 8 };

/** The map that is shown: what is folded, where the focus is, and how it is drawn. */
export class MapPage {
  readonly stage: Stage;
  root: Item | null = null;
  folds = new Folds();
  options: MindMap['options'] = {};
  private focus: Item | null = null;
  private placed = new Map<string, Placed>();

  constructor(
    private readonly place: HTMLElement,
    private readonly actions: NodeActions,
    private readonly changed: () => void,
  ) {
    this.stage = new Stage(place, () => this.picture);
  }

  get picture(): SVGSVGElement | null {
    return this.place.querySelector('svg');
  }

  /** The node that has the focus, or gets it when the tree does. */
  get current(): Item | null {
    return this.focus;
  }

  get bounds(): Bounds {
    return boundsOf([...this.placed.values()]);
  }

  get visible(): Item[] {
    return this.root ? this.folds.visible(this.root) : [];
  }

  /** Shows a map for the first time, or after an edit, when folds, focus and sight stay as they are. */
  show({ root, options }: MindMap, kept: KeptPage | null): void {
    const isFirst = this.root === null;
    if (isFirst && kept) this.folds = new Folds(kept.folds);
    const focused = isFirst ? kept?.focus : this.focus?.key;
    this.root = itemsOf(root, this.root);
    this.options = options;
    this.focus = [...everyItem(this.root)].find(({ key }) => key === focused) ?? this.root;
    document.documentElement.style.setProperty('--duration', `${options.duration ?? 200}ms`);
    this.draw();
    if (isFirst && kept) this.stage.look(kept.sight);
    else if (isFirst) this.lookAtStart();
    if (isFirst) this.elementOf(this.focus)?.focus({ preventScroll: true });
  }

  /** Draws what is seen now. What has the focus keeps its place in the window, and the others move. */
  draw(): void {
    const { root } = this;
    if (!root) return;
    const hadFocus = this.place.contains(document.activeElement);
    this.focus = this.seen(this.focus ?? root);
    const { maxWidth, spacingHorizontal, spacingVertical } = { ...USUAL, ...this.options };
    const all = layout(root, this.folds, { maxWidth, horizontal: spacingHorizontal, vertical: spacingVertical });
    this.moveTo(all, this.focus);
    this.placed = new Map(all.map((one) => [one.item.key, one]));
    render(this.template(all, this.focus), this.place);
    this.stage.setBounds(this.bounds);
    if (hadFocus) this.elementOf(this.focus)?.focus({ preventScroll: true });
    this.changed();
  }

  lookAtStart(): void {
    const top = this.root && this.placed.get(this.root.key);
    if (top) this.stage.start(top);
  }

  /** Other fonts need other lines. */
  drawInOtherFonts(): void {
    if (!fontsHaveChanged()) return;
    forgetTexts();
    this.draw();
  }

  /** Gives a node the focus, and shows it. */
  focusOn(item: Item): void {
    this.setFocus(item);
    this.elementOf(item)?.focus({ preventScroll: true });
    const placed = this.placed.get(item.key);
    if (placed) this.stage.reveal(placed);
  }

  /** The focus is on a node already, by a click or the Tab key. */
  setFocus(item: Item): void {
    if (this.focus === item) return;
    const before = this.focus && this.elementOf(this.focus);
    before?.setAttribute('tabindex', '-1');
    this.elementOf(item)?.setAttribute('tabindex', '0');
    this.focus = item;
    this.changed();
  }

  kept(target: KeptPage['target']): KeptPage {
    return {
      target,
      folds: this.root ? this.folds.kept(this.root) : [],
      focus: this.focus?.key ?? null,
      sight: this.stage.sight,
    };
  }

  private template(all: readonly Placed[], focus: Item): TemplateResult {
    const colorOf = branchColors(this.options);
    return html`<div class="sheet" role="tree" aria-label="Mind map">
      ${svg`<svg role="presentation" focusable="false">${drawBranches(all, colorOf)}${drawNodes(all, this.folds, colorOf, focus, this.actions)}</svg>`}
    </div>`;
  }

  /** The nearest node above that is not folded away. */
  private seen(item: Item): Item {
    let seen = item;
    for (let above = item.parent; above; above = above.parent) if (this.folds.isFolded(above)) seen = above;
    return seen;
  }

  /** Moves everything so that one node is where it was. */
  private moveTo(all: readonly Placed[], fixed: Item): void {
    const before = this.placed.get(fixed.key);
    const now = all.find(({ item }) => item === fixed);
    if (!before || !now) return;
    const [byX, byY] = [before.x - now.x, before.base - now.base];
    for (const one of all) {
      one.x += byX;
      one.base += byY;
    }
  }

  private elementOf({ key }: Item): SVGElement | null {
    return this.place.querySelector<SVGElement>(`[data-key="${CSS.escape(key)}"]`);
  }
}
