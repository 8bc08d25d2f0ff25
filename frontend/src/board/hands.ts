import type { PropertyValues } from 'lit';
import { Bearings } from './bearings.js';
import { Carrier } from './carrier.js';
import { Chooser } from './chooser.js';
import { Keyboard } from './keyboard.js';
import { Mouse } from './mouse.js';
import type { RotaBoard } from './rota-board.js';

/** What the mouse and the keyboard work with. */
export interface Tools {
  board: RotaBoard;
  at: Bearings;
  carrier: Carrier;
  chooser: Chooser;
}

/** All that is done on the drawn board by mouse and keyboard: listened to at its root, once for every cell. */
export class Hands {
  readonly #tools: Tools;

  constructor(root: ShadowRoot, board: RotaBoard) {
    const index = () => board.index;
    const say = (text: string) => board.say(text);
    this.#tools = {
      board,
      at: new Bearings(board),
      carrier: new Carrier(root, { index, say, tell: (step, target) => board.tell('duty-carry', { step, ...target }) }),
      chooser: new Chooser(root, { index, say, chosen: (duties, turn) => board.tell('selection-change', { duties, turn }) }),
    };
    const mouse = new Mouse(root, this.#tools);
    new Keyboard(root, this.#tools, () => mouse.cancel());
  }

  /** Nothing is chosen any more. */
  letGo(): void {
    this.#tools.chooser.clear();
  }

  /** After a drawing. */
  refresh(changed: PropertyValues<RotaBoard>): void {
    const { carrier, chooser } = this.#tools;
    const { board, index, selection, hints, verdict } = this.#tools.board;
    if (changed.has('selection') && selection) {
      chooser.set(selection);
    }
    if (changed.has('hints') || changed.has('verdict')) {
      carrier.hear(hints, verdict);
    }
    if (index && changed.has('board')) {
      chooser.keepKnown(index);
      carrier.follow(index);
    }
    if (board) {
      chooser.refresh();
      carrier.refresh();
    }
  }
}
