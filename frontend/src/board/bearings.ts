import type { Duty } from './contract.js';
import type { Piece } from './layout.js';
import { pieceAt, placeOf, type Place } from './model.js';
import type { RotaBoard } from './rota-board.js';
import { rowOfStop } from './roving-focus.js';
import { piecesOf, type Row } from './rows.js';

/** What stands at an element of the drawn board, or where the keyboard is. */
export class Bearings {
  constructor(private readonly board: RotaBoard) {}

  /** Whether duties may be chosen, carried and changed on what is shown. */
  get mayChange(): boolean {
    const { board, isList } = this.board;
    return board?.editable === true && board.view !== 'COVERAGE' && !isList;
  }

  dutyHere(): Duty | null {
    const { index, place } = this.board;
    return (index && pieceAt(index, place)?.item.duty) ?? null;
  }

  dutyAt(stop: HTMLElement | null): Duty | null {
    return this.board.index?.duties.get(stop?.dataset['duty'] ?? '') ?? null;
  }

  pieceAt(stop: HTMLElement): Piece | undefined {
    const { index } = this.board;
    return index ? pieceAt(index, this.placeOf(stop)) : undefined;
  }

  rowAt(element: Element | null): Row | undefined {
    return this.rowOf(element ? rowOfStop(element) : '');
  }

  rowOf(id: string): Row | undefined {
    return this.board.index?.rowOf.get(id);
  }

  placeOf(stop: HTMLElement): Place | null {
    const row = this.rowAt(stop);
    const { key, day, empty } = stop.dataset;
    if (!row) {
      return null;
    }
    const piece = piecesOf(row).find((candidate) => candidate.item.key === key);
    return piece ? placeOf(row, piece, Number(day ?? piece.start)) : { row: row.id, day: Number(empty), key: null };
  }
}
