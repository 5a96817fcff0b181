import assert from 'node:assert/strict';
import { OwnLibrary } from '../../src/core/library/ownLibrary';
import { questionPrints } from '../../src/core/progress/questionPrints';
import { renamedQuestions } from '../../src/core/progress/renamedQuestions';
import { allQuestions } from '../../src/core/questions/generateQuestions';
import type { Question } from '../../src/core/questions/question';
import { garden, noteOf } from '../support/aGarden';
import { aLibrary, lines } from '../support/aNote';

const written = lines(
  '',
  '## Which colour?',
  '',
  'Which colour has a ripe cherry?',
  '',
  '- [x] Red',
  '  > So birds see it.',
  '- [ ] Blue',
  '  > No.',
);

function questionsIn(files: Record<string, string>, folder = 'garden'): Question[] {
  const own = new OwnLibrary(aLibrary({}));
  own.setFolders([{ uri: 'own:/', name: folder }]);
  for (const [path, text] of Object.entries(files)) own.read({ uri: `own:/${path}`, folder: 'own:/', path }, text);
  return allQuestions(own.library());
}

/** What becomes of everything that was answered, by the old id: the new id, or nothing. */
function followed(before: readonly Question[], after: readonly Question[]): Map<string, string | undefined> {
  const traces = new Map(
    before.map((question) => [question.id, { firstAt: 1, lastAt: 2, prints: questionPrints(question) }]),
  );
  const names = renamedQuestions(traces, after);
  const today = new Set(after.map(({ id }) => id));
  return new Map(before.map(({ id }) => [id, today.has(id) ? id : names.get(id)]));
}

const note = noteOf(garden) + written;
const before = questionsIn({ 'a.md': note });

/** Everything follows, from an id with one text to that with another. */
function allFollow(after: readonly Question[], from: string | RegExp, to: string): void {
  const ways = followed(before, after);
  assert.ok(ways.size > 8);
  for (const [old, today] of ways) assert.equal(today, old.replace(from, to));
}

describe('progress on questions of own notes', () => {
  it('follows a file that was moved', () => {
    allFollow(questionsIn({ 'deep/down/b.md': note }), 'garden/a#', 'garden/deep/down/b#');
  });

  it('follows a folder that was renamed', () => allFollow(questionsIn({ 'a.md': note }, 'park'), 'garden/', 'park/'));

  it('follows the heading of a question that was renamed', () => {
    const after = questionsIn({ 'a.md': note.replace('## Which colour?', '## The colour') });
    assert.equal(followed(before, after).get('garden/a#which-colour'), 'garden/a#the-colour');
  });

  it('follows a term that was renamed', () => {
    const after = questionsIn({ 'a.md': note.replace('**Cherry**', '**Sweet cherry**') });
    allFollow(after, '#cherry?', '#sweet-cherry?');
  });

  it('follows a term that was renamed in a file that was moved', () => {
    const after = questionsIn({ 'b.md': note.replace('**Cherry**', '**Sweet cherry**') });
    assert.equal(followed(before, after).get('garden/a#cherry?what'), 'garden/b#sweet-cherry?what');
    assert.equal(followed(before, after).get('garden/a#cherry?which'), 'garden/b#sweet-cherry?which');
  });

  it('stays when a definition is edited', () => {
    const { Cherry } = garden;
    allFollow(questionsIn({ 'a.md': note.replace(Cherry, `${Cherry} in early summer`) }), /^$/, '');
  });

  it('does not go to another term when one is deleted', () => {
    const others = Object.fromEntries(Object.entries(garden).filter(([name]) => name !== 'Cherry'));
    const ways = followed(before, questionsIn({ 'a.md': noteOf(others) + written }));
    assert.deepEqual([ways.get('garden/a#cherry?what'), ways.get('garden/a#cherry?which')], [undefined, undefined]);
  });

  it('keeps its names with an id of its own, wherever the file goes', () => {
    const named = note.replace('---\n', '---\nid: my-garden\n');
    const ids = (path: string) => questionsIn({ [path]: named }).map(({ id }) => id);
    assert.deepEqual(ids('x/y.md'), ids('a.md'));
    assert.ok(ids('a.md').every((id) => id.startsWith('my-garden#')));
  });
});
