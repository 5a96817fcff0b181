// npm run notes:check: what a build does not refuse yet but a reader would.
import { BUNDLED_SCHEME } from '../../src/core/library/bundledScheme';
import { compileBundled } from '../../src/core/library/compileBundled';
import { checkNotes } from './checkNotes';
import { readNotes, readSeeds } from './readNotes';
import { answerGiveaways, percent } from './rules/answerGiveaways';

const files = readNotes('notes');
const seeds = readSeeds();
const library = compileBundled(files);
const problems = [...library.problems, ...checkNotes(library, files, seeds)];

for (const { uri, line, message } of problems) {
  console.error(`${uri.replace(`${BUNDLED_SCHEME}:`, 'notes')}:${line}: ${message}`);
}
const { places, longest, shortest } = answerGiveaways(library.questions);
console.log(
  `${library.questions.length} questions. Keys by place: ${places.map(percent).join(', ')}. ` +
    `The right option is the longest in ${percent(longest)}, the shortest in ${percent(shortest)} of the choice questions (chance: 25 %).`,
);
console.log(
  seeds.length > 0
    ? `Compared with ${seeds.length} seed documents, word by word.`
    : 'There are no seed documents beside this checkout to compare with.',
);
console.log(problems.length === 0 ? 'No problems.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
