import type { Library } from '../library/library';
import { plainText } from '../notes/inline';
import type { Question } from './question';

/** The authored questions, each option that is just the name of a service or term with its id. A name that several share tells nothing. */
export function aboutNamedOptions({ terms, questions }: Library): Question[] {
  const ids = new Map<string, string | null>();
  const add = (name: string, id: string) => {
    const key = name.toLowerCase();
    ids.set(key, ids.has(key) && ids.get(key) !== id ? null : id);
  };
  // A term that names a service means the service, wherever it stands.
  const services = new Map(
    terms.filter(({ id, service, noteId }) => service && id === noteId).map(({ service, id }) => [service, id]),
  );
  for (const { id, name, aliases, service } of terms) {
    for (const one of [name, ...aliases]) add(one, services.get(service) ?? id);
  }
  return questions.map((question) => {
    if (question.kind === 'cloze' || question.kind === 'card') return question;
    const options = question.options.map((option) => {
      const about = option.about ?? ids.get(plainText(option.text).toLowerCase());
      return about ? { ...option, about } : option;
    });
    return { ...question, options };
  });
}
