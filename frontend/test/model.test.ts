import { describe, expect, test } from 'vitest';
import { indexBoard, isChanged } from '../src/board/model.js';
import { board, duty, person } from './boards.js';

describe('the index of a board', () => {
  test('counts the open duties of a site', () => {
    const index = indexBoard(
      board({ north: ['a', 'b'] }, [duty('a', '2026-12-03', { holder: null }), duty('b', '2026-12-03')]),
      null,
    );
    expect(index.sections[0]?.open).toBe(1);
  });

  test('does not count what may stay open', () => {
    const model = board({ north: ['a'] }, [duty('a', '2026-12-03', { holder: null })]);
    model.groups[0]!.lines[0]!.required = false;
    expect(indexBoard(model, null).sections[0]?.open).toBe(0);
  });

  test('takes over the rows on which nothing changed', () => {
    const before = indexBoard(board({ north: ['a', 'b'] }, [duty('a', '2026-12-03'), duty('b', '2026-12-03')]), null);
    const after = indexBoard(
      board({ north: ['a', 'b'] }, [duty('a', '2026-12-03', { holder: null }), duty('b', '2026-12-03')]),
      before,
    );
    expect(after.rows[0]).not.toBe(before.rows[0]);
    expect(after.rows[1]).toBe(before.rows[1]);
  });

  test('widens the days on which a line holds several duties', () => {
    const index = indexBoard(
      board({ north: ['a'] }, [duty('a', '2026-12-05', { slot: 'apm' }), duty('a', '2026-12-05')]),
      null,
    );
    expect(index.stackedDays).toEqual([false, false, true, false, false]);
  });

  test('knows the slot that a line usually has', () => {
    const index = indexBoard(
      board({ north: ['a'] }, [
        duty('a', '2026-12-05', { slot: 'apm' }),
        duty('a', '2026-12-05'),
        duty('a', '2026-12-06'),
      ]),
      null,
    );
    expect(index.rows[0]?.usualSlot).toBe('nuit');
  });
});

describe('a proposal', () => {
  test.each([
    ['of another holder is a change', { holder: person('Estève') }, true],
    ['that leaves the duty open is a change', { holder: null }, true],
    ['of the same holder is none', { holder: person('Morvan') }, false],
    ['that is missing is none', null, false],
  ])('%s', (_, proposed, changed) => {
    expect(isChanged(duty('a', '2026-12-03', { proposed }))).toBe(changed);
  });
});
