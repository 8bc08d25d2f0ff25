import { messages } from '../messages.js';
import { sameTarget, targetOf, tellingOf, type Carried } from './carrying.js';
import type { Duty, Hints, Target, Verdict } from './contract.js';
import { markHints } from './marking.js';
import type { BoardIndex } from './model.js';
import { nameOf } from './speech.js';
import type { Row } from './rows.js';
import { VerdictLabel } from './verdict-label.js';

/** What the carrier needs of its board. */
export interface CarrierHost {
  index(): BoardIndex | null;
  tell(step: 'LIFT' | 'OVER' | 'DROP', target: Target): void;
  say(text: string): void;
}

/** So long a target is held before the server is asked what would come of it, in milliseconds. */
const REST = 120;

/** A name lifted from its duty, and what would come of dropping it here. */
export class Carrier {
  #carried: Carried | null = null;
  #hints: Hints | null = null;
  #verdict: Verdict | null = null;
  #asking = 0;
  readonly #label: VerdictLabel;

  constructor(
    private readonly root: ShadowRoot,
    private readonly host: CarrierHost,
  ) {
    this.#label = new VerdictLabel(root);
  }

  get byKeys(): boolean {
    return this.#carried?.by === 'keys';
  }

  lift(duty: Duty, by: Carried['by']): void {
    this.#carried = { duty, by, target: null };
    this.host.tell('LIFT', { duty: duty.id, holder: duty.holder!.id, onto: null, other: null, to: null });
    this.refresh();
    if (by === 'keys') {
      this.host.say(messages().lifted(nameOf(duty.holder, messages())));
    }
  }

  /** @param other the duty that is there, if any */
  over(row: Row | undefined, other: Duty | null): void {
    const carried = this.#carried;
    if (!carried) {
      return;
    }
    const target = targetOf(carried.duty, row, other);
    if (!sameTarget(target, carried.target)) {
      carried.target = target;
      clearTimeout(this.#asking);
      this.#asking = target ? window.setTimeout(() => this.host.tell('OVER', target), REST) : 0;
    }
    this.#show();
  }

  labelAt(x: number, y: number): void {
    this.#label.moveTo(x, y);
  }

  labelBeside(element: Element | null): void {
    if (element) {
      this.#label.moveBeside(element);
    }
  }

  /** Answers whether there was a target to drop it on. */
  drop(): boolean {
    const carried = this.#carried;
    if (carried?.target) {
      this.host.tell('DROP', carried.target);
    } else if (carried?.by === 'keys') {
      this.host.say(messages().noTarget);
      return false;
    }
    this.letGo();
    return true;
  }

  letGo(): void {
    clearTimeout(this.#asking);
    this.#carried = null;
    this.#label.hide();
    this.refresh();
  }

  /** The server's answers, as they come in. */
  hear(hints: Hints | null, verdict: Verdict | null): void {
    const spoken = verdict !== this.#verdict;
    this.#hints = hints;
    this.#verdict = verdict;
    const carried = this.#carried;
    if (carried) {
      this.#show();
      if (spoken && verdict && this.byKeys && sameTarget(verdict.target, carried.target)) {
        this.host.say([verdict.what, messages().mark[verdict.mark], ...verdict.words].join('. '));
      }
    }
  }

  /** After another board has come: a name is let go whose duty has changed hands under it. */
  follow(index: BoardIndex): void {
    const carried = this.#carried?.duty;
    if (carried && index.duties.get(carried.id)?.holder?.id !== carried.holder?.id) {
      this.letGo();
      this.host.say(messages().changedUnder);
    }
  }

  /** Sets the marks again on what was drawn anew. */
  refresh(): void {
    this.root.host.toggleAttribute('carrying', this.#carried !== null);
    markHints(this.root, this.#carried?.duty.id ?? null, this.#hints);
  }

  #show(): void {
    const index = this.host.index();
    if (this.#carried && index) {
      this.#label.show(tellingOf(this.#carried, index, this.#hints, this.#verdict, messages()), messages());
    }
  }
}
