import { draggable as makeDraggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { nothing, type ElementPart } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/** Registers its element once; what it carries or does may change with every drawing, even during a drag. */
abstract class DragPart<T> extends AsyncDirective {
  protected value: T | null = null;
  private element: HTMLElement | null = null;
  private leave: (() => void) | null = null;

  override render(_value: T | null): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [value]: [T | null]): unknown {
    this.value = value;
    if (element instanceof HTMLElement && this.isConnected) {
      this.element = element;
      this.leave ??= this.register(element);
    }
    return nothing;
  }

  override disconnected(): void {
    this.leave?.();
    this.leave = null;
  }

  override reconnected(): void {
    if (this.element) this.leave ??= this.register(this.element);
  }

  protected abstract register(element: HTMLElement): () => void;
}

class Draggable extends DragPart<number> {
  protected register(element: HTMLElement): () => void {
    return makeDraggable({
      element,
      canDrag: () => this.value !== null,
      getInitialData: () => ({ place: this.value }),
      onDragStart: () => element.toggleAttribute('data-dragged', true),
      onDrop: () => element.toggleAttribute('data-dragged', false),
    });
  }
}

class DropTarget extends DragPart<(place: number) => void> {
  protected register(element: HTMLElement): () => void {
    const over = (is: boolean) => element.toggleAttribute('data-over', is);
    return dropTargetForElements({
      element,
      canDrop: () => this.value !== null,
      onDragEnter: () => over(true),
      onDragLeave: () => over(false),
      onDrop: ({ source }) => {
        over(false);
        const { place } = source.data;
        if (typeof place === 'number') this.value?.(place);
      },
    });
  }
}

/** Lets the option at a place be dragged; null for what stays where it is. */
export const draggable = directive(Draggable) as (place: number | null) => unknown;

/** Takes what is dropped, by the place of the option. */
export const dropTarget = directive(DropTarget) as (take: ((place: number) => void) | null) => unknown;
