import type { Messages } from '../messages.js';
import type { Duty, Hints, Mark, Target, Verdict } from './contract.js';
import type { BoardIndex } from './model.js';
import { nameOf } from './speech.js';
import type { Row } from './rows.js';

/** A name on its way to another duty, by the pointer or by the arrow keys. */
export interface Carried {
  duty: Duty;
  by: 'pointer' | 'keys';
  target: Target | null;
}

/** Where a carried name would go from here; null where it would change nothing. */
export function targetOf(carried: Duty, row: Row | undefined, other: Duty | null): Target | null {
  const holder = carried.holder?.id;
  const to = other ? undefined : row?.person?.holder.id;
  if (holder === undefined || other?.id === carried.id || (other ? other.holder?.id : to) === holder || !(other || to)) {
    return null;
  }
  return { duty: carried.id, holder, onto: other?.id ?? null, other: other?.holder?.id ?? null, to: to ?? null };
}

export const sameTarget = (one: Target | null, other: Target | null): boolean =>
  one?.duty === other?.duty &&
  one?.holder === other?.holder &&
  one?.onto === other?.onto &&
  one?.other === other?.other &&
  one?.to === other?.to;

export const markOf = (target: Target, hints: Hints | null): Mark | null =>
  (hints?.duty === target.duty &&
    (target.onto !== null ? hints.duties[target.onto] : hints.people[target.to ?? ''])) ||
  null;

/** What is known of a target: the server's word once it is there, until then who would hold what. */
export function tellingOf(carried: Carried, board: BoardIndex, hints: Hints | null, verdict: Verdict | null, words: Messages): Telling {
  const { duty, target } = carried;
  const who = nameOf(duty.holder, words);
  if (!target) {
    return { mark: null, what: words.carrying(who), words: [] };
  }
  if (verdict && sameTarget(verdict.target, target)) {
    return { mark: verdict.mark, what: verdict.what, words: verdict.words };
  }
  return { mark: markOf(target, hints), what: whatOf(who, target, board, words), words: [] };
}

/** What the label beside a carried name says. */
export interface Telling {
  mark: Mark | null;
  what: string;
  words: string[];
}

function whatOf(who: string, target: Target, board: BoardIndex, words: Messages): string {
  const onto = target.onto === null ? undefined : board.duties.get(target.onto);
  if (!onto) {
    return words.given(nameOf(board.rowOf.get(target.to ?? '')?.person?.holder, words));
  }
  return onto.holder ? words.swapped(who, onto.holder.name) : words.moved(who);
}
