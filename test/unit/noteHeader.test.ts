import assert from 'node:assert/strict';
import { readFrontMatter } from '../../src/core/notes/frontMatter';
import { readHeader, type NoteHeader } from '../../src/core/notes/noteHeader';

describe('readHeader', () => {
  const cases: Record<string, NoteHeader> = {
    'title: 2024': { title: '2024' },
    'id: 7': { id: '7' },
    'tags: [aws, "#ml", ~, 3]': { tags: ['aws', 'ml', '3'] },
    'tags: aws, ml': { tags: ['aws', 'ml'] },
    'aliases: Shard': { aliases: ['Shard'] },
    'exam: MLA-C01': { exam: ['MLA-C01'] },
    'exam: [mla-c01, mls-c01]': { exam: ['mla-c01', 'mls-c01'] },
    'domain: 1': { domain: ['1'] },
    'task: 1.2': { task: ['1.2'] },
    'task: [1.1, 1.2]': { task: ['1.1', '1.2'] },
    'tasks: [MLA-C01/1.2, mla-c01/1, mla-c01]': { tasks: ['mla-c01/1.2', 'mla-c01/1', 'mla-c01'] },
    'tasks: mla-c01/1.2': { tasks: ['mla-c01/1.2'] },
    'service: athena': {},
    'service: { image: x, status: up }': {},
    'exam: { date: soon }': {},
  };
  for (const [field, expected] of Object.entries(cases)) {
    it(`reads ${field}`, () => {
      const { header, problems } = readHeader(readFrontMatter(['---', field, '---']), 'test:/a.md');
      assert.deepEqual([header, problems], [expected, []]);
    });
  }
});
