import type { CostPoint } from './contract.js';

/**
 * The falling cost as an SVG path, in steps: a cost holds until the next better one is found. The height is
 * the square root of the distance to the best, so that late gains still show beside the first second's.
 */
export function sparkline(points: readonly CostPoint[], elapsed: number, width: number, height: number): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) {
    return '';
  }
  const best = Math.min(...points.map((point) => point.c));
  const worst = Math.max(...points.map((point) => point.c));
  const duration = Math.max(elapsed, last.t, 1);
  const x = (t: number): number => round((t / duration) * width);
  const y = (cost: number): number =>
    worst === best ? height : round(height - Math.sqrt((cost - best) / (worst - best)) * height);
  const steps = points.slice(1).map((point) => `H${x(point.t)}V${y(point.c)}`);
  return `M${x(first.t)} ${y(first.c)}${steps.join('')}H${x(duration)}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
