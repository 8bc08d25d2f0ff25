import type { BoardModel } from './contract.js';
import type { Density } from './duty-view.js';

/** In pixels: what the head of a row takes, one figure at its end, and a column in which a short name can be read. */
const HEAD = 168;
const FIGURE = 36;
const READABLE = 76;

/** How names are written on a board of this width. */
export function densityOf(width: number, { days, people }: BoardModel): Density {
  const figures = people[0]?.people[0]?.figures.length ?? 0;
  return (width - HEAD - figures * FIGURE) / days.length < READABLE ? 'code' : 'short';
}
