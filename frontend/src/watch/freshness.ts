/** Three signs of life missed; the server gives one every five seconds (`Pulse.java`). */
export const PATIENCE = 15_000;

/**
 * Whether what is shown may be trusted.
 *
 * `lost`: the server has not been heard. `behind`: it is heard, but does not know any more what happened.
 */
export type Freshness =
  | { state: 'fresh' }
  | { state: 'lost' | 'behind'; since: number; asOf: number | null };

/**
 * @param now the server's time
 * @param silence milliseconds since its last sign of life; infinite before the first
 * @param asOf the last instant at which what is shown was known to be so
 */
export function freshness(now: number, silence: number, asOf: number | null): Freshness {
  if (silence === Infinity) {
    return { state: 'behind', since: 0, asOf: null };
  }
  if (silence >= PATIENCE) {
    return { state: 'lost', since: silence, asOf };
  }
  return asOf !== null && now - asOf < PATIENCE
    ? { state: 'fresh' }
    : { state: 'behind', since: asOf === null ? 0 : now - asOf, asOf };
}
