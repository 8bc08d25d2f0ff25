import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { messages } from '../messages.js';
import { agendaOf, moveInAgenda, settleInAgenda, type Part } from './agenda.js';
import { agendaView } from './agenda-view.js';
import type { BoardModel, Chosen, Duty, Hints, Target, Verdict } from './contract.js';
import { daysForNames } from './density.js';
import { Gradual } from './gradual.js';
import { gridView } from './grid-view.js';
import { Hands } from './hands.js';
import type { Wish } from './keys.js';
import { legendView } from './legend-view.js';
import { markCurrent, markFresh } from './marking.js';
import { indexBoard, placeOfDuty, type BoardIndex, type Place } from './model.js';
import { move, settle } from './navigation.js';
import { RovingFocus, STOPS } from './roving-focus.js';
import { followScroll, jumpTo, showToday } from './scrolling.js';
import { Speaker } from './speaker.js';
import { boardStyles } from './styles/board-styles.js';

/** Told when a duty is clicked, or chosen by Enter or Space. */
export type DutyOpenEvent = CustomEvent<{ duty: Duty }>;
/** Told when other duties are chosen together. */
export type SelectionChangeEvent = CustomEvent<{ duties: string[]; turn: number }>;
/** Told of a name that is lifted, rests over a target, or is dropped on it. */
export type DutyCarryEvent = CustomEvent<Target & { step: 'LIFT' | 'OVER' | 'DROP' }>;
/** Told of a key whose effect is the page's; on these duties, where it has any. */
export type BoardWishEvent = CustomEvent<{ wish: Wish; duties: string[] }>;

/**
 * The month's rota: a grid of rows by days or, on a narrow screen, a list.
 *
 * @fires duty-open - a duty was chosen; `detail.duty`
 * @fires selection-change - other duties are chosen together; `detail.duties`, `.turn`
 * @fires duty-carry - a name is lifted, rests over a target, is dropped; `detail.step` and its target
 * @fires board-wish - a key asks for what the page does; `detail.wish`, `.duties`
 * @cssprop --rota-board-max-height - height above which the board scrolls by itself
 */
export class RotaBoard extends LitElement {
  static override properties = {
    board: { attribute: false },
    selected: { type: String },
    selection: { attribute: false },
    hints: { attribute: false },
    verdict: { attribute: false },
    daysForNames: { state: true },
  };
  static override styles = boardStyles;

  declare board: BoardModel | null;
  /** Id of the duty that the page is showing elsewhere. */
  declare selected: string | null;
  /** The reader's own choice is told by `selection-change`. */
  declare selection: Chosen | null;
  /** What every target of the lifted name would come to. */
  declare hints: Hints | null;
  /** The word on one target. */
  declare verdict: Verdict | null;
  declare daysForNames: number;

  /** The board made ready. */
  index: BoardIndex | null = null;
  /** Where the keyboard stands. */
  place: Place | null = null;

