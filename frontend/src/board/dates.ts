const MILLISECONDS_A_DAY = 86_400_000;

/** How many days lie between two ISO dates. Counted in UTC, where every day has 24 hours. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}
