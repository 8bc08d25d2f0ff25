import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { messages } from '../messages.js';
import { agendaOf, moveInAgenda, settleInAgenda, type AgendaDay } from './agenda.js';
import { agendaView } from './agenda-view.js';
import type { BoardModel, Duty } from './contract.js';
import { gridView } from './grid-view.js';
import { legendView } from './legend-view.js';
import { indexBoard, placeOf, type BoardIndex, type Place } from './model.js';
import { move, settle } from './navigation.js';
import { RovingFocus, STOPS, stopOf } from './roving-focus.js';
import { followScroll, jumpTo, showToday } from './scrolling.js';
import { markSelected } from './selection.js';
import { describeDuty } from './speech.js';
import { boardStyles } from './styles/board-styles.js';

/** Told when a duty is clicked, or chosen by Enter or Space. */
export type DutyOpenEvent = CustomEvent<{ duty: Duty }>;

/**
 * The month's rota: a grid of lines by days or, on a narrow screen, an agenda of days by lines.
 *
 * @fires duty-open - a duty was chosen; `detail.duty`
 * @cssprop --rota-board-max-height - height above which the board scrolls by itself
 */
export class RotaBoard extends LitElement {
  static override properties = {
    board: { attribute: false },
    selected: { type: String },
  };
  static override styles = boardStyles;

  declare board: BoardModel | null;
  /** Id of the duty that the page is showing elsewhere. */
  declare selected: string | null;

  #index: BoardIndex | null = null;
  #agenda: AgendaDay[] | null = null;
  #place: Place | null = null;
  #focus: RovingFocus | null = null;
  #hadFocus = false;
  #scrolledMonth: string | null = null;
  readonly #narrow = matchMedia('screen and (max-width: 699.98px)');
  readonly #onWidth = (): void => this.requestUpdate();

  constructor() {
    super();
    this.board = null;
    this.selected = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#narrow.addEventListener('change', this.#onWidth);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#narrow.removeEventListener('change', this.#onWidth);
  }

  /** Focuses the duty last stood on, as when a dialog closes. */
  override focus(): void {
    this.#focus?.focusOn(this.#place);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#focus = new RovingFocus(root);
    root.addEventListener('click', (event) => this.#onClick(event));
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    root.addEventListener('focusin', (event) => this.#onFocus(event));
    root.addEventListener('pointerover', (event) => this.#onHover(event));
    root.addEventListener('pointerout', (event) => stopOf(event)?.removeAttribute('title'));
    root.addEventListener('change', (event) => jumpTo(root, Number((event.target as HTMLInputElement).value)));
    // A scroll does not bubble: it is caught on its way down.
    root.addEventListener('scroll', () => followScroll(root), { capture: true, passive: true });
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('board')) {
      this.#index = this.board && indexBoard(this.board, this.#index);
    }
    this.#agenda = this.#index && this.#narrow.matches ? agendaOf(this.#index) : null;
    const chosen = changed.has('selected') && this.selected ? this.#index?.pieces.get(this.selected) : undefined;
    if (chosen) {
      this.#place = placeOf(chosen.row, chosen.piece, chosen.piece.start);
    }
    this.#place = this.#settled();
    // Asked before drawing: an element that leaves the tree takes the focus away with it.
    this.#hadFocus = this.shadowRoot?.activeElement?.matches(STOPS) ?? false;
  }

  protected override render() {
    const words = messages();
    if (this.#index === null) {
      return nothing;
    }
    if (this.#index.rows.length === 0) {
      return html`<p class="nothing">${words.empty}</p>`;
    }
    const view = this.#agenda ? agendaView(this.#index, this.#agenda, words) : gridView(this.#index, words);
    return html`${view}${legendView(this.#index, words)}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const stop = this.#focus?.stopAt(this.#place);
    if (this.#hadFocus && stop !== this.shadowRoot?.activeElement) {
      this.#focus?.focusOn(this.#place);
    }
    markSelected(this.renderRoot, this.selected);
    if (changed.has('selected') && this.selected) {
      stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    this.#showTodayOnce();
  }

  #settled(): Place | null {
    if (this.#agenda) {
      return settleInAgenda(this.#agenda, this.#place);
    }
    return this.#index && settle(this.#index, this.#place);
  }

  /** Opens a month at today, then leaves the scrolling to the reader. */
  #showTodayOnce(): void {
    if (!this.board || this.#scrolledMonth === this.board.month) {
      return;
    }
    this.#scrolledMonth = this.board.month;
    showToday(this.renderRoot);
  }

  #onClick(event: Event): void {
    const duty = this.#dutyAt(event);
    if (duty) {
      this.#open(duty);
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#index || !this.#place || !stopOf(event) || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      const duty = this.#dutyAt(event);
      event.preventDefault();
      if (duty) {
        this.#open(duty);
      }
      return;
    }
    const next = this.#agenda
      ? moveInAgenda(this.#agenda, this.#place, event.key, event.ctrlKey)
      : move(this.#index, this.#place, event.key, event.ctrlKey);
    if (next) {
      event.preventDefault();
      this.#place = next;
      this.#focus?.focusOn(next);
    }
  }

  /** Follows a focus that came by mouse or by tabulation. */
  #onFocus(event: Event): void {
    const { duty, day, cell } = stopOf(event)?.dataset ?? {};
    const held = duty === undefined ? undefined : this.#index?.pieces.get(duty);
    if (held && (duty !== this.#place?.duty || day !== undefined)) {
      this.#place = placeOf(held.row, held.piece, Number(day ?? held.piece.start));
    } else if (cell !== undefined) {
      const bar = cell.lastIndexOf('|');
      this.#place = { line: cell.slice(0, bar), day: Number(cell.slice(bar + 1)), duty: null };
    }
    this.#focus?.stopAt(this.#place);
  }

  /** A tooltip lives while the pointer rests: thousands would weigh on the drawing, and be read out beside the label. */
  #onHover(event: Event): void {
    const duty = this.#dutyAt(event);
    if (duty) {
      stopOf(event)!.title = describeDuty(duty, messages());
    }
  }

  #dutyAt(event: Event): Duty | undefined {
    return this.#index?.pieces.get(stopOf(event)?.dataset['duty'] ?? '')?.piece.duty;
  }

  #open(duty: Duty): void {
    this.dispatchEvent(new CustomEvent('duty-open', { detail: { duty }, bubbles: true, composed: true }));
  }
}

customElements.define('vigie-rota-board', RotaBoard);
