import type { Service } from '../../../src/core/services/service';
import type { Finding } from './finding';

/** What a hover relies on: dates and replacements of services that are going, facts and neighbours of those that exams ask about. */
export function serviceForm(services: readonly Service[]): Finding[] {
  return services.flatMap((service) => problemsOf(service).map((message) => ({ uri: service.uri, line: service.line, message })));
}

function problemsOf({ status, since, replacement, detail, tasks, examFacts, confusedWith }: Service): string[] {
  const problems: string[] = [];
  const isGoing = status === 'closed to new customers' || status === 'ended';
  if (isGoing && !since) problems.push(`It is ${status}, but not since when. Add since: to its front matter.`);
  if (isGoing && tasks.length > 0 && !(replacement ?? detail)) problems.push(`It is ${status}. Name its replacement, or say in detail: what it means.`);
  if (tasks.length > 0 && examFacts.length === 0) problems.push('An exam asks about it. Add "## What the exam asks".');
  if (tasks.length > 0 && confusedWith.length === 0) problems.push('An exam asks about it. Add "## Confused with".');
  return problems;
}
