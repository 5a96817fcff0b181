import { BUNDLED_SCHEME } from '../../src/core/library/bundledScheme';
import type { Library } from '../../src/core/library/library';
import { coverageOf } from './coverageOf';
import type { NoteFile } from './readNotes';
import { answerGiveaways, biasesIn } from './rules/answerGiveaways';
import { caseForm } from './rules/caseForm';
import type { Finding } from './rules/finding';
import { identifierForm } from './rules/identifierForm';
import { nearDuplicates } from './rules/nearDuplicates';
import { questionForm } from './rules/questionForm';
import { serviceForm } from './rules/serviceForm';
import { LONGEST_RUN, sharedRuns } from './rules/sharedRuns';

/** Share of an exam's skills that the notes must name; of the others, 0.95. */
const WHOLE = new Set(['mla-c02']);

/**
 * Every rule that our notes keep beyond those of the build (`src/core/library/checkBundled.ts`).
 * @param files the notes as they are written
 * @param seeds documents that no note may copy from
 */
export function checkNotes(library: Library, files: readonly NoteFile[], seeds: readonly NoteFile[]): Finding[] {
  return [
    ...questionForm(library.questions),
    ...caseForm(library.questions),
    ...nearDuplicates(library.questions),
    ...biasesIn(answerGiveaways(library.questions)).map((message) => ({ ...whole('topics'), message })),
    ...serviceForm(library.services),
    ...identifierForm(library.services),
    ...library.exams.flatMap((exam) =>
      coverageFindings(library, exam.id).map((message) => ({ uri: exam.uri, line: 1, message })),
    ),
    ...sharedRuns(files, seeds).map(({ path, run }) => ({
      ...whole(path),
      message: `"${run}" stands in a seed document, too. Say it in our own words (up to ${LONGEST_RUN} words in a row may be the same).`,
    })),
  ];
}

function coverageFindings(library: Library, examId: string): string[] {
  const coverage = coverageOf(library, examId);
  const count = (of: 'covered' | 'missing') => coverage.reduce((sum, { skills }) => sum + skills[of].length, 0);
  const share = count('covered') / Math.max(count('covered') + count('missing'), 1);
  const needed = WHOLE.has(examId) ? 1 : 0.95;
  return [
    ...coverage.filter(({ notes }) => notes === 0).map(({ task }) => `No topic note serves task ${task.id}.`),
    ...(share < needed
      ? [`No note names the skills ${coverage.flatMap(({ skills }) => skills.missing).join(', ')}.`]
      : []),
  ];
}

function whole(path: string): { uri: string; line: number } {
  return { uri: `${BUNDLED_SCHEME}:/${path}`, line: 1 };
}
