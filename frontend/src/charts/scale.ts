import type { Row } from './contract.js';

/** A bar as parts of the half that it fills, from the middle outwards: 0 to 1. */
export interface Bar {
  above: number;
  below: number;
}

/** The bars of a chart on one scale, which the longest fills; small deviations do not fill it for want of greater. */
export function bars(rows: readonly Row[], least = 1): Bar[] {
  const longest = Math.max(least, ...rows.map((row) => Math.abs(row.deviation)));
  return rows.map(({ deviation }) => ({
    above: Math.max(0, deviation) / longest,
    below: Math.max(0, -deviation) / longest,
  }));
}
