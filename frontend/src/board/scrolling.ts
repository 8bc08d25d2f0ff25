/**
 * Scrolling of the board's own frame. It is set by numbers, since scrollIntoView would move the page around the board
 * as well.
 */

/** Days left in sight before today. */
const DAYS_BEFORE_TODAY = 2;

/** Brings today near the start of the frame. */
export function showToday(root: ParentNode): void {
  const scroller = root.querySelector<HTMLElement>('.scroller');
  const columns = [...root.querySelectorAll<HTMLElement>('.head .day')];
  const today = columns.findIndex((column) => column.matches('.today'));
  const first = columns[0];
  const target = columns[Math.max(0, today - DAYS_BEFORE_TODAY)];
  if (scroller && first && target) {
    scroller.scrollLeft = target.offsetLeft - first.offsetLeft;
  }
  const section = [...root.querySelectorAll('.agenda-day')].findIndex((day) => day.querySelector('h2.today'));
  if (section >= 0) {
    jumpTo(root, section);
  }
  followScroll(root);
}

/** Brings a day of the agenda to the top. */
export function jumpTo(root: ParentNode, day: number): void {
  const scroller = root.querySelector<HTMLElement>('.agenda');
  const section = root.querySelectorAll<HTMLElement>('.agenda-day')[day];
  if (scroller && section) {
    scroller.scrollTop = section.offsetTop - stripHeight(root);
  }
}

/** Ticks the day that stands at the top of the agenda, and keeps it in sight in the strip of days. */
export function followScroll(root: ParentNode): void {
  const scroller = root.querySelector<HTMLElement>('.agenda');
  const strip = root.querySelector<HTMLElement>('.jump');
  if (!scroller || !strip) {
    return;
  }
  const top = scroller.scrollTop + stripHeight(root) + 1;
  const day = [...root.querySelectorAll<HTMLElement>('.agenda-day')].findLastIndex((section) => section.offsetTop <= top);
  const radio = root.querySelectorAll<HTMLInputElement>('.jump input')[Math.max(0, day)];
  const label = radio?.closest('label');
  if (radio && label && strip.dataset['day'] !== radio.value) {
    strip.dataset['day'] = radio.value;
    radio.checked = true;
    strip.scrollLeft = label.offsetLeft - (strip.clientWidth - label.offsetWidth) / 2;
  }
}

const stripHeight = (root: ParentNode): number => root.querySelector<HTMLElement>('.jump')?.offsetHeight ?? 0;
