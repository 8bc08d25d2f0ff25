/** How often a lost server is asked whether it answers again. */
const BETWEEN = 5_000;

/**
 * Reads the page anew once a lost server answers again, whatever became of the session and of the connection: a screen on
 * a wall has nobody to do it.
 */
export class Comeback {
  readonly #ask: () => Promise<unknown>;
  readonly #read: () => void;
  #asked = -Infinity;

  constructor(
    ask: () => Promise<unknown> = async () => fetch(new URL('actuator/health', document.baseURI), { cache: 'no-store' }),
    read: () => void = () => location.reload(),
  ) {
    this.#ask = ask;
    this.#read = read;
  }

  /** @param silence milliseconds since the lost server was heard */
  lost(silence: number): void {
    if (silence - this.#asked >= BETWEEN || silence < this.#asked) {
      this.#asked = silence;
      this.#ask().then(this.#read, () => undefined);
    }
  }
}
