import { describe, expect, test } from 'vitest';
import { agendaOf, moveInAgenda, settleInAgenda } from '../src/board/agenda.js';
import { indexBoard, type Place } from '../src/board/model.js';
import { board, byPeople, duty, person, row } from './boards.js';

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
const first: Place = { row: 'a', day: 0, key: 'a:2026-12-03:nuit' };
const thursday: Place = { row: 'b', day: 0, key: 'b:2026-12-03:nuit' };
const friday: Place = { ...thursday, day: 1 };
const sunday: Place = { row: 'a', day: 3, key: 'a:2026-12-06:nuit' };

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
    expect(settleInAgenda(agenda, { row: 'a', day: 2, key: null })).toEqual(sunday);
  });
});

describe('the list of people', () => {
  const nights = ['2026-12-03', '2026-12-06'].map((day) => duty('a', day));
  const costas = duty('b', '2026-12-04', { holder: person('Costa') });
  const people = agendaOf(indexBoard(byPeople(board({ north: ['a', 'b'] }, [...nights, costas]), row('Morvan'), row('Leroy'), row('Costa')), null));

  test('gives each person their duties in the order of time', () => {
    expect(people.map((part) => part.entries.map((entry) => entry.piece.item.key))).toEqual([
      nights.map(({ id }) => id),
      [],
      [costas.id],
    ]);
  });

  test('goes from person to person by the page keys, past those who hold nothing', () => {
    const last: Place = { row: 'costa', day: 1, key: costas.id };
    expect(moveInAgenda(people, { row: 'morvan', day: 3, key: nights[1]!.id }, 'PageDown', false)).toEqual(last);
    expect(moveInAgenda(people, last, 'PageUp', false)).toEqual({ row: 'morvan', day: 0, key: nights[0]!.id });
  });
});
