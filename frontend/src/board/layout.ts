import type { Band, Day, Duty } from './contract.js';
import { daysBetween } from './dates.js';
import type { Lanes } from './lanes.js';

/** How a duty stands on a person's row: held, or about to leave it or to come where a change is looked at. */
export type Role = 'held' | 'leaving' | 'arriving';

/** What is drawn in a row: a duty or, on the view of coverage, a slot of a need. */
export interface Item {
  /** Unique in its row. */
  key: string;
  /** Null for a band that no line answers. */
  duty: Duty | null;
  band: Band | null;
  role: Role;
  /** ISO date of the first day. */
  day: string;
  days: number;
  slot: string;
}

/** An item as drawn on its row. Days are indexes into the board's days. */
export interface Piece {
  item: Item;
  /** First day drawn. */
  start: number;
  /** Days drawn, at least 1. */
  span: number;
  /** Which of the tracks it stands on, from the top. */
  lane: number;
  /** It began before the first day of the board. */
  fromBefore: boolean;
  /** It goes on past the last day of the board. */
  goesOn: boolean;
}

/**
 * One grid cell: a day, or the run of days that items of several days tie together. A cell has no overlap with its
 * neighbours, so that the grid keeps the plain shape that assistive technology expects.
 */
export interface Segment {
  start: number;
  span: number;
  lanes: number;
  /** In order of start, then lane; empty on a day without an item. */
  pieces: Piece[];
}

/** Lays one row's items out over the board's days; the segments cover every day exactly once. */
export function layOut(items: readonly Item[], days: readonly Day[], wanted: Lanes): Segment[] {
  const pieces = items
    .map((item) => pieceOf(item, days))
    .filter((piece) => piece !== null)
    .sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let next = 0;
  let day = 0;
  while (day < days.length) {
    let end = day + 1;
    const members: Piece[] = [];
    for (let piece = pieces[next]; piece !== undefined && piece.start < end; piece = pieces[++next]) {
      members.push(piece);
      end = Math.max(end, piece.start + piece.span);
    }
    segments.push({ start: day, span: end - day, lanes: assignLanes(members, wanted), pieces: members });
    day = end;
  }
  return segments;
}

function pieceOf(item: Item, days: readonly Day[]): Piece | null {
  const first = days[0];
  if (first === undefined) {
    return null;
  }
  const begins = daysBetween(first.date, item.day);
  const ends = begins + Math.max(1, item.days);
  const start = Math.max(0, begins);
  const end = Math.min(days.length, ends);
  if (start >= end) {
    return null;
  }
  return { item, start, span: end - start, lane: 0, fromBefore: begins < 0, goesOn: ends > days.length };
}

/** Puts each piece on the track of its slot or, where that is taken, on the first free one; answers how many it took. */
function assignLanes(pieces: Piece[], wanted: Lanes): number {
  const freeFrom: number[] = [];
  // Of those that start together, the longest goes on top: bars then line up over the days.
  const byLength = [...pieces].sort((a, b) => a.start - b.start || b.span - a.span);
  for (const piece of byLength) {
    const isFree = (lane: number): boolean => (freeFrom[lane] ?? 0) <= piece.start;
    let lane = wanted.laneOf.get(piece.item.slot) ?? 0;
    if (!isFree(lane)) {
      for (lane = 0; !isFree(lane); lane++);
    }
    piece.lane = lane;
    freeFrom[lane] = piece.start + piece.span;
  }
  pieces.sort((a, b) => a.start - b.start || a.lane - b.lane);
  return Math.max(1, freeFrom.length);
}
