// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Lifeline } from '../src/lifeline/lifeline.js';
import { pulse, type Answer } from '../src/lifeline/pulse.js';

let answer: Answer;
let asked: number[];
let element: Lifeline;
const text = () => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await element.updateComplete;
}

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 19, 42) });
  answer = 'heard';
  asked = [];
  element = new Lifeline(async (page) => {
    asked.push(page);
    return answer;
  });
  element.page = 3;
  document.body.replaceChildren(element);
  await element.updateComplete;
});

afterEach(() => {
  element.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page', () => {
  test('asks every ten seconds whether its server lives, and is silent while it does', async () => {
    await pass(30_000);
    expect(asked).toEqual([3, 3, 3]);
    expect(text()).toBe('');
  });

  test('says that the server is lost, since when and how old it is, and no more once it is heard again', async () => {
    answer = 'lost';
    await pass(12_000);
    expect(text()).toBe(
      'Serveur injoignable depuis 12 s : ce que vous voyez date de 19 h 42, et rien ne s’enregistre pour l’instant.',
    );
    await pass(61_000);
    expect(text()).toContain('depuis 1 min : ce que vous voyez date de 19 h 42');
    answer = 'heard';
    await pass(2_000);
    expect(text()).toBe('');
  });

  test('that its server has forgotten says so and offers to be read anew', async () => {
    answer = 'over';
    await pass(10_000);
    expect(text()).toContain('cette page ne le suit plus : ce que vous voyez date de 19 h 42');
    expect(element.shadowRoot!.querySelector('button')!.textContent).toBe('Recharger la page');
    await pass(60_000);
    expect(asked).toHaveLength(1);
  });

  test('that nobody looks at asks nothing, and at once when it is shown', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await pass(60_000);
    expect(asked).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked).toEqual([3]);
    hidden.mockRestore();
  });

  test('that was left asks nothing', async () => {
    element.remove();
    await pass(60_000);
    expect(asked).toEqual([]);
  });
});

describe('an answer', () => {
  const status = (code: number) => vi.stubGlobal('fetch', async () => new Response(null, { status: code }));

  test.each([
    [200, 'heard'],
    [403, 'over'],
    [404, 'over'],
    [502, 'lost'],
  ])('of %i is %s', async (code, what) => {
    status(code);
    expect(await pulse(1)).toBe(what);
  });

  test('that does not come is a lost server', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await pulse(1)).toBe('lost');
  });
});
