import type { BoardModel, Holder } from './contract.js';
import type { Density } from './duty-view.js';

/** In pixels: what the head of a row takes, one figure at its end, and a column in which a short name can be read. */
const HEAD = 168;
const FIGURE = 36;
const READABLE = 76;
/** What a cell takes beside its name, a pin or a warning among it, and about one letter. */
const AROUND = 24;
const LETTER = 6.5;

/** How names are written on a board of this width: in full where no two of them would be cut to the same. */
export function densityOf(width: number, board: BoardModel): Density {
  const figures = board.people[0]?.people[0]?.figures.length ?? 0;
  const column = (width - HEAD - figures * FIGURE) / board.days.length;
  return column < READABLE || !toldApart(holdersOf(board), Math.floor((column - AROUND) / LETTER)) ? 'code' : 'short';
}

function holdersOf({ duties, people }: BoardModel): Map<string, Holder> {
  const held = duties.flatMap(({ holder, proposed }) => [holder, proposed?.holder ?? null]);
  const rows = people.flatMap((group) => group.people.map(({ holder }) => holder));
  return new Map([...held, ...rows].flatMap((holder) => (holder ? [[holder.id, holder]] : [])));
}

function toldApart(holders: Map<string, Holder>, letters: number): boolean {
  const cut = new Set([...holders.values()].map(({ short }) => short.slice(0, letters)));
  return cut.size === holders.size;
}
