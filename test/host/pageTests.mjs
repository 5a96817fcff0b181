// npm run test:page: the suites of test/page, which play the host of the quiz page in Chromium.
import { ensureChromium, root } from './install.mjs';
import { mustRun, say } from './say.mjs';

await ensureChromium();
say('Page tests');
try {
  await mustRun('npx', ['mocha', '--config', 'test/page/mocharc.json'], { cwd: root });
} catch {
  process.exitCode = 1;
}
