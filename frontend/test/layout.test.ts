import { describe, expect, test } from 'vitest';
import { layOut } from '../src/board/layout.js';
import { days, duty } from './boards.js';

const week = days('2026-12-03', 5);
const lay = (...duties: Parameters<typeof layOut>[0]) => layOut(duties, week);

describe('the layout of a line', () => {
  test('gives each day its own cell, with or without a duty', () => {
    const segments = lay(duty('a', '2026-12-04'));
    expect(segments.map(({ start, span, pieces }) => [start, span, pieces.length])).toEqual([
      [0, 1, 0],
      [1, 1, 1],
      [2, 1, 0],
      [3, 1, 0],
      [4, 1, 0],
    ]);
  });

  test('stacks the duties of one day in the order they came', () => {
    const [, , saturday] = lay(
      duty('a', '2026-12-05', { slot: 'apm' }),
      duty('a', '2026-12-05', { slot: 'nuit' }),
    );
    expect(saturday?.lanes).toBe(2);
    expect(saturday?.pieces.map(({ duty: { slot }, lane }) => [slot, lane])).toEqual([
      ['apm', 0],
      ['nuit', 1],
    ]);
  });

  test('draws a duty of several days across its days', () => {
    const segments = lay(duty('a', '2026-12-04', { days: 3 }));
    expect(segments.map(({ start, span }) => [start, span])).toEqual([
      [0, 1],
      [1, 3],
      [4, 1],
    ]);
  });

  test('keeps a short duty within a long one in the same cell, on a track below', () => {
    const [, long] = lay(
      duty('a', '2026-12-05', { slot: 'apm' }),
      duty('a', '2026-12-04', { days: 3, slot: 'semaine' }),
    );
    expect(long?.pieces.map(({ duty: { slot }, start, span, lane }) => [slot, start, span, lane])).toEqual([
      ['semaine', 1, 3, 0],
      ['apm', 2, 1, 1],
    ]);
  });

  test('puts the longest of those that start together on top', () => {
    const [, both] = lay(
      duty('a', '2026-12-04', { slot: 'nuit' }),
      duty('a', '2026-12-04', { days: 2, slot: 'week-end' }),
    );
    expect(both?.pieces.map(({ duty: { slot } }) => slot)).toEqual(['week-end', 'nuit']);
  });

  test('uses a track again as soon as it is free', () => {
    const [first] = lay(
      duty('a', '2026-12-03', { days: 4, slot: 'semaine' }),
      duty('a', '2026-12-03', { slot: 'apm' }),
      duty('a', '2026-12-05', { slot: 'apm' }),
    );
    expect(first?.lanes).toBe(2);
  });

  test('cuts a duty at the edges of the board and says so', () => {
    const [before] = lay(duty('a', '2026-12-01', { days: 4 }));
    expect(before?.pieces[0]).toMatchObject({ start: 0, span: 2, fromBefore: true, goesOn: false });
    const after = lay(duty('a', '2026-12-06', { days: 7 })).at(-1);
    expect(after?.pieces[0]).toMatchObject({ start: 3, span: 2, fromBefore: false, goesOn: true });
  });

  test('leaves out a duty of another month', () => {
    expect(lay(duty('a', '2026-12-20')).every(({ pieces }) => pieces.length === 0)).toBe(true);
  });

  test('counts days across the change to summer time', () => {
    const segments = layOut([duty('a', '2027-03-27', { days: 2 })], days('2027-03-26', 4));
    expect(segments.map(({ span }) => span)).toEqual([1, 2, 1]);
  });
});
