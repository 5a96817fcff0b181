import { dot, ruleX, ruleY, text } from '@observablehq/plot';
import type { ExamEstimate, ReadinessView } from '../../core/progress/readinessView';
import type { Chart } from './chart';
import { drawSvg } from './drawSvg';
import { percent, percentRange, range, points } from './numbers';
import { scaleLabels } from './scaleLabels';

/** The estimated score with its interval, against the pass mark. */
export function scoreChart({ exam }: ReadinessView, score: NonNullable<ExamEstimate['score']>): Chart {
  const { scaled, share } = score;
  const says = `Estimated score ${points(scaled.value)}, with 90\u00a0% certainty between ${points(scaled.low)} and ${points(scaled.high)}, on a scale from 100 to 1000. The pass mark is ${exam.passMark}.`;
  return {
    caption: 'Dot: the estimate. Bar: its 90\u00a0% interval. Dashed: the pass mark.',
    says,
    draw: (width) =>
      drawSvg({
        width,
        height: 80,
        marginTop: 26,
        marginBottom: 22,
        marginLeft: 0,
        marginRight: 0,
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
          scaleLabels([100, 400, 700, 1000], points),
        ],
      }),
    table: {
      columns: ['Figure', 'Estimate', '90\u00a0% interval'],
      rows: [
        ['Score', points(scaled.value), range(scaled)],
        ['Right answers', percent(share.value), percentRange(share)],
        ['Pass mark', points(exam.passMark), ''],
      ],
    },
  };
}
