import { dot, ruleY, text } from '@observablehq/plot';
import type { DomainReadiness, ReadinessView } from '../../core/progress/readinessView';
import type { Chart } from './chart';
import { drawSvg } from './drawSvg';
import { percent, percentRange, whole } from './numbers';
import { scaleLabels } from './scaleLabels';

const NARROW = 380;
/** Pixels per em of the labels, see charts.css. */
const EM = 12;

/** Share of right answers by domain, each with its interval. */
export function domainsChart({ domains }: ReadinessView): Chart {
  const known = domains.flatMap(({ id, weight, share }) => (share ? [{ id, weight, ...share }] : []));
  return {
    caption: 'Dot: estimated share of right answers, larger where the exam asks more. Bar: its 90\u00a0% interval.',
    says: domains.map((domain) => `${nameOf(domain)}: ${inWords(domain)}.`).join(' '),
    draw: (width) => {
      const narrow = width < NARROW;
      const row = narrow ? 72 : 62;
      const value = narrow ? briefly : inFigures;
      return drawSvg({
        width,
        height: (domains.length - 0.5) * row + 54,
        marginTop: 32, // Room for a name in two lines above the first row.
        marginBottom: 22,
        marginLeft: 0,
        marginRight: 0,
        x: { domain: [0, 1] },
        y: { type: 'point', domain: domains.map(({ id }) => id), axis: null, padding: 0.25 },
        r: { type: 'sqrt', domain: [0, 50], range: [0, 10] },
        marks: [
          ruleY(domains, { y: 'id', x1: 0, x2: 1, className: 'track' }),
          ruleY(known, { y: 'id', x1: 'low', x2: 'high', className: 'interval' }),
          dot(known, { y: 'id', x: 'value', r: 'weight', className: 'value' }),
          text(domains, {
            y: 'id',
            x: 0,
            dy: -14,
            text: nameOf,
            textAnchor: 'start',
            lineAnchor: 'bottom',
            lineWidth: (width - (narrow ? 56 : 145)) / EM,
            lineHeight: 1.3,
            fontSize: EM,
            className: 'name',
          }),
          text(domains, {
            y: 'id',
            x: 1,
            dy: -14,
            text: value,
            textAnchor: 'end',
            lineAnchor: 'bottom',
            fontSize: EM,
            className: 'label',
          }),
          scaleLabels([0, 0.5, 1], percent),
        ],
      });
    },
    table: {
      columns: ['Domain', 'Weight', 'Estimate', '90\u00a0% interval', 'Answers', 'Seen', 'Mastered'],
      rows: domains.map((domain) => [
        `${domain.number} ${domain.title}`,
        `${domain.weight}\u00a0%`,
        domain.share ? percent(domain.share.value) : briefly(domain),
        domain.share ? percentRange(domain.share) : '',
        whole(domain.answers),
        `${whole(domain.mastery.seen)} of ${whole(domain.mastery.total)}`,
        whole(domain.mastery.mastered),
      ]),
    },
  };
}

function nameOf({ number, title, weight }: DomainReadiness): string {
  return `${number} ${title} (${weight}\u00a0%)`;
}

function inWords(domain: DomainReadiness): string {
  const { share, missing } = domain;
  return share
    ? `${percent(share.value)} right, with 90\u00a0% certainty ${percentRange(share)}`
    : `too few answers, ${whole(missing)} more needed`;
}

function inFigures({ share, missing }: DomainReadiness): string {
  return share ? `${percent(share.value)} (${percentRange(share)})` : `needs ${whole(missing)} more answers`;
}

function briefly({ share, missing }: DomainReadiness): string {
  return share ? percent(share.value) : `${whole(missing)} more`;
}
