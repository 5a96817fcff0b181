import { axisX, dot, ruleX, ruleY, text } from '@observablehq/plot';
import type { DomainReadiness, ReadinessView } from '../../core/progress/readinessView';
import type { Chart } from './chart';
import { drawSvg } from './drawSvg';
import { count, percent, percentRange, whole } from './numbers';

const NARROW = 420;
/** Pixels per em of the labels, see charts.css. */
const EM = 12;

/** Share of right answers by domain, each with its interval. */
export function domainsChart({ domains }: ReadinessView): Chart {
  const known = domains.flatMap(({ id, weight, share }) => (share ? [{ id, weight, ...share }] : []));
  return {
    caption: 'Dot: estimated share of right answers, larger where the exam asks more. Bar: its 90 % interval.',
    says: domains.map((domain) => `${nameOf(domain)}: ${inWords(domain)}.`).join(' '),
    draw: (width) => {
      const narrow = width < NARROW;
      const value = narrow ? briefly : inFigures;
      return drawSvg({
        width,
        height: domains.length * (narrow ? 64 : 52) + 28,
        marginTop: 0,
        marginBottom: 28,
        marginLeft: 12,
        marginRight: 12,
        x: { domain: [0, 1] },
        y: { type: 'point', domain: domains.map(({ id }) => id), axis: null, padding: 0.66 },
        r: { type: 'sqrt', domain: [0, 50], range: [0, 10] },
        marks: [
          ruleX([0, 0.5, 1], { className: 'grid' }),
          ruleY(domains, { y: 'id', x1: 0, x2: 1, className: 'track' }),
          ruleY(known, { y: 'id', x1: 'low', x2: 'high', className: 'interval' }),
          dot(known, { y: 'id', x: 'value', r: 'weight', className: 'value' }),
          text(domains, {
            y: 'id',
            x: 0,
            dx: -12,
            dy: -14,
            text: nameOf,
            textAnchor: 'start',
            lineAnchor: 'bottom',
            lineWidth: (width - (narrow ? 56 : 130)) / EM,
            fontSize: EM,
            className: 'name',
          }),
          text(domains, {
            y: 'id',
            x: 1,
            dx: 12,
            dy: -14,
            text: value,
            textAnchor: 'end',
            lineAnchor: 'bottom',
            fontSize: EM,
            className: 'label',
          }),
          axisX([0, 0.5, 1], { tickSize: 0, tickPadding: 8, label: null, tickFormat: percent }),
        ],
      });
    },
    table: {
      columns: ['Domain', 'Weight', 'Estimate', '90 % interval', 'Answers', 'Seen', 'Mastered'],
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
  return `${number} ${title} · ${weight}\u00a0%`;
}

function inWords(domain: DomainReadiness): string {
  const { share, missing } = domain;
  return share
    ? `${percent(share.value)} right, with 90 % certainty ${percentRange(share)}`
    : `too few answers, ${count(missing, 'more')} needed`;
}

function inFigures({ share, missing }: DomainReadiness): string {
  return share ? `${percent(share.value)} (${percentRange(share)})` : `needs ${whole(missing)} more answers`;
}

function briefly({ share, missing }: DomainReadiness): string {
  return share ? percent(share.value) : `${whole(missing)} more`;
}
