import { messages } from '../messages.js';
import { Gestures, type Gestured } from './gestures.js';
import type { Tools } from './hands.js';
import { rowOfStop, stopAt, stopOf } from './roving-focus.js';
import { describeItem } from './speech.js';

/** What is done on the board by the mouse: names carried, cells swept over, clicks, and what a resting pointer reads. */
export class Mouse implements Gestured {
  readonly #gestures: Gestures;

  constructor(
    root: ShadowRoot,
    private readonly tools: Tools,
  ) {
    this.#gestures = new Gestures(root, this);
    root.addEventListener('click', (event) => this.#onClick(event as MouseEvent));
    root.addEventListener('contextmenu', (event) => this.#onMenu(event));
    root.addEventListener('pointerover', (event) => this.#onHover(event));
    root.addEventListener('pointerout', (event) => stopOf(event)?.removeAttribute('title'));
  }

  /** Ends a drag without effect. */
  cancel(): void {
    this.#gestures.cancel();
  }

  mayDraw(): boolean {
    return this.tools.at.mayChange;
  }

  lift(stop: HTMLElement): boolean {
    const { at, carrier } = this.tools;
    const duty = at.dutyAt(stop);
    if (!duty?.holder) {
      return false;
    }
    carrier.lift(duty, 'pointer');
    return true;
  }

  carryOver(under: Element | null, x: number, y: number): void {
    const { at, carrier } = this.tools;
    carrier.over(at.rowAt(under), at.dutyAt(stopAt(under)));
    carrier.labelAt(x, y);
  }

  drop(): void {
    this.tools.carrier.drop();
  }

  letGo(): void {
    this.tools.carrier.letGo();
  }

  sweepFrom(stop: HTMLElement, keep: boolean): boolean {
    const { at, chooser } = this.tools;
    const place = at.placeOf(stop);
    if (!place) {
      return false;
    }
    chooser.release();
    chooser.begin(place, keep);
    return true;
  }

  sweepTo(stop: HTMLElement): void {
    const place = this.tools.at.placeOf(stop);
    if (place) {
      this.tools.chooser.extend(place);
    }
  }

  sweepEnd(): void {
    this.tools.chooser.end();
  }

  #onClick(event: MouseEvent): void {
    const { board, at, chooser } = this.tools;
    const add = event.ctrlKey || event.metaKey;
    const stop = stopOf(event);
    if (!stop) {
      this.#onHead(event.target as Element, add);
      return;
    }
    const duty = at.dutyAt(stop);
    const place = at.placeOf(stop);
    if (event.shiftKey && at.mayChange && place && board.place) {
      chooser.begin(board.place, add);
      chooser.extend(place);
      chooser.end();
    } else if (add && at.mayChange && duty) {
      chooser.toggle(duty.id);
    } else if (duty) {
      board.tell('duty-open', { duty });
    } else {
      chooser.clear();
    }
  }

  /** The head of a column or of a row chooses all that is in it. */
  #onHead(target: Element, add: boolean): void {
    const { at, chooser } = this.tools;
    if (!at.mayChange) {
      return;
    }
    const day = target.closest('.head .day');
    const line = target.closest('.row .line');
    if (day) {
      chooser.day([...day.parentElement!.querySelectorAll('.day')].indexOf(day), add);
    } else if (line) {
      chooser.row(rowOfStop(line), add);
    }
  }

  /** A menu opens on what is chosen, or else on what is under the pointer. */
  #onMenu(event: Event): void {
    const { at, chooser } = this.tools;
    const duty = at.dutyAt(stopOf(event));
    if (duty && at.mayChange && !chooser.has(duty.id)) {
      chooser.only([duty.id]);
    }
  }

  /** A tooltip lives while the pointer rests: thousands would weigh on the drawing, and be read out beside the label. */
  #onHover(event: Event): void {
    const { board, at } = this.tools;
    const stop = stopOf(event);
    const item = stop && at.pieceAt(stop)?.item;
    if (stop && item) {
      stop.title = describeItem(item, board.index?.lines.get(item.duty?.line ?? '')?.name ?? '', messages());
    }
  }
}
