import assert from 'node:assert/strict';
import { compileBundled } from '../../src/core/library/compileBundled';
import { allQuestions } from '../../src/core/questions/generateQuestions';
import { checkNotes } from '../../tools/notes/checkNotes';
import { readNotes, readSeeds } from '../../tools/notes/readNotes';
import { noteLine, shippedLibrary } from '../support/shipped';

const library = shippedLibrary();
const { exams, notes, services, terms, questions } = library;

function none<T extends { id: string }>(items: readonly T[], bad: (item: T) => boolean): void {
  assert.deepEqual(
    items.filter(bad).map(({ id }) => id),
    [],
  );
}

function allDiffer(ids: readonly string[]): void {
  const seen = new Set<string>();
  assert.deepEqual(
    ids.filter((id) => seen.size === seen.add(id).size),
    [],
  );
}

describe('the notes that ship', () => {
  it('have no problems', () => assert.deepEqual(library.problems, []));

  it('keep the rules of npm run notes:check', () => {
    assert.deepEqual(checkNotes(library, readNotes('notes'), readSeeds()), []);
  });

  it('are what the compiler makes of notes/ now', () => {
    const compiled = JSON.parse(JSON.stringify(compileBundled(readNotes('notes')))) as unknown;
    assert.deepEqual(compiled, library);
  });

  it('are many enough', () => {
    assert.ok(services.length >= 342, `${services.length} services`);
    assert.ok(questions.length >= 500, `${questions.length} questions`);
    assert.ok(terms.length >= 1500, `${terms.length} terms`);
  });

  for (const [what, items] of Object.entries({ exams, notes, services, terms, questions })) {
    it(`give each of the ${what} its own id`, () => allDiffer(items.map(({ id }) => id)));
  }
});

describe('the exams that ship', () => {
  const weights: Record<string, number[]> = {
    'mla-c02': [28, 24, 24, 24],
    'aif-c01': [20, 24, 28, 14, 14],
    'aip-c01': [31, 26, 20, 12, 11],
    'mla-c01': [28, 26, 22, 24],
    'mls-c01': [20, 24, 36, 20],
  };
  for (const [id, expected] of Object.entries(weights)) {
    it(`give ${id} the weights ${expected.join(', ')}`, () => {
      const exam = exams.find((one) => one.id === id);
      assert.deepEqual(
        exam?.domains.map(({ weight }) => weight),
        expected,
      );
      assert.equal(
        expected.reduce((sum, weight) => sum + weight, 0),
        100,
      );
    });
  }

  it('are these five and no others', () => {
    assert.deepEqual(new Set(exams.map(({ id }) => id)), new Set(Object.keys(weights)));
  });

  it('are retired where AWS has retired them', () => {
    assert.deepEqual(
      exams.filter(({ status }) => status === 'retired').map(({ id, since }) => `${id} ${since ?? ''}`),
      ['mla-c01 2026-09-28', 'mls-c01 2026-03-31'],
    );
  });

  it('give MLA-C02 its tasks and their numbers of skills', () => {
    const exam = exams.find(({ id }) => id === 'mla-c02');
    assert.deepEqual(
      exam?.domains.map(({ tasks }) => tasks.map(({ number, skills }) => `${number}: ${skills}`)),
      [
        ['1.1: 9', '1.2: 9', '1.3: 7'],
        ['2.1: 8', '2.2: 9', '2.3: 10'],
        ['3.1: 8', '3.2: 11', '3.3: 11'],
        ['4.1: 6', '4.2: 10', '4.3: 9'],
      ],
    );
  });

  it('number the tasks of a domain by the domain', () => {
    for (const { domains } of exams) {
      for (const { number, tasks, id } of domains) {
        assert.deepEqual(
          tasks.map((task) => task.number),
          tasks.map((_, index) => `${number}.${index + 1}`),
          id,
        );
      }
    }
  });
});

