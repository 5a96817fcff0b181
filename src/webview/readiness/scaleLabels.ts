import { axisX, type Markish } from '@observablehq/plot';

/** Labels under a scale that takes the whole width: the first and the last stay within it. */
export function scaleLabels(ticks: number[], tickFormat: (tick: number) => string): Markish[] {
  const look = { tickSize: 0, tickPadding: 4, label: null, tickFormat };
  return [
    axisX(ticks.slice(0, 1), { ...look, textAnchor: 'start' }),
    axisX(ticks.slice(1, -1), look),
    axisX(ticks.slice(-1), { ...look, textAnchor: 'end' }),
  ];
}