  #agenda: Part[] | null = null;
  #focus: RovingFocus | null = null;
  #speaker: Speaker | null = null;
  #hands: Hands | null = null;
  #hadFocus = false;
  #scrolledMonth: string | null = null;
  readonly #gradual = new Gradual(() => this.requestUpdate());
  readonly #narrow = matchMedia('screen and (max-width: 699.98px)');
  readonly #onWidth = (): void => this.requestUpdate();
  readonly #onPrint = (): void => this.#drawAll();
  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.board = null;
    this.selected = null;
    this.selection = null;
    this.hints = null;
    this.verdict = null;
    this.daysForNames = 1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#narrow.addEventListener('change', this.#onWidth);
    addEventListener('beforeprint', this.#onPrint);
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#narrow.removeEventListener('change', this.#onWidth);
    removeEventListener('beforeprint', this.#onPrint);
    this.#sizes.disconnect();
  }

  /** Focuses the duty last stood on, as when a dialog closes. */
  override focus(): void {
    this.#focus?.focusOn(this.place);
  }

  /** Brings the reader to a duty. */
  focusOn(duty: string): void {
    const place = this.index && placeOfDuty(this.index, duty);
    if (place) {
      this.stand(place, true);
    }
  }

  /** Lets go of what is chosen: at once, whatever the server is busy with. The keyboard stands on the board again. */
  letGo(): void {
    this.#hands?.letGo();
    this.focus();
  }

  get isList(): boolean {
    return this.#agenda !== null;
  }

  /** Where a key leads; null where it does not move. */
  placeBy(key: string, control: boolean): Place | null {
    if (!this.index || !this.place) {
      return null;
    }
    return this.#agenda
      ? moveInAgenda(this.#agenda, this.place, key, control)
      : move(this.index, this.place, key, control);
  }

  /** Stands on a place; with `focus`, the focus goes there too. Answers its element. */
  stand(place: Place, focus: boolean): HTMLElement | null {
    this.place = place;
    if (focus && !this.#focus?.stopAt(place)) {
      this.#drawAll();
    }
    if (focus) {
      this.#focus?.focusOn(place);
    }
    return this.#focus?.stopAt(place) ?? null;
  }

  say(text: string): void {
    this.#speaker?.say(text);
  }

  tell<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    this.#focus = new RovingFocus(root);
    this.#speaker = new Speaker(root);
    this.#hands = new Hands(root, this);
    root.addEventListener('change', (event) => jumpTo(root, Number((event.target as HTMLInputElement).value)));
    // A scroll does not bubble: it is caught on its way down.
    root.addEventListener('scroll', () => followScroll(root), { capture: true, passive: true });
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('board')) {
      this.#prepare(changed.get('board'));
    }
    this.#agenda = this.index && this.#narrow.matches ? agendaOf(this.index) : null;
    const current = changed.has('selected') && this.selected && this.index ? placeOfDuty(this.index, this.selected) : undefined;
    this.place = this.#settled(current ?? this.place);
    if (current) {
      this.#gradual.finish();
    }
    // Asked before drawing: an element that leaves the tree takes the focus away with it.
    this.#hadFocus = this.shadowRoot?.activeElement?.matches(STOPS) ?? false;
  }

  protected override render() {
    const words = messages();
    if (this.index === null) {
      return nothing;
    }
    if (this.index.rows.length === 0) {
      return html`<p class="nothing">${words.empty[this.index.model.view]}</p>`;
    }
    const view = this.#agenda
      ? agendaView(this.index, this.#agenda, words)
      : gridView(this.index, this.#gradual.rows, this.daysForNames, words);
    return html`${view}${legendView(this.index, words)}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const stop = this.#focus?.stopAt(this.place);
    if (this.#hadFocus && stop !== this.shadowRoot?.activeElement) {
      this.#focus?.focusOn(this.place);
    }
    markCurrent(this.renderRoot, this.selected);
    if (changed.has('selected') && this.selected) {
      stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    if (changed.has('board') && this.board?.news) {
      this.#announce(this.board.news.duties, this.board.news.by);
    }
    this.#hands?.refresh(changed);
    this.#showTodayOnce();
    this.#gradual.goOn();
  }

  #prepare(before: BoardModel | null | undefined): void {
    this.index = this.board && indexBoard(this.board, this.index);
    if (this.index && this.board) {
      this.#gradual.begin(this.index.rows.length, this.board.days.length, before?.view === this.board.view);
      this.#measure();
    }
  }

  #settled(place: Place | null): Place | null {
    if (this.#agenda) {
      return settleInAgenda(this.#agenda, place);
    }
    return this.index && settle(this.index, place);
  }

  #measure(): void {
    if (this.board && this.clientWidth > 0) {
      this.daysForNames = daysForNames(this.clientWidth, this.board);
    }
  }

  #drawAll(): void {
    this.#gradual.finish();
    this.requestUpdate();
    this.performUpdate();
  }

  #announce(duties: readonly string[], by: string | null): void {
    markFresh(this.renderRoot, duties);
    if (by !== null) {
      this.say(messages().changedBy(by, duties.length));
    }
  }

  /** Opens a month at today, then leaves the scrolling to the reader. */
  #showTodayOnce(): void {
    if (!this.board || this.#scrolledMonth === this.board.month) {
      return;
    }
    this.#scrolledMonth = this.board.month;
    showToday(this.renderRoot);
  }
}

customElements.define('vigie-rota-board', RotaBoard);
