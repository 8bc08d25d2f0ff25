import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Messages } from '../messages.js';
import type { Day, Line } from './contract.js';
import { dayClasses } from './day-view.js';
import { holderView, signsOf } from './duty-view.js';
import type { Piece, Segment } from './layout.js';
import type { BoardIndex, Row, Section } from './model.js';
import { speakDay, speakDuty, speakEmpty } from './speech.js';

/**
 * The month as a grid. Nothing in it listens or carries a tab stop of its own: the board hears events at its root and
 * sets the one tab stop itself, so that moving the focus draws nothing anew and a row is drawn only when it changed.
 */
export function gridView(board: BoardIndex, words: Messages): TemplateResult {
  const { days } = board.model;
  const wide = board.stackedDays.filter(Boolean).length;
  const tracks = board.stackedDays.map((stacked) => `var(--${stacked ? 'wide' : 'narrow'}-day)`).join(' ');
  return html`<div
    class="scroller"
    role="grid"
    aria-label=${words.board(board.model.monthLabel)}
    aria-readonly=${board.model.editable ? 'false' : 'true'}
    style="--tracks:${tracks};--narrow-days:${days.length - wide};--wide-days:${wide}"
  >
    <div class="head days" role="row">
      <div class="corner" role="columnheader">${board.model.monthLabel}</div>
      ${days.map((day) => dayHeader(day, words))}
    </div>
    <div class="body">
      <div class="backdrop days" aria-hidden="true">
        <i></i>${days.map((day) => html`<i class=${dayClasses(day)}></i>`)}
      </div>
      ${repeat(
        board.sections,
        (section) => section.group.site,
        (section) => sectionView(section, days, words),
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

function sectionView(section: Section, days: readonly Day[], words: Messages): TemplateResult {
  return html`<div role="rowgroup" class="section">
    <div class="site" role="row">
      <div role="rowheader" class="site-name" aria-colspan=${days.length + 1}>
        ${section.group.name}${section.open > 0
          ? html`<span class="site-open">${words.openCount(section.open)}</span>`
          : nothing}
      </div>
    </div>
    ${repeat(
      section.rows,
      (row) => row.line.id,
      (row) => guard([row, words], () => rowView(row, days, words)),
    )}
  </div>`;
}

function rowView(row: Row, days: readonly Day[], words: Messages): TemplateResult {
  const { line } = row;
  const kind = kindOf(line, words);
  return html`<div class="row days${row.changed ? ' with-changes' : ''}${line.required ? '' : ' optional'}" role="row" style="--lanes:${row.lanes}">
    <div class="line" role="rowheader" title=${line.name}>
      <span class="line-name">${line.name}</span>${kind ? html`<span class="line-kind">${kind}</span>` : nothing}
    </div>
    ${row.segments.map((segment) => segmentView(row, segment, days, words))}
  </div>`;
}

/** What the name leaves unsaid: most lines are called after their kind. */
function kindOf(line: Line, words: Messages): string {
  const named = line.name.toLowerCase().includes(line.kindLabel.toLowerCase());
  return [!named && line.kindLabel, !line.required && words.optional].filter(Boolean).join(', ');
}

function segmentView(row: Row, segment: Segment, days: readonly Day[], words: Messages): TemplateResult {
  const day = days[segment.start];
  if (segment.pieces.length === 0 && day) {
    return html`<div
      class="cell"
      role="gridcell"
      tabindex="-1"
      data-cell="${row.line.id}|${segment.start}"
      aria-label=${speakEmpty(row, day, words)}
    ></div>`;
  }
  if (segment.span === 1) {
    return html`<div class="cell" role="gridcell">
      ${segment.pieces.map((piece) => pieceView(row, segment, piece, nothing, words))}
    </div>`;
  }
  return html`<div
    class="cell several"
    role="gridcell"
    aria-colspan=${segment.span}
    style="grid-column:span ${segment.span}"
  >
    ${segment.pieces.map((piece) => pieceView(row, segment, piece, placing(segment, piece), words))}
  </div>`;
}

const placing = (segment: Segment, piece: Piece): string =>
  `grid-area:${piece.lane + 1}/${piece.start - segment.start + 1}/auto/span ${piece.span}`;

function pieceView(
  row: Row,
  segment: Segment,
  piece: Piece,
  style: string | typeof nothing,
  words: Messages,
): TemplateResult {
  const { duty } = piece;
  // A slot is named where it is not the line's usual one, or where several share a day.
  const named = segment.pieces.length > 1 || duty.slot !== row.usualSlot;
  const ends = `${piece.fromBefore ? ' from-before' : ''}${piece.goesOn ? ' goes-on' : ''}`;
  return html`<div
    class="${signsOf(duty)}${piece.span > 1 ? ' bar' : ''}${ends}"
    role="button"
    tabindex="-1"
    data-duty=${duty.id}
    style=${style}
    aria-label=${speakDuty(duty, words)}
  >
    ${named ? html`<span class="slot">${duty.slot}</span>` : nothing}${holderView(duty, words, (holder) => holder.short)}
  </div>`;
}
