/** Says to a screen reader what happens on the board beside the focus. */
export class Speaker {
  readonly #box: HTMLElement;

  constructor(root: Node) {
    this.#box = document.createElement('div');
    this.#box.className = 'told';
    this.#box.setAttribute('role', 'status');
    root.appendChild(this.#box);
  }

  say(text: string): void {
    this.#box.textContent = text;
  }
}
