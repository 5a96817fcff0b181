// Builds every bundle, and compiles notes/ into dist/notes.json with the extension's own parser; dist/search.json has their texts.
//   node esbuild.js [--production] [--watch]
const { context, build } = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const shared = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  logLevel: 'warning',
  target: 'es2022',
};

// gray-matter names Node's Buffer and fs, which a browser does not have, and which we never make it use.
const browserNode = {
  inject: ['src/vscode/browserNode.ts'],
  alias: { fs: path.resolve('src/vscode/browserNode.ts') },
};

/** The module `editor-suites` imports every suite, so that no list of them is kept by hand. */
const editorSuites = {
  name: 'editor-suites',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^editor-suites$/ }, () => ({ path: 'editor-suites', namespace: 'editor-suites' }));
    onLoad({ filter: /.*/, namespace: 'editor-suites' }, () => ({
      contents: testFiles('test/editor')
        .map((file) => `import './${file.split(path.sep).join('/')}';`)
        .join('\n'),
      resolveDir: __dirname,
    }));
  },
};

// Only bundles that run in the extension host may import `vscode`: anywhere else the build fails.
const bundles = [
  {
    name: 'extension (desktop)',
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    name: 'extension (browser)',
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    ...browserNode,
  },
  {
    name: 'quiz page',
    entryPoints: ['src/webview/quiz/quiz.ts', 'src/webview/quiz/quiz.css'],
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
  },
  {
    name: 'readiness page',
    entryPoints: ['src/webview/readiness/readiness.ts', 'src/webview/readiness/readiness.css'],
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
  },
  {
    name: 'mind map',
    entryPoints: ['src/webview/mindmap/mindmap.ts', 'src/webview/mindmap/mindmap.css'],
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
  },
  {
    name: 'notes compiler',
    entryPoints: ['tools/notes/compileNotes.ts'],
    outfile: 'out/compileNotes.js',
    platform: 'node',
    format: 'cjs',
    minify: false,
  },
  ...testBundles(),
];

function testBundles() {
  if (production) return [];
  const node = { platform: 'node', format: 'cjs', outbase: 'test', outdir: 'out/test' };
  const editor = { ...node, plugins: [editorSuites] };
  return [
    {
      name: 'notes tools',
      entryPoints: ['tools/notes/check.ts', 'tools/notes/coverage.ts', 'tools/tryNotes/tryNotes.ts'],
      ...node,
      outbase: 'tools',
      outdir: 'out/tools',
    },
    {
      name: 'unit tests',
      entryPoints: [...testFiles('test/unit'), 'test/support/appendUntilKilled.ts'],
      ...node,
      external: ['esbuild'],
    },
    {
      name: 'browser tests',
      entryPoints: testFiles('test/browser'),
      ...node,
      external: ['playwright-core', '@vscode/vsce'],
    },
    { name: 'page tests', entryPoints: testFiles('test/page'), ...node, external: ['playwright-core'] },
    {
      name: 'benchmarks',
      entryPoints: ['recognition', 'recognitionSpeed', 'study', 'ownNotes'].map((name) => `test/bench/${name}.ts`),
      ...node,
    },
    { name: 'simulated learners', entryPoints: ['test/simulation/simulate.ts'], ...node },
    {
      name: 'benchmark in the editor',
      entryPoints: ['test/bench/inEditor.ts'],
      ...node,
      external: ['vscode'],
    },
    {
      name: 'editor tests',
      entryPoints: ['test/editor/index.ts', { in: 'editor-suites', out: 'editor/suites' }],
      ...editor,
      external: ['vscode', 'mocha'],
    },
    {
      name: 'editor tests (web-worker host)',
      entryPoints: ['test/editor/index.web.ts'],
      ...editor,
      platform: 'browser',
      external: ['vscode'],
      // Mocha's browser build takes the module's exports for its own.
      footer: { js: 'module.exports = { run };' },
    },
  ];
}

function testFiles(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(folder, name));
}

/** Writes dist/notes.json and dist/search.json, or says what is wrong in which note and fails. */
function compileNotes() {
  const compiler = path.resolve('out/compileNotes.js');
  delete require.cache[compiler];
  const { library, texts } = require(compiler).compileNotes();
  for (const { uri, line, code, message } of library.problems) {
    console.error(`notes${uri.replace(/^[a-z-]+:/, '')}:${line}: error ${code}: ${message}`);
  }
  if (library.problems.length > 0) throw new Error(`${library.problems.length} problems in notes/`);
  fs.mkdirSync('dist', { recursive: true });
  fs.writeFileSync('dist/notes.json', JSON.stringify(library));
  fs.writeFileSync('dist/search.json', JSON.stringify(texts));
  return library;
}

async function buildAll() {
  await Promise.all(bundles.map(({ name: _name, ...options }) => build({ ...shared, ...options })));
  const { notes, services, terms, questions } = compileNotes();
  console.log(
    `Built ${bundles.length} bundles; ${notes.length} notes, ${services.length} services, ${terms.length} terms, ${questions.length} questions.`,
  );
}

/** Speaks as the problem matcher in .vscode/tasks.json expects. */
async function watchAll() {
  const reporter = {
    name: 'reporter',
    setup({ onStart, onEnd }) {
      onStart(() => console.log('[watch] build started'));
      onEnd(({ errors }) => {
        for (const { text, location } of errors) {
          console.error(`✘ [ERROR] ${text}`);
          if (location) console.error(`    ${location.file}:${location.line}:${location.column}:`);
        }
        console.log('[watch] build finished');
      });
    },
  };
  await buildAll();
  for (const { name: _name, plugins = [], ...options } of bundles) {
    await (await context({ ...shared, ...options, plugins: [...plugins, reporter] })).watch();
  }
  fs.watch('notes', { recursive: true }, () => {
    try {
      compileNotes();
    } catch (error) {
      console.error(String(error));
    }
  });
}

(watch ? watchAll() : buildAll()).catch((error) => {
  console.error(String(error.message ?? error));
  process.exit(1);
});
