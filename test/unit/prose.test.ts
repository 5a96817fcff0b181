import assert from 'node:assert/strict';
import { proseOf, START, type ReadingState } from '../../src/core/mentions/prose';
import { nastyTexts } from '../support/nastyTexts';

/** The text with its prose in ⟦ ⟧. */
function marked(language: string, text: string, state?: ReadingState): string {
  const prose = proseOf(language, text, state);
  const isProse = Array.from({ length: text.length + 1 }, (_, at) => prose.has(at));
  let result = '';
  for (let at = 0; at <= text.length; at++) {
    if (isProse[at] && !isProse[at - 1]) result += '⟦';
    if (!isProse[at] && isProse[at - 1]) result += '⟧';
    result += text[at] ?? '';
  }
  return result;
}

const plain = (text: string) => text.replace(/[⟦⟧]/g, '');
const lines = (...all: string[]) => all.join('\n');

/** The state at the start of each line, the first included. */
function statesOf(language: string, text: string): ReadingState[] {
  const states: ReadingState[] = [START];
  proseOf(language, text, START, (state) => states.push(state));
  return states;
}

type Cases = [language: string, marked: string][];

function itReads(cases: Cases): void {
  for (const [language, text] of cases) {
    it(`${language}: ${text.replaceAll('\n', '⏎')}`, () => assert.equal(marked(language, plain(text)), text));
  }
}

