import type { Interval } from './readinessView';

/** The quantile of the normal distribution for a two-sided interval of 90 %. */
const Z = 1.6449;

/**
 * Wilson's score interval of 90 % for a share
 * (E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927).
 * @param share of the observations, 0 to 1
 * @param count of independent observations; need not be whole
 */
export function wilsonInterval(share: number, count: number): Interval {
  const spread = (Z * Z) / count;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / count + spread / (4 * count));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * The interval of a weighted sum of independent shares from their own intervals: the distances from the values add up as
 * squares (MOVER; G. Y. Zou and A. Donner, Construction of confidence limits about effect measures, 2008).
 * @param parts whose weights sum up to 1
 */
export function weightedInterval(parts: readonly { weight: number; share: Interval }[]): Interval {
  const sum = (term: (part: { weight: number; share: Interval }) => number) =>
    parts.reduce((total, part) => total + term(part), 0);
  const value = sum(({ weight, share }) => weight * share.value);
  const below = Math.sqrt(sum(({ weight, share }) => (weight * (share.value - share.low)) ** 2));
  const above = Math.sqrt(sum(({ weight, share }) => (weight * (share.high - share.value)) ** 2));
  return { value, low: Math.max(0, value - below), high: Math.min(1, value + above) };
}

/**
 * How many equally weighted observations say as much as these weighted ones: (Σw)² / Σw²
 * (L. Kish, Survey sampling, 1965).
 */
export function effectiveCount(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  return squares === 0 ? 0 : (sum * sum) / squares;
}

/** The distribution function of the standard normal distribution (Abramowitz and Stegun 26.2.17, error below 1e-7). */
export function normalBelow(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return x < 0 ? tail : 1 - tail;
}

/** Standard deviation behind one side of an interval of 90 %. */
export function deviationBehind(distance: number): number {
  return distance / Z;
}
