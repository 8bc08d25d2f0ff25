import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { messages } from '../messages.js';
import { age, Times } from '../times.js';
import { pulse, type Answer } from './pulse.js';

/** How often a page that is looked at asks whether its server lives, and how often a lost one is asked; milliseconds. */
const BETWEEN = 10_000;
const BETWEEN_WHEN_LOST = 2_000;

/** Where the framework tells what became of its own connection. */
interface Connection {
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

/**
 * Says when the server is out of reach, and how old the page is by then; gone by itself once it is heard again. A page
 * that its server has forgotten stays in sight, with what was typed, until its reader goes on.
 */
export class Lifeline extends LitElement {
  static override properties = {
    page: { type: Number },
    answer: { state: true },
  };
  static override styles = css`
    :host {
      position: fixed;
      z-index: 2;
      inset: auto 0 0;
      font-family: var(--v-font);
      font-size: 0.9375rem;
      font-variant-numeric: tabular-nums;
    }

    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
      margin: 0;
      padding: 0.5rem 1rem;
      border-top: 1px solid var(--v-warn);
      background: var(--v-warn-soft);
      color: var(--v-warn);
      font-weight: 600;
    }

    button {
      padding: 0.25rem 0.75rem;
      border: 1px solid currentcolor;
      border-radius: 0.375rem;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }

    button:focus-visible {
      outline: 2px solid var(--v-focus);
      outline-offset: 2px;
    }
  `;

  /** The number of the page within its session. */
  declare page: number;
  declare answer: Answer;

  readonly #ask: (page: number) => Promise<Answer>;
  #heard = Date.now();
  #next: ReturnType<typeof setTimeout> | undefined;
  #tick: ReturnType<typeof setInterval> | undefined;
  readonly #onShown = (): void => void this.#listen();
  readonly #onConnection = (_: string, now: string): void => {
    if (now === 'reconnecting' || now === 'connection-lost') {
      void this.#listen();
    }
  };

  constructor(ask = pulse) {
    super();
    this.#ask = ask;
    this.answer = 'heard';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onShown);
    connection()?.addStateChangeListener(this.#onConnection);
    this.#wait(BETWEEN);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onShown);
    connection()?.removeStateChangeListener(this.#onConnection);
    clearTimeout(this.#next);
    clearInterval(this.#tick);
  }

  /** Nobody looks at a hidden page: it asks once it is shown. */
  async #listen(): Promise<void> {
    clearTimeout(this.#next);
    if (document.hidden || this.answer === 'over') {
      return;
    }
    const answer = await this.#ask(this.page);
    if (this.isConnected) {
      this.#take(answer);
      this.#wait(answer === 'heard' ? BETWEEN : BETWEEN_WHEN_LOST);
    }
  }

  #take(answer: Answer): void {
    this.answer = answer;
    clearInterval(this.#tick);
    if (answer === 'heard') {
      this.#heard = Date.now();
    } else if (answer === 'lost') {
      this.#tick = setInterval(() => this.requestUpdate(), 1000);
    }
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#next);
    this.#next = setTimeout(() => void this.#listen(), milliseconds);
  }

  protected override render() {
    return html`<div role="status">${this.answer === 'heard' ? nothing : this.#said(this.answer)}</div>`;
  }

  #said(answer: 'lost' | 'over'): TemplateResult {
    const words = messages();
    const now = Date.now();
    const times = new Times(document.documentElement.lang, Intl.DateTimeFormat().resolvedOptions().timeZone);
    const heard = times.moment(this.#heard, now, '');
    if (answer === 'over') {
      return html`<p>
        <span>${words.pageOver(heard)}</span>
        <button type="button" @click=${() => location.reload()}>${words.readAnew}</button>
      </p>`;
    }
    // its age changes every second: not to be spoken each time
    const since = html`<span aria-hidden="true">${words.lostFor(age(now - this.#heard))}</span>`;
    return html`<p><span>${words.serverLost}${since}${words.seenOf(heard)}</span></p>`;
  }
}

const connection = (): Connection | undefined =>
  (window as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;

customElements.define('vigie-lifeline', Lifeline);