describe('proseOf', () => {
  describe('finds comments', () =>
    itReads([
      ['javascript', 'a(); ⟦// b⟧'],
      ['python', 'a() ⟦# b⟧'],
      ['hcl', 'a = 1 ⟦# b⟧'],
      ['hcl', 'a = 1 ⟦// b⟧'],
      ['sql', 'select 1 ⟦-- b⟧'],
      ['shellscript', 'echo $# a#b ⟦# c⟧'],
      ['shellscript', 'echo ${#list} ⟦# b⟧'],
      ['__proto__', '⟦a # b⟧'],
      ['constructor', '⟦a # b⟧'],
      ['javascript', 'https://x.y'],
      ['javascript', 'a(b) /*⟦ c ⟧*/ d'],
      ['javascript', lines('a /*⟦ b', 'c ⟧*/ d')],
      ['javascript', 'a / b'],
      ['java', lines('/*⟦*', ' * A', ' ⟧*/', 'int a;')],
      ['powershell', lines('<#⟦ a', 'b ⟧#> c')],
      ['ruby', lines('a', '=begin', '⟦b⟧', '=end', 'c')],
      ['python', lines('a ⟦# b⟧', 'c ⟦# d⟧', 'e')],
      ['python', lines('⟦# a', '# b⟧', 'c')],
    ]));

  describe('finds strings', () =>
    itReads([
      ['javascript', `a("⟦b⟧", '⟦c⟧')`],
      ['python', String.raw`a = \"⟦b⟧\"; c = d`],
      ['javascript', 'a(`⟦b ${c}⟧`)'],
      ['javascript', lines('a(`⟦b', 'c⟧`, d)')],
      ['javascript', 'a("⟦b \\" c⟧") + d'],
      ['javascript', 'a("⟦// b⟧") + c'],
      ['javascript', 'a("") + b'],
      ['javascript', lines('a("⟦b⟧', 'c')],
      ['python', lines('a = """⟦b', 'c " d⟧"""', 'e')],
      ['python', lines("a = '''⟦b", "c⟧''' + d")],
      ['python', `f"⟦it's⟧" + '⟦b⟧'`],
      ['java', `char a = 'b'; String c = "⟦d⟧";`],
      ['java', lines('a = """', '⟦b⟧""";')],
      ['go', lines('a := `⟦b', 'c⟧`')],
      ['sql', `select "a" from b where c = '⟦d⟧'`],
    ]));

  describe('finds heredocs', () =>
    itReads([
      ['shellscript', lines('cat <<EOF', '⟦a # b⟧', 'EOF', 'c')],
      ['shellscript', lines("cat <<-'END' > x", '⟦a', 'EOF⟧', '  END', 'c')],
      ['hcl', lines('a = <<-JSON', '⟦  { "b": 1 }⟧', '  JSON', 'c = 2')],
      ['php', lines('$a = <<<SQL', '⟦select 1⟧', 'SQL;', '$b = 2;')],
      ['dockerfile', lines('RUN <<EOF', 'a', 'EOF')],
      ['shellscript', 'a << 2'],
    ]));

  describe('takes all for prose where it knows nothing of the language', () =>
    itReads([
      ['yaml', lines('⟦a: b', '- c # d⟧')],
      ['json', '⟦{ "a": 1 }⟧'],
      ['plaintext', '⟦a⟧'],
      ['made-up', '⟦a // b⟧'],
      ['made-up', ''],
    ]));

  describe('reads Markdown', () =>
    itReads([
      ['markdown', '⟦a `b` [c](d)⟧'],
      ['markdown', lines('⟦a', '```python⟧', 'b("⟦c⟧") ⟦# d⟧', '```', '⟦e⟧')],
      ['markdown', lines('⟦~~~sh⟧', 'a ⟦# b⟧', '~~~', '⟦c⟧')],
      ['markdown', lines('⟦````python⟧', 'a("⟦b⟧")', '```', 'c', '````', '⟦d⟧')],
      ['markdown', lines('⟦```', 'a b⟧', '```', '⟦c⟧')],
      ['markdown', lines('⟦- ```{python}⟧', '  a', '  ```', '⟦b⟧')],
      ['markdown', lines('⟦> ```js⟧', '> a ⟦// b⟧', '> ```', '⟦> c⟧')],
      ['markdown', lines('⟦```python⟧', 'a = """⟦b⟧', '```', '⟦c⟧')],
    ]));

  describe('reads notebooks', () => {
    const cell = (kind: string, ...source: string[]) =>
      lines('{', `"cell_type": "${kind}",`, '"source": [', ...source, ']', '}');

    it('has code in the cells of code, line by line', () => {
      const text = cell('code', '"a = 1 # b\\n",', '"c = \\"d\\"\\n",', '"e"');
      const found = marked('ipynb', text);
      assert.match(found, /"a = 1 ⟦# b\\n⟧",/);
      assert.match(found, /"c = \\"⟦d⟧\\"/);
      assert.match(found, /\n"e"\n/);
    });

    it('has long strings over several lines of a cell', () => {
      const found = marked('ipynb', cell('code', "\"a = '''b\\n\",", "\"c''' + d\\n\""));
      assert.match(found, /'''⟦b\\n⟧",\n"⟦c⟧''' \+ d/);
    });

    it('has prose in the other cells', () => {
      const found = marked('ipynb', cell('markdown', '"a b # c\\n"'));
      assert.match(found, /⟦"source": \[\n"a b # c\\n"\n\]\n}⟧$/);
    });

    it('ends the code of a cell with the cell', () => {
      const text = lines(cell('code', "\"a = '''b\\n\""), cell('markdown', '"c d\\n"'));
      assert.match(marked('ipynb', text), /⟦[^⟧]*"c d\\n"[^⟧]*⟧$/);
    });
  });

  describe('says what is open where a line begins', () => {
    const cases: [language: string, text: string, closes: string[]][] = [
      ['javascript', lines('a /* b', 'c', '*/ d', 'e'), ['', '*/', '*/', '']],
      ['javascript', lines('a = `b', 'c` + d', ''), ['', '`', '']],
      ['python', lines("'''", '"""', "'''", ''), ['', "'''", "'''", '']],
      ['python', lines('a = "b', 'c'), ['', '']],
      ['shellscript', lines('cat <<EOF', 'a', 'EOF', 'b'), ['', '\nEOF', '\nEOF', '']],
      ['yaml', lines('a', 'b'), ['', '']],
      ['javascript', '', ['']],
    ];
    for (const [language, text, closes] of cases) {
      it(`${language}: ${text.replaceAll('\n', '⏎')}`, () =>
        assert.deepEqual(
          statesOf(language, text).map(({ close }) => close),
          closes,
        ));
    }

    it('with the language of a fence', () => {
      const fences = statesOf('markdown', lines('a', '```ts', 'b', '```', 'c')).map(
        ({ fence }) => fence?.language ?? null,
      );
      assert.deepEqual(fences, [null, null, 'javascript', 'javascript', null]);
    });
  });

  describe('reads on from the middle as from the start', () => {
    const texts: [language: string, text: string][] = [
      ['javascript', lines('a("b") // c', '/* d', 'e */ f("g")', '`h', '${i} // j`', 'k // l')],
      ['python', lines('"""', 'a # b', '"""', 'c = "d" # e', "'''f'''", 'g')],
      ['shellscript', lines('# a', 'cat <<X', 'b "c"', 'X', 'd "e"')],
      ['hcl', lines('a = <<-Y', '  b # c', '  Y', '/* d', '*/ e = "f"')],
      ['markdown', lines('a', '```python', '"""b', 'c', '"""', 'd # e', '```', 'f')],
      ['ipynb', lines('{"cell_type": "code",', '"source": [', '"a # b\\n",', "\"'''c\\n\",", '"d"', ']}')],
      ['yaml', lines('a: b', '', 'c')],
    ];
    for (const [language, text] of texts) {
      it(language, () => {
        const whole = proseOf(language, text);
        const all = Array.from({ length: text.length }, (_, at) => whole.has(at));
        const states = statesOf(language, text);
        let start = 0;
        for (const [line, state] of states.entries()) {
          const rest = proseOf(language, text.slice(start), state);
          const part = proseOf(language, text, state, undefined, start, text.length);
          for (let at = start; at < text.length; at++) {
            // The line break before the first line read belongs to nobody.
            assert.equal(rest.has(at - start), all[at], `line ${line}, ${at}`);
            assert.equal(part.has(at), all[at], `line ${line}, ${at} within the whole`);
          }
          start = text.indexOf('\n', start) + 1;
        }
      });
    }

    it('and stops where it is told', () => {
      const prose = proseOf('yaml', 'abcdef', START, undefined, 2, 4);
      assert.deepEqual(
        [0, 1, 2, 3, 4, 5].map((at) => prose.has(at)),
        [false, false, true, true, false, false],
      );
    });
  });

  it('answers in any order', () => {
    const prose = proseOf('javascript', '"a" "b" "c"');
    assert.deepEqual(
      [9, 1, 5, 4, 9, 0, -1, 99].map((at) => prose.has(at)),
      [true, true, true, false, true, false, false, false],
    );
  });

  it('reads texts that nobody would write', () => {
    for (const [name, text] of Object.entries(nastyTexts)) {
      for (const language of ['markdown', 'python', 'javascript', 'shellscript', 'hcl', 'ipynb', 'ruby']) {
        const prose = proseOf(language, text);
        assert.equal(prose.has(text.length), false, `${language}: ${name}`);
      }
    }
  });

  it('reads 10 MB on one line in little time', function () {
    this.timeout(60_000);
    for (const filler of ['x', '"', '\\', '/', '#', '<<', '<<a ', '`', "'", '*/', '{']) {
      const line = filler.repeat(Math.ceil(2_000_000 / filler.length));
      for (const language of ['javascript', 'python', 'shellscript', 'markdown', 'ipynb']) proseOf(language, line);
    }
  });
});
