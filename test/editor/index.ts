import path from 'node:path';
import Mocha from 'mocha';

/** Called by the extension host. The suites are every *.test.ts of this folder. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: 'spec', color: false });
  mocha.addFile(path.join(__dirname, 'suites.js'));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} editor tests failed.`);
}
