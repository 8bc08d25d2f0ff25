import type { Place } from './model.js';

/** Elements that the keyboard can stand on. */
export const STOPS = '[data-key],[data-empty]';

export const stopOf = (event: Event): HTMLElement | null => stopAt(event.target as Element);

export const stopAt = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>(STOPS) ?? null;

export const rowOfStop = (stop: Element): string => stop.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '';

/**
 * The board's one tab stop. It is moved by hand on the drawn elements, outside of rendering, so that a key press costs
 * two attributes and not a drawing.
 */
export class RovingFocus {
  #stop: HTMLElement | null = null;

  constructor(private readonly root: ParentNode) {}

  /** Makes the element of a place the tab stop; answers it, or null if the place is not drawn. */
  stopAt(place: Place | null): HTMLElement | null {
    const next = place && this.#find(place);
    if (this.#stop && this.#stop !== next) {
      this.#stop.tabIndex = -1;
    }
    if (next) {
      next.tabIndex = 0;
    }
    this.#stop = next;
    return next;
  }

  /** Moves the focus itself, bringing the element out from under the sticky edges. */
  focusOn(place: Place | null): void {
    const element = this.stopAt(place);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #find({ row, day, key }: Place): HTMLElement | null {
    const within = `[data-row="${CSS.escape(row)}"] `;
    if (key === null) {
      return this.root.querySelector(`${within}[data-empty="${day}"]`);
    }
    const drawn = `${within}[data-key="${CSS.escape(key)}"]`;
    // The list draws an item once a day, the grid once.
    return this.root.querySelector<HTMLElement>(`${drawn}[data-day="${day}"]`) ?? this.root.querySelector(drawn);
  }
}
