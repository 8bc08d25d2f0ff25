import type { PropertyValues } from 'lit';
import { messages } from '../messages.js';
import { Carrier } from './carrier.js';
import { Chooser } from './chooser.js';
import type { Duty } from './contract.js';
import { Gestures, type Gestured } from './gestures.js';
import { wishOf, type Wish } from './keys.js';
import { pieceAt, placeOf, type Place } from './model.js';
import type { RotaBoard } from './rota-board.js';
import { piecesOf } from './rows.js';
import { rowOfStop, stopAt, stopOf } from './roving-focus.js';
import { describeItem } from './speech.js';

/** All that is done on the drawn board by mouse and keyboard: listened to at its root, once for every cell. */
export class Hands implements Gestured {
  readonly #carrier: Carrier;
  readonly #chooser: Chooser;
  readonly #gestures: Gestures;

  constructor(
    root: ShadowRoot,
    private readonly board: RotaBoard,
  ) {
    const index = () => board.index;
    const say = (text: string) => board.say(text);
    this.#gestures = new Gestures(root, this);
    this.#carrier = new Carrier(root, { index, say, tell: (step, target) => board.tell('duty-carry', { step, ...target }) });
    this.#chooser = new Chooser(root, { index, say, chosen: (duties) => board.tell('selection-change', { duties }) });
    root.addEventListener('click', (event) => this.#onClick(event as MouseEvent));
    root.addEventListener('contextmenu', (event) => this.#onMenu(event));
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    root.addEventListener('focusin', (event) => this.#onFocus(event));
    root.addEventListener('pointerover', (event) => this.#onHover(event));
    root.addEventListener('pointerout', (event) => stopOf(event)?.removeAttribute('title'));
  }

  /** After a drawing. */
  refresh(changed: PropertyValues<RotaBoard>): void {
    const { board, index, selection, hints, verdict } = this.board;
    if (changed.has('selection') && selection) {
      this.#chooser.set(selection);
    }
    if (changed.has('hints') || changed.has('verdict')) {
      this.#carrier.hear(hints, verdict);
    }
    if (index && changed.has('board')) {
      this.#chooser.keepKnown(index);
      this.#carrier.follow(index);
    }
    if (board) {
      this.#chooser.refresh();
      this.#carrier.refresh();
    }
  }

  lift(stop: HTMLElement): boolean {
    const duty = this.#dutyAt(stop);
    const mayLift = this.#mayChange() && duty?.holder != null;
    if (mayLift) {
      this.#carrier.lift(duty, 'pointer');
    }
    return mayLift;
  }

  carryOver(under: Element | null, x: number, y: number): void {
    const row = this.board.index?.rowOf.get(under ? rowOfStop(under) : '');
    this.#carrier.over(row, this.#dutyAt(stopAt(under)));
    this.#carrier.labelAt(x, y);
  }

  drop(): void {
    this.#carrier.drop();
  }

  letGo(): void {
    this.#carrier.letGo();
  }

  sweepFrom(stop: HTMLElement, keep: boolean): boolean {
    const place = this.#placeOf(stop);
    if (!this.#mayChange() || !place) {
      return false;
    }
    this.#chooser.release();
    this.#chooser.begin(place, keep);
    return true;
  }

  sweepTo(stop: HTMLElement): void {
    const place = this.#placeOf(stop);
    if (place) {
      this.#chooser.extend(place);
    }
  }

  sweepEnd(): void {
    this.#chooser.end();
  }

  #mayChange(): boolean {
    return this.board.board?.editable === true && this.board.board.view !== 'COVERAGE' && !this.board.isList;
  }

  #onClick(event: MouseEvent): void {
    const add = event.ctrlKey || event.metaKey;
    const stop = stopOf(event);
    if (!stop) {
      this.#onHead(event.target as Element, add);
      return;
    }
    const duty = this.#dutyAt(stop);
    const place = this.#placeOf(stop);
    if (event.shiftKey && this.#mayChange() && place && this.board.place) {
      this.#chooser.begin(this.board.place, add);
      this.#chooser.extend(place);
      this.#chooser.end();
    } else if (add && this.#mayChange() && duty) {
      this.#chooser.toggle(duty.id);
    } else if (duty) {
      this.#open(duty);
    } else {
      this.#chooser.clear();
    }
  }

  /** The head of a column or of a row chooses all that is in it. */
  #onHead(target: Element, add: boolean): void {
    if (!this.#mayChange()) {
      return;
    }
    const day = target.closest('.head .day');
    const line = target.closest('.row .line');
    if (day) {
      this.#chooser.day([...day.parentElement!.querySelectorAll('.day')].indexOf(day), add);
    } else if (line) {
      this.#chooser.row(rowOfStop(line), add);
    }
  }

  /** A menu opens on what is chosen, or else on what is under the pointer. */
  #onMenu(event: Event): void {
    const duty = this.#dutyAt(stopOf(event));
    if (duty && this.#mayChange() && !this.#chooser.has(duty.id)) {
      this.#chooser.only([duty.id]);
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (!stopOf(event) || !this.board.index || !this.board.place) {
      return;
    }
    const wish = wishOf(event);
    if (wish !== undefined ? this.#grant(wish) : this.#walk(event)) {
      event.preventDefault();
    }
  }

  /** Answers whether the key moved. */
  #walk({ key, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): boolean {
    const next = altKey || metaKey ? null : this.board.placeBy(key, ctrlKey);
    if (!next) {
      return false;
    }
    if (shiftKey && this.#mayChange()) {
      this.#chooser.begin(this.board.place!, false);
      this.board.stand(next, true);
      this.#chooser.extend(next);
      this.#chooser.tell();
    } else {
      this.#chooser.release();
      this.#restOn(next, this.board.stand(next, true));
    }
    return true;
  }

