import { isBundled } from './bundledScheme';
import type { Library } from './library';

/** A library that shows only the user's notes. Exams stay, and the services: hovers explain them either way. */
export function withoutBundled(library: Library): Library {
  const own = <T extends { uri: string }>(all: readonly T[]) => all.filter(({ uri }) => !isBundled(uri));
  return {
    ...library,
    notes: own(library.notes),
    terms: own(library.terms),
    material: own(library.material),
    questions: library.questions.filter(({ source }) => !isBundled(source.uri)),
  };
}
