import assert from 'node:assert/strict';
import { canonical, isConceptOf, languageOf, syntaxOf } from '../../src/core/mentions/language';

describe('languageOf', () => {
  const cases: [languageId: string, path: string, expected: string][] = [
    ['python', '/a/train.py', 'python'],
    ['typescript', '/a/stack.ts', 'javascript'],
    ['typescriptreact', '/a/page.tsx', 'javascript'],
    ['javascriptreact', '/a/page.jsx', 'javascript'],
    ['terraform', '/a/main.tf', 'hcl'],
    ['plaintext', '/a/main.tf', 'hcl'],
    ['plaintext', '/a/App.kt', 'kotlin'],
    ['plaintext', '/a/MAIN.TF', 'hcl'],
    ['plaintext', '/a/plan.txt', 'txt'],
    ['plaintext', '/a/README', 'plaintext'],
    ['plaintext', '', 'plaintext'],
    ['plaintext', '/a.tf/README', 'plaintext'],
    ['python', '/a/odd.tf', 'python'],
    ['json', '/a/tickets.ipynb', 'ipynb'],
    ['jsonc', '/a/tickets.IPYNB', 'ipynb'],
    ['json', '/a/policy.json', 'json'],
    ['python', '/a/tickets.ipynb', 'python'],
    ['markdown', '/a/tickets.ipynb', 'markdown'],
    ['plaintext', '/a/Dockerfile', 'dockerfile'],
    ['plaintext', '/a/Makefile', 'makefile'],
    ['github-actions-workflow', '/a/x.yml', 'yaml'],
    ['jsonc', '/a/x.jsonc', 'json'],
    ['shellscript', '/a/deploy', 'shellscript'],
    ['yaml', '/a/x.yml', 'yaml'],
    ['plaintext', '/a/x.yml', 'yaml'],
    ['markdown', '/a/x.md', 'markdown'],
    ['made-up', '/a/x.y', 'made-up'],
  ];
  for (const [id, path, expected] of cases) {
    it(`is ${expected} for ${id} in "${path}"`, () => assert.equal(languageOf(id, path), expected));
  }
});

describe('canonical', () => {
  const cases: [id: string, expected: string][] = [
    ['ts', 'javascript'],
    ['TypeScript', 'javascript'],
    ['py', 'python'],
    ['sh', 'shellscript'],
    ['bash', 'shellscript'],
    ['yml', 'yaml'],
    ['tf', 'hcl'],
    ['python', 'python'],
    ['', ''],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
  ];
  for (const [id, expected] of cases) {
    it(`calls "${id}" ${expected}`, () => assert.equal(canonical(id), expected));
  }
});

describe('syntaxOf', () => {
  for (const language of ['javascript', 'python', 'java', 'hcl', 'shellscript', 'go', 'rust', 'sql', 'php', 'cpp']) {
    it(`tells prose from code in ${language}`, () => assert.notEqual(syntaxOf(language), null));
  }
  for (const language of [
    'markdown',
    'yaml',
    'json',
    'plaintext',
    'ipynb',
    'made-up',
    '',
    'constructor',
    '__proto__',
  ]) {
    it(`takes all for prose in "${language}"`, () => assert.equal(syntaxOf(language), null));
  }

  it('knows the languages that have lambdas of their own', () => {
    const withLambdas = ['python', 'java', 'csharp', 'kotlin', 'cpp', 'ruby', 'php'].filter((one) =>
      isConceptOf(one, 'lambda'),
    );
    assert.equal(withLambdas.length, 7);
    const without = ['markdown', 'hcl', 'yaml', 'javascript', 'shellscript'].filter((one) =>
      isConceptOf(one, 'lambda'),
    );
    assert.deepEqual(without, []);
    assert.equal(isConceptOf('python', 'glue'), false);
  });
});
