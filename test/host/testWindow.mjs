import { format } from 'node:util';
import { openBrowser } from './browser.mjs';

/** Seconds after which a window that says nothing is given up. */
const PATIENCE = 300;

/**
 * Opens a window of the embedded host that runs a test bundle in its extension host, and shows what that prints.
 * @param {{ address(options: object): string }} host
 * @param {{ folder?: string, development: string, tests: string }} options see `address` of the host
 * @param {(line: string) => void} [onLine] takes every line printed instead of the console
 * @returns {Promise<number>} the exit code of the tests
 */
export async function runTestsInWindow(host, options, onLine) {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const exit = new Promise((resolve) => {
      const timer = setTimeout(() => {
        console.error(`The window did not end its tests within ${PATIENCE} seconds.`);
        resolve(1);
      }, PATIENCE * 1000);
      void page.exposeFunction('codeAutomationExit', (code) => {
        clearTimeout(timer);
        resolve(code);
      });
    });
    await page.exposeFunction('codeAutomationLog', (type, parts) => {
      const text = format(...parts);
      if (isWorkbenchTalk(text) && !process.env.DEBUG) return;
      if (onLine) onLine(text);
      else if (type === 'error') console.error(text);
      else console.log(text);
    });
    await page.goto(host.address(options));
    return await exit;
  } finally {
    await browser.close();
  }
}

/** The workbench also prints here: about its sockets, and about the marketplace that it cannot reach. */
function isWorkbenchTalk(text) {
  return /^(Resolv|Creating a socket|\[|Updating additional|getaddrinfo|DialogService|Canceled)/.test(text);
}
