import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { age, Times } from '../times.js';
import { Comeback } from './comeback.js';
import type { Beat, Watch } from './contract.js';
import { freshness, PATIENCE, type Freshness } from './freshness.js';
import { rowView, type Moment } from './row-view.js';
import { found } from './search.js';
import { ServerClock } from './server-clock.js';
import { watchStyles } from './styles/watch-styles.js';
import { isMissing } from './turns.js';
import { wordsOf, type Words } from './words.js';

/**
 * Who is on duty, now and next, with a clock. It knows the turns to come, so that it passes from one to the next on the
 * second even when the server is lost, and says how old it is then.
 */
export class DutyWatch extends LitElement {
  static override properties = {
    watch: { attribute: false },
    beat: { attribute: false },
    sought: { state: true },
  };
  static override styles = watchStyles;

  declare watch: Watch | null;
  declare beat: Beat | null;
  declare sought: string;

  readonly #clock: ServerClock;
  readonly #comeback: Comeback;
  #tick: ReturnType<typeof setTimeout> | undefined;
  readonly #wake = (): void => this.#draw();

  constructor(clock = new ServerClock(), comeback = new Comeback()) {
    super();
    this.#clock = clock;
    this.#comeback = comeback;
    this.watch = null;
    this.beat = null;
    this.sought = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#wake);
    this.#draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#wake);
    clearTimeout(this.#tick);
  }

  /** Draws, and again at the next full second of the server's time. */
  #draw(): void {
    clearTimeout(this.#tick);
    this.requestUpdate();
    const silence = this.#clock.silence();
    if (silence >= PATIENCE && silence < Infinity) {
      this.#comeback.lost(silence);
    }
    this.#tick = setTimeout(this.#wake, 1000 - (this.#clock.now() % 1000) + 5);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('beat') && this.beat) {
      this.#clock.hear(Date.parse(this.beat.at));
    }
  }

  protected override render() {
    const { watch } = this;
    if (watch === null) {
      return nothing;
    }
    const language = document.documentElement.lang || 'fr';
    const words = wordsOf(language);
    const times = new Times(language, watch.zone);
    const now = this.#clock.now();
    const asOf = this.beat?.asOf == null ? null : Date.parse(this.beat.asOf);
    const fresh = freshness(now, this.#clock.silence(), asOf);
    const lines = found(watch.lines, this.sought);
    return html`<div class="watch ${fresh.state}">
      ${staleView(fresh, times, words)} ${this.#barView(watch, now, times, words)}
      ${watch.notices.map((notice) => html`<p class="notice">${notice}</p>`)}
      ${lines.length === 0 ? this.#emptyView(watch, words) : tableView(lines, { watch, now, times, words })}
    </div>`;
  }

  #barView(watch: Watch, now: number, times: Times, words: Words): TemplateResult {
    const missing = watch.lines.filter((line) => isMissing(line, now)).length;
    return html`<div class="bar">
      <label>
        <span>${words.search}</span>
        <input
          type="search"
          .value=${this.sought}
          @input=${(event: Event) => (this.sought = (event.target as HTMLInputElement).value)}
        />
      </label>
      <span class="alarm" role="status">${missing === 0 ? nothing : words.missing(missing)}</span>
      <button type="button" class="wall" @click=${() => void this.requestFullscreen()}>${words.wall}</button>
      <span class="time"><b>${times.clock(now)}</b> <span>${times.day(now)}</span></span>
    </div>`;
  }

  #emptyView(watch: Watch, words: Words): TemplateResult {
    return html`<p class="none">${watch.lines.length === 0 ? words.noLines : words.none(this.sought)}</p>`;
  }
}

function staleView(fresh: Freshness, times: Times, words: Words): TemplateResult | typeof nothing {
  if (fresh.state === 'fresh') {
    return nothing;
  }
  const text = words[fresh.state](fresh.asOf === null ? null : times.hour(fresh.asOf));
  // its age changes every second: not to be spoken each time
  return html`<div class="stale">
    <b
      ><span role="alert">${text}</span
      ><span aria-hidden="true">${fresh.since > 0 ? words.since(age(fresh.since)) : nothing}</span></b
    >
    <span>${words.staleWhat}</span>
  </div>`;
}

function tableView(lines: Watch['lines'], moment: Moment): TemplateResult {
  const { now, words } = moment;
  const rows = lines.length + lines.filter((line) => isMissing(line, now)).length;
  return html`<table role="table" style="--rows: ${rows}">
    <thead role="rowgroup">
      <tr role="row">
        ${[words.line, words.now, words.phones, words.until, words.next].map(
          (head) => html`<th role="columnheader" scope="col">${head}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${lines.map((line) => rowView(line, moment))}
    </tbody>
  </table>`;
}

customElements.define('vigie-duty-watch', DutyWatch);
