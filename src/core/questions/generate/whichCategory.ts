import type { Library } from '../../library/library';
import { seedFrom } from '../../study/random';
import type { Question } from '../question';
import { aboutTerm, nameOption } from './aboutTerm';
import { pickBalanced } from './distractorPool';
import { Ring } from './ring';
import type { Subject } from './subject';
import { shareAny, stemsOf } from './words';

/** The services of each category, and which categories a reader could take for one another. */
export class Categories {
  private readonly members = new Map<string, Ring<Subject>>();
  private readonly near = new Set<string>();

  constructor({ services }: Library, subjects: readonly Subject[]) {
    const byCategory = new Map<string, Subject[]>();
    for (const one of subjects) {
      if (one.service?.kind !== 'service') continue;
      byCategory.set(one.service.category, [...(byCategory.get(one.service.category) ?? []), one]);
    }
    for (const [category, group] of byCategory) this.members.set(category, new Ring(group));
    const byName = new Map(services.map((service) => [service.name, service]));
    for (const { category, confusedWith } of services) {
      for (const { name } of confusedWith) {
        const other = byName.get(name)?.category;
        if (other) this.near.add(`${category}|${other}`).add(`${other}|${category}`);
      }
    }
  }

  /** Asks which service is of the category of this one, or which one is not of another category as this one is. */
  which(asked: Subject): Question | null {
    if (asked.service?.kind !== 'service') return null;
    const isOne = seedFrom(`${asked.term.id} side`) % 2 === 0;
    const own = asked.service.category;
    const common = aboutTerm(asked, isOne ? 'is' : 'not');
    const seed = seedFrom(common.id);
    const far = [...this.members.keys()].filter((one) => one !== own && !this.near.has(`${one}|${own}`)).sort();
    const about = isOne ? own : (far[seed % far.length] ?? '');
    const words = stemsOf(about);
    if (far.length === 0 || shareAny(asked.nameStems, words)) return null;
    const from = isOne ? far : [about];
    const candidates = from
      .flatMap((category) => this.members.get(category)?.from(seed, 12) ?? [])
      .sort((a, b) => seedFrom(`${common.id} ${a.term.id}`) - seedFrom(`${common.id} ${b.term.id}`));
    const distractors = pickBalanced(asked, candidates, {
      id: common.id,
      length: ({ term }) => term.name.length,
      fits: (one) => !shareAny(one.nameStems, words),
    });
    if (!distractors) return null;
    return {
      ...common,
      prompt: `Which of these ${isOne ? 'is' : 'is **not**'} in the AWS category **${about}**?`,
      options: [asked, ...distractors].map((one) => nameOption(one, one === asked, reasonOf(one))),
    };
  }
}

function reasonOf({ service, term }: Subject): string {
  return `${service?.category ?? ''}: ${term.definition}`;
}
