// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BoardModel, Mark, Target } from '../src/board/contract.js';
import { RotaBoard, type BoardWishEvent, type DutyCarryEvent, type SelectionChangeEvent } from '../src/board/rota-board.js';
import { board, byPeople, duty, person, row } from './boards.js';

const THURSDAY = 'a:2026-12-03:nuit';
const FRIDAY = 'a:2026-12-04:nuit';
const OTHER = 'b:2026-12-03:nuit';

const LIFTED: Target = { duty: THURSDAY, holder: 'morvan', onto: null, other: null, to: null };
const ONTO_FRIDAY: Target = { ...LIFTED, onto: FRIDAY, other: 'costa' };

let element: RotaBoard;
let chosen: string[][];
let carried: DutyCarryEvent['detail'][];
let wishes: BoardWishEvent['detail'][];
const root = () => element.shadowRoot!;
const drawn = (id: string) => root().querySelector<HTMLElement>(`[data-duty="${id}"]`)!;
const told = () => root().querySelector('[role=status]')!.textContent;
const press = (key: string, init: KeyboardEventInit = {}) =>
  root().activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...init }));
const click = (id: string, init: MouseEventInit = {}) =>
  drawn(id).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...init }));

const model = (): BoardModel =>
  board({ north: ['a', 'b'] }, [
    duty('a', '2026-12-03'),
    duty('a', '2026-12-04', { holder: person('Costa') }),
    duty('b', '2026-12-03', { holder: null }),
    duty('b', '2026-12-05', { holder: person('Leroy') }),
  ]);

async function show(next: BoardModel): Promise<void> {
  element.board = next;
  await element.updateComplete;
}

beforeEach(async () => {
  vi.useFakeTimers();
  chosen = [];
  carried = [];
  wishes = [];
  document.body.replaceChildren((element = new RotaBoard()));
  element.addEventListener('selection-change', (event) => chosen.push((event as SelectionChangeEvent).detail.duties));
  element.addEventListener('duty-carry', (event) => carried.push((event as DutyCarryEvent).detail));
  element.addEventListener('board-wish', (event) => wishes.push((event as BoardWishEvent).detail));
  await show(model());
});

afterEach(() => vi.useRealTimers());

