// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Comeback } from '../src/watch/comeback.js';
import type { Line, Turn, Watch } from '../src/watch/contract.js';
import { DutyWatch } from '../src/watch/duty-watch.js';
import { freshness } from '../src/watch/freshness.js';
import { found } from '../src/watch/search.js';
import { ServerClock } from '../src/watch/server-clock.js';
import { Times } from '../src/times.js';
import { nextTurns, turnAt } from '../src/watch/turns.js';
import { wordsOf } from '../src/watch/words.js';

const AFTERNOON = Date.parse('2026-12-05T13:03:00Z');
const NIGHT_FALLS = '2026-12-05T17:30:00Z';
const MORNING = '2026-12-06T07:30:00Z';

const turn = (from: string, to: string, name: string | null, change: Partial<Turn> = {}): Turn => ({
  from,
  to,
  answer: name === null ? 'OPEN' : 'HELD',
  name,
  phone: name === null ? null : '06 39 98 10 01',
  ...change,
});

const line = (id: string, turns: Turn[], change: Partial<Line> = {}): Line => ({
  id,
  name: `Garde ${id}`,
  kind: 'Garde',
  place: id,
  placeInFull: id,
  response: null,
  phone: '02 61 91 00 10',
  required: true,
  search: `Garde ${id}`,
  turns,
  help: [],
  contacts: [],
  ...change,
});

const day = turn('2026-12-05T07:30:00Z', NIGHT_FALLS, 'Dr Léa Morvan');
const night = turn(NIGHT_FALLS, MORNING, 'Dr Jo Costa');
const watch = (...lines: Line[]): Watch => ({ zone: 'Europe/Paris', notices: [], lines });

describe('a turn', () => {
  test('begins on its second and ends on the second of the next', () => {
    const garde = line('valmarine', [day, night]);
    expect(turnAt(garde, Date.parse(NIGHT_FALLS) - 1)?.name).toBe('Dr Léa Morvan');
    expect(turnAt(garde, Date.parse(NIGHT_FALLS))?.name).toBe('Dr Jo Costa');
    expect(turnAt(garde, Date.parse(MORNING))).toBeNull();
  });

  test('that comes is told of before it begins', () => {
    expect(nextTurns(line('valmarine', [day, night]), AFTERNOON).map((next) => next.name)).toEqual(['Dr Jo Costa']);
  });
});

describe('what is shown', () => {
  test('is fresh while signs of life come', () => {
    expect(freshness(AFTERNOON, 6_000, AFTERNOON - 6_000)).toEqual({ state: 'fresh' });
  });

  test('is lost after three missed signs of life', () => {
    expect(freshness(AFTERNOON, 15_000, AFTERNOON - 15_000).state).toBe('lost');
  });

  test('is behind when the server lives but does not know any more what happened', () => {
    expect(freshness(AFTERNOON, 1_000, AFTERNOON - 60_000)).toEqual({
      state: 'behind',
      since: 60_000,
      asOf: AFTERNOON - 60_000,
    });
    expect(freshness(AFTERNOON, 1_000, null).state).toBe('behind');
  });

  test('is not taken for fresh before the first sign of life', () => {
    expect(freshness(AFTERNOON, Infinity, null).state).toBe('behind');
  });
});

describe('the time of the server', () => {
  test('goes on whatever the clock of the screen says', () => {
    let steady = 0;
    const clock = new ServerClock(
      () => steady,
      () => 0,
    );
    clock.hear(AFTERNOON);
    steady = 2_000;
    expect(clock.now()).toBe(AFTERNOON + 2_000);
    expect(clock.silence()).toBe(2_000);
  });

  test('has gone on while the screen slept', () => {
    let wall = 0;
    const clock = new ServerClock(
      () => 0,
      () => wall,
    );
    clock.hear(AFTERNOON);
    wall = 3_600_000;
    expect(clock.silence()).toBe(3_600_000);
  });

  test('does not go back with the clock of the screen', () => {
    let wall = 0;
    const clock = new ServerClock(
      () => 0,
      () => wall,
    );
    clock.hear(AFTERNOON);
    wall = -3_600_000;
    expect(clock.now()).toBe(AFTERNOON);
  });
});