describe('the topics that ship', () => {
  it('name skills only of tasks that they serve and that have as many', () => {
    const counts = new Map(
      exams.flatMap(({ domains }) => domains.flatMap(({ tasks }) => tasks.map((task) => [task.id, task.skills]))),
    );
    none(notes, ({ skills, tasks }) =>
      skills.some((skill) => {
        const task = skill.slice(0, skill.lastIndexOf('.'));
        return !tasks.includes(task) || Number(skill.slice(task.length + 1)) > (counts.get(task) ?? 0);
      }),
    );
  });

  it('begin with a title, which is the one of their header', () => {
    none(notes, ({ sections, title }) => sections[0]?.depth !== 1 || sections[0].title !== title);
  });

  it('serve each task once', () => {
    none(notes, ({ tasks }) => new Set(tasks).size !== tasks.length);
  });
});

describe('the services that ship', () => {
  it('have the documentation of AWS', () => {
    none(services, ({ docs }) => !/^https:\/\/((docs\.)?aws\.amazon\.com|kiro\.dev|strandsagents\.com)\//.test(docs));
  });

  it('name modules of Python, never what is in them', () => {
    none(
      services,
      ({ identifiers }) => identifiers.python?.some((name) => !/^[a-z0-9_]+(\.[a-z0-9_]+)*$/.test(name)) ?? false,
    );
  });

  it('call ambiguous only what is one of their names', () => {
    const plain = (name: string) => name.replace(/^(Amazon|AWS) /, '').toLowerCase();
    none(services, ({ name, aliases, formerNames, ambiguous }) => {
      const names = new Set([name, ...aliases, ...formerNames].map(plain));
      return ambiguous.some((one) => !names.has(plain(one)));
    });
  });
});

describe('the questions that ship', () => {
  it('have a reason for every option', () => {
    none(questions, ({ options }) => options.some(({ rationale }) => rationale.trim().length < 10));
  });

  it('are at least thirty for every task of MLA-C02, and forty each of ordering and matching', () => {
    const tasks = exams.find(({ id }) => id === 'mla-c02')?.domains.flatMap((domain) => domain.tasks) ?? [];
    none(tasks, ({ id }) => questions.filter((question) => question.tasks.includes(id)).length < 30);
    for (const kind of ['ordering', 'matching'] as const) {
      assert.ok(questions.filter((question) => question.kind === kind).length >= 40, kind);
    }
  });

  it('hold at least fifteen case studies and forty cloze questions', () => {
    const cases = new Set(questions.flatMap(({ scenario }) => scenario?.id ?? []));
    assert.ok(cases.size >= 15, `${cases.size} case studies`);
    assert.ok(questions.filter(({ kind }) => kind === 'cloze').length >= 40);
  });

  it('ask for every service that an exam asks about', () => {
    const asked = new Set(allQuestions(library).map(({ noteId }) => noteId));
    none(services, ({ tasks, noteId }) => tasks.length > 0 && !asked.has(noteId));
  });

  it('are of a kind that an exam of theirs has', () => {
    const kinds = new Map(exams.map((exam) => [exam.id, new Set<string>(exam.kinds)]));
    // No exam asks for words: a cloze is there to learn them.
    const asked = questions.filter(({ kind }) => kind !== 'cloze');
    none(asked, ({ kind, tasks }) => !tasks.every((task) => kinds.get(task.split('/')[0] ?? '')?.has(kind)));
  });

  it('lead to a section that is not their own', () => {
    none(questions, ({ see, source }) => !see || (see.uri === source.uri && see.line === source.line));
  });

  it('keep their marks out of what is shown', () => {
    none(questions, ({ prompt, options }) =>
      /^(See|Tasks):|\[[ x]\]/m.test([prompt, ...options.map(({ text }) => text)].join('\n')),
    );
  });

  it('stand in the file where the library says', () => {
    none(questions, ({ source }) => !/^#{2,6} \S/.test(noteLine(source.uri, source.line)));
  });
});
