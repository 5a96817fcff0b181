/** The anchor that GitHub and VS Code's Markdown preview give to a heading. */
export function slug(heading: string): string {
  const text = heading.trim().toLowerCase();
  // Most names are of plain words, for which the classes of Unicode need not be asked.
  const words = /^[\w\s-]*$/.test(text) ? text : text.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '');
  return words.replace(/\s/g, '-');
}

/** Hands out slugs as a renderer does: a repeated heading gets `-1`, `-2`, … */
export class SlugCounter {
  private readonly seen = new Map<string, number>();

  next(heading: string): string {
    const base = slug(heading);
    const count = this.seen.get(base) ?? 0;
    this.seen.set(base, count + 1);
    return count === 0 ? base : `${base}-${count}`;
  }
}
