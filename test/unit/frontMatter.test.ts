import assert from 'node:assert/strict';
import { lineOfField, readFrontMatter } from '../../src/core/notes/frontMatter';
import { aNote, lines } from '../support/aNote';

const read = (text: string) => readFrontMatter(text.split('\n'));

function reads(text: string, data: Record<string, unknown>, bodyOffset: number): void {
  const found = read(text);
  assert.deepEqual(
    { data: found.data, bodyOffset: found.bodyOffset, problem: found.problem },
    { data, bodyOffset, problem: null },
  );
}

function complains(text: string, code: string, line: number): void {
  const { data, problem } = read(text);
  assert.deepEqual({ data, code: problem?.code, line: problem?.line }, { data: {}, code, line });
}

describe('front matter', () => {
  const readable: Record<string, [string, Record<string, unknown>, number]> = {
    'reads the fields between two fences': [
      '---\ntitle: A\ntags: [b, c]\n---\nText',
      { title: 'A', tags: ['b', 'c'] },
      4,
    ],
    'reads a block that has no body': ['---\ntitle: A\n---', { title: 'A' }, 3],
    'reads fences with blanks behind them': ['---  \ntitle: A\n--- \nText', { title: 'A' }, 3],
    'reads a header that says it is YAML': ['---yaml\ntitle: A\n---', { title: 'A' }, 3],
    'reads a header that says it is yml': ['--- yml\ntitle: A\n---', { title: 'A' }, 3],
    'reads a header behind a comment': ['--- # mine\ntitle: A\n---\nText', { title: 'A' }, 3],
    'reads a header behind a comment that names a language': ['--- # js\ntitle: A\n---\nText', { title: 'A' }, 3],
    'reads an empty block': ['---\n---\nText', {}, 2],
    'reads a block of comments': ['---\n# only a comment\n---\nText', {}, 3],
    'takes a note without a block as it is': ['# Title\n\nText', {}, 0],
    'takes an empty text as it is': ['', {}, 0],
    'takes a rule on line 1 as a rule': ['---\n\nText', {}, 0],
    'takes a rule on line 1 before prose as a rule': ['---\nSome prose here\n', {}, 0],
    'takes four dashes as a rule': ['----\ntitle: A\n----', {}, 0],
    'takes a fence further down as a rule': ['\n---\ntitle: A\n---', {}, 0],
    'reads a value that holds three dashes': ['---\ntitle: a --- b\n---\nText', { title: 'a --- b' }, 3],
    'takes a rule on line 1 before a heading as a rule': ['---\n\n# Title\n\nText\n\n---\nMore', {}, 0],
    'ends the block at the first closing fence': ['---\ntitle: A\n---\ntags: [b]\n---', { title: 'A' }, 3],
  };
  for (const [says, [text, data, offset]] of Object.entries(readable)) it(says, () => reads(text, data, offset));

  const broken: Record<string, [string, string, number]> = {
    'says that the block is not closed': ['---\ntitle: A\n\n# Title', 'front-matter-unclosed', 1],
    'says on which line the YAML is broken': ['---\ntitle: A\ntags: [b\nx: 1\n---', 'front-matter-yaml', 4],
    'counts the lines of broken YAML from the top of the file': ['---\ntitle: A: B\n---', 'front-matter-yaml', 2],
    'says that a tab cannot indent': ['---\na:\n  b: 1\n\tc: 2\n---', 'front-matter-yaml', 4],
    'refuses a key that is written twice': ['---\ntitle: A\ntitle: B\n---', 'front-matter-yaml', 3],
    'refuses a tag that names code': ['---\na: 1\nb: !!js/function "x"\n---', 'front-matter-yaml', 3],
    'refuses a list instead of fields': ['---\n- a\n- b\n---', 'front-matter-yaml', 2],
    'refuses a sentence instead of fields': ['---\njust words\n---', 'front-matter-yaml', 2],
    'refuses a number instead of fields': ['---\n42\n---', 'front-matter-yaml', 2],
  };
  for (const [says, [text, code, line]] of Object.entries(broken)) it(says, () => complains(text, code, line));

  it('that is not closed is left out of the text, and nothing else is', () => {
    for (const [text, offset] of [
      ['---\ntitle: A\ntags:\n  - b\n- c\n\n# Title', 5],
      ['---\ntitle: A\n# Title\n\n- a: b', 2],
      ['---\ntitle: A\n\n# Title\n\nText\n\n---\n\n## More', 2],
      ['---\ntitle: A\n# Title\n\n- a\n\n---\n', 2],
    ] as const) {
      assert.deepEqual([read(text).bodyOffset, read(text).problem?.code], [offset, 'front-matter-unclosed'], text);
    }
  });

  it('that refers to itself over and over is read at once', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [index, name] of Array.from('bcdefghijk').entries()) {
      bomb.push(
        `${name}: &${name} [${Array(9)
          .fill(`*${'abcdefghij'.charAt(index)}`)
          .join(', ')}]`,
      );
    }
    const fields = ['title', 'tags', 'aliases', 'tasks', 'exam', 'service', 'id'].map((field) => `${field}: *k`);
    const { note, terms, problems } = aNote(lines('---', ...bomb, ...fields, '---', '# A', '- **Shard**: a unit'));
    assert.deepEqual([note.title, note.tags, terms.length], ['A', [], 1]);
    assert.deepEqual(
      problems.map(({ code, line }) => [code, line]),
      [['front-matter-yaml', 1]],
    );
  });

  it('that holds itself is reported', () => complains('---\na: &a [*a]\n---\n', 'front-matter-yaml', 1));

  it('that is longer than any header is reported', () => {
    complains(`---\na: ${'x'.repeat(60_000)}\n---\n`, 'front-matter-yaml', 1);
  });

  describe('of another language', () => {
    const bomb = 'globalThis.__executed = true; throw new Error("executed")';
    const headers = ['js', 'javascript', 'JS', ' js', 'json', 'coffee', 'coffeescript', 'cson', 'toml', 'constructor'];
    for (const language of headers) {
      it(`is not read and not executed: ---${language}`, () => {
        for (const code of [bomb, `module.exports = (() => { ${bomb} })()`, `{ "a": (() => { ${bomb} })() }`]) {
          complains(`---${language}\n${code}\n---\nText`, 'front-matter-language', 1);
        }
        assert.equal('__executed' in globalThis, false);
      });
    }

    it('is named in the problem, and the body still begins behind it', () => {
      const found = read('---js\nx\n---\nText');
      assert.match(found.problem?.message ?? '', /"js"/);
      assert.equal(found.bodyOffset, 3);
    });

    it('is refused also behind a comment', () => complains(`---js # mine\n${bomb}\n---`, 'front-matter-language', 1));

    it('is refused also when it is not closed', () => complains('---js\nthrow 1\n', 'front-matter-unclosed', 1));
  });

  it('gives the same problem when the same broken text is read twice', () => {
    const broken = '---\ntitle: [A\n---\nText';
    assert.notEqual(read(broken).problem, null);
    assert.deepEqual(read(broken), read(broken));
  });

  it('gives the same fields when the same text is read twice, and neither changes the other', () => {
    const first = read('---\ntags: [a]\n---');
    first.data['tags'] = 'changed';
    assert.deepEqual(read('---\ntags: [a]\n---').data, { tags: ['a'] });
  });

  it('reads 1.10 without quotes as a number, and as text in quotes', () => {
    assert.deepEqual(read("---\na: 1.10\nb: '1.10'\n---").data, { a: 1.1, b: '1.10' });
  });

  it('reads a date without quotes as text', () => {
    assert.deepEqual(read('---\na: 2026-07-30\nb: 2026-07\n---').data, { a: '2026-07-30', b: '2026-07' });
  });

  it('reads yes, no and off as words, true and null as values', () => {
    assert.deepEqual(read('---\na: [yes, no, off, true, null]\n---').data, { a: ['yes', 'no', 'off', true, null] });
  });

  it('does not let a field reach the prototype of objects', () => {
    read('---\n__proto__: { polluted: true }\n---');
    assert.equal('polluted' in {}, false);
  });

  it('is read by parseNote behind a byte order mark', () => {
    const { note, problems } = aNote('\uFEFF---\ntitle: A\n---\n# B\n');
    assert.deepEqual([note.title, note.sections[0]?.line, problems], ['A', 4, []]);
  });

  for (const [name, end] of Object.entries({ CRLF: '\r\n', CR: '\r', LF: '\n' })) {
    it(`is read by parseNote with ${name} line ends`, () => {
      const { note, problems } = aNote(['---', 'title: A', 'tags: [b]', '---', '', '# B', ''].join(end));
      assert.deepEqual([note.title, note.tags, note.sections[0]?.line, problems], ['A', ['b'], 6, []]);
    });
  }
});

