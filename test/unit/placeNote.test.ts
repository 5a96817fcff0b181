import assert from 'node:assert/strict';
import { NotePlacer } from '../../src/core/library/placeNote';
import type { Exam } from '../../src/core/exams/exam';
import { aNote, lines } from '../support/aNote';

/** Two versions of one exam, and two others. */
const exams: Exam[] = [
  anExam('MLA-C01', 'AWS Certified Machine Learning Engineer - Associate', [
    [
      'Data Preparation for Machine Learning (ML)',
      28,
      'Bring data in and store it',
      'Transform data and engineer features',
    ],
    ['ML Model Development', 26, 'Choose a modeling approach', 'Train and refine models'],
    ['Deployment and Orchestration of ML Workflows', 22, 'Select deployment infrastructure', 'Automate with CI/CD'],
    ['ML Solution Monitoring, Maintenance, and Security', 24, 'Monitor model inference', 'Secure AWS resources'],
  ]),
  anExam('MLA-C02', 'AWS Certified Machine Learning Engineer - Associate', [
    ['Data Preparation for ML and AI', 28, 'Gather and store data', 'Transform data and build features'],
    ['ML Model and Foundation Model (FM) Development', 24, 'Choose a modeling approach', 'Train and customize models'],
    ['Deployment and Orchestration of ML and AI Workflows', 24, 'Manage infrastructure', 'Automate orchestration'],
    ['Operating, Monitoring, and Securing ML and AI Solutions', 24, 'Monitor inference', 'Secure workloads'],
  ]),
  anExam('MLS-C01', 'AWS Certified Machine Learning - Specialty', [
    ['Data Engineering', 20, 'Create data repositories', 'Pick and build ingestion'],
    ['Exploratory Data Analysis', 24, 'Clean and prepare data', 'Engineer features'],
    ['Modeling', 36, 'Frame business problems as ML', 'Select suitable models'],
    ['Machine Learning Implementation and Operations', 20, 'Build for performance', 'Apply basic security'],
  ]),
  anExam('AIF-C01', 'AWS Certified AI Practitioner', [
    ['Fundamentals of AI and ML', 20, 'Explain basic AI terms', 'Spot practical uses of AI'],
    ['Fundamentals of GenAI', 24, 'Explain GenAI basics', 'Weigh GenAI strengths and limits'],
  ]),
];
const placer = new NotePlacer(exams);

function anExam(code: string, title: string, domains: [title: string, weight: number, ...tasks: string[]][]): Exam {
  const id = code.toLowerCase();
  return {
    id,
    code,
    title,
    uri: `aws-ml-notes:/exams/${id}.md`,
    status: 'active',
    questions: 65,
    scored: 50,
    passMark: 720,
    kinds: ['choice'],
    services: [],
    domains: domains.map(([domain, weight, ...tasks], d) => ({
      id: `${id}/${d + 1}`,
      number: d + 1,
      title: domain,
      weight,
      tasks: tasks.map((task, t) => ({
        id: `${id}/${d + 1}.${t + 1}`,
        number: `${d + 1}.${t + 1}`,
        title: task,
        skills: 1,
      })),
    })),
  };
}

function placed(text: string, path = 'notes/a.md') {
  return placer.place(aNote(text, path));
}

/** What the note serves, then `heading → place` for each heading that names one. */
function placesOf(text: string, path?: string): string[] {
  const { note } = placed(text, path);
  return [
    note.tasks.join(' '),
    ...note.sections.flatMap(({ title, serves }) => (serves ? [`${title} → ${serves}`] : [])),
  ];
}

const frontMatter = (...fields: string[]) => lines('---', ...fields, '---', '# A');