  /** Held by keys, a name goes along with the focus. */
  #restOn(place: Place, stop: HTMLElement | null): void {
    if (this.#carrier.byKeys) {
      this.#carrier.over(this.board.index?.rowOf.get(place.row), this.#dutyAt(stop));
      this.#carrier.labelBeside(stop);
    }
  }

  /** Answers whether there was anything to do. */
  #grant(wish: Wish): boolean {
    const duty = this.#dutyHere();
    switch (wish) {
      case 'OPEN':
        return this.#carrier.byKeys ? this.#dropByKeys() : this.#openHere(duty);
      case 'LIFT':
        return this.#liftByKeys(duty);
      case 'LEAVE':
        return this.#leave();
      case 'CHOOSE':
        return this.#choose(() => duty && this.#chooser.toggle(duty.id));
      case 'CHOOSE_ALL':
        return this.#choose(() => this.#chooser.all());
      case 'PIN':
      case 'CLEAR':
        return this.#mayChange() && this.#ask(wish, this.#meant(duty));
      case 'UNDO':
      case 'REDO':
        return this.board.board?.editable === true && this.#ask(wish, []);
      case 'HELP':
        return this.#ask(wish, []);
    }
  }

  #choose(choose: () => void): boolean {
    const may = this.#mayChange();
    if (may) {
      choose();
    }
    return may;
  }

  #ask(wish: Wish, duties: string[]): boolean {
    this.board.tell('board-wish', { wish, duties });
    return true;
  }

  /** What is chosen, or else where one stands. */
  #meant(duty: Duty | null): string[] {
    return this.#chooser.size > 0 ? this.#chooser.list() : duty ? [duty.id] : [];
  }

  #openHere(duty: Duty | null): boolean {
    if (duty) {
      this.#open(duty);
    }
    return true;
  }

  #dropByKeys(): boolean {
    this.#carrier.drop();
    return true;
  }

  #liftByKeys(duty: Duty | null): boolean {
    if (!this.#mayChange()) {
      return false;
    }
    if (duty?.holder) {
      this.#carrier.lift(duty, 'keys');
    } else {
      this.board.say(messages().nothingToLift);
    }
    return true;
  }

  #leave(): boolean {
    this.#gestures.cancel();
    if (this.#carrier.byKeys) {
      this.#carrier.letGo();
      this.board.say(messages().letGo);
    } else if (this.#chooser.size > 0) {
      this.#chooser.clear();
    } else {
      return false;
    }
    return true;
  }

  /** Follows a focus that came by mouse or by tabulation. */
  #onFocus(event: Event): void {
    const stop = stopOf(event);
    const place = stop && this.#placeOf(stop);
    const { place: now } = this.board;
    if (place && (place.key === null || place.key !== now?.key || place.row !== now.row || stop.dataset['day'] !== undefined)) {
      this.board.stand(place, false);
    }
  }

  /** A tooltip lives while the pointer rests: thousands would weigh on the drawing, and be read out beside the label. */
  #onHover(event: Event): void {
    const stop = stopOf(event);
    const { index } = this.board;
    const piece = stop && index ? pieceAt(index, this.#placeOf(stop)) : undefined;
    if (stop && index && piece) {
      stop.title = describeItem(piece.item, index.lines.get(piece.item.duty?.line ?? '')?.name ?? '', messages());
    }
  }

  #dutyHere(): Duty | null {
    const { index, place } = this.board;
    return (index && pieceAt(index, place)?.item.duty) ?? null;
  }

  #dutyAt(stop: HTMLElement | null): Duty | null {
    return this.board.index?.duties.get(stop?.dataset['duty'] ?? '') ?? null;
  }

  #placeOf(stop: HTMLElement): Place | null {
    const row = this.board.index?.rowOf.get(rowOfStop(stop));
    const { key, day, empty } = stop.dataset;
    if (!row) {
      return null;
    }
    const piece = piecesOf(row).find((candidate) => candidate.item.key === key);
    return piece ? placeOf(row, piece, Number(day ?? piece.start)) : { row: row.id, day: Number(empty), key: null };
  }

  #open(duty: Duty): void {
    this.board.tell('duty-open', { duty });
  }
}
