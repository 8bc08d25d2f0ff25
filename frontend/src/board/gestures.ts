import { stopAt, stopOf } from './roving-focus.js';

/** What the board does as the mouse draws over it. */
export interface Gestured {
  /** Whether the mouse may do more than read. */
  mayDraw(): boolean;
  /** Whether a name begins to be carried from here. */
  lift(stop: HTMLElement): boolean;
  /** @param under what the pointer is over; null outside of the board's rows */
  carryOver(under: Element | null, x: number, y: number): void;
  drop(): void;
  letGo(): void;
  /** Whether cells begin to be chosen from here. */
  sweepFrom(stop: HTMLElement, keep: boolean): boolean;
  sweepTo(stop: HTMLElement): void;
  sweepEnd(): void;
}

/** So far the hand may tremble within a click. */
const TREMBLE = 5;
/** So near to the frame's edge, a carried name scrolls it, by so much a move. */
const EDGE = 40;
const STEP = 18;

/** Tells a drag from a click, and a name that is carried from cells that are swept over. A finger scrolls, as ever. */
export class Gestures {
  #down: { stop: HTMLElement; event: PointerEvent } | null = null;
  #doing: 'carry' | 'sweep' | null = null;
  /** A drag ends in a click that means nothing. */
  #deaf = false;

  constructor(
    private readonly root: ShadowRoot,
    private readonly host: Gestured,
  ) {
    root.addEventListener('pointerdown', (event) => this.#press(event as PointerEvent));
    root.addEventListener('pointermove', (event) => this.#move(event as PointerEvent));
    root.addEventListener('pointerup', () => this.#release());
    root.addEventListener('pointercancel', () => this.cancel());
    root.addEventListener('click', (event) => this.#swallow(event), { capture: true });
    // text is not chosen where cells are, and what was chosen before is not dragged
    root.addEventListener('selectstart', (event) => this.#keepOut(event));
    root.addEventListener('dragstart', (event) => this.#keepOut(event));
  }

  /** Ends what is being done without effect, as by Escape. */
  cancel(): void {
    const doing = this.#doing;
    this.#reset();
    if (doing === 'carry') {
      this.host.letGo();
    } else if (doing === 'sweep') {
      this.host.sweepEnd();
    }
  }

  #press(event: PointerEvent): void {
    this.#deaf = false;
    const stop = stopOf(event);
    if (stop && event.button === 0 && event.pointerType !== 'touch' && this.host.mayDraw()) {
      this.#down = { stop, event };
    }
  }

  #move(event: PointerEvent): void {
    const down = this.#down;
    if (!down || (this.#doing === null && !this.#begin(down, event))) {
      return;
    }
    event.preventDefault();
    const under = this.root.elementFromPoint(event.clientX, event.clientY);
    this.#scrollAtEdge(event);
    if (this.#doing === 'carry') {
      this.host.carryOver(under, event.clientX, event.clientY);
    } else {
      const stop = stopAt(under);
      if (stop) {
        this.host.sweepTo(stop);
      }
    }
  }

  #begin({ stop, event: from }: { stop: HTMLElement; event: PointerEvent }, event: PointerEvent): boolean {
    if (Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) < TREMBLE) {
      return false;
    }
    const keep = from.ctrlKey || from.metaKey;
    if (!from.shiftKey && !keep && this.host.lift(stop)) {
      this.#doing = 'carry';
    } else if (this.host.sweepFrom(stop, keep)) {
      this.#doing = 'sweep';
    } else {
      this.#down = null;
      return false;
    }
    stop.setPointerCapture(event.pointerId);
    return true;
  }

  #release(): void {
    const doing = this.#doing;
    this.#reset();
    if (doing === 'carry') {
      this.host.drop();
    } else if (doing === 'sweep') {
      this.host.sweepEnd();
    }
  }

  #keepOut(event: Event): void {
    if (this.#down) {
      event.preventDefault();
    }
  }

  #reset(): void {
    this.#deaf ||= this.#doing !== null;
    this.#down = null;
    this.#doing = null;
  }

  #swallow(event: Event): void {
    if (this.#deaf) {
      this.#deaf = false;
      event.stopPropagation();
    }
  }

  #scrollAtEdge({ clientX: x, clientY: y }: PointerEvent): void {
    const frame = this.root.querySelector('.scroller');
    if (frame) {
      const { left, right, top, bottom } = frame.getBoundingClientRect();
      frame.scrollBy(push(x, left, right), push(y, top, bottom));
    }
  }
}

const push = (at: number, from: number, to: number): number => (at > to - EDGE ? STEP : at < from + EDGE ? -STEP : 0);