describe('several duties', () => {
  test('are chosen one by one with the control key', () => {
    click(THURSDAY, { ctrlKey: true });
    click(OTHER, { ctrlKey: true });
    click(THURSDAY, { ctrlKey: true });
    expect(chosen).toEqual([[THURSDAY], [THURSDAY, OTHER], [OTHER]]);
    expect(drawn(OTHER).closest('[role=gridcell]')?.getAttribute('aria-selected')).toBe('true');
    expect(drawn(THURSDAY).closest('[role=gridcell]')?.hasAttribute('aria-selected')).toBe(false);
  });

  test('are chosen as a rectangle with the shift key and the arrows', () => {
    drawn(THURSDAY).focus();
    press('ArrowRight', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(chosen.at(-1)).toEqual([THURSDAY, FRIDAY, OTHER]);
    press('ArrowLeft', { shiftKey: true });
    expect(chosen.at(-1)).toEqual([THURSDAY, OTHER]);
    expect(told()).toBe('2 gardes choisies.');
  });

  test('are chosen by the head of their row or of their day', () => {
    root().querySelector<HTMLElement>('[data-row="a"] .line')!.click();
    root().querySelectorAll<HTMLElement>('.head .day')[0]!.click();
    expect(chosen).toEqual([
      [THURSDAY, FRIDAY],
      [THURSDAY, OTHER],
    ]);
  });

  test('are all chosen, and let go again', () => {
    drawn(THURSDAY).focus();
    press('a', { ctrlKey: true });
    press('Escape');
    expect(chosen.map((duties) => duties.length)).toEqual([4, 0]);
  });

  test('are no longer chosen when they are gone', async () => {
    click(THURSDAY, { ctrlKey: true });
    click(FRIDAY, { ctrlKey: true });
    await show({ ...model(), duties: model().duties.slice(1) });
    expect(chosen.at(-1)).toEqual([FRIDAY]);
  });

  test('stay marked when their row is drawn anew', async () => {
    click(FRIDAY, { ctrlKey: true });
    const next = model();
    next.duties[1]!.holder = person('Leroy');
    await show(next);
    expect(drawn(FRIDAY).classList.contains('chosen')).toBe(true);
  });

  test('are what a menu opens on, unless it opens elsewhere', () => {
    const menu = (id: string) => drawn(id).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }));
    click(THURSDAY, { ctrlKey: true });
    click(FRIDAY, { ctrlKey: true });
    menu(FRIDAY);
    expect(chosen).toHaveLength(2);
    menu(OTHER);
    expect(chosen.at(-1)).toEqual([OTHER]);
  });

  test('are let go at once by the page, which hears of it as of any other choice', () => {
    click(THURSDAY, { ctrlKey: true });
    element.letGo();
    click(OTHER, { ctrlKey: true });
    expect(chosen).toEqual([[THURSDAY], [], [OTHER]]);
  });

  test('leave the keyboard on the board, where the page lets them go by a button that goes away', () => {
    click(THURSDAY, { ctrlKey: true });
    drawn(THURSDAY).blur();
    element.letGo();
    expect(element.shadowRoot?.activeElement).toBe(drawn(THURSDAY));
  });

  test('stay as the reader chose them where the page comes too late with its own choice', async () => {
    click(THURSDAY, { ctrlKey: true });
    click(OTHER, { ctrlKey: true });
    element.selection = { duties: [], after: 1 };
    await element.updateComplete;
    expect(drawn(OTHER).classList.contains('chosen')).toBe(true);
    element.selection = { duties: [FRIDAY], after: 2 };
    await element.updateComplete;
    expect(drawn(OTHER).classList.contains('chosen')).toBe(false);
    expect(drawn(FRIDAY).classList.contains('chosen')).toBe(true);
  });

  test('cannot be chosen by who only reads', async () => {
    await show({ ...model(), editable: false });
    click(THURSDAY, { ctrlKey: true });
    drawn(THURSDAY).focus();
    press('a', { ctrlKey: true });
    expect(chosen).toEqual([]);
  });
});

test('a drag that is left by Escape opens nothing where the mouse is let go', () => {
  const opened = vi.fn();
  const point = (type: string, x: number) =>
    drawn(THURSDAY).dispatchEvent(new PointerEvent(type, { clientX: x, button: 0, bubbles: true, composed: true }));
  element.addEventListener('duty-open', opened);
  drawn(THURSDAY).setPointerCapture = () => undefined;
  root().elementFromPoint = () => null;
  drawn(THURSDAY).focus();
  point('pointerdown', 0);
  point('pointermove', 20);
  expect(carried).toHaveLength(1);
  press('Escape');
  point('pointerup', 20);
  click(THURSDAY);
  expect(opened).not.toHaveBeenCalled();
  point('pointerdown', 0);
  point('pointerup', 0);
  click(THURSDAY);
  expect(opened).toHaveBeenCalledOnce();
});

describe('text under the mouse', () => {
  const begins = () => {
    drawn(THURSDAY).dispatchEvent(new PointerEvent('pointerdown', { button: 0, bubbles: true, composed: true }));
    const selecting = new Event('selectstart', { bubbles: true, cancelable: true });
    drawn(THURSDAY).dispatchEvent(selecting);
    return !selecting.defaultPrevented;
  };

  test('is not chosen where names are carried', () => {
    expect(begins()).toBe(false);
  });

  test('is chosen as ever by who only reads', async () => {
    await show({ ...model(), editable: false });
    expect(begins()).toBe(true);
  });
});

