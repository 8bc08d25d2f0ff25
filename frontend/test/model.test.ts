import { describe, expect, test } from 'vitest';
import type { Band } from '../src/board/contract.js';
import { indexBoard } from '../src/board/model.js';
import { isChanged, piecesOf } from '../src/board/rows.js';
import { runsOf } from '../src/board/shades-view.js';
import { board, byPeople, duty, person, row } from './boards.js';

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
});

describe('a board by people', () => {
  const held = duty('a', '2026-12-03');
  const passing = duty('a', '2026-12-04', { proposed: { holder: person('Costa') } });
  const open = duty('a', '2026-12-05', { holder: null });
  const model = byPeople(board({ north: ['a'] }, [held, passing, open]), row('Morvan', { away: ['2026-12-05'] }), row('Costa'));
  const index = indexBoard(model, null);

  test('puts each duty on its holder’s row', () => {
    expect(piecesOf(index.rows[0]!).map(({ item }) => item.key)).toEqual([held.id, passing.id]);
  });

  test('shows a duty that would change hands on both rows', () => {
    expect(piecesOf(index.rows[0]!)[1]?.item.role).toBe('leaving');
    expect(piecesOf(index.rows[1]!).map(({ item }) => [item.duty?.id, item.role])).toEqual([[passing.id, 'arriving']]);
  });

  test('knows the days on which somebody is away', () => {
    expect(index.rows[0]?.shades.map(({ away }) => away)).toEqual(['no', 'no', 'wholly', 'no', 'no']);
  });
});

describe('a board of coverage', () => {
  const band = (day: string, ...answers: Band['parts'][number]['answer'][]): Band => ({
    day,
    slot: 'nuit',
    parts: answers.map((answer, index) => ({ answer, minutes: 60, duty: `d${index}` })),
    spoken: day,
  });
  const needs = [{ id: 'scanner', name: 'Scanner', bands: [band('2026-12-03', 'TELE', 'OPEN'), band('2026-12-04', 'PRESENCE')] }];
  const duties = ['d0', 'd1'].map((id) => duty('a', '2026-12-03', { id }));
  const index = indexBoard({ ...board({ north: ['a'] }, duties), view: 'COVERAGE', coverage: [{ site: 'north', name: 'north', needs }] }, null);

  test('counts the slots that nobody answers whole', () => {
    expect(index.sections[0]?.open).toBe(1);
  });

  test('leads from a slot to the duty that lacks somebody, else to the first that answers', () => {
    expect(piecesOf(index.rows[0]!).map(({ item }) => item.duty?.id)).toEqual(['d1', 'd0']);
  });
});

test('neighbouring days of one kind are drawn together', () => {
  expect(runsOf(['x', 'x', '', 'y', 'x', 'x'])).toEqual([
    { kind: 'x', start: 0, span: 2 },
    { kind: 'y', start: 3, span: 1 },
    { kind: 'x', start: 4, span: 2 },
  ]);
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
