/** What the server hands to `<vigie-fairness-bars>`: the JSON of `FairnessBars.Chart`. */
export interface Chart {
  /** Said in place of the drawing. */
  label: string;
  above: string;
  below: string;
  /** In the order in which they are drawn. */
  rows: Row[];
}

export interface Row {
  name: string;
  /** Whose share is held, and how much of it: `42 tenus pour 39,5`. */
  detail: string;
  deviation: number;
  /** The deviation as it is written: `+2,5`. */
  value: string;
  /** The reader's own. */
  mine: boolean;
}
