import type { BoardModel, CoveredNeed, Day, Duty, Figure, Line, Person } from './contract.js';
import { groupBy } from './groups.js';
import { ANY_LANE, lanesBySlot, type Lanes } from './lanes.js';
import { layOut, type Item, type Piece, type Role, type Segment } from './layout.js';

/** What heads a run of rows: a site, or the people of one. */
export interface Heading {
  id: string;
  name: string;
}

/** A row as drawn: a line, a person, or a need. Kept as the same object while nothing on it changes. */
export interface Row {
  id: string;
  title: string;
  /** In small letters below the title. */
  note: string;
  /** As it begins a spoken sentence. */
  spoken: string;
  /** May stay empty without the rota being incomplete. */
  optional: boolean;
  heading: Heading;
  segments: Segment[];
  /** For each day, the index of its segment. */
  segmentOfDay: number[];
  /** Tracks of the fullest segment. */
  lanes: number;
  /** What stands at the head of each track; empty where tracks have no meaning. */
  laneNames: string[];
  /** A change is being looked at on this row: its cells need room for before and after. */
  changed: boolean;
  /** For a person: what is drawn behind each day. */
  shades: Shade[];
  figures: Figure[];
  person: Person | null;
  /** All that is drawn of the row, as text: two rows with the same signature look alike. */
  signature: string;
}

/** Whether something may be given to a person on a day, and whether they work by day. */
export interface Shade {
  away: 'no' | 'partly' | 'wholly';
  session: boolean;
}

/** A row before it is laid out. */
export interface Draft extends Omit<Row, 'segments' | 'segmentOfDay' | 'lanes' | 'laneNames' | 'changed' | 'signature'> {
  items: Item[];
}

/** Whether accepting the proposal would put somebody else on the duty. */
export const isChanged = (duty: Duty): boolean =>
  duty.proposed !== null && duty.proposed.holder?.id !== duty.holder?.id;

export const piecesOf = (row: Row): Piece[] => row.segments.flatMap((segment) => segment.pieces);

/** The rows of the model's view, before layout. */
export function draftsOf(model: BoardModel): Draft[] {
  switch (model.view) {
    case 'LINES':
      return lineDrafts(model);
    case 'PEOPLE':
      return personDrafts(model);
    case 'COVERAGE':
      return needDrafts(model);
  }
}

export const signatureOf = ({ person, ...draft }: Draft): string => JSON.stringify([draft, person?.holder]);

export function rowOf({ items, ...draft }: Draft, days: readonly Day[], signature: string): Row {
  const lanes: Lanes = draft.person ? ANY_LANE : lanesBySlot(items);
  const segments = layOut(items, days, lanes);
  return {
    ...draft,
    segments,
    segmentOfDay: segments.flatMap((segment, index) => new Array<number>(segment.span).fill(index)),
    lanes: Math.max(1, ...segments.map((segment) => segment.lanes)),
    laneNames: lanes.names,
    changed: !draft.person && items.some(({ duty, band }) => band === null && duty !== null && isChanged(duty)),
    signature,
  };
}

function lineDrafts({ groups, duties }: BoardModel): Draft[] {
  const byLine = groupBy(duties, (duty) => duty.line);
  return groups.flatMap((group) =>
    group.lines.map((line) => ({
      ...plain(line.id, line.name, { id: group.site, name: group.name }),
      note: kindUnsaid(line),
      optional: !line.required,
      items: (byLine.get(line.id) ?? []).map((duty) => itemOf(duty, 'held')),
    })),
  );
}

/** What the name leaves unsaid: most lines are called after their kind. */
function kindUnsaid(line: Line): string {
  return line.name.toLowerCase().includes(line.kindLabel.toLowerCase()) ? '' : line.kindLabel;
}

function personDrafts(model: BoardModel): Draft[] {
  const items = itemsByPerson(model.duties);
  return model.people.flatMap((group) =>
    group.people.map((person) => ({
      ...plain(person.holder.id, person.holder.short, { id: group.id, name: group.name }),
      spoken: person.holder.name,
      items: items.get(person.holder.id) ?? [],
      shades: shadesOf(person, model.days),
      figures: person.figures,
      person,
    })),
  );
}

/** A duty that would change hands stands on both rows. */
function itemsByPerson(duties: readonly Duty[]): Map<string, Item[]> {
  const items = new Map<string, Item[]>();
  const put = (holder: string | undefined, duty: Duty, role: Role): void => {
    if (holder !== undefined) {
      items.set(holder, [...(items.get(holder) ?? []), itemOf(duty, role)]);
    }
  };
  for (const duty of duties) {
    const changed = isChanged(duty);
    put(duty.holder?.id, duty, changed ? 'leaving' : 'held');
    if (changed) {
      put(duty.proposed?.holder?.id, duty, 'arriving');
    }
  }
  return items;
}

function shadesOf(person: Person, days: readonly Day[]): Shade[] {
  const [away, partly, sessions] = [new Set(person.away), new Set(person.partly), new Set(person.sessions)];
  return days.map(({ date }) => ({
    away: away.has(date) ? 'wholly' : partly.has(date) ? 'partly' : 'no',
    session: sessions.has(date),
  }));
}

function needDrafts({ coverage, duties }: BoardModel): Draft[] {
  const known = new Map(duties.map((duty) => [duty.id, duty]));
  return coverage.flatMap((site) =>
    site.needs.map((need) => ({
      ...plain(need.id, need.name, { id: site.site, name: site.name }),
      items: bandsOf(need, known),
    })),
  );
}

function bandsOf(need: CoveredNeed, duties: ReadonlyMap<string, Duty>): Item[] {
  return need.bands.map((band) => {
    const open = band.parts.find((part) => part.answer === 'OPEN');
    const duty = duties.get((open ?? band.parts[0])?.duty ?? '') ?? null;
    return { key: `${need.id}/${band.day}/${band.slot}`, duty, band, role: 'held', day: band.day, days: 1, slot: band.slot };
  });
}

const itemOf = (duty: Duty, role: Role): Item => ({
  key: role === 'arriving' ? `${duty.id}+` : duty.id,
  duty,
  band: null,
  role,
  day: duty.day,
  days: duty.days,
  slot: duty.slot,
});

function plain(id: string, title: string, heading: Heading): Omit<Draft, 'items'> {
  return { id, title, note: '', spoken: title, optional: false, heading, shades: [], figures: [], person: null };
}
