import { html, nothing, render } from 'lit';
import type { Messages } from '../messages.js';
import type { Telling } from './carrying.js';

const GAP = 16;

/** The label that goes along with a carried name. It floats over the page, and is spoken by the board, not by itself. */
export class VerdictLabel {
  readonly #box: HTMLElement;
  #at = { x: 0, y: 0 };

  constructor(root: Node) {
    this.#box = document.createElement('div');
    this.#box.className = 'verdict';
    this.#box.hidden = true;
    this.#box.setAttribute('aria-hidden', 'true');
    root.appendChild(this.#box);
  }

  show({ mark, what, words: why }: Telling, words: Messages): void {
    this.#box.hidden = false;
    this.#box.dataset['verdict'] = mark ?? '';
    render(
      html`<strong>${what}</strong>
        ${mark ? html`<span class="mark-word">${words.mark[mark]}</span>` : nothing}
        ${why.length > 0 ? html`<ul>${why.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}`,
      this.#box,
    );
    this.#place();
  }

  hide(): void {
    this.#box.hidden = true;
  }

  /** Beside a point of the window. */
  moveTo(x: number, y: number): void {
    this.#at = { x, y };
    this.#place();
  }

  moveBeside(element: Element): void {
    const { right, bottom } = element.getBoundingClientRect();
    this.moveTo(right - GAP, bottom - GAP);
  }

  /** On the side where there is room, for whatever it says by now. */
  #place(): void {
    const { x, y } = this.#at;
    const { offsetWidth: width, offsetHeight: height } = this.#box;
    const left = x + GAP + width > innerWidth ? x - GAP - width : x + GAP;
    const top = y + GAP + height > innerHeight ? y - GAP - height : y + GAP;
    this.#box.style.translate = `${Math.max(0, left)}px ${Math.max(0, top)}px`;
  }
}
