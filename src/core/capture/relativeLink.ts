/** The parts of an address that a link between two files needs; `path` begins with a slash. */
interface Address {
  scheme: string;
  authority: string;
  path: string;
}

/** A link from one file to a line (from 1) of another, to stand in Markdown; null when no relative path leads there. */
export function relativeLink(from: Address, to: Address, line: number): string | null {
  if (from.scheme !== to.scheme || from.authority !== to.authority) return null;
  const here = from.path.split('/').slice(1, -1);
  const there = to.path.split('/').slice(1);
  const drive = /^[a-z]:$/i;
  if (drive.test(here[0] ?? '') && here[0]?.toLowerCase() !== there[0]?.toLowerCase()) return null;
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const path = [...here.slice(shared).map(() => '..'), ...there.slice(shared)].map(encoded).join('/');
  return `${path}#L${line}`;
}

/** Brackets end a link of Markdown. */
function encoded(part: string): string {
  return encodeURIComponent(part).replace(/[()']/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}
