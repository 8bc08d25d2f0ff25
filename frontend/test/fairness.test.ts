// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Row } from '../src/charts/contract.js';
import { FairnessBars } from '../src/charts/fairness-bars.js';
import { bars } from '../src/charts/scale.js';

const row = (name: string, deviation: number, mine = false): Row => ({
  name,
  detail: '',
  deviation,
  value: `${deviation}`,
  mine,
});

describe('the bars', () => {
  test('are on one scale, which the longest fills', () => {
    expect(bars([row('a', 4), row('b', -2), row('c', 0)])).toEqual([
      { above: 1, below: 0 },
      { above: 0, below: 0.5 },
      { above: 0, below: 0 },
    ]);
  });

  test('do not make much of little', () => {
    expect(bars([row('a', 0.2)])[0]!.above).toBe(0.2);
  });

  test('of nobody are none', () => {
    expect(bars([])).toEqual([]);
  });
});

describe('the chart', () => {
  let element: FairnessBars;

  beforeEach(async () => {
    document.body.replaceChildren((element = new FairnessBars()));
    element.chart = {
      label: 'Écart de chacun à sa part',
      above: 'plus que sa part',
      below: 'moins que sa part',
      rows: [row('L. Morvan', 4), row('J. Costa', -4, true)],
    };
    await element.updateComplete;
  });

  test('is one picture with a label', () => {
    expect(element.shadowRoot!.querySelector('[role=img]')!.getAttribute('aria-label')).toBe('Écart de chacun à sa part');
    const read = [...element.shadowRoot!.querySelectorAll('[role=img] > *')];
    expect(read.every((part) => part.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  test('marks the row of its reader', () => {
    expect(element.shadowRoot!.querySelector('.mine .name')!.textContent).toBe('J. Costa');
  });

  test('draws more to one side and less to the other', () => {
    const [more, less] = [...element.shadowRoot!.querySelectorAll('.row')];
    expect(more!.querySelector('.above')!.getAttribute('style')).toBe('width:50%');
    expect(more!.querySelector('.below')!.getAttribute('style')).toBe('width:0%');
    expect(less!.querySelector('.below')!.getAttribute('style')).toBe('width:50%');
  });
});
