import type { BoardModel, Holder } from './contract.js';

/** In pixels: what the head of a row takes, one figure at its end, the least column, and one in which a name can be read. */
const HEAD = 168;
const FIGURE = 36;
const COLUMN = 30;
const READABLE = 76;
/** What a cell takes beside its letters, a sign and the mark of a cut among it, and about one letter. */
const AROUND = 28;
const LETTER = 6.5;

/**
 * Over how many days a duty has to go for its name to be written as one says it: as many as it takes to read it, and for no
 * two names to be cut to the same. More than the board has where that takes more.
 */
export function daysForNames(width: number, board: BoardModel): number {
  const figures = board.people[0]?.people[0]?.figures.length ?? 0;
  const column = Math.max((width - HEAD - figures * FIGURE) / board.days.length, COLUMN);
  const names = [...holdersOf(board).values()];
  let days = 1;
  while (days <= board.days.length && !areTold(names, days * column)) {
    days++;
  }
  return days;
}

function areTold(names: readonly string[], width: number): boolean {
  const letters = Math.floor((width - AROUND) / LETTER);
  return width >= READABLE && new Set(names.map((name) => name.slice(0, letters))).size === names.length;
}

function holdersOf({ duties, people }: BoardModel): Map<Holder['id'], string> {
  const held = duties.flatMap(({ holder, proposed }) => [holder, proposed?.holder ?? null]);
  const rows = people.flatMap((group) => group.people.map(({ holder }) => holder));
  return new Map([...held, ...rows].flatMap((holder) => (holder ? [[holder.id, holder.short]] : [])));
}
