import { areaY, axisX, axisY, dot, gridY, line, ruleY } from '@observablehq/plot';
import type { ReadinessView } from '../../core/progress/readinessView';
import type { Chart } from './chart';
import { addDays, dateOf, longDay, shortDay } from './days';
import { drawSvg } from './drawSvg';
import { count, points, range, whole } from './numbers';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The score over time: the estimate with its interval by week, and the exam simulations. */
export function historyChart({ history, exam }: ReadinessView): Chart {
  const weeks = history.weeks.map(({ day, scaled }) => ({ day, date: dateOf(day), ...scaled }));
  const simulations = history.simulations.map((one) => ({ ...one, date: dateOf(one.day) }));
  const passed = simulations.filter((one) => one.passed);
  const days = [...weeks, ...simulations].map(({ day }) => day).sort();
  const first = weeks[0];
  const last = weeks.at(-1);
  return {
    caption:
      'Line and band: the estimate and its 90\u00a0% interval. Dashed: the pass mark. Diamonds: exam simulations, filled when passed.',
    says: [
      ...(first && last
        ? [
            `The estimate went from ${points(first.value)} on ${longDay(first.day)} to ${points(last.value)} on ${longDay(last.day)}.`,
          ]
        : []),
      ...(simulations.length > 0
        ? [
            `${count(simulations.length, 'exam simulation')}, ${whole(passed.length)} passed; the last score was ${points(simulations.at(-1)?.scaled ?? 0)}.`,
          ]
        : []),
      `The pass mark is ${exam.passMark}.`,
    ].join(' '),
    draw: (width) =>
      drawSvg({
        width,
        height: 220,
        marginTop: 12,
        marginBottom: 28,
        marginLeft: 40,
        marginRight: 16,
        x: { type: 'utc', domain: span(days) },
        y: { domain: [100, 1000] },
        marks: [
          gridY([100, 400, 1000], { className: 'grid' }),
          areaY(weeks, { x: 'date', y1: 'low', y2: 'high', className: 'band' }),
          ruleY([exam.passMark], { className: 'pass-mark' }),
          line(weeks, { x: 'date', y: 'value', className: 'estimate' }),
          dot(weeks, {
            x: 'date',
            y: 'value',
            r: 3.5,
            title: (week: (typeof weeks)[number]) => `${longDay(week.day)}: ${points(week.value)} (${range(week)})`,
            className: 'value point',
          }),
          dot(simulations, {
            x: 'date',
            y: 'scaled',
            r: 6,
            symbol: 'diamond2',
            title: (one: (typeof simulations)[number]) =>
              `${longDay(one.day)}: exam simulation ${points(one.scaled)}, ${one.passed ? 'passed' : 'not passed'}`,
            className: 'simulation',
          }),
          dot(passed, { x: 'date', y: 'scaled', r: 6, symbol: 'diamond2', className: 'simulation passed' }),
          axisX(someOf(days, width), {
            tickSize: 0,
            tickPadding: 8,
            label: null,
            tickFormat: (date: Date) => shortDay(date.toISOString().slice(0, 10)),
          }),
          axisY([100, 400, exam.passMark, 1000], { tickSize: 0, label: null, tickFormat: points }),
        ],
      }),
    table: {
      columns: ['Day', 'Score', '90\u00a0% interval', 'Exam simulation'],
      rows: [
        ...weeks.map((week) => ({ day: week.day, cells: [points(week.value), range(week), ''] })),
        ...simulations.map((one) => ({
          day: one.day,
          cells: [
            points(one.scaled),
            '',
            `${one.passed ? 'passed' : 'not passed'}, ${whole(one.right)} of ${whole(one.scored)} right`,
          ],
        })),
      ]
        .sort((a, b) => (a.day < b.day ? 1 : -1))
        .map(({ day, cells }) => [longDay(day), ...cells]),
    },
  };
}

/** From the first to the last day; a single day stands in the middle of its week. */
function span(days: string[]): [Date, Date] {
  const first = days[0] ?? '';
  const last = days.at(-1) ?? '';
  return first === last ? [dateOf(addDays(first, -3)), dateOf(addDays(first, 3))] : [dateOf(first), dateOf(last)];
}

/** Days evenly spread over the time shown, as many as have room. */
function someOf(days: string[], width: number): Date[] {
  const [from, to] = span(days);
  const steps = Math.max(1, Math.min(Math.floor(width / 110), Math.round((to.getTime() - from.getTime()) / WEEK)));
  return Array.from(
    { length: steps + 1 },
    (_, step) => new Date(from.getTime() + ((to.getTime() - from.getTime()) * step) / steps),
  );
}
