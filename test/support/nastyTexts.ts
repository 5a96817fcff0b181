const many = 20_000;

/** Texts that break naive readers, by name. None of them is a note that somebody would write. */
export const nastyTexts: Readonly<Record<string, string>> = {
  'nested brackets': '['.repeat(many) + ']'.repeat(many),
  'open brackets': '['.repeat(many),
  'nested round brackets': `[a](${'('.repeat(many)}`,
  'open emphasis': '**a '.repeat(many / 4),
  'alternating marks': '*_`'.repeat(many / 4),
  backticks: '`'.repeat(many),
  'a lone high surrogate': '# \ud83d\n\n- **\ud83d**: a \ud83d b\n',
  'a lone low surrogate': '# \ude00\n\n- **\ude00**: a \ude00 b\n',
  'surrogates the wrong way round': '\ude00\ud83d'.repeat(100),
  'NUL characters': '# a\0b\n\n- **x\0y**: one \0 two\n\0\0\0',
  'NUL in the front matter': '---\ntitle: "a\0b"\n---\n',
  'a second byte order mark': '\uFEFF\uFEFF# a',
  'deep lists': Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  'deep quotes': '>'.repeat(many),
  'deep quotes in lists': '- > '.repeat(2000),
  'many headings': '# a\n'.repeat(2000),
  'a heading of hashes only': '#'.repeat(many),
  'a wide table': `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n|${'b|'.repeat(1000)}`,
  'a table without rows': '| a | b |\n| --- | --- |',
  'open HTML': '<div '.repeat(2000),
  'an HTML comment without end': `<!-- ${'a '.repeat(2000)}`,
  entities: '&#x110000; &#0; &bogus; '.repeat(500),
  'a long line of spaces': ' '.repeat(100_000),
  'line separators': '# a\u2028b\u2029c\u0085d',
  'carriage returns only': '# a\r\r- **b**: c d\r',
  'mixed line ends': '# a\r\nb\rc\nd\n\r',
  'right-to-left override': '# \u202Eabc\n\n**\u202Ex**: y z',
  'a task list of marks': '- [x]\n- [ ]\n- [x] \n',
  'an option without text': '# Which?\n\n- [x] &nbsp;\n- [ ] `\n',
  'a fence without end': '# a\n\n```yaml\n---\n- [x] b\n',
  'YAML that refers to itself': '---\na: &a [*a]\ntags: *a\n---\n',
  'YAML that grows': `---\na: &a [x,x,x,x,x,x,x,x]\n${'bcdefgh'
    .split('')
    .map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i] ?? 'a'},`.repeat(8)}]`)
    .join('\n')}\ntags: *h\n---\n`,
  'YAML with a key of prototypes':
    '---\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n---\n',
  'YAML with a JavaScript tag': '---\ntitle: !!js/function "function () { throw new Error() }"\n---\n',
  'YAML with deep nesting': `---\ntitle: ${'['.repeat(5000)}\n---\n`,
  'front matter of fences': '---\n'.repeat(1000),
  'fields of every wrong type':
    '---\ntitle: [1]\ntasks: {a: 1}\nskills: 7\naliases: {}\ntags: true\nservice: []\nexam: x\n---\n',
};
