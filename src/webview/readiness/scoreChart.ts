import { axisX, dot, ruleX, ruleY, text } from '@observablehq/plot';
import type { ExamEstimate, ReadinessView } from '../../core/progress/readinessView';
import type { Chart } from './chart';
import { drawSvg } from './drawSvg';
import { percent, percentRange, range, whole } from './numbers';

/** The estimated score with its interval, against the pass mark. */
export function scoreChart({ exam }: ReadinessView, score: NonNullable<ExamEstimate['score']>): Chart {
  const { scaled, share } = score;
  const says = `Estimated score ${whole(scaled.value)}, with 90 % certainty between ${whole(scaled.low)} and ${whole(scaled.high)}, on a scale from 100 to 1000. The pass mark is ${exam.passMark}.`;
  return {
    caption: 'Dot: the estimate. Bar: its 90 % interval. Line: the pass mark.',
    says,
    draw: (width) =>
      drawSvg({
        width,
        height: 92,
        marginTop: 28,
        marginBottom: 28,
        marginLeft: 14,
        marginRight: 14,
        x: { domain: [100, 1000] },
        y: { domain: [-1, 1], axis: null },
        marks: [
          ruleY([0], { x1: 100, x2: 1000, className: 'track' }),
          ruleY([scaled], { y: 0, x1: 'low', x2: 'high', className: 'interval thick' }),
          ruleX([exam.passMark], { className: 'pass-mark' }),
          text([exam.passMark], {
            x: exam.passMark,
            y: 1,
            dy: -10,
            text: [`Pass mark ${exam.passMark}`],
            className: 'label',
          }),
          dot([scaled], { x: 'value', y: 0, r: 8, className: 'value', title: () => says }),
          axisX([100, 400, 700, 1000], { tickSize: 0, tickPadding: 8, label: null }),
        ],
      }),
    table: {
      columns: ['', 'Estimate', '90 % interval'],
      rows: [
        ['Score', whole(scaled.value), range(scaled)],
        ['Right answers', percent(share.value), percentRange(share)],
        ['Pass mark', whole(exam.passMark), ''],
      ],
    },
  };
}
