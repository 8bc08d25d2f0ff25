import { describe, expect, test } from 'vitest';
import { indexBoard, type Place } from '../src/board/model.js';
import { move, settle } from '../src/board/navigation.js';
import { board, duty } from './boards.js';

const index = indexBoard(
  board({ north: ['a', 'b'], south: ['c'] }, [
    duty('a', '2026-12-03'),
    duty('a', '2026-12-05', { slot: 'apm' }),
    duty('a', '2026-12-05', { slot: 'nuit' }),
    duty('a', '2026-12-06'),
    duty('b', '2026-12-04', { days: 3, slot: 'week-end' }),
    duty('c', '2026-12-05'),
  ]),
  null,
);
const at = (line: string, day: number, slot?: string): Place => {
  const start = line === 'b' ? '2026-12-04' : `2026-12-0${3 + day}`;
  return { row: line, day, key: slot ? `${line}:${start}:${slot}` : null };
};
const press = (from: Place, key: string, control = false) => move(index, from, key, control);

describe('the keyboard in the grid', () => {
  test.each([
    ['ArrowRight', at('a', 0, 'nuit'), at('a', 1)],
    ['ArrowLeft', at('a', 1), at('a', 0, 'nuit')],
    ['ArrowLeft', at('a', 0, 'nuit'), null],
    ['ArrowRight', at('a', 4), null],
    ['Home', at('a', 3, 'nuit'), at('a', 0, 'nuit')],
    ['End', at('a', 0, 'nuit'), at('a', 4)],
    ['Tab', at('a', 0, 'nuit'), null],
  ])('%s along a line', (key, from, to) => {
    expect(press(from, key)).toEqual(to);
  });

  test.each([
    ['ArrowDown', at('a', 2, 'apm'), at('a', 2, 'nuit')],
    ['ArrowDown', at('a', 2, 'nuit'), at('b', 2, 'week-end')],
    ['ArrowDown', at('b', 2, 'week-end'), at('c', 2, 'nuit')],
    ['ArrowUp', at('b', 2, 'week-end'), at('a', 2, 'nuit')],
    ['ArrowUp', at('a', 2, 'nuit'), at('a', 2, 'apm')],
    ['ArrowUp', at('a', 2, 'apm'), null],
    ['PageDown', at('a', 2, 'apm'), at('c', 2, 'nuit')],
    ['PageUp', at('c', 2, 'nuit'), at('a', 2, 'apm')],
  ])('%s through stacked duties, lines and sites', (key, from, to) => {
    expect(press(from, key)).toEqual(to);
  });

  test('keeps to its track when walking along a line of stacked duties', () => {
    expect(press(at('a', 3, 'nuit'), 'ArrowLeft')).toEqual(at('a', 2, 'nuit'));
    expect(press(at('a', 2, 'apm'), 'ArrowRight')).toEqual(at('a', 3, 'nuit'));
    expect(press(at('a', 2, 'nuit'), 'ArrowRight')).toEqual(at('a', 3, 'nuit'));
  });

  test('leaves a duty of several days by its ends', () => {
    expect(press(at('b', 2, 'week-end'), 'ArrowRight')).toEqual(at('b', 4));
    expect(press(at('b', 2, 'week-end'), 'ArrowLeft')).toEqual(at('b', 0));
  });

  test('goes to the corners with the control key', () => {
    expect(press(at('b', 2, 'week-end'), 'Home', true)).toEqual(at('a', 0, 'nuit'));
    expect(press(at('a', 0, 'nuit'), 'End', true)).toEqual(at('c', 4));
  });
});

describe('after the board has changed, the keyboard', () => {
  test('stays on the duty', () => {
    expect(settle(index, at('c', 2, 'nuit'))).toEqual(at('c', 2, 'nuit'));
  });

  test('stays on the day of the line where the duty is gone', () => {
    expect(settle(index, { row: 'a', day: 3, key: 'gone' })).toEqual(at('a', 3, 'nuit'));
  });

  test('begins on the first line where the line is gone', () => {
    expect(settle(index, { row: 'gone', day: 1, key: null })).toEqual(at('a', 1));
  });

  test('has no place on a board without lines', () => {
    expect(settle(indexBoard(board({}, []), null), null)).toBeNull();
  });
});
