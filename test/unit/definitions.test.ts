import assert from 'node:assert/strict';
import { BUNDLED_SCHEME } from '../../src/core/library/bundledScheme';
import { definitionsOfService, definitionsOfTerm } from '../../src/core/library/definitions';
import type { Term } from '../../src/core/notes/note';
import { aService } from '../support/aService';

const ours = (name: string, fields: Partial<Term> = {}) => aTerm(name, { uri: `${BUNDLED_SCHEME}:/a.md`, ...fields });

function aTerm(name: string, fields: Partial<Term> = {}): Term {
  return {
    id: name,
    name,
    aliases: [],
    definition: '',
    noteId: 'a',
    uri: 'file:///a.md',
    line: 3,
    service: null,
    ...fields,
  };
}

const places = (found: { uri: string; line: number }[]) => found.map(({ uri, line }) => `${uri}:${line}`);

describe('where a name is defined', () => {
  it('is a note of the user’s own first', () => {
    const recall = ours('Recall', { aliases: ['Sensitivity'] });
    const terms = [recall, aTerm('sensitivity', { line: 7 }), ours('Precision'), aTerm('Precision')];
    assert.deepEqual(places(definitionsOfTerm(recall, { terms })), ['file:///a.md:7', 'aws-ml-notes:/a.md:3']);
  });

  it('is every note of their own on a service, then its own note, each once', () => {
    const athena = aService('Amazon Athena', { uri: 'file:///athena.md', line: 1 });
    const terms = [
      ours('Amazon Athena', { service: 'athena' }),
      aTerm('Athena', { service: 'athena' }),
      aTerm('Amazon Athena', { service: 'athena', uri: 'file:///athena.md', line: 1 }),
      aTerm('Amazon S3', { service: 's3', line: 9 }),
    ];
    assert.deepEqual(places(definitionsOfService(athena, { terms })), ['file:///a.md:3', 'file:///athena.md:1']);
  });
});
