import assert from 'node:assert/strict';
import { mayBeTheSame } from '../../src/core/questions/generate/defensible';
import { DistractorPool } from '../../src/core/questions/generate/distractorPool';
import { natureOf } from '../../src/core/questions/generate/nature';
import type { Subject } from '../../src/core/questions/generate/subject';
import { generateQuestions } from '../../src/core/questions/generateQuestions';
import { garden, noteOf } from '../support/aGarden';
import { aLibrary, aServiceNote } from '../support/aNote';
import { defined } from '../support/defined';

const optionsOf = (notes: Record<string, string>, id = 'topics/a#cherry?which') =>
  generateQuestions(aLibrary(notes))
    .find((question) => question.id === id)
    ?.options.map(({ text }) => text);

/** Two more terms, so that one may be refused and the question stays. */
const spare = {
  ...garden,
  Kiwi: 'Climbs over a warm wall.',
  Mulberry: 'Stains every hand that picks it up from the ground.',
};

describe('the wrong options', () => {
  /** In which questions about Cherry a term that is added is offered. */
  const offered = (name: string, definition: string) => {
    const asked = generateQuestions(aLibrary({ 'topics/a.md': noteOf({ ...garden, [name]: definition }) }));
    const about = `topics/a#${name.toLowerCase().replaceAll(' ', '-')}`;
    const cherry = asked.filter(({ id }) => id.startsWith('topics/a#cherry?'));
    assert.equal(cherry.length, 2);
    return cherry.filter(({ options }) => options.some((one) => one.about === about)).map(({ id }) => id.slice(-5));
  };
  const both = ['which', '?what'];

  type Added = [name: string, definition: string];
  const refused: Record<string, { no: Added; yes: Added; still?: string[] }> = {
    'whose name holds the one asked for': {
      no: ['Cherry rum', 'Hangs over a warm wall.'],
      yes: ['Sherry rum', 'Hangs over a warm wall.'],
    },
    'whose definition names the one asked for': {
      no: ['Kiwi', 'Hangs over a cherry tree.'],
      yes: ['Kiwi', 'Hangs over a willow tree.'],
    },
    'whose definition also fits': {
      no: ['Kiwi', 'Ripens and hangs in a pair.'],
      yes: ['Kiwi', 'Hangs over a warm wall.'],
    },
    'whose name gives the definition away': {
      no: ['Pair', 'Hangs over a warm wall.'],
      yes: ['Pear', 'Hangs over a warm wall.'],
    },
    'whose definition holds its own name': {
      no: ['Kiwi', 'Hangs where kiwis grow.'],
      yes: ['Kiwi', 'Hangs where birds grow.'],
      still: ['which'],
    },
    'that is no name': {
      no: ['Kiwi or Pear', 'Hangs over a warm wall.'],
      yes: ['Kiwi at Pear', 'Hangs over a warm wall.'],
    },
  };
  for (const [says, { no, yes, still = [] }] of Object.entries(refused)) {
    it(`are no term ${says}`, () => {
      assert.deepEqual(offered(...no), still);
      const where = offered(...yes);
      assert.ok(
        both.some((form) => where.includes(form) && !still.includes(form)),
        where.join(),
      );
    });
  }

  it('are of the same nature where there are enough', () => {
    const amounts = {
      Alpha: 'The share of rain in April.',
      Beta: 'The count of frosts before May.',
      Gamma: 'The mean of all winters, in snow.',
      Delta: 'The ratio of sun to cloud.',
      Epsilon: 'A score from wind and hail.',
    };
    const acts = {
      Digging: 'Turning soil over.',
      Pruning: 'Taking dead wood away.',
      Weeding: 'Pulling what came by itself.',
    };
    const options = optionsOf({ 'topics/a.md': noteOf({ ...acts, ...amounts }) }, 'topics/a#alpha?which') ?? [];
    assert.equal(options.length, 4);
    assert.ok(options.filter((name) => name in acts).length <= 1, options.join());
  });

  describe('of a deed', () => {
    const deeds = (like: string) => ({
      Digging: 'Turning heavy soil over before winter.',
      Pruning: `Taking dead wood ${like}.`,
      Weeding: `Pulling what came uninvited ${like}.`,
      Mulching: `Spreading bark around stems ${like}.`,
    });
    const asked = (like: string) => {
      const library = aLibrary({ 'topics/a.md': noteOf(deeds(like)) });
      const pool = new DistractorPool(library);
      const digging = defined(pool.subjects.find(({ term }) => term.name === 'Digging'));
      return pool.distractors(digging, { id: 'a', length: () => 1, fits: () => true });
    };

    it('have a word in common with it', () => {
      assert.equal(asked('in winter')?.length, 3);
      assert.equal(asked('in summer'), null);
    });

    it('are no fault', () => {
      const nature = (name: string) => natureOf(name, 'Missing the pattern.').said;
      assert.equal(nature('Underfitting'), 'fault');
      assert.equal(nature('Pruning'), 'act');
    });
  });

  it('are not the kind that a thing is of', () => {
    const both = (definition: string) => {
      const terms = { 'Tensor parallelism': 'One layer over several machines.', 'Network parallelism': definition };
      return new DistractorPool(aLibrary({ 'topics/a.md': noteOf(terms) })).subjects;
    };
    const same = ([one, other]: readonly Subject[]) => mayBeTheSame(defined(one), defined(other));
    assert.equal(same(both('Tensors or groups of layers stand apart.')), true);
    assert.equal(same(both('Groups of weights stand apart.')), false);
  });

  it('are distinct from one another', () => {
    const twins = { ...spare, 'Dwarf fig': 'Sits in a pot on the sill.' };
    const options = optionsOf({ 'topics/a.md': noteOf(twins) }) ?? [];
    assert.equal(options.length, 4);
    assert.equal(options.filter((text) => /fig/i.test(text)).length <= 1, true);
  });

  it('come from the same note before another one of the same task', () => {
    const near = optionsOf({
      'topics/a.md': noteOf(garden),
      'topics/b.md': noteOf({ Axle: 'Turns with early wheels.' }),
    });
    assert.deepEqual(
      near?.filter((text) => text === 'Axle'),
      [],
    );
  });

  it('come from another note where it has something in common', () => {
    const { Cherry, ...others } = garden;
    const alike = Object.fromEntries(
      Object.entries(others).map(([name, text]) => [name, `Early ${text.toLowerCase()}`]),
    );
    const notes = { 'topics/a.md': noteOf({ Cherry }, 'tags: [fruit]'), 'topics/b.md': noteOf(alike, 'tags: [fruit]') };
    // They stand far away: better than nothing for the only term of a note of one's own.
    assert.equal(optionsOf(notes)?.length, 4);
  });

  it('are never a path or a call beside words', () => {
    const written = {
      ...garden,
      model_fn: 'Climbs a wall.',
      InvokeEndpoint: 'Stains every hand that picks it up today.',
    };
    const options = optionsOf({ 'topics/a.md': noteOf(written) }) ?? [];
    assert.equal(options.length, 4);
    assert.deepEqual(
      options.filter((text) => /_|Invoke/.test(text)),
      [],
    );
  });

  it('are shorter and longer ones evenly', () => {
    const shorter = [0, 0, 0, 0];
    const notes = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`topics/n${i}.md`, noteOf(garden)]));
    for (const { id, options } of generateQuestions(aLibrary(notes))) {
      if (!id.endsWith('#cherry?which')) continue;
      const count = options.filter(({ text }) => text.length < 'Cherry'.length).length;
      shorter[count] = (shorter[count] ?? 0) + 1;
    }
    for (const count of shorter) assert.ok(count > 30 && count < 70, shorter.join());
  });

  describe('of a service', () => {
    const path = (name: string) => `services/${name.toLowerCase()}.md`;
    const services = (header: Record<string, string[]> = {}, body: Record<string, string> = {}) =>
      Object.fromEntries(
        Object.entries(spare).map(([name, text]) => [
          path(name),
          aServiceNote(name, header[name], text + (body[name] ?? '')),
        ]),
      );
    const drawn = (notes: Record<string, string>) => optionsOf(notes, 'services/cherry?which') ?? [];

    it('are of its category', () => assert.equal(drawn(services()).length, 4));

    it('are not of another category', () => {
      const notes = services();
      const others = ['Fig', 'Plum', 'Apple', 'Kiwi'];
      for (const name of others) notes[path(name)] = notes[path(name)]?.replace('Analytics', 'Storage') ?? '';
      const options = drawn(notes);
      assert.equal(options.length, 4);
      assert.equal(
        options.some((name) => others.includes(name)),
        false,
      );
    });

    it('are no algorithm that has all tags in common with it', () => {
      const notes = services();
      const tagged = (name: string, tags: string) => {
        const note = notes[path(name)] ?? '';
        notes[path(name)] = note
          .replace('tasks:', `tags: [${tags}]\ntasks:`)
          .replace('kind: service', 'kind: algorithm');
      };
      const { subjects } = new DistractorPool(
        aLibrary((tagged('Fig', 'tree, boost'), tagged('Plum', 'boost, tree'), tagged('Apple', 'tree'), notes)),
      );
      const of = (title: string) => defined(subjects.find(({ term }) => term.name === title));
      assert.equal(mayBeTheSame(of('Fig'), of('Plum')), true);
      assert.equal(mayBeTheSame(of('Fig'), of('Apple')), false);
    });

    it('are of any category where they are confused with it', () => {
      const confused = ['Fig', 'Plum', 'Apple', 'Apricot', 'Tamarind', 'Nectarine'];
      const section = `\n\n## Confused with\n\n${confused.map((name) => `- **${name}**: differs.`).join('\n')}`;
      const notes = services({}, { Cherry: section });
      for (const name of confused) notes[path(name)] = notes[path(name)]?.replace('Analytics', 'Storage') ?? '';
      const [right, ...wrong] = drawn(notes);
      assert.equal(right, 'Cherry');
      assert.deepEqual(
        wrong.filter((name) => !confused.includes(name)),
        [],
      );
      assert.equal(wrong.length, 3);
    });

    for (const [who, child, parent] of [
      ['parent', 'Cherry', 'fig'],
      ['part', 'Fig', 'cherry'],
    ] as const) {
      it(`are never its ${who}`, () => {
        const options = drawn(services({ [child]: [`parent: ${parent}`] }));
        assert.equal(options.length, 4);
        assert.equal(options.includes('Fig'), false);
      });
    }
  });
});
