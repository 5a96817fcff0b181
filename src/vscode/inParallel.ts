/** Milliseconds after which work on the processor lets hovers and the rest have their turn. */
const SLICE = 20;

/** Does something with each item, with some of them at the same time. The event loop has its turn in between. */
export async function inParallel<T>(
  items: Iterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  let rested = performance.now();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      await work(next.value);
      if (performance.now() - rested < SLICE) continue;
      await new Promise((resume) => setTimeout(resume));
      rested = performance.now();
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
