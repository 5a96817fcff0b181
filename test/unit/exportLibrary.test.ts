import assert from 'node:assert/strict';
import { exportLibrary } from '../../src/core/exportLibrary';
import { emptyLibrary, type Library } from '../../src/core/library/library';
import { plainText } from '../../src/core/notes/inline';
import { generateQuestions } from '../../src/core/questions/generateQuestions';
import { aLibrary, aServiceNote, lines } from '../support/aNote';
import { noteLine, shippedLibrary } from '../support/shipped';

interface Place {
  uri: string;
  line: number;
}

/** The contract with other programs. */
interface Exported {
  version: number;
  exams: {
    id: string;
    uri: string;
    domains: { id: string; title: string; weight: number; tasks: { id: string; title: string; weight: number }[] }[];
  }[];
  notes: {
    id: string;
    title: string;
    uri: string;
    tasks: string[];
    sections: { title: string; depth: number; line: number }[];
  }[];
  terms: ({ id: string; name: string; aliases: string[]; definition: string; service: string | null } & Place)[];
  services: ({ id: string; name: string; parent: string | null } & Place)[];
  questions: {
    id: string;
    kind: string;
    authored: boolean;
    scenario: { id: string; title: string; text: string } | null;
    options: { text: string; correct: boolean; rationale: string; accepts?: string[] }[];
    source: Place;
    see: (Place & { title: string }) | null;
  }[];
  problems: ({ code: string; message: string } & Place)[];
}

const exported = (library: Library, locate = (uri: string) => uri) => exportLibrary(library, locate) as Exported;

const library = aLibrary({
  'services/sample.md': aServiceNote(
    'Amazon Sample',
    ['formerNames: [Amazon Specimen]', 'identifiers: { boto3: [sample] }'],
    'Keeps samples.',
  ),
  'topics/a.md': lines(
    '---',
    'tasks: [t-01/1.1, t-01/9.9]',
    'skills: [t-01/1.1.1]',
    'tags: [x]',
    '---',
    '# A',
    '',
    '- **Recall** (TPR): a measure',
    '',
    '## Which?',
    '',
    '- [x] One',
    '  > Because.',
    '- [ ] Two',
    '',
    'See: [A](#a)',
    'Tasks: t-01/1.1',
  ),
});

