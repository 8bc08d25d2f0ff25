import type { Line, Turn } from './contract.js';

/** More than these are not shown. */
const NEXT_SHOWN = 2;

/** Who answers at an instant; null outside the line's hours. */
export function turnAt(line: Line, now: number): Turn | null {
  return line.turns.find((turn) => Date.parse(turn.from) <= now && now < Date.parse(turn.to)) ?? null;
}

/** The turns that come next, soonest first. */
export function nextTurns(line: Line, now: number): Turn[] {
  return line.turns.filter((turn) => Date.parse(turn.from) > now).slice(0, NEXT_SHOWN);
}

/** Nobody answers although somebody must. */
export const isMissing = (line: Line, now: number): boolean => line.required && turnAt(line, now)?.answer === 'OPEN';
