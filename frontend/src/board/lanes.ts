import type { Item } from './layout.js';

/** Which track each slot of a row has, so that its nights stand on one level and its days above them. */
export interface Lanes {
  laneOf: ReadonlyMap<string, number>;
  /** What stands at the head of each track, from the top. */
  names: string[];
}

/** Where pieces take the first track that is free. */
export const ANY_LANE: Lanes = { laneOf: new Map(), names: [] };

/** The slots of a row in the order in which they follow one another on a day; those never met on one day share a track. */
export function lanesBySlot(items: readonly Item[]): Lanes {
  const laneOf = new Map<string, number>();
  const days = new Map<string, string[]>();
  for (const { day, slot } of items) {
    laneOf.set(slot, 0);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  // As many rounds as slots settle any order that has no circle in it; a circle would go on for ever.
  for (let round = 0; round < laneOf.size && pushDown(laneOf, days); round++);
  return { laneOf, names: namesOf(items, laneOf) };
}

/** Puts each slot below the one before it on the same day; answers whether any moved. */
function pushDown(laneOf: Map<string, number>, days: ReadonlyMap<string, string[]>): boolean {
  let moved = false;
  for (const slots of days.values()) {
    slots.forEach((slot, index) => {
      const above = slots[index - 1];
      const least = above === undefined || above === slot ? 0 : (laneOf.get(above) ?? 0) + 1;
      if ((laneOf.get(slot) ?? 0) < least) {
        laneOf.set(slot, least);
        moved = true;
      }
    });
  }
  return moved;
}

/** The slots of each track, the one met most first: a holiday's day may stand among the nights. */
function namesOf(items: readonly Item[], laneOf: ReadonlyMap<string, number>): string[] {
  const counts = new Map<string, number>();
  items.forEach(({ slot }) => counts.set(slot, (counts.get(slot) ?? 0) + 1));
  const slots: string[][] = [];
  for (const [slot, lane] of laneOf) {
    (slots[lane] ??= []).push(slot);
  }
  return slots.map((each) => each.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).join(', '));
}
