import type { Service } from '../services/service';
import type { Mention } from './findMention';

/** A service and all places of a text that name it, in order. */
export interface ServiceCount {
  service: Service;
  mentions: Mention[];
}

/** Groups mentions by service: the most named first, then by name. */
export function servicesIn(mentions: readonly Mention[], services: ReadonlyMap<string, Service>): ServiceCount[] {
  const counts = new Map<string, ServiceCount>();
  for (const mention of mentions) {
    const service = services.get(mention.serviceId);
    if (!service) continue;
    const count = counts.get(service.id) ?? { service, mentions: [] };
    count.mentions.push(mention);
    counts.set(service.id, count);
  }
  return [...counts.values()].sort(
    (a, b) => b.mentions.length - a.mentions.length || a.service.name.localeCompare(b.service.name),
  );
}
