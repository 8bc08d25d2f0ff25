import type { Day } from './contract.js';

/** The classes by which both views mark a day. */
export function dayClasses(day: Day): string {
  return [
    day.kind !== 'WEEKDAY' && 'off',
    day.kind === 'HOLIDAY' && 'feast',
    day.today && 'today',
    day.schoolHoliday && 'school',
    new Date(day.date).getUTCDay() === 1 && 'monday',
    day.date.endsWith('-01') && 'first',
  ]
    .filter(Boolean)
    .join(' ');
}
