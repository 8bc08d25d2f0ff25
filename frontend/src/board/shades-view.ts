import { html, nothing, type TemplateResult } from 'lit';
import type { Shade } from './rows.js';

interface Run {
  kind: string;
  start: number;
  span: number;
}

/** What lies behind a person's days, one element a run: hatched where they are away, a thin line where they work by day. */
export function shadesView(shades: readonly Shade[]): TemplateResult | typeof nothing {
  const runs = [
    ...runsOf(shades.map((shade) => (shade.away === 'no' ? '' : shade.away))),
    ...runsOf(shades.map((shade) => (shade.session ? 'session' : ''))),
  ];
  return runs.length === 0
    ? nothing
    : html`<div class="shades days" aria-hidden="true">
        ${runs.map(({ kind, start, span }) => html`<i class=${kind} style="grid-column:${start + 2}/span ${span}"></i>`)}
      </div>`;
}

/** Neighbours of one kind, taken together; the empty kind draws nothing. */
export function runsOf(kinds: readonly string[]): Run[] {
  const runs: Run[] = [];
  kinds.forEach((kind, start) => {
    const last = runs.at(-1);
    if (last?.kind === kind && last.start + last.span === start) {
      last.span++;
    } else {
      runs.push({ kind, start, span: 1 });
    }
  });
  return runs.filter((run) => run.kind !== '');
}
