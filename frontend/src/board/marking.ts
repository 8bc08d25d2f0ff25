import type { Hints } from './contract.js';

/** Marks set on the drawn elements, outside of rendering: to choose or to carry draws nothing anew. */

/** The duty that the page is showing elsewhere, wherever it is drawn. */
export function markCurrent(root: ParentNode, duty: string | null): void {
  clear(root, 'aria-current');
  elementsOf(root, duty).forEach((element) => element.setAttribute('aria-current', 'true'));
}

/** The chosen duties; a cell is told to be chosen when all that is in it is. */
export function markChosen(root: ParentNode, chosen: ReadonlySet<string>): void {
  root.querySelectorAll<HTMLElement>('[data-duty]').forEach((element) => {
    element.classList.toggle('chosen', chosen.has(element.dataset['duty']!));
  });
  root.querySelectorAll('[role=gridcell]:has([data-duty])').forEach((cell) => {
    if (cell.querySelector('[data-duty]:not(.chosen)')) {
      cell.removeAttribute('aria-selected');
    } else {
      cell.setAttribute('aria-selected', 'true');
    }
  });
}

/** The carried duty, and what each place would make of it; null when nothing is carried. */
export function markHints(root: ParentNode, carried: string | null, hints: Hints | null): void {
  root.querySelectorAll('.carried').forEach((element) => element.classList.remove('carried'));
  clear(root, 'data-mark');
  elementsOf(root, carried).forEach((element) => element.classList.add('carried'));
  if (carried === null || hints?.duty !== carried) {
    return;
  }
  root.querySelectorAll<HTMLElement>('[data-duty]').forEach((element) => {
    const mark = hints.duties[element.dataset['duty']!];
    if (mark) {
      element.dataset['mark'] = mark;
    }
  });
  root.querySelectorAll<HTMLElement>('[data-row]').forEach((row) => {
    const mark = hints.people[row.dataset['row']!];
    if (mark) {
      row.querySelector<HTMLElement>('.line')?.setAttribute('data-mark', mark);
    }
  });
}

/** Draws the eye to what has just changed; the style fades by itself. */
export function markFresh(root: ParentNode, duties: readonly string[]): void {
  root.querySelectorAll('.fresh').forEach((element) => element.classList.remove('fresh'));
  const fresh = new Set(duties);
  root.querySelectorAll<HTMLElement>('[data-duty]').forEach((element) => {
    if (fresh.has(element.dataset['duty']!)) {
      element.classList.add('fresh');
    }
  });
}

function clear(root: ParentNode, attribute: string): void {
  root.querySelectorAll(`[${attribute}]`).forEach((element) => element.removeAttribute(attribute));
}

function elementsOf(root: ParentNode, duty: string | null): Element[] {
  return duty === null ? [] : [...root.querySelectorAll(`[data-duty="${CSS.escape(duty)}"]`)];
}
