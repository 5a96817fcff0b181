import type { Page } from 'playwright-core';

/** The themes by their names in VS Code's list, with the class that the window then has. */
export const themes = {
  dark: ['Dark Modern', 'vs-dark'],
  light: ['Light Modern', 'vs'],
  'high-contrast': ['Dark High Contrast', 'hc-black'],
  'high-contrast-light': ['Light High Contrast', 'hc-light'],
} as const;
export type Theme = keyof typeof themes;

/** Chooses a theme as a person does: setting it from outside does not always take. */
export async function chooseTheme(page: Page, theme: Theme): Promise<void> {
  const [label, themeClass] = themes[theme];
  const list = page.locator('.quick-input-widget');
  const focused = list.locator('.monaco-list-row.focused');
  for (let tries = 0; tries < 4; tries++) {
    try {
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+t');
      await list.locator('.monaco-list-row', { hasText: 'Dark Modern' }).first().waitFor({ timeout: 8000 });
      await page.keyboard.type(label);
      await focused.filter({ hasText: label }).waitFor({ timeout: 5000 });
      await page.keyboard.press('Enter');
      break;
    } catch {
      await page.keyboard.press('Escape');
    }
  }
  await page.locator(`.monaco-workbench.${themeClass}`).waitFor();
}
