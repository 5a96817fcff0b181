import type { Service } from '../../src/core/services/service';

/** A service whose id is its name in lower case, its words joined by hyphens and without the vendor. */
export function aService(name: string, fields: Partial<Service> = {}): Service {
  const id =
    fields.id ??
    name
      .replace(/^(Amazon|AWS) /, '')
      .toLowerCase()
      .replaceAll(' ', '-');
  return {
    id,
    name,
    kind: 'service',
    category: 'Analytics',
    aliases: [],
    formerNames: [],
    ambiguous: [],
    everyday: [],
    companions: [],
    status: 'active',
    docs: `https://docs.aws.amazon.com/${id}/`,
    identifiers: {},
    noteId: `services/${id}`,
    uri: `test:/services/${id}.md`,
    line: 10,
    tasks: ['t-01/1.1'],
    definition: `${name} does something.`,
    examFacts: [],
    confusedWith: [],
    ...fields,
  };
}
