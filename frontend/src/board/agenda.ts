import type { Day } from './contract.js';
import type { Piece } from './layout.js';
import { isOpen, piecesOf, placeOf, type BoardIndex, type Place, type Row } from './model.js';

/** One duty on one day it covers; a duty of three days makes three entries. */
export interface Entry {
  row: Row;
  piece: Piece;
  day: number;
}

/** A day of the agenda, its entries in the order of the lines. */
export interface AgendaDay {
  index: number;
  day: Day;
  entries: Entry[];
  /** Duties that lack a holder and need one. */
  open: number;
}

export function agendaOf(board: BoardIndex): AgendaDay[] {
  const agenda = board.model.days.map((day, index): AgendaDay => ({ index, day, entries: [], open: 0 }));
  for (const row of board.rows) {
    for (const piece of piecesOf(row)) {
      for (const on of agenda.slice(piece.start, piece.start + piece.span)) {
        on.entries.push({ row, piece, day: on.index });
        on.open += row.line.required && isOpen(piece.duty) ? 1 : 0;
      }
    }
  }
  return agenda;
}

/** The place a key leads to in the agenda; null where it does not move. */
export function moveInAgenda(agenda: readonly AgendaDay[], place: Place, key: string, control: boolean): Place | null {
  const entries = agenda.flatMap((day) => day.entries);
  const at = entries.findIndex((entry) => entry.day === place.day && entry.piece.duty.id === place.duty);
  const ofDay = agenda[place.day]?.entries;
  switch (key) {
    case 'ArrowDown':
      return toPlace(entries[at + 1]);
    case 'ArrowUp':
      return toPlace(entries[at - 1]);
    case 'Home':
      return toPlace(control ? entries[0] : ofDay?.[0]);
    case 'End':
      return toPlace((control ? entries : ofDay)?.at(-1));
    case 'PageDown':
      return toPlace(entries.find((entry) => entry.day > place.day));
    case 'PageUp':
      return toPlace(dayBefore(entries, place.day)[0]);
    default:
      return null;
  }
}

/** The entry nearest to a place: the duty itself, else the day's first, else the next day's first. */
export function settleInAgenda(agenda: readonly AgendaDay[], place: Place | null): Place | null {
  const entries = agenda.flatMap((day) => day.entries);
  const held = entries.filter((entry) => entry.piece.duty.id === place?.duty);
  const today = Math.max(0, agenda.findIndex(({ day }) => day.today));
  const from = place?.day ?? today;
  return toPlace(
    held.find((entry) => entry.day === from) ?? held[0] ?? entries.find((entry) => entry.day >= from) ?? entries[0],
  );
}

const toPlace = (entry: Entry | undefined): Place | null =>
  entry ? placeOf(entry.row, entry.piece, entry.day) : null;

function dayBefore(entries: readonly Entry[], day: number): Entry[] {
  const last = entries.findLast((entry) => entry.day < day);
  return entries.filter((entry) => entry.day === last?.day);
}
