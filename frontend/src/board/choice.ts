import type { Piece } from './layout.js';
import { pieceAt, type BoardIndex, type Place } from './model.js';
import { piecesOf, type Row } from './rows.js';

/** Duties chosen together, to be pinned, cleared or generated. */
export class Choice {
  #duties: ReadonlySet<string> = new Set();
  /** From where a rectangle is drawn. */
  #anchor: Place | null = null;
  /** What was chosen before the rectangle, and stays so. */
  #kept: ReadonlySet<string> = new Set();

  get duties(): ReadonlySet<string> {
    return this.#duties;
  }

  only(duties: Iterable<string>): void {
    this.#duties = new Set(duties);
    this.#anchor = null;
  }

  toggle(duty: string): void {
    const next = new Set(this.#duties);
    if (!next.delete(duty)) {
      next.add(duty);
    }
    this.#duties = next;
    this.#anchor = null;
  }

  /** Begins a rectangle unless one is begun. */
  from(place: Place, keep: boolean): void {
    if (this.#anchor === null) {
      this.#anchor = place;
      this.#kept = keep ? this.#duties : new Set();
    }
  }

  /** Draws the rectangle on to another place. */
  to(board: BoardIndex, place: Place): void {
    if (this.#anchor) {
      this.#duties = new Set([...this.#kept, ...between(board, this.#anchor, place)]);
    }
  }

  /** The next rectangle begins anew. */
  release(): void {
    this.#anchor = null;
  }

  /** Forgets what is no longer on the board; answers whether anything was. */
  keepKnown(board: BoardIndex): boolean {
    const known = [...this.#duties].filter((duty) => board.duties.has(duty));
    const lost = known.length < this.#duties.size;
    if (lost) {
      this.#duties = new Set(known);
    }
    return lost;
  }
}

/** The duties of the rectangle between two places, rows and days of both included. */
function between(board: BoardIndex, one: Place, other: Place): string[] {
  const at = [one, other].map((place) => board.rows.indexOf(board.rowOf.get(place.row)!));
  const days = [one, other].flatMap((place) => {
    const piece = pieceAt(board, place);
    return piece ? [piece.start, piece.start + piece.span - 1] : [place.day];
  });
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return board.rows
    .slice(Math.min(...at), Math.max(...at) + 1)
    .flatMap((row) => dutiesOf(row, (piece) => piece.start <= last && piece.start + piece.span > first));
}

export const dutiesOf = (row: Row, wanted: (piece: Piece) => boolean = () => true): string[] =>
  piecesOf(row)
    .filter(wanted)
    .flatMap((piece) => (piece.item.band ? [] : (piece.item.duty?.id ?? [])));

/** What covers a day. */
export const dutiesOn = (board: BoardIndex, day: number): string[] =>
  board.rows.flatMap((row) => dutiesOf(row, (piece) => piece.start <= day && day < piece.start + piece.span));