describe('an hour', () => {
  test.each([
    ['fr', '2026-12-05T17:30:00Z', '18 h 30'],
    ['fr', '2026-12-05T07:00:00Z', '8 h'],
    ['fr', '2026-12-06T07:30:00Z', 'demain 8 h 30'],
    ['fr', '2026-12-07T07:30:00Z', 'lun. 7 déc. 8 h 30'],
    ['en', '2026-12-05T17:30:00Z', '18:30'],
  ])('in %s, %s reads %s', (language, instant, text) => {
    const said = new Times(language, 'Europe/Paris').moment(Date.parse(instant), AFTERNOON, 'demain');
    expect(said.replaceAll('\u00a0', ' ')).toBe(text);
  });
});

describe('a line is found', () => {
  const pierrelune = line('pierrelune', [], { search: 'Astreinte Pierrelune Les Ormelles' });
  const orlane = line('orlane', [day], { search: 'Astreinte Sainte-Orlane' });

  test.each([
    ['ormelles', ['pierrelune']],
    ['sainte orlane', ['orlane']],
    ['MORVAN', ['orlane']],
    ['astreinte', ['pierrelune', 'orlane']],
    ['', ['pierrelune', 'orlane']],
    ['valmarine', []],
  ])('by «%s»', (sought, ids) => {
    expect(found([pierrelune, orlane], sought).map((each) => each.id)).toEqual(ids);
  });
});