describe('a name carried by keys', () => {
  beforeEach(() => {
    drawn(THURSDAY).focus();
    press('m');
  });

  test('is lifted, and its marks are asked for', () => {
    expect(carried).toEqual([{ step: 'LIFT', ...LIFTED }]);
    expect(told()).toContain('Dr Morvan soulevé');
  });

  test('asks once it rests what would come of it', () => {
    press('ArrowRight');
    press('ArrowLeft');
    press('ArrowDown');
    vi.runAllTimers();
    expect(carried.slice(1)).toEqual([{ step: 'OVER', ...LIFTED, onto: OTHER }]);
  });

  test('says the verdict when it comes', async () => {
    press('ArrowRight');
    element.verdict = {
      target: ONTO_FRIDAY,
      mark: 'DEROGATION',
      what: 'Dr Morvan échange avec Dr Costa',
      words: ['Plafond'],
    };
    await element.updateComplete;
    expect(told()).toBe('Dr Morvan échange avec Dr Costa. ! Demande une dérogation. Plafond');
    expect(root().querySelector('.verdict')?.textContent).toContain('Plafond');
  });

  test('is dropped by Enter', () => {
    press('ArrowRight');
    press('Enter');
    expect(carried.at(-1)).toEqual({ step: 'DROP', ...ONTO_FRIDAY });
    expect(root().querySelector<HTMLElement>('.verdict')?.hidden).toBe(true);
  });

  test('is not dropped where it would change nothing', () => {
    press('Enter');
    expect(carried).toHaveLength(1);
    expect(told()).toContain('Rien à faire ici');
  });

  test('is left by Escape', () => {
    press('ArrowRight');
    press('Escape');
    press('Enter');
    expect(carried.some(({ step }) => step === 'DROP')).toBe(false);
    expect(told()).toContain('rien n’a changé');
  });

  test('is let go when its duty changes hands under it', async () => {
    const next = model();
    next.duties[0]!.holder = person('Leroy');
    await show(next);
    expect(told()).toContain('vient de changer de main');
    press('ArrowRight');
    press('Enter');
    expect(carried.some(({ step }) => step === 'DROP')).toBe(false);
  });

  test('shows what each target would come to', async () => {
    const marks: Record<string, Mark> = { [FRIDAY]: 'REFUSED', [OTHER]: 'FINE' };
    element.hints = { duty: THURSDAY, duties: marks, people: {} };
    await element.updateComplete;
    expect(drawn(FRIDAY).dataset['mark']).toBe('REFUSED');
    press('Escape');
    expect(drawn(FRIDAY).dataset['mark']).toBeUndefined();
  });
});

test('an open duty has no name to lift', () => {
  drawn(OTHER).focus();
  press('m');
  expect(carried).toEqual([]);
  expect(told()).toBe('Personne à déplacer ici.');
});

test('on the rows of people a name is given to whoever the row is of', async () => {
  await show(byPeople(model(), row('Morvan'), row('Costa')));
  drawn(THURSDAY).focus();
  press('m');
  press('ArrowDown');
  press('Enter');
  expect(carried.at(-1)).toEqual({ step: 'DROP', ...LIFTED, to: 'costa' });
});

describe('a key', () => {
  test('acts on what is chosen', () => {
    click(FRIDAY, { ctrlKey: true });
    drawn(THURSDAY).focus();
    press('p');
    expect(wishes).toEqual([{ wish: 'PIN', duties: [FRIDAY] }]);
  });

  test('acts on where one stands when nothing is chosen', () => {
    drawn(THURSDAY).focus();
    press('Delete');
    expect(wishes).toEqual([{ wish: 'CLEAR', duties: [THURSDAY] }]);
  });

  test.each([
    ['z', { ctrlKey: true }, 'UNDO'],
    ['y', { ctrlKey: true }, 'REDO'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'REDO'],
    ['?', { shiftKey: true }, 'HELP'],
  ])('%s with %o wishes %s', (key, init, wish) => {
    drawn(THURSDAY).focus();
    press(key, init);
    expect(wishes).toEqual([{ wish, duties: [] }]);
  });
});

test('what somebody else changed is marked and said', async () => {
  await show({ ...model(), news: { duties: [FRIDAY], by: 'Dr Costa' } });
  expect(drawn(FRIDAY).classList.contains('fresh')).toBe(true);
  expect(drawn(THURSDAY).classList.contains('fresh')).toBe(false);
  expect(told()).toBe('Dr Costa a changé 1 garde.');
});
