// npm run notes:coverage: what the notes hold for each exam task, service in scope and seed document.
import { compileBundled } from '../../src/core/library/compileBundled';
import { coverageOf, type TaskCoverage } from './coverageOf';
import { readNotes, readSeeds } from './readNotes';
import { seedCoverage } from './seedTerms';

const files = readNotes('notes');
const library = compileBundled(files);

for (const exam of library.exams) {
  const coverage = coverageOf(library, exam.id);
  console.log(`\n${exam.code}`);
  console.table(Object.fromEntries(coverage.map((one) => [one.task.number, rowOf(one)])));
  const missing = coverage.flatMap(({ skills }) => skills.missing);
  if (missing.length > 0) console.log(`Skills that no note names: ${missing.join(', ')}`);
  const scope = exam.services.map((id) => library.services.find((service) => service.id === id));
  const described = scope.filter((service) => service?.definition && service.examFacts.length > 0).length;
  console.log(`Services in scope with a note: ${described} of ${exam.services.length}`);
}

const byKind = new Map<string, number>();
for (const { kind } of library.questions) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
console.log(
  `\n${library.notes.length} notes, ${library.services.length} services, ${library.terms.length} terms, ` +
    `${library.questions.length} questions (${[...byKind].map(([kind, count]) => `${count} ${kind}`).join(', ')}).`,
);

const seeds = seedCoverage(readSeeds(), files);
for (const { seed, found, missing } of seeds) {
  console.log(`\n${seed}: ${found} of ${found + missing.length} names found${missing.length > 0 ? '; missing:' : ''}`);
  if (missing.length > 0) console.log(missing.join(' · '));
}
if (seeds.length === 0) console.log('\nThere are no seed documents beside this checkout.');

function rowOf({ notes, skills, terms, questions }: TaskCoverage) {
  const total = skills.covered.length + skills.missing.length;
  return { notes, skills: `${skills.covered.length} of ${total}`, terms, questions };
}
