import { axisX, axisY, barY, gridY, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { DueView, ReadinessView } from '../../core/progress/readinessView';
import type { Chart } from './chart';
import { dayWithWeekday, shortDay } from './days';
import { drawSvg } from './drawSvg';
import { count, whole } from './numbers';

const WIDEST_BAR = 48;

type DueDay = DueView['days'][number];

/** Reviews due by day, up to the exam. */
export function dueChart({ due }: ReadinessView): Chart {
  const { days, later } = due;
  const exam = days.find((one) => one.exam);
  const most = Math.max(1, ...days.map((one) => one.count));
  const sum = days.reduce((all, one) => all + one.count, 0);
  const busiest = days.find((one) => one.count === most);
  const span = exam ? 'until the exam' : `in the next ${days.length} days`;
  return {
    caption: `Reviews due ${span}${later > 0 ? `; ${whole(later)} more come later` : ''}`,
    says: [
      `${count(sum, 'review')} due ${span}.`,
      ...(days[0] ? [`Today: ${whole(days[0].count)}.`] : []),
      ...(busiest ? [`Most on ${dayWithWeekday(busiest.day)}: ${whole(most)}.`] : []),
      ...(exam ? [`The exam is on ${dayWithWeekday(exam.day)}.`] : []),
    ].join(' '),
    draw: (width) => {
      const ticks = niceCounts(most);
      const marginLeft = 16 + 7 * whole(ticks.at(-1) ?? 0).length;
      const room = width - marginLeft - 16;
      const inset = Math.max(0, (room / days.length - WIDEST_BAR) / 2);
      return drawSvg({
        width,
        height: 200,
        marginTop: 24,
        marginBottom: 28,
        marginLeft,
        marginRight: 16,
        x: { type: 'band', round: false, domain: days.map(({ day }) => day), paddingInner: 0.3, paddingOuter: 0.15 },
        y: { domain: [0, ticks.at(-1) ?? 1] },
        marks: [
          gridY(ticks, { className: 'grid' }),
          barY(days, { x: 'day', y: 'count', insetLeft: inset, insetRight: inset, title: inWords, className: 'bar' }),
          exam && markExam(exam, days),
          ruleY([0], { className: 'axis' }),
          axisX(spread(days, room), { tickSize: 0, tickPadding: 8, label: null, tickFormat: shortDay }),
          axisY(ticks, { tickSize: 0, label: null, tickFormat: whole }),
        ],
      });
    },
    table: {
      columns: ['Day', 'Reviews'],
      rows: [
        ...days.map((one) => [`${dayWithWeekday(one.day)}${one.exam ? ' (exam)' : ''}`, whole(one.count)]),
        ...(later > 0 ? [['Later', whole(later)]] : []),
      ],
    },
  };
}

/** A line on the day of the exam, its name on the side where there is room. */
function markExam(exam: DueDay, days: DueDay[]): Markish[] {
  const late = days.indexOf(exam) >= days.length / 2;
  return [
    ruleX([exam], { x: 'day', className: 'exam-day' }),
    text([exam], {
      x: 'day',
      frameAnchor: 'top',
      dx: late ? 4 : -4,
      dy: -10,
      text: () => 'Exam',
      textAnchor: late ? 'end' : 'start',
      className: 'label',
    }),
  ];
}

function inWords(one: DueDay): string {
  return `${dayWithWeekday(one.day)}: ${count(one.count, 'review')}${one.exam ? ', exam' : ''}`;
}

/** Two or three counts up to one that covers the highest bar. */
function niceCounts(most: number): number[] {
  const magnitude = 10 ** Math.floor(Math.log10(most));
  const step = [0.5, 1, 1.5, 2, 2.5, 5].map((factor) => factor * magnitude).find((one) => one * 2 >= most) ?? most;
  const whole = Math.max(1, Math.ceil(step));
  return most <= whole ? [0, whole] : [0, whole, 2 * whole];
}

/** As many of the days as have room for their labels, from today on. */
function spread(days: DueDay[], room: number): string[] {
  const every = Math.max(1, Math.ceil((days.length * 64) / room));
  return days.filter((_, index) => index % every === 0).map(({ day }) => day);
}
