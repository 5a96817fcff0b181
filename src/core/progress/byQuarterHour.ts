const QUARTER = 15 * 60 * 1000;

/**
 * The same function, asked once for each quarter of an hour: working out a local day is slow, and all zones of the
 * world change their day on a quarter.
 */
export function byQuarterHour(dayOf: (at: number) => string): (at: number) => string {
  const known = new Map<number, string>();
  return (at) => {
    const quarter = Math.floor(at / QUARTER);
    const day = known.get(quarter) ?? dayOf(quarter * QUARTER);
    known.set(quarter, day);
    return day;
  };
}