describe('lineOfField', () => {
  const header = lines(
    'title: A',
    'tasks:',
    '  - x',
    'service:',
    '  kind: service',
    '  "status": gone',
    '  identifiers:',
    '    boto3: [a, 1]',
    'exam:',
    '  domains:',
    '    - title: First',
    '      tasks:',
    "        - { id: '1.1', skills: x }",
  ).split('\n');

  const cases: [(string | number)[], number][] = [
    [['title'], 2],
    [['service'], 5],
    [['service', 'kind'], 6],
    [['service', 'status'], 7],
    [['service', 'identifiers', 'boto3'], 9],
    [['service', 'identifiers', 'boto3', 1], 9],
    [['tasks', 0], 3],
    [['exam', 'domains', 0, 'title'], 11],
    [['exam', 'domains'], 11],
    [['service', 'docs'], 5],
    [['nowhere'], 1],
    [['a.b(c'], 1],
    [[], 1],
    [['title', 'deeper'], 2],
    [['title', 0], 2],
    [['kind'], 1],
    [['domains'], 1],
  ];
  for (const [path, line] of cases) {
    it(`finds ${path.join('.') || 'nothing'} on line ${line}`, () => assert.equal(lineOfField(header, path), line));
  }

  const others: Record<string, [header: string[], path: (string | number)[], line: number]> = {
    'takes no nested field for a field at the top': [['exam:', '  tasks: x', 'tasks: y'], ['tasks'], 4],
    'takes no field at the top for a nested one': [['kind: x', 'service:', '  kind: y'], ['service', 'kind'], 4],
    'goes down through fields of the same name': [['a:', '  b:', '    a: x'], ['a', 'b', 'a'], 4],
    'goes down twice through the same name': [['a:', '  a:', '    a: x'], ['a', 'a', 'a'], 4],
    'finds the first field of a list': [['a:', '  - b: x'], ['a', 'b'], 3],
    'stays at a field whose inside is on one line': [['t: x', 'a: { b: x }'], ['a', 'b'], 3],
  };
  for (const [says, [lines, path, line]] of Object.entries(others)) {
    it(says, () => assert.equal(lineOfField(lines, path), line));
  }
});