describe('exportLibrary', () => {
  it('gives the whole library', () => {
    assert.deepEqual(
      exported(library, (uri) => uri.replace('test:', 'file://')),
      {
        version: 1,
        exams: [
          {
            id: 't-01',
            code: 'T-01',
            title: 'Test Exam',
            uri: 'file:///exams/t-01.md',
            status: 'active',
            questions: 65,
            scored: 50,
            minutes: 130,
            passMark: 720,
            kinds: ['choice', 'multiple'],
            services: [],
            domains: [
              {
                id: 't-01/1',
                title: 'First',
                weight: 60,
                tasks: [
                  { id: 't-01/1.1', title: 'One', weight: 20, skills: 2 },
                  { id: 't-01/1.2', title: 'Two', weight: 40, skills: 4 },
                ],
              },
              {
                id: 't-01/2',
                title: 'Second',
                weight: 40,
                tasks: [{ id: 't-01/2.1', title: 'Three', weight: 40, skills: 1 }],
              },
            ],
          },
        ],
        notes: [
          {
            id: 'exams/t-01',
            title: 'Test Exam',
            uri: 'file:///exams/t-01.md',
            tasks: [],
            skills: [],
            tags: [],
            sections: [{ title: 'Test Exam', depth: 1, line: 22 }],
          },
          {
            id: 'services/sample',
            title: 'Amazon Sample',
            uri: 'file:///services/sample.md',
            tasks: ['t-01/1.1'],
            skills: [],
            tags: [],
            sections: [{ title: 'Amazon Sample', depth: 1, line: 12 }],
          },
          {
            id: 'topics/a',
            title: 'A',
            uri: 'file:///topics/a.md',
            tasks: ['t-01/1.1'],
            skills: ['t-01/1.1.1'],
            tags: ['x'],
            sections: [
              { title: 'A', depth: 1, line: 6 },
              { title: 'Which?', depth: 2, line: 10 },
            ],
          },
        ],
        terms: [
          {
            id: 'services/sample',
            name: 'Amazon Sample',
            aliases: ['Amazon Specimen'],
            definition: 'Keeps samples.',
            uri: 'file:///services/sample.md',
            line: 12,
            service: 'sample',
          },
          {
            id: 'topics/a#recall',
            name: 'Recall',
            aliases: ['TPR'],
            definition: 'a measure',
            uri: 'file:///topics/a.md',
            line: 8,
            service: null,
          },
        ],
        services: [
          {
            id: 'sample',
            name: 'Amazon Sample',
            kind: 'service',
            category: 'Analytics',
            formerNames: ['Amazon Specimen'],
            aliases: [],
            status: 'active',
            since: null,
            endOfSupport: null,
            replacement: null,
            parent: null,
            docs: 'https://docs.aws.amazon.com/',
            identifiers: { boto3: ['sample'] },
            definition: 'Keeps samples.',
            uri: 'file:///services/sample.md',
            line: 12,
          },
        ],
        questions: [
          {
            id: 'topics/a#which',
            kind: 'choice',
            prompt: 'Which?',
            scenario: null,
            options: [
              { text: 'One', correct: true, rationale: 'Because.' },
              { text: 'Two', correct: false, rationale: '' },
            ],
            tasks: ['t-01/1.1'],
            authored: true,
            source: { uri: 'file:///topics/a.md', line: 10 },
            see: { uri: 'file:///topics/a.md', line: 6, title: 'A' },
          },
        ],
        problems: [
          {
            uri: 'file:///topics/a.md',
            line: 2,
            code: 'unknown-task',
            message: library.problems[0]?.message,
          },
        ],
      },
    );
  });

  it('tells the scenario of a question, and what else is right in a blank', () => {
    const cloze = lines(
      '# A',
      '',
      '## Case: B',
      '',
      'Text.',
      '',
      '### C',
      '',
      'It is ____.',
      '',
      '1. d or e',
      '   > So.',
    );
    const [question] = exported(aLibrary({ 'a.md': cloze })).questions;
    assert.deepEqual(
      [question?.scenario, question?.options],
      [{ id: 'a#case-b', title: 'B', text: 'Text.' }, [{ text: 'd', correct: true, rationale: 'So.', accepts: ['e'] }]],
    );
  });

  it('is plain JSON, with nothing lost on the way', () => {
    for (const one of [library, shippedLibrary()]) {
      const value = exportLibrary(one, (uri) => uri);
      assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
    }
  });

  it('of nothing is empty', () => {
    const empty = exported(emptyLibrary);
    assert.deepEqual(empty, { version: 1, exams: [], notes: [], terms: [], services: [], questions: [], problems: [] });
  });

  describe('of the notes that ship', () => {
    const shipped = shippedLibrary();
    const all = exported(shipped);

    it('holds everything', () => {
      const generated = generateQuestions(shipped).length;
      assert.deepEqual(
        [
          all.exams.length,
          all.notes.length,
          all.terms.length,
          all.services.length,
          all.questions.length,
          all.problems.length,
        ],
        [
          shipped.exams.length,
          shipped.notes.length,
          shipped.terms.length,
          shipped.services.length,
          shipped.questions.length + generated,
          0,
        ],
      );
    });

    it('shares the weight of each domain among its tasks', () => {
      for (const { domains } of all.exams) {
        for (const { id, weight, tasks } of domains) {
          const sum = tasks.reduce((total, task) => total + task.weight, 0);
          assert.ok(Math.abs(sum - weight) < 0.05, `${id}: ${sum} of ${weight}`);
          assert.ok(
            tasks.every((task) => task.weight > 0 && task.title !== ''),
            id,
          );
        }
      }
    });

    it('locates every address', () => {
      const uris = (value: unknown): string[] =>
        value !== null && typeof value === 'object'
          ? Object.entries(value).flatMap(([key, one]) => (key === 'uri' ? [String(one)] : uris(one)))
          : [];
      const found = uris(exported(shipped, () => 'here'));
      assert.ok(found.length > 1000);
      assert.ok(found.every((uri) => uri === 'here'));
    });

    it('gives every term the line that holds its name', () => {
      assert.deepEqual(
        all.terms.filter(({ uri, line, name }) => !plainText(noteLine(uri, line)).includes(name)).map(({ id }) => id),
        [],
      );
    });

    it('gives every service the line of its title', () => {
      assert.deepEqual(
        all.services.filter(({ uri, line, name }) => noteLine(uri, line) !== `# ${name}`).map(({ id }) => id),
        [],
      );
    });

    it('gives every section the line of its heading', () => {
      for (const { uri, sections } of all.notes) {
        for (const { line, title } of sections) {
          const written = noteLine(uri, line);
          assert.ok(/^#+ /.test(written) && plainText(written.replace(/^#+ /, '')) === title, `${uri}:${line}`);
        }
      }
    });

    it('gives every authored question the line of its heading', () => {
      const authored = all.questions.filter((question) => question.authored);
      assert.ok(authored.length > 0);
      assert.deepEqual(
        authored.filter(({ source }) => !/^#{2,} /.test(noteLine(source.uri, source.line))).map(({ id }) => id),
        [],
      );
    });

    it('leads from every authored question to a heading', () => {
      assert.deepEqual(
        all.questions
          .filter(({ authored, see }) => authored && !(see && /^#+ /.test(noteLine(see.uri, see.line))))
          .map(({ id }) => id),
        [],
      );
    });

    it('names only services, parents and tasks that it holds', () => {
      const services = new Set(all.services.map(({ id }) => id));
      const tasks = new Set(
        all.exams.flatMap(({ domains }) => domains.flatMap((domain) => domain.tasks.map(({ id }) => id))),
      );
      const named = [...all.terms.map(({ service }) => service), ...all.services.map(({ parent }) => parent)];
      assert.deepEqual(
        named.filter((id) => id !== null && !services.has(id)),
        [],
      );
      assert.deepEqual(
        all.notes.flatMap((note) => note.tasks).filter((id) => !tasks.has(id)),
        [],
      );
    });
  });
});
