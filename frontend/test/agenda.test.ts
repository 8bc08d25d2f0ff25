import { describe, expect, test } from 'vitest';
import { agendaOf, moveInAgenda, settleInAgenda } from '../src/board/agenda.js';
import { indexBoard, type Place } from '../src/board/model.js';
import { board, duty } from './boards.js';

const agenda = agendaOf(
  indexBoard(
    board({ north: ['a', 'b'] }, [
      duty('a', '2026-12-03'),
      duty('b', '2026-12-03', { days: 2, holder: null }),
      duty('a', '2026-12-06'),
    ]),
    null,
  ),
);
const first: Place = { line: 'a', day: 0, duty: 'a:2026-12-03:nuit' };
const thursday: Place = { line: 'b', day: 0, duty: 'b:2026-12-03:nuit' };
const friday: Place = { ...thursday, day: 1 };
const sunday: Place = { line: 'a', day: 3, duty: 'a:2026-12-06:nuit' };

describe('the agenda', () => {
  test('lists a duty on each day it covers', () => {
    expect(agenda.map((day) => day.entries.length)).toEqual([2, 1, 0, 1, 0]);
  });

  test('counts the open duties of each day', () => {
    expect(agenda.map((day) => day.open)).toEqual([1, 1, 0, 0, 0]);
  });

  test.each([
    ['ArrowDown', thursday, friday],
    ['ArrowDown', friday, sunday],
    ['ArrowDown', sunday, null],
    ['ArrowUp', friday, thursday],
    ['Home', thursday, first],
    ['End', first, thursday],
    ['PageDown', first, friday],
    ['PageUp', sunday, friday],
  ])('%s walks the entries', (key, from, to) => {
    expect(moveInAgenda(agenda, from, key, false)).toEqual(to);
  });

  test('goes to the first and the last entry with the control key', () => {
    expect(moveInAgenda(agenda, friday, 'Home', true)).toEqual(first);
    expect(moveInAgenda(agenda, friday, 'End', true)).toEqual(sunday);
  });

  test('settles on the same duty of the same day, else on the next entry', () => {
    expect(settleInAgenda(agenda, friday)).toEqual(friday);
    expect(settleInAgenda(agenda, { line: 'a', day: 2, duty: null })).toEqual(sunday);
  });
});
