/** How a page in French or English says instants, in the hours of one zone. */
export class Times {
  readonly #english: boolean;
  readonly #zone: string;
  readonly #locale: string;

  constructor(locale: string, zone: string) {
    this.#english = locale.startsWith('en');
    this.#locale = this.#english ? 'en-GB' : 'fr-FR';
    this.#zone = zone;
  }

  /** `18 h 30`, `8 h`; in English `18:30`. */
  hour(instant: number): string {
    const { hour, minute } = this.#parts(instant);
    if (this.#english) {
      return `${hour}:${minute}`;
    }
    return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`;
  }

  /** `18:30:05`, for a clock. */
  clock(instant: number): string {
    const { hour, minute, second } = this.#parts(instant);
    return `${hour}:${minute}:${second}`;
  }

  /** `mardi 24 novembre`. */
  day(instant: number): string {
    return this.#format(instant, { weekday: 'long', day: 'numeric', month: 'long' });
  }

  /** The hour, with its day where it is not today's: `8 h 30`, `demain 8 h 30`, `sam. 5 déc. 8 h 30`. */
  moment(instant: number, now: number, tomorrow: string): string {
    return [this.dayUnlessToday(instant, now, tomorrow), this.hour(instant)].filter(Boolean).join(' ');
  }

  /** `demain`, `sam. 5 déc.`; empty today. */
  dayUnlessToday(instant: number, now: number, tomorrow: string): string {
    const day = this.#date(instant);
    if (day === this.#date(now)) {
      return '';
    }
    return day === this.#date(now + 86_400_000)
      ? tomorrow
      : this.#format(instant, { weekday: 'short', day: 'numeric', month: 'short' });
  }

  #date(instant: number): string {
    return this.#format(instant, { year: 'numeric', month: '2-digit', day: '2-digit' });
  }

  #parts(instant: number): Record<'hour' | 'minute' | 'second', string> {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: this.#zone,
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    const parts = Object.fromEntries(format.formatToParts(instant).map((part) => [part.type, part.value]));
    return { hour: parts['hour'] ?? '', minute: parts['minute'] ?? '', second: parts['second'] ?? '' };
  }

  #format(instant: number, how: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.#locale, { ...how, timeZone: this.#zone }).format(instant);
  }
}

/** `40 s`, `2 min`, `1 h 05`. */
export function age(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) {
    return `${seconds}\u00a0s`;
  }
  return minutes < 60 ? `${minutes}\u00a0min` : `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`;
}
