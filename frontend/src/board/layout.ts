import type { Day, Duty } from './contract.js';
import { daysBetween } from './dates.js';

/** One duty as drawn on its line. Days are indexes into the board's days. */
export interface Piece {
  duty: Duty;
  /** First day drawn. */
  start: number;
  /** Days drawn, at least 1. */
  span: number;
  /** Which of the segment's tracks it stands on, from the top. */
  lane: number;
  /** The duty began before the first day of the board. */
  fromBefore: boolean;
  /** The duty goes on past the last day of the board. */
  goesOn: boolean;
}

/**
 * One grid cell: a day, or the run of days that duties of several days tie together. A cell has no overlap with its
 * neighbours, so that the grid keeps the plain shape that assistive technology expects.
 */
export interface Segment {
  start: number;
  span: number;
  lanes: number;
  /** In order of start, then lane; empty on a day without duty. */
  pieces: Piece[];
}

/** Lays one line's duties out over the board's days; the segments cover every day exactly once. */
export function layOut(duties: readonly Duty[], days: readonly Day[]): Segment[] {
  const pieces = duties
    .map((duty) => pieceOf(duty, days))
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
    segments.push({ start: day, span: end - day, lanes: assignLanes(members), pieces: members });
    day = end;
  }
  return segments;
}

function pieceOf(duty: Duty, days: readonly Day[]): Piece | null {
  const first = days[0];
  if (first === undefined) {
    return null;
  }
  const begins = daysBetween(first.date, duty.day);
  const ends = begins + Math.max(1, duty.days);
  const start = Math.max(0, begins);
  const end = Math.min(days.length, ends);
  if (start >= end) {
    return null;
  }
  return { duty, start, span: end - start, lane: 0, fromBefore: begins < 0, goesOn: ends > days.length };
}

/** Puts each piece on the first track free at its start; answers how many tracks it took. */
function assignLanes(pieces: Piece[]): number {
  const freeFrom: number[] = [];
  // Of those that start together, the longest goes on top: bars then line up over the days.
  const byLength = [...pieces].sort((a, b) => a.start - b.start || b.span - a.span);
  for (const piece of byLength) {
    const free = freeFrom.findIndex((day) => day <= piece.start);
    piece.lane = free < 0 ? freeFrom.length : free;
    freeFrom[piece.lane] = piece.start + piece.span;
  }
  pieces.sort((a, b) => a.start - b.start || a.lane - b.lane);
  return Math.max(1, freeFrom.length);
}
