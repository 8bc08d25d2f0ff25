import { messages } from '../messages.js';
import { Choice, dutiesOf, dutiesOn } from './choice.js';
import type { Chosen } from './contract.js';
import { markChosen } from './marking.js';
import type { BoardIndex, Place } from './model.js';

/** What the chooser needs of its board. */
export interface ChooserHost {
  index(): BoardIndex | null;
  /** Tells the page of another choice, and how many there have been. */
  chosen(duties: string[], turn: number): void;
  say(text: string): void;
}

/** Duties chosen together, by the keyboard, by clicks and by sweeping over cells. */
export class Chooser {
  readonly #choice = new Choice();
  #turn = 0;

  constructor(
    private readonly root: ShadowRoot,
    private readonly host: ChooserHost,
  ) {}

  get size(): number {
    return this.#choice.duties.size;
  }

  list(): string[] {
    return [...this.#choice.duties];
  }

  has(duty: string): boolean {
    return this.#choice.duties.has(duty);
  }

  /** Chosen by the page, which need not be told; too late where the reader has chosen since. */
  set({ duties, after }: Chosen): void {
    if (after >= this.#turn) {
      this.#choice.only(duties);
      this.refresh();
    }
  }

  only(duties: readonly string[]): void {
    this.#choice.only(duties);
    this.#changed();
  }

  toggle(duty: string): void {
    this.#choice.toggle(duty);
    this.#changed();
  }

  all(): void {
    this.only(this.host.index()?.rows.flatMap((row) => dutiesOf(row)) ?? []);
  }

  clear(): void {
    if (this.size > 0) {
      this.only([]);
    }
  }

  /** A whole column, or with `add` one more. */
  day(day: number, add: boolean): void {
    const index = this.host.index();
    this.#take(index ? dutiesOn(index, day) : [], add);
  }

  row(id: string, add: boolean): void {
    const row = this.host.index()?.rowOf.get(id);
    this.#take(row ? dutiesOf(row) : [], add);
  }

  /** Draws a rectangle from a place to another; told to the page when it ends. */
  begin(from: Place, keep: boolean): void {
    this.#choice.from(from, keep);
  }

  extend(to: Place): void {
    const index = this.host.index();
    if (index) {
      this.#choice.to(index, to);
      this.refresh();
    }
  }

  end(): void {
    this.#choice.release();
    this.#changed();
  }

  /** Tells the page how far a rectangle has come that may go on. */
  tell(): void {
    this.#changed();
  }

  /** The next rectangle begins where the focus is then. */
  release(): void {
    this.#choice.release();
  }

  /** What is no longer on the board is no longer chosen. */
  keepKnown(index: BoardIndex): void {
    if (this.#choice.keepKnown(index)) {
      this.#changed();
    }
  }

  /** Sets the marks again on what was drawn anew. */
  refresh(): void {
    markChosen(this.root, this.#choice.duties);
  }

  #take(duties: string[], add: boolean): void {
    this.only(add ? [...new Set([...this.#choice.duties, ...duties])] : duties);
  }

  #changed(): void {
    this.refresh();
    this.host.chosen([...this.#choice.duties], ++this.#turn);
    this.host.say(messages().chosen(this.size));
  }
}
