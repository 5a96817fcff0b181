import 'mocha/mocha';

/** Called by the web-worker extension host. The suites are those of the desktop host. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, color: false, reporter: 'spec' });
  await import('editor-suites');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} editor tests failed.`);
}
