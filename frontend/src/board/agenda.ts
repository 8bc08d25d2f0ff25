import type { Day } from './contract.js';
import type { Piece } from './layout.js';
import { isLacking, placeOf, type BoardIndex, type Place } from './model.js';
import { piecesOf, type Row } from './rows.js';

/** One item on one day it covers; a duty of three days makes three entries of the days, one of its holder's. */
export interface Entry {
  row: Row;
  piece: Piece;
  day: number;
}

/** What stands under one heading of the list: a day or, on the view of people, a person. */
export interface Part {
  /** Null for a person. */
  day: Day | null;
  /** Null for a day. */
  row: Row | null;
  /** In the order of the rows; a person's in the order of time. */
  entries: Entry[];
  /** What lacks somebody and needs one. */
  open: number;
}

export function agendaOf(board: BoardIndex): Part[] {
  return board.model.view === 'PEOPLE' ? board.rows.map(partOfPerson) : partsOfDays(board);
}

function partOfPerson(row: Row): Part {
  const entries = piecesOf(row).map((piece) => ({ row, piece, day: piece.start }));
  return { day: null, row, entries, open: 0 };
}

function partsOfDays(board: BoardIndex): Part[] {
  const parts = board.model.days.map((day): Part => ({ day, row: null, entries: [], open: 0 }));
  for (const row of board.rows) {
    for (const piece of piecesOf(row)) {
      for (let day = piece.start; day < piece.start + piece.span; day++) {
        const part = parts[day]!;
        part.entries.push({ row, piece, day });
        part.open += !row.optional && isLacking(piece.item) ? 1 : 0;
      }
    }
  }
  return parts;
}

/** The place a key leads to in the list; null where it does not move. */
export function moveInAgenda(agenda: readonly Part[], place: Place, key: string, control: boolean): Place | null {
  const entries = agenda.flatMap((part) => part.entries);
  const at = entries.findIndex((entry) => isAt(entry, place));
  const part = agenda.findIndex((candidate) => candidate.entries.some((entry) => isAt(entry, place)));
  const near = agenda[part]?.entries;
  switch (key) {
    case 'ArrowDown':
      return toPlace(entries[at + 1]);
    case 'ArrowUp':
      return toPlace(entries[at - 1]);
    case 'Home':
      return toPlace(control ? entries[0] : near?.[0]);
    case 'End':
      return toPlace((control ? entries : near)?.at(-1));
    case 'PageDown':
      return toPlace(agenda.slice(part + 1).find(hasEntries)?.entries[0]);
    case 'PageUp':
      return toPlace(agenda.slice(0, Math.max(0, part)).findLast(hasEntries)?.entries[0]);
    default:
      return null;
  }
}

/** The entry nearest to a place: the item itself, else the day's first, else the next day's first. */
export function settleInAgenda(agenda: readonly Part[], place: Place | null): Place | null {
  const entries = agenda.flatMap((part) => part.entries);
  const held = entries.filter((entry) => entry.piece.item.key === place?.key && entry.row.id === place.row);
  const today = Math.max(0, agenda.findIndex(({ day }) => day?.today));
  const from = place?.day ?? today;
  return toPlace(
    held.find((entry) => entry.day === from) ?? held[0] ?? entries.find((entry) => entry.day >= from) ?? entries[0],
  );
}

const isAt = (entry: Entry, place: Place): boolean =>
  entry.day === place.day && entry.row.id === place.row && entry.piece.item.key === place.key;

const hasEntries = (part: Part): boolean => part.entries.length > 0;

const toPlace = (entry: Entry | undefined): Place | null =>
  entry ? placeOf(entry.row, entry.piece, entry.day) : null;
