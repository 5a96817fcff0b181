import type { MindMapOptions } from '../../core/mindMap/mindMap';
import type { Stage } from './stage';

/** Dragging the background moves the map; the wheel with Ctrl, which is also how two fingers on a pad arrive, zooms. */
export function onGestures(window: HTMLElement, stage: Stage, options: () => MindMapOptions): void {
  window.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey || options().zoom === false) return;
      event.preventDefault();
      stage.zoom(Math.exp(-event.deltaY / 250), { x: event.clientX, y: event.clientY });
    },
    { passive: false },
  );
  window.addEventListener('pointerdown', (event) => {
    const isBackground = event.target instanceof Element && !event.target.closest('.box, .text, .fold');
    if (event.button !== 0 || event.pointerType === 'touch' || !isBackground || options().pan === false) return;
    window.setPointerCapture(event.pointerId);
    window.classList.add('dragged');
  });
  window.addEventListener('pointermove', (event) => {
    if (window.hasPointerCapture(event.pointerId)) window.scrollBy(-event.movementX, -event.movementY);
  });
  window.addEventListener('lostpointercapture', () => window.classList.remove('dragged'));
}
