/** What the server hands to `<vigie-duty-watch>`: the JSON of `DutyWatchModel` and `DutyWatch.Beat`. */
export interface Watch {
  zone: string;
  notices: string[];
  lines: Line[];
}

export interface Line {
  id: string;
  name: string;
  kind: string;
  place: string;
  placeInFull: string;
  response: string | null;
  /** Rung whoever holds the line. */
  phone: string | null;
  required: boolean;
  search: string;
  turns: Turn[];
  help: Help[];
  contacts: Contact[];
}

export interface Turn {
  /** ISO 8601, as is `to`; the end is not part of it. */
  from: string;
  to: string;
  answer: Answer;
  name: string | null;
  phone: string | null;
}

/** `UNKNOWN`: no rota is in force for these hours. */
export type Answer = 'HELD' | 'OPEN' | 'UNKNOWN';

export interface Help {
  label: string;
  /** Ids of other lines, in the order in which to try them. */
  lines: string[];
}

export interface Contact {
  label: string;
  name: string;
  phone: string | null;
}

/** A sign of life of the server. */
export interface Beat {
  at: string;
  /** The last instant at which what is shown was known to be so. */
  asOf: string | null;
}
