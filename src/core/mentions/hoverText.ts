import type { Exam } from '../exams/exam';
import { statusSentence, type Service } from '../services/service';

export interface HoverLinks {
  /** Targets, ready to stand in a Markdown link. */
  openNote: string;
  quiz: string;
  docs: string;
}

export type HoverDetail = 'compact' | 'full';

/** The hover of a service as Markdown. Status comes first when there is something to warn of. */
export function hoverText(service: Service, exams: readonly Exam[], links: HoverLinks, detail: HoverDetail): string {
  const former = service.formerNames.length > 0 ? ` · formerly ${service.formerNames.join(', ')}` : '';
  const parts = [`**${service.name}**${former}`];
  const status = statusSentence(service);
  if (status) parts.push(`$(warning) **${status}**`);
  if (service.detail) parts.push(`$(info) ${service.detail}`);
  parts.push(service.definition, linkLine(links));
  if (detail === 'full') {
    if (service.examFacts.length > 0) {
      const facts = service.examFacts.slice(0, 3).map((fact) => `- ${fact}`);
      parts.push([`**What the exam asks** · ${examNames(service, exams)}`, ...facts].join('\n'));
    }
    const [confusion] = service.confusedWith;
    if (confusion) parts.push(`**Not to be confused with** ${confusion.name}: ${confusion.difference}`);
  }
  return parts.join('\n\n');
}

/** Early in the hover: a long one scrolls. */
function linkLine(links: HoverLinks): string {
  return [
    `[$(book) Open note](${links.openNote})`,
    `[$(mortar-board) Quiz me on this](${links.quiz})`,
    `[$(link-external) AWS documentation](${links.docs})`,
  ].join(' \u00A0·\u00A0 ');
}

/** `MLA-C02, AIF-C01`: the exams whose tasks the service serves, in the order given. */
function examNames(service: Service, exams: readonly Exam[]): string {
  const ids = new Set(service.tasks.map((task) => task.split('/')[0]));
  return exams
    .filter((exam) => ids.has(exam.id))
    .map((exam) => exam.code)
    .join(', ');
}
