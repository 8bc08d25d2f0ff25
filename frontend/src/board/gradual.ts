/**
 * Draws a large board piece by piece: first what one sees, then some more whenever the browser has time, so that the
 * first picture is there at once and nothing is missing a moment later.
 */
export class Gradual {
  #drawn = 0;
  #goal = 0;
  #cost = 1;
  #waiting = false;

  /** @param more asks for another drawing */
  constructor(private readonly more: () => void) {}

  /** Cells of the first picture, and of each piece after it. */
  static readonly FIRST = 1_500;
  static readonly NEXT = 1_000;

  /** How many rows are to be drawn now. */
  get rows(): number {
    return this.#drawn;
  }

  /** Another board: what is drawn already stays drawn, unless it is of another shape. */
  begin(rows: number, cellsARow: number, sameShape: boolean): void {
    this.#cost = Math.max(1, cellsARow);
    this.#goal = rows;
    const first = Math.max(1, Math.floor(Gradual.FIRST / this.#cost));
    this.#drawn = Math.min(rows, sameShape ? Math.max(this.#drawn, first) : first);
  }

  /** Everything at once, as for printing. */
  finish(): void {
    this.#drawn = this.#goal;
  }

  /** After a drawing: plans the next piece. */
  goOn(): void {
    if (this.#drawn < this.#goal && !this.#waiting) {
      this.#waiting = true;
      whenIdle(() => {
        this.#waiting = false;
        this.#drawn = Math.min(this.#goal, this.#drawn + Math.max(1, Math.floor(Gradual.NEXT / this.#cost)));
        this.more();
      });
    }
  }
}

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) {
    // A busy browser is never idle: it gets a frame to itself between two pieces, not more.
    requestIdleCallback(work, { timeout: 16 });
  } else {
    setTimeout(work);
  }
};
