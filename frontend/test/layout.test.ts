import { describe, expect, test } from 'vitest';
import { ANY_LANE, lanesBySlot } from '../src/board/lanes.js';
import { layOut, type Item } from '../src/board/layout.js';
import { days, item } from './boards.js';

const week = days('2026-12-03', 5);
const lay = (...items: Item[]) => layOut(items, week, ANY_LANE);

describe('the layout of a row', () => {
  test('gives each day its own cell, with or without a duty', () => {
    const segments = lay(item('a', '2026-12-04'));
    expect(segments.map(({ start, span, pieces }) => [start, span, pieces.length])).toEqual([
      [0, 1, 0],
      [1, 1, 1],
      [2, 1, 0],
      [3, 1, 0],
      [4, 1, 0],
    ]);
  });

  test('stacks the duties of one day in the order they came', () => {
    const [, , saturday] = lay(item('a', '2026-12-05', { slot: 'apm' }), item('a', '2026-12-05', { slot: 'nuit' }));
    expect(saturday?.lanes).toBe(2);
    expect(saturday?.pieces.map(({ item: { slot }, lane }) => [slot, lane])).toEqual([
      ['apm', 0],
      ['nuit', 1],
    ]);
  });

  test('draws a duty of several days across its days', () => {
    const segments = lay(item('a', '2026-12-04', { days: 3 }));
    expect(segments.map(({ start, span }) => [start, span])).toEqual([
      [0, 1],
      [1, 3],
      [4, 1],
    ]);
  });

  test('keeps a short duty within a long one in the same cell, on a track below', () => {
    const [, long] = lay(
      item('a', '2026-12-05', { slot: 'apm' }),
      item('a', '2026-12-04', { days: 3, slot: 'semaine' }),
    );
    expect(long?.pieces.map(({ item: { slot }, start, span, lane }) => [slot, start, span, lane])).toEqual([
      ['semaine', 1, 3, 0],
      ['apm', 2, 1, 1],
    ]);
  });

  test('puts the longest of those that start together on top', () => {
    const [, both] = lay(
      item('a', '2026-12-04', { slot: 'nuit' }),
      item('a', '2026-12-04', { days: 2, slot: 'week-end' }),
    );
    expect(both?.pieces.map(({ item: { slot } }) => slot)).toEqual(['week-end', 'nuit']);
  });

  test('uses a track again as soon as it is free', () => {
    const [first] = lay(
      item('a', '2026-12-03', { days: 4, slot: 'semaine' }),
      item('a', '2026-12-03', { slot: 'apm' }),
      item('a', '2026-12-05', { slot: 'apm' }),
    );
    expect(first?.lanes).toBe(2);
  });

  test('cuts a duty at the edges of the board and says so', () => {
    const [before] = lay(item('a', '2026-12-01', { days: 4 }));
    expect(before?.pieces[0]).toMatchObject({ start: 0, span: 2, fromBefore: true, goesOn: false });
    const after = lay(item('a', '2026-12-06', { days: 7 })).at(-1);
    expect(after?.pieces[0]).toMatchObject({ start: 3, span: 2, fromBefore: false, goesOn: true });
  });

  test('leaves out a duty of another month', () => {
    expect(lay(item('a', '2026-12-20')).every(({ pieces }) => pieces.length === 0)).toBe(true);
  });

  test('counts days across the change to summer time', () => {
    const segments = layOut([item('a', '2027-03-27', { days: 2 })], days('2027-03-26', 4), ANY_LANE);
    expect(segments.map(({ span }) => span)).toEqual([1, 2, 1]);
  });
});

describe('the tracks of a line', () => {
  const friday = item('a', '2026-12-04');
  const saturday = [item('a', '2026-12-05', { slot: 'apm' }), item('a', '2026-12-05')];
  const sunday = [item('a', '2026-12-06', { slot: 'jour' }), item('a', '2026-12-06')];
  const items = [friday, ...saturday, ...sunday];

  test('put all nights on one level, below the days', () => {
    const { laneOf, names } = lanesBySlot(items);
    expect([...laneOf]).toEqual([
      ['nuit', 1],
      ['apm', 0],
      ['jour', 0],
    ]);
    expect(names).toEqual(['apm, jour', 'nuit']);
    const segments = layOut(items, week, lanesBySlot(items));
    expect(segments.flatMap(({ pieces }) => pieces.map(({ lane }) => lane))).toEqual([1, 0, 1, 0, 1]);
  });

  test('are one where no two slots meet, named by both', () => {
    expect(lanesBySlot([friday, item('a', '2026-12-05', { slot: 'jour' })]).names).toEqual(['nuit, jour']);
  });

  test('follow a chain of slots that never all meet', () => {
    const chain = [
      item('a', '2026-12-04', { slot: 'matin' }),
      item('a', '2026-12-04', { slot: 'soir' }),
      item('a', '2026-12-05', { slot: 'soir' }),
      item('a', '2026-12-05', { slot: 'nuit' }),
    ];
    expect(lanesBySlot(chain).names).toEqual(['matin', 'soir', 'nuit']);
  });

  test('come to an end where two days contradict each other', () => {
    const contrary = [
      item('a', '2026-12-04', { slot: 'x' }),
      item('a', '2026-12-04', { slot: 'y' }),
      item('a', '2026-12-05', { slot: 'y' }),
      item('a', '2026-12-05', { slot: 'x' }),
    ];
    const segments = layOut(contrary, week, lanesBySlot(contrary));
    expect(segments[1]?.pieces.map(({ lane }) => lane)).not.toContain(undefined);
    expect(new Set(segments[1]?.pieces.map(({ lane }) => lane)).size).toBe(2);
  });
});
