import { LitElement, html, nothing, svg, type TemplateResult } from 'lit';
import { messages, numberLocale, type Messages } from '../messages.js';
import type { Progress, SolveState } from './contract.js';
import { stopwatch } from './duration.js';
import { progressStyles } from './progress-styles.js';
import { sparkline } from './sparkline.js';

const WIDTH = 160;
const HEIGHT = 36;

/** How far the optimiser has come: time, open duties, broken rules, falling cost. It only shows. */
export class SolveProgress extends LitElement {
  static override properties = { progress: { attribute: false } };
  static override styles = progressStyles;

  declare progress: Progress | null;

  constructor() {
    super();
    this.progress = null;
  }

  protected override render() {
    const { progress } = this;
    if (progress === null) {
      return nothing;
    }
    const words = messages();
    const part = Math.min(1, progress.elapsedMs / Math.max(1, progress.limitMs));
    const time = `${stopwatch(progress.elapsedMs)} / ${stopwatch(progress.limitMs)}`;
    return html`<div class="solve ${progress.state.toLowerCase()}">
      <span class="state" role="status">${stateText(progress.state, words)}</span>
      <div
        class="bar"
        ?hidden=${progress.state === 'DONE'}
        role="progressbar"
        aria-label=${words.solve}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${Math.round(part * 100)}
        aria-valuetext=${time}
      >
        <i style="width:${part * 100}%"></i>
      </div>
      <dl>
        ${figure(time, words.elapsed)}
        ${figure(number(progress.open), `${words.open} ${words.ofTotal(progress.total)}`, progress.open > 0)}
        ${figure(number(progress.hard), words.broken, progress.hard > 0)}
        ${figure(number(progress.spread), words.spread)} ${costView(progress, words)}
      </dl>
    </div>`;
  }
}

function costView(progress: Progress, words: Messages): TemplateResult {
  const best = progress.cost.at(-1);
  // what a cost of a million means nobody knows; that it falls, everybody sees
  return html`<div class="figure cost" title=${best ? words.exactCost(number(best.c)) : nothing}>
    <dt>${words.cost}</dt>
    <dd>
      <svg
        viewBox="0 -2 ${WIDTH} ${HEIGHT + 4}"
        preserveAspectRatio="none"
        role="img"
        aria-label=${words.improved(progress.cost.length)}
      >
        ${svg`<path d=${sparkline(progress.cost, progress.elapsedMs, WIDTH, HEIGHT)} />`}
      </svg>
    </dd>
  </div>`;
}

const figure = (value: string, name: string, alarming = false): TemplateResult =>
  html`<div class="figure ${alarming ? 'alarming' : ''}">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const number = (value: number): string => value.toLocaleString(numberLocale());

function stateText(state: SolveState, words: Messages): string {
  const texts = { RUNNING: words.running, STOPPING: words.stopping, DONE: words.done, FAILED: words.failed };
  return texts[state];
}

customElements.define('vigie-solve-progress', SolveProgress);
