import type { Task } from '../../src/core/exams/exam';
import type { Library } from '../../src/core/library/library';

export interface TaskCoverage {
  task: Task;
  /** Topic notes; service notes serve tasks, too, but explain none. */
  notes: number;
  skills: { covered: string[]; missing: string[] };
  terms: number;
  questions: number;
}

/** What the notes hold for each task of an exam. Skills are numbered within their task from 1. */
export function coverageOf(library: Library, examId: string): TaskCoverage[] {
  const exam = library.exams.find(({ id }) => id === examId);
  const named = new Set(library.notes.flatMap(({ skills }) => skills));
  return (exam?.domains ?? []).flatMap(({ tasks }) =>
    tasks.map((task) => {
      const notes = library.notes.filter((note) => note.tasks.includes(task.id));
      const noteIds = new Set(notes.map(({ id }) => id));
      const skills = Array.from({ length: task.skills }, (_, index) => `${task.id}.${index + 1}`);
      return {
        task,
        notes: notes.filter(({ id }) => id.startsWith('topics/')).length,
        skills: {
          covered: skills.filter((skill) => named.has(skill)),
          missing: skills.filter((skill) => !named.has(skill)),
        },
        terms: library.terms.filter(({ noteId }) => noteIds.has(noteId)).length,
        questions: library.questions.filter((question) => question.tasks.includes(task.id)).length,
      };
    }),
  );
}
