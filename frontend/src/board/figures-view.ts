import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from './contract.js';

/** The columns of figures at the row's end. Their text is in the row's spoken name too. */
export const figureHeads = (figures: readonly Figure[]): TemplateResult | typeof nothing =>
  figures.length === 0
    ? nothing
    : html`<div class="figures" role="presentation">
        ${figures.map((figure) => html`<div role="columnheader">${figure.name}</div>`)}
      </div>`;

export const figureCells = (figures: readonly Figure[]): TemplateResult | typeof nothing =>
  figures.length === 0
    ? nothing
    : html`<div class="figures" role="presentation">
        ${figures.map(
          ({ value, spoken, tone }) =>
            html`<div class=${tone.toLowerCase()} role="gridcell" aria-label=${spoken} title=${spoken}>${value}</div>`,
        )}
      </div>`;