describe('the page', () => {
  let element: DutyWatch;
  let steady: number;
  const text = () => element.shadowRoot!.textContent!.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');

  async function show(model: Watch): Promise<void> {
    element.watch = model;
    await beat();
  }

  async function beat(asOf: number | null = AFTERNOON + steady): Promise<void> {
    const at = new Date(AFTERNOON + steady).toISOString();
    element.beat = { at, asOf: asOf === null ? null : new Date(asOf).toISOString() };
    await element.updateComplete;
  }

  async function pass(milliseconds: number): Promise<void> {
    steady += milliseconds;
    vi.advanceTimersByTime(milliseconds);
    await element.updateComplete;
  }

  beforeEach(() => {
    vi.useFakeTimers();
    steady = 0;
    element = new DutyWatch(
      new ServerClock(
        () => steady,
        () => 0,
      ),
      new Comeback(() => Promise.reject(new Error('lost'))),
    );
    document.body.replaceChildren(element);
  });

  afterEach(() => {
    element.remove();
    vi.useRealTimers();
  });

  test('says who answers, by which numbers, until when and who comes next', async () => {
    await show(watch(line('valmarine', [day, night])));
    expect(text()).toContain('Dr Léa Morvan');
    expect(text()).toContain('Jusqu’à 18 h 30');
    expect(text()).toContain('18 h 30 Dr Jo Costa');
    const numbers = [...element.shadowRoot!.querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(numbers).toEqual(['tel:0261910010', 'tel:0639981001']);
  });

  test('passes to the next turn by itself, although the server is lost, and says so', async () => {
    await show(watch(line('valmarine', [day, night])));
    await pass(Date.parse(NIGHT_FALLS) - AFTERNOON);
    expect(element.shadowRoot!.querySelector('.who')!.textContent).toContain('Dr Jo Costa');
    expect(element.shadowRoot!.querySelector('[role=alert]')!.textContent!.replaceAll('\u00a0', ' ')).toBe(
      'Données de 14 h 03, serveur injoignable',
    );
    expect(text()).toContain('depuis 4 h 27');
  });

  test('turns stale after fifteen seconds of silence and fresh again with the next sign of life', async () => {
    await show(watch(line('valmarine', [day])));
    await pass(14_000);
    expect(element.shadowRoot!.querySelector('.stale')).toBeNull();
    await pass(1_500);
    expect(element.shadowRoot!.querySelector('.watch')!.className).toBe('watch lost');
    expect(text()).toContain('serveur injoignable depuis 15 s');
    await beat();
    expect(element.shadowRoot!.querySelector('.stale')).toBeNull();
  });

  test('says when the server lives but does not keep it up to date', async () => {
    await show(watch(line('valmarine', [day])));
    await pass(120_000);
    await beat(AFTERNOON);
    expect(text()).toContain('Données de 14 h 03 : le serveur répond, mais ne les tient plus à jour depuis 2 min');
  });

  test('says whom to ring where nobody answers', async () => {
    const open = line('castelmure', [turn(day.from, day.to, null)], {
      help: [
        { label: 'Scanner · Castelmure', lines: ['valmarine'] },
        { label: 'Échographie · Castelmure', lines: [] },
      ],
      contacts: [{ label: 'Chef de pôle', name: 'Dr Aubrespin', phone: '06 39 98 10 40' }],
    });
    await show(watch(line('valmarine', [day]), open));
    expect(text()).toContain('1 ligne sans personne');
    expect(text()).toContain('Scanner · Castelmure Garde valmarine, Dr Léa Morvan 02 61 91 00 10');
    expect(text()).toContain('Échographie · Castelmure aucune autre ligne n’a quelqu’un');
    expect(element.shadowRoot!.querySelector('.instead a[href="tel:0639981040"]')).not.toBeNull();
  });

  test('raises no alarm for an optional line', async () => {
    await show(watch(line('renfort', [turn(day.from, day.to, null)], { required: false })));
    expect(text()).toContain('Personne (ligne facultative)');
    expect(element.shadowRoot!.querySelector('.missing')).toBeNull();
  });

  test('names nobody where no rota is in force', async () => {
    await show(watch(line('valmarine', [turn(day.from, day.to, null, { answer: 'UNKNOWN' })])));
    expect(element.shadowRoot!.querySelector('.who')!.textContent).toContain('Tableau non publié');
  });

  test('says outside its hours when a line starts again', async () => {
    await show(watch(line('valmarine', [night])));
    expect(text()).toContain('Reprend à 18 h 30');
  });

  test('shows the lines that are sought', async () => {
    await show(watch(line('valmarine', [day]), line('castelmure', [day])));
    const input = element.shadowRoot!.querySelector('input')!;
    input.value = 'castel';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('tbody tr').length).toBe(1);
  });
});

describe('a lost server', () => {
  test('is asked every five seconds whether it answers again, and the page is read anew once it does', async () => {
    let answers = false;
    const ask = vi.fn((): Promise<unknown> => (answers ? Promise.resolve() : Promise.reject(new Error('no route'))));
    const read = vi.fn();
    const comeback = new Comeback(ask, read);
    for (let silence = 15_000; silence < 25_000; silence += 1_000) {
      comeback.lost(silence);
    }
    await Promise.resolve();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(read).not.toHaveBeenCalled();
    answers = true;
    comeback.lost(25_000);
    await Promise.resolve();
    expect(read).toHaveBeenCalledOnce();
  });

  test('that is lost a second time is asked again at once', () => {
    const ask = vi.fn(() => Promise.reject(new Error('no route')));
    const comeback = new Comeback(ask, () => undefined);
    comeback.lost(600_000);
    comeback.lost(15_000);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

test('a line that begins again on another day says the day before the hour', () => {
  const times = new Times('fr', 'Europe/Paris');
  expect(wordsOf('fr').starts(times.dayUnlessToday(Date.parse(MORNING), AFTERNOON, 'demain'), times.hour(Date.parse(MORNING)))).toBe(
    'Reprend demain à 8\u00a0h\u00a030',
  );
});
