/** What a link in one document has to say to lead to another; null when they are not kept in the same place. */
export function relativeAddress(from: string, to: string): string | null {
  const [start, end] = [partsOf(from), partsOf(to)];
  if (!start || start.place !== end?.place) return null;
  const folders = start.path.split('/').slice(0, -1);
  const parts = end.path.split('/');
  let common = 0;
  while (common < folders.length && common < parts.length - 1 && folders[common] === parts[common]) common++;
  // A first part with a colon would be taken for a scheme.
  return ['.', ...folders.slice(common).map(() => '..'), ...parts.slice(common)].join('/');
}

function partsOf(address: string): { place: string; path: string } | null {
  const [, place, path] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)$/i.exec(address) ?? [];
  return place !== undefined && path !== undefined ? { place, path } : null;
}
