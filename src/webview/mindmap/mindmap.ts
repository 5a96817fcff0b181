import { html, render } from 'lit';
import type { MindMapTarget } from '../../core/mindMap/mindMapProtocol';
import { drawHelp, openHelp } from './help';
import { drawToolbar } from './drawToolbar';
import { onGestures } from './gestures';
import { onMessage, remember, remembered, tell } from './host';
import { everyItem, type Item } from './item';
import { onKeys } from './keyboard';
import { MapPage } from './mapPage';
import { mapSvg } from './mapSvg';
import { shortcutsOf, type PageActions } from './shortcuts';

/** Milliseconds. */
const KEEP = 200;

const root = document.querySelector<HTMLElement>('#mindmap');
if (root) start(root);

function start(place: HTMLElement): void {
  const part = (name: string) => {
    const added = document.createElement('div');
    added.id = name;
    place.append(added);
    return added;
  };
  const tools = part('tools');
  const map = part('map');
  const notice = part('notice');
  const region = part('announcements');
  // Browsers stop at what scrolls; the tree in it is the stop here.
  map.tabIndex = -1;
  region.setAttribute('role', 'status');
  notice.setAttribute('role', 'status');

  let target: MindMapTarget | null = null;
  const open = ({ node }: Item) => node.place && tell({ type: 'open', ...node.place });
  const toggle = (item: Item, everythingUnderIt: boolean) => {
    const folded = !page.folds.isFolded(item);
    if (everythingUnderIt) page.folds.setAll(item, folded);
    else page.folds.set(item, folded);
    page.setFocus(item);
    page.draw();
  };
  let pending: ReturnType<typeof setTimeout> | undefined;
  /** What the reader does comes in bursts, and is kept behind them. */
  const keep = () => {
    clearTimeout(pending);
    pending = setTimeout(() => target && remember(page.kept(target)), KEEP);
  };
  const page = new MapPage(map, { open, toggle, focused: (item) => page.setFocus(item) }, keep);

  const showLevel = (level: number) => {
    if (!page.root) return;
    page.folds.showLevel(page.root, level);
    page.draw();
    page.lookAtStart();
    region.textContent = `${page.visible.length} of ${[...everyItem(page.root)].length} nodes are shown.`;
  };
  const picture = () => {
    const { picture: drawn, bounds, root: top } = page;
    return drawn && top ? mapSvg(drawn, bounds, top.text) : '';
  };
  const actions: PageActions = {
    fit: () => page.stage.fit(),
    zoomIn: () => page.stage.zoomIn(),
    zoomOut: () => page.stage.zoomOut(),
    expandAll: () => showLevel(Infinity),
    showLevel,
    save: () => tell({ type: 'save', svg: picture() }),
    openHelp,
  };
  const shortcuts = shortcutsOf(page, actions, {
    open: () => page.current && open(page.current),
    toggle: () => page.current && toggle(page.current, false),
  });
  onKeys(page, shortcuts);
  onGestures(map, page.stage, () => page.options);
  map.addEventListener('scrollend', keep);
  new MutationObserver(() => page.drawInOtherFonts()).observe(document.documentElement, { attributeFilter: ['style'] });

  onMessage((message) => {
    switch (message.type) {
      case 'render': {
        target = message.target;
        notice.textContent = '';
        page.show(message.map, remembered());
        const depth = page.root ? Math.max(...[...everyItem(page.root)].map(({ level }) => level)) : 1;
        return render(html`${drawToolbar(depth, actions)}${drawHelp(shortcuts)}`, tools);
      }
      case 'gone':
        notice.textContent = message.message;
        return;
      case 'takePicture':
        return tell({ type: 'picture', svg: picture() });
      default:
        return message satisfies never;
    }
  });
  tell({ type: 'ready' });
}
