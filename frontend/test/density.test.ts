import { expect, test } from 'vitest';
import { daysForNames } from '../src/board/density.js';
import { board, duty, person } from './boards.js';

/** Five days wide: 168 pixels beside them. */
const wide = (column: number) => 168 + 5 * column;
const held = (...names: string[]) =>
  board({ north: ['a'] }, names.map((name, day) => duty('a', `2026-12-0${day + 3}`, { holder: person(name) })));

test('names are written as one says them where they can be read', () => {
  expect(daysForNames(wide(80), held('É. Morvan', 'A. Costa'))).toBe(1);
  expect(daysForNames(wide(40), held('É. Morvan', 'A. Costa'))).toBe(2);
});

test('a column is never narrower than it is drawn', () => {
  expect(daysForNames(200, held('É. Morvan', 'A. Costa'))).toBe(3);
});

test('two that would be cut to the same letters are written by their codes', () => {
  const alike = held('É. Lambert', 'É. Lambrecht');
  expect(daysForNames(wide(76), alike)).toBe(2);
  expect(daysForNames(wide(90), alike)).toBe(1);
  expect(daysForNames(wide(300), held('J. Martin', 'J. Martel'))).toBe(1);
});
