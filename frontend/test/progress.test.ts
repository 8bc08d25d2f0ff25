import { describe, expect, test } from 'vitest';
import { stopwatch } from '../src/progress/duration.js';
import { sparkline } from '../src/progress/sparkline.js';

describe('the line of costs', () => {
  test('falls in steps and reaches the present', () => {
    const points = [
      { t: 0, c: 100 },
      { t: 500, c: 0 },
    ];
    expect(sparkline(points, 1000, 100, 20)).toBe('M0 0H50V20H100');
  });

  test('is flat for a single cost', () => {
    expect(sparkline([{ t: 0, c: 7 }], 1000, 100, 20)).toBe('M0 20H100');
  });

  test('is empty before the first cost', () => {
    expect(sparkline([], 1000, 100, 20)).toBe('');
  });
});

test.each([
  [0, '0:00'],
  [12_400, '0:12'],
  [65_000, '1:05'],
])('%i ms read as %s', (milliseconds, text) => {
  expect(stopwatch(milliseconds)).toBe(text);
});
