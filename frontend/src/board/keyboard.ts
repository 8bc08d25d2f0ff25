import { messages } from '../messages.js';
import type { Duty } from './contract.js';
import type { Tools } from './hands.js';
import { wishOf, type Wish } from './keys.js';
import type { Place } from './model.js';
import { stopOf } from './roving-focus.js';

/** What is done on the board by keys, and where the keyboard stands. */
export class Keyboard {
  /** @param cancel ends what the mouse is doing */
  constructor(
    root: ShadowRoot,
    private readonly tools: Tools,
    private readonly cancel: () => void,
  ) {
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    root.addEventListener('focusin', (event) => this.#onFocus(event));
  }

  #onKey(event: KeyboardEvent): void {
    const { board } = this.tools;
    if (!stopOf(event) || !board.index || !board.place) {
      return;
    }
    const wish = wishOf(event);
    if (wish !== undefined ? this.#grant(wish) : this.#walk(event)) {
      event.preventDefault();
    }
  }

  /** Answers whether the key moved. */
  #walk({ key, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): boolean {
    const { board, at, chooser } = this.tools;
    const next = altKey || metaKey ? null : board.placeBy(key, ctrlKey);
    if (!next) {
      return false;
    }
    if (shiftKey && at.mayChange) {
      chooser.begin(board.place!, false);
      board.stand(next, true);
      chooser.extend(next);
      chooser.tell();
    } else {
      chooser.release();
      this.#restOn(next, board.stand(next, true));
    }
    return true;
  }

  /** Held by keys, a name goes along with the focus. */
  #restOn(place: Place, stop: HTMLElement | null): void {
    const { at, carrier } = this.tools;
    if (carrier.byKeys) {
      carrier.over(at.rowOf(place.row), at.dutyAt(stop));
      carrier.labelBeside(stop);
    }
  }

  /** Answers whether there was anything to do. */
  #grant(wish: Wish): boolean {
    const { board, at, carrier, chooser } = this.tools;
    const duty = at.dutyHere();
    switch (wish) {
      case 'OPEN':
        return carrier.byKeys ? this.#drop() : this.#open(duty);
      case 'LIFT':
        return at.mayChange && this.#lift(duty);
      case 'LEAVE':
        return this.#leave();
      case 'CHOOSE':
        return this.#choose(() => duty && chooser.toggle(duty.id));
      case 'CHOOSE_ALL':
        return this.#choose(() => chooser.all());
      case 'PIN':
      case 'CLEAR':
        return at.mayChange && this.#ask(wish, this.#meant(duty));
      case 'UNDO':
      case 'REDO':
        return board.board?.editable === true && this.#ask(wish, []);
      case 'HELP':
        return this.#ask(wish, []);
    }
  }

  #choose(choose: () => void): boolean {
    const may = this.tools.at.mayChange;
    if (may) {
      choose();
    }
    return may;
  }

  #ask(wish: Wish, duties: string[]): boolean {
    this.tools.board.tell('board-wish', { wish, duties });
    return true;
  }

  /** What is chosen, or else where one stands. */
  #meant(duty: Duty | null): string[] {
    const { chooser } = this.tools;
    return chooser.size > 0 ? chooser.list() : duty ? [duty.id] : [];
  }

  #open(duty: Duty | null): boolean {
    if (duty) {
      this.tools.board.tell('duty-open', { duty });
    }
    return true;
  }

  #drop(): boolean {
    this.tools.carrier.drop();
    return true;
  }

  #lift(duty: Duty | null): boolean {
    const { board, carrier } = this.tools;
    if (duty?.holder) {
      carrier.lift(duty, 'keys');
    } else {
      board.say(messages().nothingToLift);
    }
    return true;
  }

  #leave(): boolean {
    const { board, carrier, chooser } = this.tools;
    this.cancel();
    if (carrier.byKeys) {
      carrier.letGo();
      board.say(messages().letGo);
    } else if (chooser.size > 0) {
      chooser.clear();
    } else {
      return false;
    }
    return true;
  }

  /** Follows a focus that came by mouse or by tabulation. */
  #onFocus(event: Event): void {
    const { board, at } = this.tools;
    const stop = stopOf(event);
    const place = stop && at.placeOf(stop);
    const { place: now } = board;
    if (place && (place.key === null || place.key !== now?.key || place.row !== now.row || stop.dataset['day'] !== undefined)) {
      board.stand(place, false);
    }
  }
}
