import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Messages } from '../messages.js';
import type { Day, Span } from './contract.js';
import { dayClasses } from './day-view.js';
import { figureHeads } from './figures-view.js';
import type { BoardIndex, Section } from './model.js';
import { rowView, type Look } from './row-view.js';
import type { Row } from './rows.js';
import { speakDay } from './speech.js';

/**
 * The month as a grid. Nothing in it listens or carries a tab stop of its own: the board hears events at its root and
 * sets the one tab stop itself, so that moving the focus draws nothing anew and a row is drawn only when it changed.
 *
 * @param drawn how many rows have their cells drawn; the others follow when the browser has time
 * @param daysForNames over which a name is written as one says it
 */
export function gridView(board: BoardIndex, drawn: number, daysForNames: number, words: Messages): TemplateResult {
  const { days, spans, view } = board.model;
  const figures = board.rows[0]?.figures ?? [];
  const look: Look = { board, daysForNames, words };
  const isDrawn = new Set(board.rows.slice(0, drawn));
  return html`<div
    class="scroller ${view.toLowerCase()} ${daysForNames > 1 ? 'code' : 'short'}${spans.length > 1 ? ' months' : ''}"
    role="grid"
    aria-label=${words.board(board.model.monthLabel)}
    aria-readonly=${board.model.editable ? 'false' : 'true'}
    aria-multiselectable=${board.model.editable ? 'true' : nothing}
    style="--count:${days.length};--figures:${figures.length}"
  >
    <div class="heads" role="rowgroup">
      <div class="head days" role="row">
        <div class="corner" role="columnheader">${board.model.monthLabel}</div>
        ${days.map((day) => dayHeader(day, words))} ${figureHeads(figures)}${spans.length > 1 ? monthHeads(spans) : nothing}
      </div>
    </div>
    <div class="body">
      <div class="backdrop days" aria-hidden="true">
        <i></i>${days.map((day) => html`<i class=${dayClasses(day)}></i>`)}
      </div>
      ${repeat(
        board.sections,
        (section) => section.heading.id,
        (section) => sectionView(section, isDrawn, look),
      )}
    </div>
  </div>`;
}

function dayHeader(day: Day, words: Messages): TemplateResult {
  const [name, ...number] = day.label.split(' ');
  return html`<div
    class="day ${dayClasses(day)}"
    role="columnheader"
    aria-label=${speakDay(day, words)}
    title=${speakDay(day, words)}
  >
    <span class="weekday">${name}</span><span class="number">${number.join(' ')}</span
    >${day.holiday ? html`<span class="holiday">${day.holiday}</span>` : nothing}
  </div>`;
}

/** Above their days, which say their month themselves. */
const monthHeads = (spans: readonly Span[]): TemplateResult =>
  html`<div class="month-heads days" aria-hidden="true">
    <i></i>${spans.map(({ name, days }) => html`<div style="grid-column:span ${days}"><span>${name}</span></div>`)}
  </div>`;

function sectionView(section: Section, drawn: ReadonlySet<Row>, look: Look): TemplateResult {
  const { board, daysForNames, words } = look;
  return html`<div role="rowgroup" class="section">
    <div class="site" role="row">
      <div role="rowheader" class="site-name" aria-colspan=${board.model.days.length + 1}>
        ${section.heading.name}${section.open > 0
          ? html`<span class="site-open">${words.openCount(section.open)}</span>`
          : nothing}
      </div>
    </div>
    ${repeat(
      section.rows,
      (row) => row.id,
      (row) => guard([row, daysForNames, words, drawn.has(row)], () => rowView(row, drawn.has(row), look)),
    )}
  </div>`;
}
