import { inReadingOrder, type Exam } from '../exams/exam';

/** An exam, domain or task that a note may serve. */
export interface TaskChoice {
  /** `mla-c02`, `mla-c02/1`, `mla-c02/1.1`. */
  id: string;
  title: string;
}

/** Every exam with its domains and their tasks, the exam in focus first. */
export function taskChoices(exams: readonly Exam[], examInFocus: string): TaskChoice[] {
  return inReadingOrder(exams, examInFocus).flatMap((exam) => [
    { id: exam.id, title: exam.title },
    ...exam.domains.flatMap(({ id, title, tasks }) => [
      { id, title },
      ...tasks.map((task) => ({ id: task.id, title: task.title })),
    ]),
  ]);
}
