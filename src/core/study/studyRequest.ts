import * as v from 'valibot';
import { studyModes } from '../progress/logEntry';
import { PRACTICE_LENGTHS } from './drawPractice';
import { QuizScope } from './scope';

const { shortest, longest } = PRACTICE_LENGTHS;

/** What a person, a menu or another extension asks for; whatever is left out is chosen for them. */
export const StudyRequest = v.object({
  mode: v.optional(v.picklist(studyModes), 'practice'),
  /** The exam in focus when left out. */
  scope: v.optional(QuizScope),
  /** Of a practice. */
  filter: v.optional(v.picklist(['all', 'missed', 'new'])),
  /** Of a review: what is worth studying before it is due. */
  ahead: v.optional(v.boolean()),
  /** Questions of a practice, or of what is studied ahead. */
  length: v.optional(v.pipe(v.number(), v.integer(), v.minValue(shortest), v.maxValue(longest))),
  /** Whether a practice moves the schedule; as the settings say when left out. */
  schedules: v.optional(v.boolean()),
  /** The same number draws the same questions in the same order, as long as notes and progress stay as they are. */
  seed: v.optional(v.pipe(v.number(), v.integer())),
});
export type StudyRequest = v.InferOutput<typeof StudyRequest>;
