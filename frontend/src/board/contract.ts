/**
 * What the server hands to the board: the JSON of `fr.vigie.rota.ui.RotaBoardModel`, field by field.
 * Every text meant for people comes from the server, already in the reader's language.
 */
export interface BoardModel {
  view: View;
  /** ISO month, `2026-12`. */
  month: string;
  monthLabel: string;
  /** False for a reader: the board then tells assistive technology that it is read-only. */
  editable: boolean;
  /** Consecutive days, in order. They may run past the month. */
  days: Day[];
  /** The months that the days belong to, in order. */
  spans: Span[];
  groups: Group[];
  /** Within a line and a day, in order of their start. */
  duties: Duty[];
  /** Rows of `PEOPLE`; empty on the other views. */
  people: PeopleGroup[];
  /** Rows of `COVERAGE`; empty on the other views. */
  coverage: CoveredSite[];
  /** What changed since the board shown before; null where nothing did. */
  news: News | null;
}

/** The same days by line, by person, or by what each site needs. */
export type View = 'LINES' | 'PEOPLE' | 'COVERAGE';

export type DayKind = 'WEEKDAY' | 'SATURDAY' | 'SUNDAY' | 'HOLIDAY';

export interface Day {
  /** ISO date, `2026-12-05`. */
  date: string;
  /** `sam. 5` */
  label: string;
  /** `samedi 5 décembre` */
  spoken: string;
  kind: DayKind;
  /** The public holiday's name. */
  holiday: string | null;
  today: boolean;
  /** The school holidays' names with their zones. */
  schoolHoliday: string | null;
}

/** A month's part of the board, named at its head where there are several. */
export interface Span {
  name: string;
  /** How many of the board's. */
  days: number;
}

/** The lines of one site. */
export interface Group {
  site: string;
  name: string;
  lines: Line[];
}

export type LineKind = 'GARDE' | 'ASTREINTE' | 'TELERADIOLOGIE';

export interface Line {
  id: string;
  name: string;
  /** At most four characters, unique among the lines of its kind: `Val`. */
  code: string;
  kind: LineKind;
  kindLabel: string;
  /** False: the line may stay empty without the rota being incomplete. */
  required: boolean;
}

export interface Holder {
  id: string;
  /** `Dr Léa Morvan` */
  name: string;
  /** `L. Morvan` */
  short: string;
  /** At most four characters, unique on the board: `Morv`. */
  code: string;
}

export interface Duty {
  id: string;
  line: string;
  /** ISO date of the first day. */
  day: string;
  /** On how many days the duty starts or goes on; a night is one. */
  days: number;
  /** `nuit`, `jour`, `apm`, `24 h` */
  slot: string;
  from: string;
  to: string;
  /** The whole duty as one sentence, holder included; the board adds only the signs it draws. */
  spoken: string;
  /** Null: to be filled. */
  holder: Holder | null;
  pinned: boolean;
  /** A change that is being looked at; null where nothing would change. */
  proposed: Proposal | null;
  /** Problems in words. */
  flags: string[];
  /** Whether the reader holds it. */
  mine: boolean;
}

export interface Proposal {
  /** Null: the duty would be left open. */
  holder: Holder | null;
}

/** People who belong together, such as those of one site. */
export interface PeopleGroup {
  id: string;
  name: string;
  people: Person[];
}

export interface Person {
  holder: Holder;
  /** ISO dates on which nothing may be given to them, whatever the reason. */
  away: string[];
  /** ISO dates on which some duties may not. */
  partly: string[];
  /** ISO dates with a session of the day programme. */
  sessions: string[];
  figures: Figure[];
}

/** A figure at a person's row: `62/60`. */
export interface Figure {
  /** Heads its column; the same for everybody, in the same order. */
  name: string;
  value: string;
  /** `62 points pour une part de 60` */
  spoken: string;
  /** Above or below what is fair, by more than a little. */
  tone: 'OVER' | 'UNDER' | 'EVEN';
}

export interface CoveredSite {
  site: string;
  name: string;
  needs: CoveredNeed[];
}

/** One modality of a site, and what answers for it over the month. */
export interface CoveredNeed {
  id: string;
  /** `Scanner` */
  name: string;
  bands: Band[];
}

/** One slot of a need. */
export interface Band {
  /** ISO date on which it starts. */
  day: string;
  slot: string;
  /** In order; together the whole slot. */
  parts: Part[];
  /** The whole band as one sentence. */
  spoken: string;
}

/** From the best to none: present, on call from home, a line of another site, at a distance, a provider, nobody. */
export type Answer = 'PRESENCE' | 'ASTREINTE' | 'TEAM' | 'TELE' | 'PROVIDER' | 'OPEN';

export interface Part {
  answer: Answer;
  minutes: number;
  /** The duty that answers or, where it is open, that would; null where no line runs. */
  duty: string | null;
}

export interface News {
  duties: string[];
  /** Who changed them; null where nobody knows, or where it was the reader. */
  by: string | null;
}

/** Duties that the page chose together. */
export interface Chosen {
  duties: string[];
  /** How often the reader had chosen when it did so: where they have chosen since, theirs stands. */
  after: number;
}

/** What would happen if a duty were dropped there. */
export type Mark = 'FINE' | 'WORSE' | 'DEROGATION' | 'REFUSED';

/**
 * Where a lifted name may go: onto another duty, to be given it or to swap, or to a person. The holders are those that
 * the reader sees: where they are others by now, nothing is done.
 */
export interface Target {
  duty: string;
  holder: string;
  /** The other duty; null where it goes to a person. */
  onto: string | null;
  /** Who holds the other duty; null for nobody. */
  other: string | null;
  /** The person; null where it goes onto a duty. */
  to: string | null;
}

/** The marks of all targets of one duty. */
export interface Hints {
  duty: string;
  /** By the id of the other duty. */
  duties: Record<string, Mark>;
  /** By the id of the person. */
  people: Record<string, Mark>;
}

/** The word on one target. */
export interface Verdict {
  target: Target;
  mark: Mark;
  /** `Dr Léa Morvan échange avec Dr Ana Costa` */
  what: string;
  /** What it breaks, then what it costs, one sentence each. */
  words: string[];
}
