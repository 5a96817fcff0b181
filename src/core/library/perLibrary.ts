import type { Library } from './library';

/** Makes something of a library when it is first asked for, and once. */
export function perLibrary<T>(make: (library: Library) => T): (library: Library) => T {
  const made = new WeakMap<Library, { value: T }>();
  return (library) => {
    const known = made.get(library) ?? { value: make(library) };
    made.set(library, known);
    return known.value;
  };
}
