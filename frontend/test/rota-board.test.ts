// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { BoardModel } from '../src/board/contract.js';
import { RotaBoard, type DutyOpenEvent } from '../src/board/rota-board.js';
import { printStyles } from '../src/board/styles/print-styles.js';
import { board, duty, person } from './boards.js';

let element: RotaBoard;
const root = () => element.shadowRoot!;
const drawn = (id: string) => root().querySelector<HTMLElement>(`[data-duty="${id}"]`)!;
const cell = (row: string, day: number) => root().querySelector<HTMLElement>(`[data-row="${row}"] [data-empty="${day}"]`)!;
const focused = () => root().activeElement as HTMLElement | null;
const press = (key: string) =>
  focused()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

async function show(model: BoardModel): Promise<void> {
  element.board = model;
  await element.updateComplete;
}

const sample = (change = {}) =>
  board({ north: ['a', 'b'] }, [duty('a', '2026-12-03', change), duty('b', '2026-12-03'), duty('b', '2026-12-04')]);

beforeEach(async () => {
  document.body.replaceChildren((element = new RotaBoard()));
  await show(sample());
});

describe('the rota board', () => {
  test('has one tab stop', () => {
    expect(root().querySelectorAll('[tabindex="0"]').length).toBe(1);
  });

  test('speaks a duty and its signs', async () => {
    await show(sample({ pinned: true, flags: ['repos trop court'], proposed: { holder: person('Estève') } }));
    expect(drawn('a:2026-12-03:nuit').getAttribute('aria-label')).toBe(
      'a, 2026-12-03, nuit, proposé : Dr Estève au lieu de Dr Morvan, épinglé, attention : repos trop court',
    );
  });

  test('speaks an empty day', () => {
    expect(cell('a', 1).getAttribute('aria-label')).toBe(
      'Garde a, 2026-12-04, rien de prévu',
    );
  });

  test('shows an open duty in words', async () => {
    await show(sample({ holder: null }));
    expect(drawn('a:2026-12-03:nuit').textContent).toContain('à pourvoir');
  });

  test('shows a change before and after', async () => {
    await show(sample({ proposed: { holder: null } }));
    expect(drawn('a:2026-12-03:nuit').querySelector('del')?.textContent).toBe('Morvan');
    expect(drawn('a:2026-12-03:nuit').querySelector('ins')?.textContent).toBe('à pourvoir');
  });

  // paper repeats a group of rows that heads a table, and nothing else
  test('heads every printed sheet with its days', () => {
    const heads = root().querySelector('[role="grid"] > .heads[role="rowgroup"]')!;
    expect(heads.querySelectorAll('[role="row"] > .day').length).toBe(element.board!.days.length);
    const printed = printStyles.cssText;
    expect(printed).toMatch(/\.scroller \{[^}]*display: table;/);
    expect(printed).toMatch(/\.heads \{\s*display: table-header-group;/);
  });

  test('opens a duty by click, Enter and Space', () => {
    const opened: string[] = [];
    element.addEventListener('duty-open', (event) => opened.push((event as DutyOpenEvent).detail.duty.id));
    drawn('a:2026-12-03:nuit').click();
    drawn('b:2026-12-04:nuit').focus();
    press('Enter');
    press(' ');
    expect(opened).toEqual(['a:2026-12-03:nuit', 'b:2026-12-04:nuit', 'b:2026-12-04:nuit']);
  });

  test('moves the focus by the arrow keys', () => {
    drawn('a:2026-12-03:nuit').focus();
    press('ArrowDown');
    press('ArrowRight');
    expect(focused()?.dataset['duty']).toBe('b:2026-12-04:nuit');
    expect(focused()?.tabIndex).toBe(0);
  });

  test('keeps the focus on the duty when its line is drawn anew', async () => {
    drawn('b:2026-12-04:nuit').focus();
    const model = sample();
    await show({ ...model, duties: [duty('b', '2026-12-03', { slot: 'apm' }), ...model.duties] });
    expect(focused()?.dataset['duty']).toBe('b:2026-12-04:nuit');
  });

  test('keeps the focus in its cell when the duty is gone', async () => {
    drawn('b:2026-12-04:nuit').focus();
    const model = sample();
    await show({ ...model, duties: model.duties.slice(0, 2) });
    expect(focused()).toBe(cell('b', 1));
  });

  test('does not take the focus from elsewhere', async () => {
    await show(sample({ holder: null }));
    expect(focused()).toBeNull();
  });

  test('marks the selected duty', async () => {
    element.selected = 'b:2026-12-03:nuit';
    await element.updateComplete;
    expect(drawn('b:2026-12-03:nuit').getAttribute('aria-current')).toBe('true');
  });

  test('says when there is nothing to show', async () => {
    await show(board({}, []));
    expect(root().textContent).toContain('Aucune ligne');
  });
});
