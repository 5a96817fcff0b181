// npm test: every check there is, one after the other, each installing what it misses.
import { ensureChromium, ensureEmbeddedHost, ensurePackages, root } from './install.mjs';
import { run, say } from './say.mjs';

await ensurePackages();
await ensureChromium();
await ensureEmbeddedHost();

/** Each step counts the tests that it prints; one that prints none counts as one test. */
const steps = [
  ['Lint and formatting', 'lint'],
  ['Types', 'types'],
  ['Notes', 'notes:check'],
  ['Unit tests', 'test:unit'],
  ['Page tests', 'test:page'],
  ['Editor tests', 'test:editor'],
  ['Browser tests', 'test:browser'],
];
const total = { passed: 0, failed: 0 };
for (const [title, script] of steps) {
  say(`${title} (npm run ${script})`);
  const { code, output } = await run('npm', ['run', '--silent', script], { cwd: root });
  const passed = sum(output, /(\d+) passing\b/g);
  const failed = sum(output, /(\d+) failing\b/g);
  const counted = passed + failed > 0;
  total.passed += counted ? passed : Number(code === 0);
  // A run that ends badly without naming a failed test still failed.
  total.failed += counted ? Math.max(failed, Number(code !== 0)) : Number(code !== 0);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function sum(output, pattern) {
  return [...output.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
}
