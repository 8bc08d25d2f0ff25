import type { Messages } from '../messages.js';
import type { Day, Duty, Holder } from './contract.js';
import type { Item } from './layout.js';
import { isChanged, type Row } from './rows.js';

/** What a screen reader says of an item: the server's sentence, then each sign the board draws on it. */
export const speakItem = ({ band, duty }: Item, words: Messages): string =>
  band?.spoken ?? (duty ? speakDuty(duty, words) : '');

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

export function speakEmpty(row: Row, index: number, day: Day, words: Messages): string {
  const shade = row.shades[index];
  const free = shade?.away === 'wholly' ? words.away : shade?.away === 'partly' ? words.partly : words.nothing;
  return [row.spoken, day.spoken, free, shade?.session && words.session].filter(Boolean).join(', ');
}

export const speakRow = (row: Row): string =>
  [row.spoken, row.note, ...row.figures.map((figure) => figure.spoken)].filter(Boolean).join(', ');

export const speakDay = (day: Day, words: Messages): string =>
  [day.spoken, day.holiday, day.today && words.today, day.schoolHoliday]
    .filter(Boolean)
    .join(', ');

/** The tooltip: hours and full name, which the cell has no room for, then the problems one a line. */
export function describeItem({ band, duty }: Item, line: string, words: Messages): string {
  if (band || !duty) {
    return band?.spoken ?? '';
  }
  const change = isChanged(duty)
    ? [words.proposed(nameOf(duty.proposed?.holder, words), nameOf(duty.holder, words))]
    : [];
  return [`${line}, ${duty.slot} · ${duty.from} – ${duty.to}`, nameOf(duty.holder, words), ...change, ...duty.flags].join('\n');
}

export const nameOf = (holder: Holder | null | undefined, words: Messages): string => holder?.name ?? words.open;
