// npm run test:browser: the suites of test/browser, which drive the real workbench in Chromium.
import { ensureChromium, ensureEmbeddedHost, root } from './install.mjs';
import { mustRun, say } from './say.mjs';

await ensureEmbeddedHost();
await ensureChromium();
say('Browser tests');
try {
  await mustRun('npx', ['mocha', '--config', 'test/browser/mocharc.json'], { cwd: root });
} catch {
  process.exitCode = 1;
}
