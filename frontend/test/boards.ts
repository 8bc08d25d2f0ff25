import type { BoardModel, Day, Duty, Holder, Line, Person } from '../src/board/contract.js';
import type { Item } from '../src/board/layout.js';

/** Boards small enough to draw in one's head. */

export const person = (name: string): Holder => ({ id: name.toLowerCase(), name: `Dr ${name}`, short: name, code: name.slice(0, 4) });

export function days(first: string, count: number): Day[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10);
    return { date, label: `j. ${index}`, spoken: date, kind: 'WEEKDAY', holiday: null, today: false, schoolHoliday: null };
  });
}

export function duty(line: string, day: string, change: Partial<Duty> = {}): Duty {
  const slot = change.slot ?? 'nuit';
  return {
    id: `${line}:${day}:${slot}`,
    line,
    day,
    days: 1,
    slot,
    from: '18 h 30',
    to: '8 h 30',
    spoken: `${line}, ${day}, ${slot}`,
    holder: person('Morvan'),
    pinned: false,
    proposed: null,
    flags: [],
    mine: false,
    ...change,
  };
}

/** A duty as it is laid out. */
export const item = (line: string, day: string, change: Partial<Duty> = {}): Item => {
  const held = duty(line, day, change);
  return { key: held.id, duty: held, band: null, role: 'held', day, days: held.days, slot: held.slot };
};

const line = (id: string): Line => ({ id, name: `Garde ${id}`, code: id, kind: 'GARDE', kindLabel: 'Garde', required: true });

/** Five days from Thursday 3 December 2026; the sites and lines of `sites`, such as `{ north: ['a', 'b'] }`. */
export function board(sites: Record<string, string[]>, duties: Duty[]): BoardModel {
  return {
    view: 'LINES',
    month: '2026-12',
    monthLabel: 'décembre 2026',
    editable: true,
    days: days('2026-12-03', 5),
    spans: [{ name: 'décembre 2026', days: 5 }],
    groups: Object.entries(sites).map(([site, lines]) => ({ site, name: site, lines: lines.map(line) })),
    duties,
    people: [],
    coverage: [],
    news: null,
  };
}

/** The same board, seen by the people of one site. */
export function byPeople(model: BoardModel, ...people: Person[]): BoardModel {
  return { ...model, view: 'PEOPLE', people: [{ id: 'north', name: 'north', people }] };
}

export const row = (name: string, change: Partial<Person> = {}): Person => ({
  holder: person(name),
  away: [],
  partly: [],
  sessions: [],
  figures: [],
  ...change,
});