describe('placeNote', () => {
  describe('front matter', () => {
    const cases: Record<string, [fields: string[], tasks: string]> = {
      'names tasks by id': [['tasks: [mla-c01/1.1, mls-c01/2]'], 'mla-c01/1.1 mls-c01/2'],
      'names an exam as a task': [['tasks: [mla-c01]'], 'mla-c01'],
      'may use the code as AWS writes it': [['tasks: [MLA-C01/1.1]'], 'mla-c01/1.1'],
      'may leave out the slash': [['tasks: mla-c01 1.1, MLA-C01-1.2'], 'mla-c01/1.1 mla-c01/1.2'],
      'may say that it is a task': [['tasks: [mla-c01 task 1.1, MLS-C01 Domain 2]'], 'mla-c01/1.1 mls-c01/2'],
      'may name the exam apart': [['exam: MLA-C01', 'tasks: [1.1, "2.2"]'], 'mla-c01/1.1 mla-c01/2.2'],
      'names an exam': [['exam: MLA-C01'], 'mla-c01'],
      'names several exams': [['exam: [mla-c01, MLS C01]'], 'mla-c01 mls-c01'],
      'names an exam by title': [['exam: AWS Certified Machine Learning - Specialty'], 'mls-c01'],
      'names no exam that two titles are': [['exam: AWS Certified Machine Learning Engineer'], ''],
      'names a domain by number': [['exam: MLA-C01', 'domain: 2'], 'mla-c01/2'],
      'names a domain by number and title': [['exam: MLA-C01', 'domain: "2: Model Development"'], 'mla-c01/2'],
      'names a domain in words': [['exam: MLA-C01', 'domain: Domain 2'], 'mla-c01/2'],
      'names a domain by title': [['exam: MLS-C01', 'domain: Modeling'], 'mls-c01/3'],
      'names a task by number': [['exam: mla-c01', 'task: "1.2"'], 'mla-c01/1.2'],
      'names a task as YAML reads a number': [['exam: mla-c01', 'task: 1.2'], 'mla-c01/1.2'],
      'names domain and task': [['exam: mla-c01', 'domain: 2', 'task: 2.1'], 'mla-c01/2.1'],
      'may have other domains': [['domain: example.org'], ''],
      'with a domain that no exam has': [['exam: mla-c01', 'domain: 9'], 'mla-c01'],
      'names exams by tags': [['tags: [mla-c01, glue]'], 'mla-c01'],
      'names exams by nested tags': [['tags: [aws/mls-c01]'], 'mls-c01'],
      'names a domain by tags': [['tags: [mla-c01, domain-1]'], 'mla-c01/1'],
      'names a domain by a nested tag': [['tags: [aws/mla-c01/domain-1]'], 'mla-c01/1'],
      'names two domains by tags': [['tags: [mla-c01, domain-1, domain_3]'], 'mla-c01/1 mla-c01/3'],
      'of another exam': [['exam: SAA-C03', 'domain: "1: Exploratory Data Analysis"'], ''],
      'with tags of other things': [['tags: [domain-1, aws, security]'], ''],
    };
    for (const [says, [fields, tasks]] of Object.entries(cases)) {
      it(says, () => {
        const { note, problems } = placed(frontMatter(...fields));
        assert.deepEqual([note.tasks.join(' '), problems], [tasks, []]);
      });
    }

    const unknown: Record<string, string[]> = {
      'a number without an exam': ['tasks: [1.1]'],
      'a number with two exams': ['exam: [mla-c01, mls-c01]', 'tasks: [1.1]'],
      'a task that the exam does not have': ['tasks: [mla-c01/9.9]'],
      'an exam that is not there': ['tasks: [xyz-c01/1.1]'],
      words: ['tasks: [buy milk]'],
    };
    for (const [what, fields] of Object.entries(unknown)) {
      it(`is a problem on its line when it names ${what} as a task`, () => {
        const { note, problems } = placed(frontMatter('title: A', ...fields));
        const line = 2 + fields.length;
        assert.deepEqual(
          note.tasks.filter((task) => task.includes('/')),
          [],
        );
        assert.deepEqual(
          problems.map(({ code, line }) => [code, line]),
          [['unknown-task', line]],
        );
      });
    }
  });

  describe('title and folder', () => {
    const cases: [title: string, path: string, tasks: string][] = [
      ['AWS Certified Machine Learning - Specialty Notes', 'notes/a.md', 'mls-c01'],
      ['My AWS Machine Learning Speciality notes', 'notes/a.md', 'mls-c01'],
      ['Machine Learning notes', 'notes/a.md', ''],
      ['A specialty of machine learning on AWS', 'notes/a.md', ''],
      ['How I became a machine learning engineer', 'notes/a.md', ''],
      ['AWS Certified Machine Learning Engineer - Study Notes', 'notes/a.md', ''],
      ['AWS AI Practitioner', 'notes/a.md', 'aif-c01'],
      ['MLA-C01 cheat sheet', 'notes/a.md', 'mla-c01'],
      ['mla_c01', 'notes/a.md', 'mla-c01'],
      ['From MLS-C01 to MLA-C01', 'notes/a.md', ''],
      ['MLS notes', 'notes/a.md', 'mls-c01'],
      ['Glue', 'aws/MLA-C01/glue.md', 'mla-c01'],
      ['Glue', 'aws/mla-c01-notes/glue.md', 'mla-c01'],
      ['Glue', 'MLA-C01/Domain 1/glue.md', 'mla-c01/1'],
      ['Glue', 'MLA-C01/Domain 2 - Model Development/glue.md', 'mla-c01/2'],
      ['Glue', 'notes/Domain 2 - ML Model Development/glue.md', 'mla-c01/2'],
      ['Glue', 'MLS-C01/01-data-engineering/glue.md', 'mls-c01/1'],
      ['Glue', 'MLA-C01/week 1/glue.md', 'mla-c01'],
      ['Glue', 'MLA-C01/1/glue.md', 'mla-c01'],
      ['Task 1.2: Transform data', 'MLA-C01/Domain 1/a.md', 'mla-c01/1.2'],
      ['Domain 2: ML Model Development', 'notes/a.md', 'mla-c01/2'],
      ['Domain 1', 'notes/a.md', ''],
      ['MLA-C01 | 2.1 Ansätze', 'notes/a.md', 'mla-c01/2.1'],
      ['MLA-C01 | 2.1.3 Ansätze', 'notes/a.md', 'mla-c01/2.1'],
      ['CLF-C02: Exploratory Data Analysis', 'notes/a.md', ''],
    ];
    for (const [title, path, tasks] of cases) {
      it(`"${title}" in ${path} serves ${tasks || 'nothing'}`, () => {
        assert.deepEqual(placesOf(`# ${title}`, path), [tasks]);
      });
    }

    it('tells a nearer folder from a farther one', () => {
      assert.deepEqual(placesOf('# Glue', 'mls-c01/mla-c01/glue.md'), ['mla-c01']);
    });
  });

  describe('headings', () => {
    /** Below a title that names the exam. */
    const named: [heading: string, place: string | null][] = [
      ['Domain 1: Data Preparation for ML (28%)', 'mla-c01/1'],
      ['📊 Domain 1 – Data Preparation', 'mla-c01/1'],
      ['Domain 2', 'mla-c01/2'],
      ['Dominio 2: desarrollo de modelos', 'mla-c01/2'],
      ['Content Domain 3 | Deployment & Orchestration', 'mla-c01/3'],
      ['ML Solution Monitoring, Maintenance & Security', 'mla-c01/4'],
      ['Model Development', 'mla-c01/2'],
      ['2. Model Development', 'mla-c01/2'],
      ['Module 7: ML model development', 'mla-c01/2'],
      ['1.1 Ingest & Store Data', 'mla-c01/1.1'],
      ['Task 1.2: Transform Data and Perform Feature Engineering', 'mla-c01/1.2'],
      ['Task Statement 2.1: Whatever it says', 'mla-c01/2.1'],
      ['Train and refine models', 'mla-c01/2.2'],
      ['MLA-C01 exam', null],
      ['1. Introduction', null],
      ['1.1 Introduction', null],
      ['1.1 Data', null],
      ['Task 1.1: create a bucket', null],
      ['Task 1', null],
      ['2 models', null],
      ['3 ways to deploy', null],
      ['Monitoring', null],
      ['Security & Monitoring', null],
      ['Domain 1: ML Model Development', null],
      ['Domain 9: Data Preparation', null],
      ['Domain-specific language models', null],
      ['Domains 1 and 2', null],
      ['1.1.2 Store data', null],
      ['2024 in review', null],
      ['50% of the points', null],
    ];
    for (const [heading, place] of named) {
      it(`"${heading}" in a note on MLA-C01 is ${place ?? 'nothing'}`, () => {
        const { note } = placed(`# MLA-C01\n\n## ${heading}`);
        assert.equal(note.sections[1]?.serves ?? null, place);
      });
    }

    /** In a note that names no exam. */
    const alone: [heading: string, place: string | null][] = [
      ['Exploratory Data Analysis', 'mls-c01/2'],
      ['1. ML Implementation & Operations', 'mls-c01/4'],
      ['Domain 3: Modeling', 'mls-c01/3'],
      ['Domain 2: ML Model Development (26%)', 'mla-c01/2'],
      ['Model Development (26%)', 'mla-c01/2'],
      ['Modeling', null],
      ['3. Modeling', null],
      ['Data Engineering', null],
      ['Domain 1', null],
      ['Domain 1: Data Preparation (28%)', null],
      ['Domain 3: Deployment and Orchestration', null],
      ['Task 1.1: Bring data in and store it', null],
      ['Choose a modeling approach', null],
    ];
    for (const [heading, place] of alone) {
      it(`"${heading}" alone is ${place ?? 'nothing'}`, () => {
        const { note } = placed(`# Notes\n\n## ${heading}`);
        assert.deepEqual([note.tasks, note.sections[1]?.serves ?? null], [[], place]);
      });
    }

    it('tell which of two exams of one name it is', () => {
      const title = '# AWS Certified Machine Learning Engineer';
      assert.deepEqual(placesOf(`${title}\n## Domain 1: Data Preparation (28%)\n## Domain 3: Deployment (22%)`), [
        'mla-c01',
        'Domain 1: Data Preparation (28%) → mla-c01/1',
        'Domain 3: Deployment (22%) → mla-c01/3',
      ]);
      assert.deepEqual(placesOf(`${title}\n## Domain 4: Operating, Monitoring and Securing`), [
        'mla-c02',
        'Domain 4: Operating, Monitoring and Securing → mla-c02/4',
      ]);
    });

    it('take a number for that of a task where they stand in its domain', () => {
      const text = (domain: string) => `# MLA-C01\n\n## ${domain}\n\n### Task 1.2 in my words\n\n### 1.1 Storing it`;
      assert.deepEqual(placesOf(text('Domain 1')).slice(2), [
        'Task 1.2 in my words → mla-c01/1.2',
        '1.1 Storing it → mla-c01/1.1',
      ]);
      assert.deepEqual(placesOf(text('Domain 2')).slice(2), []);
    });

    it('of one word are domains where those beside them are', () => {
      const text = '# MLS-C01\n## Data Engineering\n## Exploratory Data Analysis\n## Modeling\n### Modeling\n';
      assert.deepEqual(placesOf(text), [
        'mls-c01',
        'Data Engineering → mls-c01/1',
        'Exploratory Data Analysis → mls-c01/2',
        'Modeling → mls-c01/3',
      ]);
    });

    it('that are an exam change it for those below', () => {
      assert.deepEqual(placesOf('# MLS-C01\n## Domain 3\n# MLA-C01 notes\n## Domain 3\n### Task 3.1'), [
        'mls-c01',
        'Domain 3 → mls-c01/3',
        'MLA-C01 notes → mla-c01',
        'Domain 3 → mla-c01/3',
        'Task 3.1 → mla-c01/3.1',
      ]);
    });

    it('that repeat what is above them say nothing new', () => {
      assert.deepEqual(placesOf('# A\n\n## Domain 2\n\n## Domain 1', 'MLA-C01/Domain 2/a.md'), [
        'mla-c01/2',
        'Domain 1 → mla-c01/1',
      ]);
    });

    it('make chapters of a note without a title of its own', () => {
      assert.deepEqual(placesOf('# Exploratory Data Analysis\n\n# Other things'), [
        '',
        'Exploratory Data Analysis → mls-c01/2',
      ]);
    });
  });

  describe('below a heading that names a place', () => {
    const { terms, questions, material } = placed(
      lines(
        '# MLA-C01',
        '- **Zero**: before all domains',
        '## Domain 1: Data Preparation',
        '- **One**: in the domain',
        '### Something',
        '- **Two**: deeper in it',
        '#### Which one?',
        'Which is it?',
        '',
        '- [x] a',
        '  > r',
        '- [ ] b',
        '  > r',
        '#### And this?',
        'Which is it?',
        '',
        '- [x] a',
        '  > r',
        '- [ ] b',
        '  > r',
        '',
        'Tasks: 2.1, mls-c01/1.1',
        '## Others',
        '- **Three**: after it',
        '',
        '## Domain 4',
        '',
        '| Format | Layout |',
        '| - | - |',
        '| Parquet | columns |',
        '| Avro | rows |',
        '| CSV | rows |',
      ),
    );

    it('terms serve it', () => {
      const tasks = Object.fromEntries(terms.map((term) => [term.name, term.tasks]));
      assert.deepEqual(
        ['Zero', 'One', 'Two', 'Three'].map((name) => tasks[name]),
        [undefined, ['mla-c01/1'], ['mla-c01/1'], undefined],
      );
    });

    it('questions serve it unless they name tasks, of which the exam may be left out', () => {
      assert.deepEqual(
        questions.map(({ tasks }) => tasks),
        [['mla-c01/1'], ['mla-c01/2.1', 'mls-c01/1.1']],
      );
    });

    it('tables serve it', () =>
      assert.deepEqual(
        material.map(({ tasks }) => tasks),
        [['mla-c01/4']],
      ));
  });

  it('changes nothing in what it is given', () => {
    const parsed = aNote('# MLA-C01\n\n## Domain 1\n\n- **A term**: a text');
    const before = structuredClone(parsed);
    placer.place(parsed);
    assert.deepEqual(parsed, before);
  });

  it('is the same for every order of the exams', () => {
    const other = new NotePlacer([...exams].reverse());
    for (const text of ['# A\n\n## Exploratory Data Analysis', '# A\n\n## Domain 1: Data Preparation', '# MLA']) {
      const parsed = aNote(text);
      assert.deepEqual(other.place(parsed).note, placer.place(parsed).note);
    }
  });

  it('reads no further than a heading can be long', () => {
    const hostile = [' ', '1.', 'Domain 1 ', '(', '1 %', 'a-'].map((part) => `## ${part.repeat(5_000)}`);
    for (const heading of hostile) assert.deepEqual(placesOf(`# A\n\n${heading}`)[0], '');
  });
});
