/**
 * Items in the order of their places, read from anywhere and around. A new item changes only what is read near its place,
 * so a question keeps its options when the notes grow.
 */
export class Ring<Item extends { place: number }> {
  private readonly items: Item[];

  constructor(items: readonly Item[]) {
    this.items = [...items].sort((a, b) => a.place - b.place);
  }

  get size(): number {
    return this.items.length;
  }

  /** The next items at and behind a place: few enough that ten thousand terms stay quick. */
  from(place: number, count: number): Item[] {
    const { items } = this;
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle]?.place ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    const behind = items.slice(low, low + count);
    return [...behind, ...items.slice(0, Math.min(low, count - behind.length))];
  }
}
