import type { BoardModel, Duty, Line } from './contract.js';
import { groupBy } from './groups.js';
import type { Item, Piece } from './layout.js';
import { draftsOf, piecesOf, rowOf, signatureOf, type Heading, type Row } from './rows.js';

/** The rows under one heading. */
export interface Section {
  heading: Heading;
  rows: Row[];
  /** What lacks somebody and needs one: duties of required lines, or slots of needs. */
  open: number;
}

/** The board made ready for drawing and for the keyboard. */
export interface BoardIndex {
  model: BoardModel;
  sections: Section[];
  rows: Row[];
  rowOf: Map<string, Row>;
  duties: Map<string, Duty>;
  lines: Map<string, Line>;
}

/** Where the keyboard stands: a row, a day, and what is there, if anything. */
export interface Place {
  row: string;
  /** Index of the day; inside an item of several days it keeps the column one came by. */
  day: number;
  key: string | null;
}

/** A holder is missing now, whatever is proposed. */
export const isOpen = (duty: Duty): boolean => duty.holder === null;

export const isLacking = ({ band, duty }: Item): boolean =>
  band ? band.parts.some((part) => part.answer === 'OPEN') : duty !== null && isOpen(duty);

/** Prepares a board; rows that look as they did in the previous one are taken over, and need not be drawn again. */
export function indexBoard(model: BoardModel, previous: BoardIndex | null): BoardIndex {
  const calendar = JSON.stringify([model.view, model.days]);
  const rows = draftsOf(model).map((draft) => {
    const signature = signatureOf(draft) + calendar;
    const kept = previous?.rowOf.get(draft.id);
    return kept?.signature === signature ? kept : rowOf(draft, model.days, signature);
  });
  return {
    model,
    sections: sectionsOf(rows),
    rows,
    rowOf: new Map(rows.map((row) => [row.id, row])),
    duties: new Map(model.duties.map((duty) => [duty.id, duty])),
    lines: new Map(model.groups.flatMap((group) => group.lines).map((line) => [line.id, line])),
  };
}

function sectionsOf(rows: readonly Row[]): Section[] {
  return [...groupBy(rows, (row) => row.heading.id).values()].map((members) => ({
    heading: members[0]!.heading,
    rows: members,
    open: members.reduce((sum, row) => sum + countLacking(row), 0),
  }));
}

const countLacking = (row: Row): number =>
  row.optional ? 0 : piecesOf(row).filter((piece) => isLacking(piece.item)).length;

/** The piece of a place, where something is there. */
export function pieceAt(board: BoardIndex, place: Place | null): Piece | undefined {
  const row = place && board.rowOf.get(place.row);
  return row && place.key !== null ? piecesOf(row).find((piece) => piece.item.key === place.key) : undefined;
}

/** Where a duty is drawn first; undefined on a view that does not show it. */
export function placeOfDuty(board: BoardIndex, duty: string): Place | undefined {
  for (const row of board.rows) {
    const piece = piecesOf(row).find((candidate) => candidate.item.duty?.id === duty);
    if (piece) {
      return placeOf(row, piece, piece.start);
    }
  }
  return undefined;
}

/** Stands on a piece, on the day given or the nearest that it covers. */
export function placeOf(row: Row, piece: Piece, day: number): Place {
  const within = Math.min(Math.max(day, piece.start), piece.start + piece.span - 1);
  return { row: row.id, day: within, key: piece.item.key };
}
