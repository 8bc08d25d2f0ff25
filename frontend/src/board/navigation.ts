import type { Piece, Segment } from './layout.js';
import { pieceAt, placeOf, type BoardIndex, type Place } from './model.js';
import type { Row } from './rows.js';

/** The place a key leads to; null where the key does not move, at an edge or because it is no such key. */
export function move(board: BoardIndex, place: Place, key: string, control: boolean): Place | null {
  const row = board.rowOf.get(place.row);
  if (row === undefined) {
    return null;
  }
  const at = board.rows.indexOf(row);
  const last = board.model.days.length - 1;
  const piece = pieceAt(board, place);
  switch (key) {
    case 'ArrowRight':
      return enter(row, piece ? piece.start + piece.span : place.day + 1, piece?.lane ?? 0);
    case 'ArrowLeft':
      return enter(row, (piece?.start ?? place.day) - 1, piece?.lane ?? 0);
    case 'ArrowDown':
      return beside(row, place, 1) ?? enter(board.rows[at + 1], place.day, 0);
    case 'ArrowUp':
      return beside(row, place, -1) ?? enter(board.rows[at - 1], place.day, Infinity);
    case 'Home':
      return enter(control ? board.rows[0] : row, 0, 0);
    case 'End':
      return enter(control ? board.rows.at(-1) : row, last, control ? Infinity : (piece?.lane ?? 0));
    case 'PageDown':
      return enter(nextSection(board, row) ?? board.rows.at(-1), place.day, 0);
    case 'PageUp':
      return enter(previousSection(board, row) ?? board.rows[0], place.day, 0);
    default:
      return null;
  }
}

/** The place nearest to one that was held before the board changed. */
export function settle(board: BoardIndex, place: Place | null): Place | null {
  const piece = pieceAt(board, place);
  const row = board.rowOf.get(place?.row ?? '') ?? board.rows[0];
  if (place && row && piece) {
    return placeOf(row, piece, place.day);
  }
  const today = board.model.days.findIndex((day) => day.today);
  const day = place?.day ?? Math.max(0, today);
  return enter(row, Math.min(day, board.model.days.length - 1), 0);
}

/** Stands on a day of a row, on the piece whose track is nearest to the one left. */
function enter(row: Row | undefined, day: number, lane: number): Place | null {
  const segment = row && segmentAt(row, day);
  if (!segment) {
    return null;
  }
  const here = covering(segment, day);
  const piece = here.findLast((candidate) => candidate.lane <= lane) ?? here[0];
  return { row: row.id, day, key: piece?.item.key ?? null };
}

/** The piece above or below on the same day of the same row. */
function beside(row: Row, place: Place, step: 1 | -1): Place | null {
  const segment = segmentAt(row, place.day);
  const here = segment ? covering(segment, place.day) : [];
  const next = here[here.findIndex((piece) => piece.item.key === place.key) + step];
  return place.key !== null && next ? placeOf(row, next, place.day) : null;
}

const segmentAt = (row: Row, day: number): Segment | undefined => row.segments[row.segmentOfDay[day] ?? -1];

const covering = (segment: Segment, day: number): Piece[] =>
  segment.pieces
    .filter((piece) => piece.start <= day && day < piece.start + piece.span)
    .sort((a, b) => a.lane - b.lane);

function nextSection(board: BoardIndex, row: Row): Row | undefined {
  return board.rows.slice(board.rows.indexOf(row)).find((candidate) => candidate.heading.id !== row.heading.id);
}

/** The first row of this section or, from there, of the one before. */
function previousSection(board: BoardIndex, row: Row): Row | undefined {
  const before = board.rows[board.rows.indexOf(row) - 1];
  return before && board.rows.find((candidate) => candidate.heading.id === before.heading.id);
}
