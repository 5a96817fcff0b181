import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { ReadinessView } from '../../src/core/progress/readinessView';
import { violations } from '../browser/accessibility';
import { openChromium, openReadiness, themeNames, type ReadinessPage } from './readinessHarness';
import { readinessViews } from './readinessViews';

const names = Object.keys(readinessViews) as (keyof typeof readinessViews)[];
const { newcomer, fewAnswers, someWeeks, examPassed, retired, huge, noExamDate } = readinessViews;

describe('the readiness page', function () {
  this.timeout(120_000); // Every state in one window takes its time on a small machine.
  let browser: Browser;
  const opened: ReadinessPage[] = [];
  const open = async (...options: Parameters<typeof openReadiness> extends [unknown, infer O] ? [O] : never) => {
    const page = await openReadiness(browser, ...options);
    opened.push(page);
    return page;
  };

  before(async () => (browser = await openChromium()));
  after(() => browser.close());
  afterEach(async () => {
    for (const { page, complaints } of opened.splice(0)) {
      await page.close();
      assert.deepEqual(complaints, [], 'the console is quiet');
    }
  });

  for (const theme of themeNames) {
    it(`has nothing that axe finds in the ${theme} theme, its tables open`, async () => {
      const { page, render } = await open({ view: newcomer, theme });
      for (const name of names) {
        await render(readinessViews[name]);
        await openTables({ page });
        assert.deepEqual(await violations(page.mainFrame()), [], name);
      }
    });
  }

  for (const width of [280, 420, 700, 1000, 1600]) {
    it(`fits into ${width} pixels, its tables open`, async () => {
      const { page, render } = await open({ view: newcomer, width });
      for (const name of names) {
        await render(readinessViews[name]);
        await openTables({ page });
        const { scrollWidth, cut } = await page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          cut: [...document.querySelectorAll('.picture text')]
            .filter((text) => {
              const { left, right } = text.getBoundingClientRect();
              return left < 0 || right > window.innerWidth;
            })
            .map((text) => text.textContent),
        }));
        assert.deepEqual({ name, scrollWidth, cut }, { name, scrollWidth: width, cut: [] });
      }
    });
  }

  it('draws its pictures anew when the window gets another width', async () => {
    const { page } = await open({ view: someWeeks, width: 1600 });
    const widths = () => page.locator('.picture svg').evaluateAll((all) => all.map((svg) => svg.clientWidth));
    const wide = await widths();
    assert.equal(wide.length, 5);
    await page.setViewportSize({ width: 320, height: 900 });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.picture svg')].every((svg) => Number(svg.getAttribute('width')) < 320),
    );
    assert.ok((await widths()).every((width, index) => width < (wide[index] ?? 0)));
  });

  it('follows another theme without being drawn anew', async () => {
    const { page } = await open({ view: someWeeks });
    await page.evaluate(() => document.documentElement.style.setProperty('--vscode-charts-blue', 'rgb(1, 2, 3)'));
    const fills = await page
      .locator('.picture .bar rect')
      .evaluateAll((bars) => [...new Set(bars.map((bar) => getComputedStyle(bar).fill))]);
    assert.deepEqual(fills, ['rgb(1, 2, 3)']);
  });

  it('leaves no style element in a picture', async () => {
    const { page } = await open({ view: someWeeks });
    assert.equal(await page.locator('.picture svg').count(), 5);
    assert.equal(await page.locator('style').count(), 0);
  });

  describe('says in words', () => {
    const cases: [ReadinessView, headline: RegExp, more: RegExp][] = [
      [newcomer, /^No answers yet$/, /60 more answers, spread over the domains of MLA-C02, are enough/],
      [
        fewAnswers,
        /^Too few answers to say: 23 more in 2 domains$/,
        /23 more answers, spread over ML Model and .* and Deployment/,
      ],
      [
        someWeeks,
        /^Estimated 742 \(690–790\) of\s1000; the pass mark is 720$/,
        /about 75\s%.*71\s% on the exam day without further study/,
      ],
      [huge, /^Estimated 1000 \(991–1000\)/, /above 95\s%/],
      [examPassed, /^Estimated 742/, /recall about 71\s% today/],
      [retired, /the pass mark is 750$/, /AWS has retired this exam/],
    ];
    for (const [view, headline, more] of cases) {
      it(String(headline), async () => {
        const { page } = await open({ view });
        assert.match(await page.locator('h2').first().innerText(), headline);
        assert.match((await page.locator('header').innerText()).replace(/\n/g, ' '), more);
      });
    }
  });

  describe('has a picture with words and a table behind it', () => {
    it('for the score', async () => {
      const { page } = await open({ view: someWeeks });
      const picture = page.getByRole('img', { name: /^Estimated score 742, with 90\s% certainty between 690 and 790/ });
      assert.equal(await picture.count(), 1);
      assert.deepEqual(await tableOf(page, 'Dot: the estimate. '), [
        ['Score', '742', '690–790'],
        ['Right answers', '71 %', '66–77 %'],
        ['Pass mark', '720', ''],
      ]);
    });

    it('for the domains, with what is missing', async () => {
      const { page } = await open({ view: fewAnswers });
      const picture = page.getByRole('img', { name: /1 Data Preparation .*70\s% right.*52–84\s%.* 11 more needed/ });
      assert.equal(await picture.count(), 1);
      assert.equal(await picture.locator('circle').count(), 2);
      const rows = await tableOf(page, 'Dot: estimated share');
      assert.deepEqual(
        rows.map(([, weight, share, interval, answers]) => [weight, share, interval, answers]),
        [
          ['28 %', '70 %', '52–84 %', '19'],
          ['24 %', '11 more', '', '4'],
          ['24 %', '12 more', '', '4'],
          ['24 %', '70 %', '52–84 %', '19'],
        ],
      );
    });

    it('for the reviews ahead, the exam marked', async () => {
      const { page } = await open({ view: someWeeks });
      const { days } = someWeeks.due;
      const sum = days.reduce((all, { count }) => all + count, 0);
      const picture = page.getByRole('img', {
        name: new RegExp(`^${sum} reviews due until the exam. Today: 23.*17 Dec`),
      });
      assert.equal(await picture.locator('.bar rect').count(), days.length);
      assert.equal(await picture.locator('.exam-day line').count(), 1);
      const rows = await tableOf(page, 'Reviews due');
      assert.deepEqual(
        rows.map(([, count]) => Number(count)),
        days.map(({ count }) => count),
      );
      assert.match(rows.at(-1)?.[0] ?? '', /17 Dec \(exam\)$/);
    });

    it('for the reviews without an exam date, with those that come later', async () => {
      const { page } = await open({ view: examPassed });
      assert.equal(await page.locator('.exam-day').count(), 0);
      assert.deepEqual((await tableOf(page, 'Reviews due')).at(-1), ['Later', '310']);
    });

    it('for the activity', async () => {
      const { page } = await open({ view: someWeeks });
      const busy = someWeeks.activity.filter(({ answers }) => answers > 0);
      assert.equal(await page.locator('.active-day path').count(), busy.length);
      const rows = await tableOf(page, 'Answers by day');
      assert.deepEqual(
        rows.map(([, answers, right]) => [Number(answers), Number(right)]),
        busy.map(({ answers, right }) => [answers, right]).reverse(),
      );
    });

    it('for the score over time', async () => {
      const { page } = await open({ view: someWeeks });
      const { weeks, simulations } = someWeeks.history;
      const picture = page.getByRole('img', { name: /^The estimate went from .*2 exam simulations, 1 passed/ });
      assert.equal(await picture.locator('.value circle').count(), weeks.length);
      assert.equal(await picture.locator('.simulation:not(.passed) path').count(), simulations.length);
      assert.equal(await picture.locator('.simulation.passed path').count(), 1);
      const rows = await tableOf(page, 'Line and band');
      const scores = [...weeks.map(({ scaled }) => scaled.value), ...simulations.map(({ scaled }) => scaled)];
      assert.deepEqual(rows.map(([, score]) => Number(score)).sort(), scores.sort());
      assert.deepEqual(
        rows.map((row) => row[3]).filter((cell) => cell !== ''),
        ['passed, 37 of 50 right', 'not passed, 29 of 50 right'],
      );
    });

    it('only where there is something to draw', async () => {
      const { page } = await open({ view: newcomer });
      assert.equal(await page.getByRole('img').count(), 1);
      assert.equal(await page.getByText(/No score yet|No answers yet\. Each day|Nothing is due/).count(), 3);
    });
  });

  it('keeps a table open while the figures change', async () => {
    const { page, render } = await open({ view: someWeeks });
    await page.getByText('Show as a table').first().click();
    await render(noExamDate);
    assert.equal(await page.locator('details[open]').count(), 1);
  });

  describe('tells the host', () => {
    it('that it is ready, and keeps the exam shown', async () => {
      const { sent, kept } = await open({ view: retired });
      assert.deepEqual(await sent(), [{ type: 'ready' }]);
      assert.deepEqual(await kept(), { exam: 'mls-c01' });
    });

    it('what each control asks for, by keys alone and in the order of reading', async () => {
      const { page, sent } = await open({ view: someWeeks });
      const places = await tabThrough(page);
      assert.deepEqual(places, [
        'Exam',
        'Show as a table',
        'Start review',
        'Change the date',
        'Simulate the exam',
        'Practise 4.2 Manage cost and performance of infrastructure',
        'Practise 2.3 Evaluate ML and AI systems',
        'Practise 4.3 Secure workloads and model endpoints',
        'Show as a table',
        'Show as a table',
        'Show as a table',
        'Show as a table',
        'Practise these',
        'Open note: Amazon Data Firehose',
        'Open note: Amazon Kinesis Data Streams',
        'Open note: Precision',
      ]);
      assert.deepEqual((await sent()).slice(1), [
        { type: 'startReview', exam: 'mla-c02' },
        { type: 'setExamDate' },
        { type: 'startExam', exam: 'mla-c02' },
        ...['4.2', '2.3', '4.3'].map((task) => ({
          type: 'startQuiz',
          scope: { kind: 'tasks', id: `mla-c02/${task}` },
        })),
        { type: 'startConfusions' },
        { type: 'open', uri: 'aws-ml-notes:/services/data-firehose.md', line: 12 },
        { type: 'open', uri: 'aws-ml-notes:/services/kinesis.md', line: 14 },
        { type: 'open', uri: 'aws-ml-notes:/metrics.md', line: 30 },
      ]);
      assert.equal(await page.locator('details[open]').count(), 5);
    });

    it('which exam to show, and shows the one that the host then sends', async () => {
      const { page, sent, render } = await open({ view: someWeeks });
      const exam = page.getByRole('combobox', { name: 'Exam' });
      await exam.selectOption('mls-c01');
      assert.deepEqual((await sent()).at(-1), { type: 'chooseExam', exam: 'mls-c01' });
      await render(someWeeks);
      assert.equal(await exam.inputValue(), 'mla-c02');
      await render(retired);
      assert.equal(await exam.inputValue(), 'mls-c01');
    });

    it('where a newcomer begins', async () => {
      const { page, sent } = await open({ view: newcomer });
      await page.getByRole('button', { name: 'Start practising' }).click();
      await page.getByRole('button', { name: 'Practise 1 Data Preparation for ML and AI' }).click();
      await page.getByRole('button', { name: 'Set your exam date' }).click();
      assert.deepEqual((await sent()).slice(1), [
        { type: 'startQuiz', scope: { kind: 'tasks', id: 'mla-c02' } },
        { type: 'startQuiz', scope: { kind: 'tasks', id: 'mla-c02/1' } },
        { type: 'setExamDate' },
      ]);
    });
  });

  it('asks for no exam date where no exam can be taken', async () => {
    const { page } = await open({ view: retired });
    assert.equal(await page.getByText(/exam date/).count(), 0);
  });

  it('groups the digits of what is large', async () => {
    const { page } = await open({ view: huge });
    assert.equal(await page.getByText('1,234,567', { exact: true }).first().isVisible(), true);
    assert.equal(await page.getByText('123,456,789 answers in all').count(), 1);
  });
});

async function openTables({ page }: Pick<ReadinessPage, 'page'>): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

/** The cells of a table's body, by the beginning of its name; a space is a space. */
async function tableOf(page: ReadinessPage['page'], name: string): Promise<string[][]> {
  return page
    .locator(`table[aria-label^="${name}"] tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())),
    );
}

/** Goes through the page by Tab, presses Enter on all but the choice of an exam, and gives back the names on the way. */
async function tabThrough(page: ReadinessPage['page']): Promise<string[]> {
  const names: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused.classList.contains('large')) return '';
      return focused.getAttribute('aria-label') ?? focused.textContent.trim();
    });
    if (name === '' && (await page.evaluate(() => document.activeElement === document.body))) return names;
    if (name === '') continue;
    names.push(name);
    if (name !== 'Exam') await page.keyboard.press('Enter');
  }
}
