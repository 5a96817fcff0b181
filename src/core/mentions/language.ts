/**
 * How a language sets its comments and strings apart from its code. `null`: everything may be prose (Markdown, YAML, JSON,
 * plain text and every language that is not in the table).
 */
export interface Syntax {
  lineComments: readonly string[];
  /** Pairs that may run over several lines: block comments and long strings. */
  blocks: readonly (readonly [open: string, close: string])[];
  /** Quotes of strings that end on their line. */
  quotes: string;
  /** `<<NAME` begins a text that ends at a line `NAME`. */
  heredocs?: boolean;
}

const slashes = ['//'];
const hash = ['#'];
const cBlock = [['/*', '*/']] as const;
const cLike: Syntax = { lineComments: slashes, blocks: cBlock, quotes: '"' };
const scriptLike: Syntax = { lineComments: slashes, blocks: [...cBlock, ['`', '`']], quotes: `"'` };
const shellLike: Syntax = { lineComments: hash, blocks: [], quotes: `"'`, heredocs: true };
const longQuotes = [
  ['"""', '"""'],
  ["'''", "'''"],
] as const;

const syntaxes: Readonly<Record<string, Syntax>> = {
  c: cLike,
  cpp: cLike,
  csharp: cLike,
  dart: { ...scriptLike, blocks: [...cBlock, ...longQuotes] },
  dockerfile: { ...shellLike, heredocs: false },
  go: { ...cLike, blocks: [...cBlock, ['`', '`']] },
  groovy: { ...scriptLike, blocks: [...cBlock, ...longQuotes] },
  hcl: { lineComments: ['#', '//'], blocks: cBlock, quotes: '"', heredocs: true },
  java: { ...cLike, blocks: [...cBlock, ['"""', '"""']] },
  javascript: scriptLike,
  julia: {
    lineComments: hash,
    blocks: [
      ['"""', '"""'],
      ['#=', '=#'],
    ],
    quotes: '"',
  },
  kotlin: { ...cLike, blocks: [...cBlock, ['"""', '"""']] },
  makefile: { ...shellLike, heredocs: false },
  'objective-c': cLike,
  perl: shellLike,
  php: { lineComments: ['//', '#'], blocks: cBlock, quotes: `"'`, heredocs: true },
  powershell: { lineComments: hash, blocks: [['<#', '#>']], quotes: `"'` },
  python: { lineComments: hash, blocks: longQuotes, quotes: `"'` },
  r: { lineComments: hash, blocks: [], quotes: `"'` },
  ruby: { ...shellLike, blocks: [['\n=begin', '\n=end']] },
  rust: cLike,
  scala: { ...cLike, blocks: [...cBlock, ['"""', '"""']] },
  shellscript: shellLike,
  sql: { lineComments: ['--'], blocks: cBlock, quotes: `'` },
  swift: { ...cLike, blocks: [...cBlock, ['"""', '"""']] },
};

/** Other ids and file endings of languages in the table, and of prose with rules of its own. */
const languages: Readonly<Record<string, string>> = {
  bash: 'shellscript',
  cc: 'cpp',
  cjs: 'javascript',
  cs: 'csharp',
  cts: 'javascript',
  cxx: 'cpp',
  dockercompose: 'yaml',
  gradle: 'groovy',
  'github-actions-workflow': 'yaml',
  h: 'cpp',
  hpp: 'cpp',
  ipynb: 'ipynb',
  javascriptreact: 'javascript',
  jl: 'julia',
  jsonc: 'json',
  js: 'javascript',
  jsx: 'javascript',
  kt: 'kotlin',
  kts: 'kotlin',
  m: 'objective-c',
  markdown: 'markdown',
  md: 'markdown',
  mdx: 'markdown',
  mjs: 'javascript',
  mts: 'javascript',
  opentofu: 'hcl',
  pl: 'perl',
  ps1: 'powershell',
  py: 'python',
  pyi: 'python',
  rb: 'ruby',
  rs: 'rust',
  sh: 'shellscript',
  shell: 'shellscript',
  terraform: 'hcl',
  'terraform-vars': 'hcl',
  tf: 'hcl',
  tfvars: 'hcl',
  tofu: 'hcl',
  ts: 'javascript',
  tsx: 'javascript',
  typescript: 'javascript',
  typescriptreact: 'javascript',
  yml: 'yaml',
  zsh: 'shellscript',
};

/**
 * The language of a file by the editor's id for it or, where the editor knows no better than `plaintext` (it ships no
 * grammar for Terraform or Kotlin) or takes a notebook for JSON, by the file's ending or name (`Dockerfile`).
 */
export function languageOf(languageId: string, path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const ending = /\.(\w+)$/.exec(name)?.[1] ?? '';
  const isVague = languageId === 'plaintext' || (ending === 'ipynb' && languageId.startsWith('json'));
  return canonical(isVague ? ending || (syntaxOf(name) ? name : languageId) : languageId);
}

/** `ts` and `typescript` are `javascript`: what counts is where comments and strings stand. */
export function canonical(id: string): string {
  const known = id.toLowerCase();
  return Object.hasOwn(languages, known) ? (languages[known] ?? known) : known;
}

export function syntaxOf(language: string): Syntax | null {
  return Object.hasOwn(syntaxes, language) ? (syntaxes[language] ?? null) : null;
}

/** Languages that call their own anonymous functions lambdas. */
const withLambdas = new Set([
  'python',
  'ruby',
  'java',
  'csharp',
  'kotlin',
  'cpp',
  'scala',
  'groovy',
  'php',
  'rust',
  'swift',
  'go',
  'julia',
  'r',
]);

/** Whether a word in small letters is a concept of the language itself. */
export function isConceptOf(language: string, word: string): boolean {
  return word === 'lambda' && withLambdas.has(language);
}
