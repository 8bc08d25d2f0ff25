import type { BoardModel, Day, Duty, Group, Line } from './contract.js';
import { layOut, type Piece, type Segment } from './layout.js';

/** A line as drawn. Kept as the same object from one board to the next while nothing on it changes. */
export interface Row {
  line: Line;
  group: Group;
  segments: Segment[];
  /** For each day, the index of its segment. */
  segmentOfDay: number[];
  /** Tracks of the fullest segment. */
  lanes: number;
  /** A change is being looked at on this line: its cells need room for before and after. */
  changed: boolean;
  /** The slot that most of its duties have, and that needs no label. */
  usualSlot: string;
  /** All that is drawn of the row, as text: two rows with the same signature look alike. */
  signature: string;
}

/** The rows of one site. */
export interface Section {
  group: Group;
  rows: Row[];
  /** Duties that lack a holder and need one: those of required lines. */
  open: number;
}

/** The board made ready for drawing and for the keyboard. */
export interface BoardIndex {
  model: BoardModel;
  sections: Section[];
  rows: Row[];
  pieces: Map<string, { row: Row; piece: Piece }>;
  /** Days on which some line holds several duties; their columns are wider. */
  stackedDays: boolean[];
}

/** Where the keyboard stands: a line, a day, and the duty there, if any. */
export interface Place {
  line: string;
  /** Index of the day; inside a duty of several days it keeps the column one came by. */
  day: number;
  duty: string | null;
}

/** A holder is missing now, whatever is proposed. */
export const isOpen = (duty: Duty): boolean => duty.holder === null;

/** Whether accepting the proposal would put somebody else on the duty. */
export const isChanged = (duty: Duty): boolean =>
  duty.proposed !== null && duty.proposed.holder?.id !== duty.holder?.id;

/** Prepares a board; rows that look as they did in the previous one are taken over, and need not be drawn again. */
export function indexBoard(model: BoardModel, previous: BoardIndex | null): BoardIndex {
  const dutiesOfLine = byLine(model.duties);
  const known = new Map(previous?.rows.map((row) => [row.line.id, row]));
  const calendar = JSON.stringify(model.days);
  const sections = model.groups.map((group) => {
    const rows = group.lines.map((line) => {
      const duties = dutiesOfLine.get(line.id) ?? [];
      const signature = JSON.stringify([line, group.site, group.name, duties]) + calendar;
      const kept = known.get(line.id);
      return kept?.signature === signature ? kept : rowOf(line, group, duties, model.days, signature);
    });
    const open = rows.reduce((sum, row) => sum + countOpen(row), 0);
    return { group, rows, open };
  });
  const rows = sections.flatMap((section) => section.rows);
  const pieces = new Map(
    rows.flatMap((row) => piecesOf(row).map((piece) => [piece.duty.id, { row, piece }] as const)),
  );
  return { model, sections, rows, pieces, stackedDays: stackedDays(rows, model.days.length) };
}

export const piecesOf = (row: Row): Piece[] => row.segments.flatMap((segment) => segment.pieces);

/** Stands on a duty, on the day given or the nearest that the duty covers. */
export function placeOf(row: Row, piece: Piece, day: number): Place {
  const within = Math.min(Math.max(day, piece.start), piece.start + piece.span - 1);
  return { line: row.line.id, day: within, duty: piece.duty.id };
}

function rowOf(line: Line, group: Group, duties: Duty[], days: readonly Day[], signature: string): Row {
  const segments = layOut(duties, days);
  return {
    line,
    group,
    segments,
    segmentOfDay: segments.flatMap((segment, index) => new Array<number>(segment.span).fill(index)),
    lanes: Math.max(1, ...segments.map((segment) => segment.lanes)),
    changed: duties.some(isChanged),
    usualSlot: mostFrequent(duties.map((duty) => duty.slot)),
    signature,
  };
}

function byLine(duties: readonly Duty[]): Map<string, Duty[]> {
  const lines = new Map<string, Duty[]>();
  for (const duty of duties) {
    const line = lines.get(duty.line);
    if (line) {
      line.push(duty);
    } else {
      lines.set(duty.line, [duty]);
    }
  }
  return lines;
}

const countOpen = (row: Row): number =>
  row.line.required ? piecesOf(row).filter((piece) => isOpen(piece.duty)).length : 0;

function stackedDays(rows: readonly Row[], days: number): boolean[] {
  const stacked = new Array<boolean>(days).fill(false);
  for (const segment of rows.flatMap((row) => row.segments)) {
    if (segment.lanes > 1 && segment.span === 1) {
      stacked[segment.start] = true;
    }
  }
  return stacked;
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as [string, number])[0];
}
