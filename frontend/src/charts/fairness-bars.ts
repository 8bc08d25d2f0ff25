import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { Chart, Row } from './contract.js';
import { fairnessStyles } from './fairness-styles.js';
import { bars, type Bar } from './scale.js';

/**
 * How far each is from their share: a bar to the right for more, to the left for less, one's own row marked. A drawing
 * for the eye; the page has the same figures in a table.
 */
export class FairnessBars extends LitElement {
  static override properties = { chart: { attribute: false } };
  static override styles = fairnessStyles;

  declare chart: Chart | null;

  constructor() {
    super();
    this.chart = null;
  }

  protected override render() {
    const { chart } = this;
    if (chart === null) {
      return nothing;
    }
    const drawn = bars(chart.rows);
    return html`<div role="img" aria-label=${chart.label}>
      <div class="heads" aria-hidden="true">
        <span></span><span class="scale"><span>${chart.below}</span><span>${chart.above}</span></span>
      </div>
      ${chart.rows.map((row, place) => rowView(row, drawn[place]!))}
    </div>`;
  }
}

const rowView = (row: Row, bar: Bar): TemplateResult =>
  html`<div class="row ${row.mine ? 'mine' : ''}" title=${`${row.name} : ${row.detail}`} aria-hidden="true">
    <span class="name">${row.name}</span>
    <span class="track">
      <i class="below" style="width:${percent(bar.below)}"></i><i class="above" style="width:${percent(bar.above)}"></i>
    </span>
    <span class="value">${row.value}</span>
  </div>`;

/** Of the whole track: each half is fifty of a hundred. */
const percent = (part: number): string => `${Math.round(part * 5000) / 100}%`;

customElements.define('vigie-fairness-bars', FairnessBars);
