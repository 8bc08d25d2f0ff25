/**
 * What the server hands to the board: the JSON of `fr.vigie.rota.ui.RotaBoardModel`, field by field.
 * Every text meant for people comes from the server, already in the reader's language.
 */
export interface BoardModel {
  /** ISO month, `2026-12`. */
  month: string;
  monthLabel: string;
  /** False for a reader: the board then tells assistive technology that it is read-only. */
  editable: boolean;
  /** Consecutive days, in order. They may run past the month. */
  days: Day[];
  groups: Group[];
  /** Within a line and a day, in order of their start. */
  duties: Duty[];
}

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
