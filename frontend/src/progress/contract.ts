/** What the server hands to `<vigie-solve-progress>`: the JSON of `RotaBoardSolveProgress.Progress`. */
export interface Progress {
  elapsedMs: number;
  limitMs: number;
  /** Duties still without a holder, of the best rota so far. */
  open: number;
  total: number;
  /** How many rules that may not be broken are broken. */
  hard: number;
  /** Points that are held beyond somebody's fair share, all people together. */
  spread: number;
  /** The best cost at each improvement, oldest first; `t` in milliseconds since the start. */
  cost: CostPoint[];
  state: SolveState;
}

export interface CostPoint {
  t: number;
  c: number;
}

export type SolveState = 'RUNNING' | 'STOPPING' | 'DONE' | 'FAILED';
