import { axisX, axisY, cell, dot } from '@observablehq/plot';
import type { DayActivity, ReadinessView } from '../../core/progress/readinessView';
import type { Chart } from './chart';
import { addDays, dayWithWeekday, longDay, monthOf, weekdayOf, weekdays } from './days';
import { drawSvg } from './drawSvg';
import { count, whole } from './numbers';

const LEFT = 32;
const RIGHT = 12;
const CELL = { smallest: 12, largest: 20 };
const MOST_WEEKS = 53;

interface Square {
  day: string;
  week: string;
  weekday: string;
  answers: number;
  right: number;
}

/** A calendar of the answers: a column a week, a row a weekday; the more answers, the larger the square. */
export function activityChart({ activity, today }: ReadinessView): Chart {
  const busy = activity.filter(({ answers }) => answers > 0);
  const answers = busy.reduce((sum, day) => sum + day.answers, 0);
  return {
    caption: 'Answers by day: the larger the square, the more answers',
    says: `${count(answers, 'answer')} on ${count(busy.length, 'day')} since ${longDay(activity[0]?.day ?? today)}.`,
    draw: (width) => {
      const room = Math.floor((width - LEFT - RIGHT) / CELL.smallest);
      const weeks = weeksUntil(today, Math.min(MOST_WEEKS, room));
      const size = Math.min(CELL.largest, Math.floor((width - LEFT - RIGHT) / weeks.length));
      const squares = squaresOf(activity, weeks, today);
      const most = Math.max(1, ...squares.map((square) => square.answers));
      return drawSvg({
        width: LEFT + RIGHT + weeks.length * size,
        height: 7 * size + 24,
        marginTop: 22,
        marginBottom: 2,
        marginLeft: LEFT,
        marginRight: RIGHT,
        x: { type: 'band', domain: weeks, padding: 0 },
        y: { type: 'band', domain: weekdays, padding: 0 },
        r: { type: 'identity' },
        marks: [
          cell(squares, { x: 'week', y: 'weekday', inset: 1, className: 'day' }),
          dot(
            squares.filter((square) => square.answers > 0),
            {
              x: 'week',
              y: 'weekday',
              r: (square: Square) => radius(square.answers / most, size - 4),
              symbol: 'square',
              title: inWords,
              className: 'active-day',
            },
          ),
          axisX(monthStarts(weeks), {
            anchor: 'top',
            tickSize: 0,
            label: null,
            textAnchor: 'start',
            dx: -size / 2,
            tickFormat: monthOf,
          }),
          axisY(['Mon', 'Wed', 'Fri'], { tickSize: 0, label: null }),
        ],
      });
    },
    table: {
      columns: ['Day', 'Answers', 'Right'],
      rows: busy.map((day) => [longDay(day.day), whole(day.answers), whole(day.right)]).reverse(),
    },
  };
}

/** The Mondays of the weeks up to today's, so that a calendar looks like one from the first day. */
function weeksUntil(today: string, weeks: number): string[] {
  const monday = addDays(today, -weekdayOf(today));
  return Array.from({ length: Math.max(1, weeks) }, (_, index) => addDays(monday, (index + 1 - weeks) * 7));
}

/** The days of these weeks up to today, those before the first answer among them. */
function squaresOf(activity: DayActivity[], weeks: string[], today: string): Square[] {
  const known = new Map(activity.map((day) => [day.day, day]));
  return weeks
    .flatMap((week) =>
      weekdays.map((weekday, index) => {
        const day = addDays(week, index);
        return { day, week, weekday, answers: known.get(day)?.answers ?? 0, right: known.get(day)?.right ?? 0 };
      }),
    )
    .filter(({ day }) => day <= today);
}

/** Of a square (the radius of a circle of its area) whose area goes with the answers; the smallest can still be seen. */
function radius(share: number, side: number): number {
  return (side * Math.max(0.35, Math.sqrt(share))) / Math.sqrt(Math.PI);
}

function inWords({ day, answers, right }: Square): string {
  return `${dayWithWeekday(day)}: ${count(answers, 'answer')}, ${whole(right)} right`;
}

/** The first week of each month; the one cut off at the left has no room for its name. */
function monthStarts(weeks: string[]): string[] {
  return weeks.filter((week, index) => {
    const before = weeks[index - 1];
    return before !== undefined && monthOf(before) !== monthOf(week);
  });
}
