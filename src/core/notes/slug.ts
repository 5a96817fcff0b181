/** The anchor that GitHub and VS Code's Markdown preview give to a heading. */
export function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
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
