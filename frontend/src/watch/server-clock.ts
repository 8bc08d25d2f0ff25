/**
 * The server's time between its signs of life. The screen's own clock may be wrong and its timers may sleep: time goes
 * on by whichever of its two clocks went further, so that a machine that slept finds its page old, never fresh.
 */
export class ServerClock {
  readonly #steady: () => number;
  readonly #wall: () => number;
  #heard: { at: number; steady: number; wall: number } | null = null;

  constructor(steady = () => performance.now(), wall = () => Date.now()) {
    this.#steady = steady;
    this.#wall = wall;
  }

  hear(at: number): void {
    this.#heard = { at, steady: this.#steady(), wall: this.#wall() };
  }

  /** Milliseconds since the last sign of life; infinite before the first. */
  silence(): number {
    return this.#heard === null
      ? Infinity
      : Math.max(this.#steady() - this.#heard.steady, this.#wall() - this.#heard.wall, 0);
  }

  /** Milliseconds since 1970; the screen's own time before the first sign of life. */
  now(): number {
    return this.#heard === null ? this.#wall() : this.#heard.at + this.silence();
  }
}
