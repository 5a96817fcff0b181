import assert from 'node:assert/strict';
import { ankiExport } from '../../src/core/ankiExport';
import { allQuestions } from '../../src/core/questions/generateQuestions';
import type { Question } from '../../src/core/questions/question';
import { aLibrary } from '../support/aNote';
import { aCard, aMatchingQuestion, anOption, anOrderingQuestion, aQuestion } from '../support/aQuestion';
import { defined } from '../support/defined';
import { shippedLibrary } from '../support/shipped';

const { exams } = aLibrary({});

interface AnkiNote {
  guid: string;
  deck: string;
  front: string;
  back: string;
  tags: string[];
}

/** Reads a text as Anki does: lines that begin with # are left out, fields in quotes may hold anything. */
function importedBy(text: string): AnkiNote[] {
  const body = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');
  const notes: AnkiNote[] = [];
  let fields: string[] = [];
  for (const [, quoted, bare, end] of body.matchAll(/(?:"((?:[^"]|"")*)"|([^"\t\n][^\t\n]*|))(\t|\n|$)/g)) {
    fields.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\t') continue;
    if (fields.length > 1) {
      assert.equal(fields.length, 5, fields.join(' | '));
      const [guid = '', deck = '', front = '', back = '', tags = ''] = fields;
      notes.push({ guid, deck, front, back, tags: tags.split(' ').filter(Boolean) });
    }
    fields = [];
  }
  return notes;
}

const noteOf = (fields: Partial<Question>) => defined(importedBy(ankiExport([aQuestion(fields)], exams))[0]);

describe('ankiExport', () => {
  it('begins with headers, the separator first', () => {
    assert.deepEqual(ankiExport([], exams).split('\n'), [
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#columns:Guid\tDeck\tFront\tBack\tTags',
      '#guid column:1',
      '#deck column:2',
      '#tags column:5',
      '',
    ]);
  });

  it('keeps front and back of a card', () => {
    const back = 'It keeps:\n\n- **keys**\n- rows';
    const note = noteOf(aCard({ prompt: 'What does `it` keep?', options: [anOption(back, true, '')] }));
    assert.equal(note.front, '<p>What does <code>it</code> keep?</p>');
    assert.equal(note.back, '<p>It keeps:</p> <ul> <li><strong>keys</strong></li> <li>rows</li> </ul>');
  });

  it('asks on the front and answers with reasons on the back', () => {
    const { front, back } = noteOf({});
    for (const option of ['alpha', 'beta', 'gamma', 'delta']) assert.match(front, new RegExp(`<li>${option}</li>`));
    assert.doesNotMatch(front, /Why|<b>/);
    assert.match(back, /^<ul><li><b>alpha<\/b><br>Why alpha\.<\/li><\/ul>Not:<ul><li>beta<br>Why beta\./);
  });

  it('does not give the order or the pairs away', () => {
    const ordering = defined(importedBy(ankiExport([anOrderingQuestion()], exams))[0]);
    assert.match(ordering.front, /<ul><li>one<\/li><li>three<\/li><li>two<\/li><\/ul>/);
    assert.match(ordering.back, /^<ol><li><b>one<\/b>.*<b>two<\/b>.*<b>three<\/b>/);
    const matching = defined(importedBy(ankiExport([aMatchingQuestion()], exams))[0]);
    assert.match(matching.front, /<li>for a<\/li>.*<li>match a<\/li>/);
    assert.match(matching.back, /<li>for b → <b>match b<\/b>/);
  });

  it('tells no answer of a cloze', () => {
    const cloze = noteOf({
      kind: 'cloze',
      prompt: 'It is ____ and ____.',
      options: [anOption('red', true), anOption('blue', true)],
    });
    assert.doesNotMatch(cloze.front, /red|blue/);
    assert.match(cloze.back, /<ol><li><b>red<\/b>.*<b>blue/);
  });

  it('tells the case above its question', () => {
    const { front } = noteOf({ scenario: { id: 'c', title: 'A shop', text: 'It sells *tea*.' } });
    assert.match(front, /^<p><strong>A shop<\/strong><\/p>.*<em>tea<\/em>.*Which one\?/);
  });

  it('lets nothing of a text become HTML, a field or a line of its own', () => {
    const prompt = 'Is `a < b`\tor <script>alert(1)</script> "so"?\n\n```\nx = 1\ny = 2\n```';
    const note = noteOf({ prompt, options: [anOption('# <b>', true, 'a\tb'), anOption('<img src=x onerror=y>')] });
    assert.doesNotMatch(note.front + note.back, /<script|<img/);
    assert.match(note.front, /a &lt; b/);
    assert.match(note.front, /x = 1<br>y = 2/);
  });

  it('gives a question the same guid, whatever its texts', () => {
    assert.equal(noteOf({}).guid, noteOf({ prompt: 'Another?' }).guid);
    assert.notEqual(noteOf({}).guid, noteOf({ id: 'n#2' }).guid);
  });

  it('tags by exam, domain and task', () => {
    assert.deepEqual(noteOf({ tasks: ['t-01/1.2', 'x-09/3.1'] }).tags, ['T-01::1_First::1.2_Two', 'x-09/3.1']);
  });

  it('carries every question of ours', () => {
    const library = shippedLibrary();
    const questions = allQuestions(library);
    const text = ankiExport(questions, library.exams);
    const notes = importedBy(text);
    assert.equal(notes.length, questions.length);
    assert.equal(new Set(notes.map(({ guid }) => guid)).size, questions.length);
    for (const { front, back, deck } of notes) assert.ok(front && back && deck === 'ML Exam Notes for AWS');
    for (const { tags } of notes)
      for (const tag of tags) assert.match(tag, /^[A-Z]+-C\d\d::\d_[^\s:]+(:[^\s:]+)*::\d\.\d+_\S+$/);
    assert.equal(text, ankiExport(questions, library.exams));
  }).timeout(20_000);
});
