import { expect, test } from 'vitest';
import { densityOf } from '../src/board/density.js';
import { board, duty, person } from './boards.js';

/** Five days wide: 168 pixels beside them. */
const wide = (column: number) => 168 + 5 * column;
const held = (...names: string[]) =>
  board({ north: ['a'] }, names.map((name, day) => duty('a', `2026-12-0${day + 3}`, { holder: person(name) })));

test('names are written in full where they can be read', () => {
  expect(densityOf(wide(80), held('É. Morvan', 'A. Costa'))).toBe('short');
  expect(densityOf(wide(70), held('É. Morvan', 'A. Costa'))).toBe('code');
});

test('two that would be cut to the same letters are written by their codes', () => {
  expect(densityOf(wide(80), held('É. Lambert', 'É. Lambrecht'))).toBe('code');
  expect(densityOf(wide(100), held('É. Lambert', 'É. Lambrecht'))).toBe('short');
});
