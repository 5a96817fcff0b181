import type { Exam } from '../../exams/exam';
import type { LineEdit } from '../lineEdit';

/** The one obvious way to mend a problem. */
export interface Mend {
  /** What it does, as a command. */
  title: string;
  edit: LineEdit;
}

/** A note as it is now, and the problem's line in it. */
export interface Place {
  /** Without line ends. */
  lines: readonly string[];
  /** From 0; the note may have changed since the problem was found. */
  line: number;
  exams: readonly Exam[];
}

/** Null where nothing is obvious, or nothing is wrong any more. */
export type Mender = (place: Place) => Mend | null;
