import type { Messages } from '../messages.js';
import type { Day, Duty, Holder } from './contract.js';
import { isChanged, type Row } from './model.js';

/** What a screen reader says of a duty: the server's sentence, then each sign the board draws on it. */
export function speakDuty(duty: Duty, words: Messages): string {
  return [
    duty.spoken,
    isChanged(duty) && words.proposed(nameOf(duty.proposed?.holder, words), nameOf(duty.holder, words)),
    duty.pinned && words.pinned,
    duty.mine && words.yours,
    duty.flags.length > 0 && words.warning(duty.flags.join(' ; ')),
  ]
    .filter(Boolean)
    .join(', ');
}

export const speakEmpty = (row: Row, day: Day, words: Messages): string =>
  `${row.line.name}, ${day.spoken}, ${words.nothing}`;

export const speakDay = (day: Day, words: Messages): string =>
  [day.spoken, day.holiday, day.today && words.today, day.schoolHoliday]
    .filter(Boolean)
    .join(', ');

/** The tooltip: hours and full name, which the cell has no room for, then the problems one a line. */
export function describeDuty(duty: Duty, words: Messages): string {
  const change = isChanged(duty)
    ? [words.proposed(nameOf(duty.proposed?.holder, words), nameOf(duty.holder, words))]
    : [];
  return [`${duty.slot} · ${duty.from} – ${duty.to}`, nameOf(duty.holder, words), ...change, ...duty.flags].join('\n');
}

const nameOf = (holder: Holder | null | undefined, words: Messages): string => holder?.name ?? words.open;
