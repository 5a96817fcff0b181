import assert from 'node:assert/strict';
import { Definitions } from '../../src/core/mentions/definitions';
import { compileBundled } from '../../src/core/library/compileBundled';
import { defined } from '../support/defined';
import { aLibrary, aServiceNote, EXAM_NOTE, EXAM_PATH, lines } from '../support/aNote';

const withAliases = (aliases: string, note: string) => note.replace('tasks:', `aliases: [${aliases}]\ntasks:`);

const base = compileBundled([
  { path: EXAM_PATH, text: EXAM_NOTE },
  {
    path: 'services/sample.md',
    text: withAliases('ASS', aServiceNote('Amazon Sample Streams', ['formerNames: [Amazon Old Streams]'])),
  },
  { path: 'services/batch.md', text: withAliases('Batch', aServiceNote('AWS Batch', ['everyday: [Batch]'])) },
  { path: 'topics/a.md', text: '---\ntasks: [t-01/1.1]\n---\n# Topic\n\n- **Hot shard**: as ours say it' },
]);

const library = aLibrary(
  {
    'n/a.md': lines(
      '# Mine',
      '- **Hot Shard**: said at the top',
      '## Details',
      '- **hot shard**: said below that',
      '- **Cold shard**: another one',
    ),
    'n/b.md': lines(
      '# Others',
      '- **Sample Streams**: the bare name',
      '- **ASS**: the short name',
      '- **Amazon Old Streams**: the former name',
      '- **Batch**: some rows at once',
    ),
  },
  base,
);
const definitions = new Definitions(library);
const texts = (of: { term: { definition: string } }[]) => of.map(({ term }) => term.definition).sort();
const term = (name: string) =>
  defined(
    library.terms.find((one) => one.name === name),
    name,
  );
const service = (id: string) =>
  defined(
    library.services.find((one) => one.id === id),
    id,
  );

describe('Definitions', () => {
  it('of a term are own ones and ours, in any case of letters', () => {
    const { own, ours } = definitions.like(term('Hot shard'));
    assert.deepEqual([texts(own), texts(ours)], [['said at the top', 'said below that'], ['as ours say it']]);
  });

  it('name note and section', () => {
    const { own, ours } = definitions.like(term('Hot shard'));
    assert.deepEqual(
      own.map(({ source }) => source),
      ['Mine', 'Mine › Details'],
    );
    assert.deepEqual(
      ours.map(({ source }) => source),
      ['Topic'],
    );
  });

  it('of a service are found by all its names, with and without vendor', () => {
    assert.deepEqual(texts(definitions.ofService(service('sample'))), [
      'the bare name',
      'the former name',
      'the short name',
    ]);
  });

  it('of a word that everybody uses are no service’s', () => {
    assert.deepEqual(definitions.ofService(service('batch')), []);
  });
});
