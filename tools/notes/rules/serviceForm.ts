import type { Service } from '../../../src/core/services/service';
import type { Finding } from './finding';

/** What a hover on a service that an exam asks about relies on: facts, neighbours, and when it is going since when and what instead. */
export function serviceForm(services: readonly Service[]): Finding[] {
  return services.flatMap((service) =>
    problemsOf(service).map((message) => ({ uri: service.uri, line: service.line, message })),
  );
}

function problemsOf({ status, since, replacement, detail, tasks, examFacts, confusedWith }: Service): string[] {
  if (tasks.length === 0) return [];
  const problems: string[] = [];
  const isGoing = status === 'closed to new customers' || status === 'ended';
  if (isGoing && !since) problems.push(`It is ${status}, but not since when. Add since: to its front matter.`);
  if (isGoing && !(replacement ?? detail))
    problems.push(`It is ${status}. Name its replacement, or say in detail: what it means.`);
  if (examFacts.length === 0) problems.push('An exam asks about it. Add "## What the exam asks".');
  if (confusedWith.length === 0) problems.push('An exam asks about it. Add "## Confused with".');
  return problems;
}
