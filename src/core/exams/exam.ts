import * as v from 'valibot';

const positive = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The `exam:` block of an exam note's front matter. */
export const ExamHeader = v.strictObject({
  code: v.string(),
  status: v.picklist(['active', 'retired']),
  since: v.optional(v.pipe(v.string(), v.isoDate('Write the date as 2026-03-31, in quotes.'))),
  detail: v.optional(v.string()),
  replacedBy: v.optional(v.string()),
  questions: positive,
  scored: positive,
  minutes: v.optional(positive),
  passMark: positive,
  kinds: v.array(v.picklist(['choice', 'multiple', 'ordering', 'matching'])),
  services: v.optional(v.array(v.string()), []),
  domains: v.array(
    v.strictObject({
      title: v.string(),
      weight: positive,
      tasks: v.array(v.strictObject({ id: v.string(), skills: positive, title: v.string() })),
    }),
  ),
});
export type ExamHeader = v.InferOutput<typeof ExamHeader>;

/** A certification. */
export interface Exam extends Omit<ExamHeader, 'domains'> {
  /** `mla-c02` */
  id: string;
  title: string;
  uri: string;
  domains: Domain[];
}

export interface Domain {
  /** `mla-c02/1` */
  id: string;
  number: number;
  title: string;
  /** Percent of the scored questions. */
  weight: number;
  tasks: Task[];
}

export interface Task {
  /** `mla-c02/1.1` */
  id: string;
  number: string;
  title: string;
  /** How many skills the exam guide lists under it. */
  skills: number;
}

/** Turns the outline of an exam note into an exam whose domains and tasks carry full ids. */
export function examFrom(header: ExamHeader, title: string, uri: string): Exam {
  const id = header.code.toLowerCase();
  return {
    ...header,
    id,
    title,
    uri,
    domains: header.domains.map((domain, index) => ({
      id: `${id}/${index + 1}`,
      number: index + 1,
      title: domain.title,
      weight: domain.weight,
      tasks: domain.tasks.map((task) => ({
        id: `${id}/${task.id}`,
        number: task.id,
        title: task.title,
        skills: task.skills,
      })),
    })),
  };
}

/** The exam in focus first, then those still held, then the retired ones. */
export function inReadingOrder(exams: readonly Exam[], examInFocus: string): Exam[] {
  const rank = (exam: Exam) => (exam.id === examInFocus.toLowerCase() ? 0 : exam.status === 'active' ? 1 : 2);
  return [...exams].sort((a, b) => rank(a) - rank(b));
}
