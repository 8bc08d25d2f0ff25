import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';
import { bandView } from './band-view.js';
import { lineView, nameView, signsOf } from './duty-view.js';
import { figureCells } from './figures-view.js';
import type { Piece, Segment } from './layout.js';
import { isLacking, type BoardIndex } from './model.js';
import { shadesView } from './shades-view.js';
import { speakEmpty, speakItem, speakRow } from './speech.js';
import type { Row } from './rows.js';

/** What all rows are drawn with. */
export interface Look {
  board: BoardIndex;
  /** Over so many days a name is written as one says it. */
  daysForNames: number;
  words: Messages;
}

export function rowView(row: Row, drawn: boolean, look: Look): TemplateResult {
  const classes = `row days${row.changed ? ' with-changes' : ''}${row.optional ? ' optional' : ''}`;
  return html`<div class=${classes} role="row" data-row=${row.id} style="--lanes:${row.lanes}">
    ${headView(row, look.words)}
    ${drawn
      ? html`${shadesView(row.shades)}${row.segments.map((segment) => segmentView(row, segment, look))}`
      : nothing}
    ${figureCells(row.figures)}
  </div>`;
}

function headView(row: Row, words: Messages): TemplateResult {
  const note = [row.note, row.optional && words.optional].filter(Boolean).join(', ');
  return html`<div class="line" role="rowheader" aria-label=${speakRow(row)} title=${row.spoken}>
    <span class="line-words"
      ><span class="line-name">${row.title}</span>${note ? html`<span class="line-kind">${note}</span>` : nothing}</span
    >${row.laneNames.length > 0
      ? html`<span class="lane-names" aria-hidden="true">${row.laneNames.map((name) => html`<i>${whole(name)}</i>`)}</span>`
      : nothing}
  </div>`;
}

/** Broken at its hyphen, «après-midi» would lose what comes after it to the two lines there are. */
const whole = (name: string): string => name.replaceAll('-', '\u2011');

function segmentView(row: Row, segment: Segment, look: Look): TemplateResult {
  const day = look.board.model.days[segment.start];
  if (segment.pieces.length === 0 && day) {
    return html`<div
      class="cell"
      role="gridcell"
      tabindex="-1"
      data-empty=${segment.start}
      aria-label=${speakEmpty(row, segment.start, day, look.words)}
    ></div>`;
  }
  if (segment.span === 1) {
    return html`<div class="cell" role="gridcell">${segment.pieces.map((piece) => pieceView(row, segment, piece, look))}</div>`;
  }
  return html`<div class="cell several" role="gridcell" aria-colspan=${segment.span} style="grid-column:span ${segment.span}">
    ${segment.pieces.map((piece) => pieceView(row, segment, piece, look))}
  </div>`;
}

/** Beyond the tracks that have a class, and over several days, a piece is placed by itself. */
function placing(row: Row, segment: Segment, piece: Piece): { track: string; style: string | typeof nothing } {
  const alone = row.laneNames.length === 0 && segment.lanes === 1;
  if (segment.span === 1 && (alone || piece.lane < 3)) {
    return { track: alone ? 'alone' : `lane-${piece.lane}`, style: nothing };
  }
  const rows = alone ? '1/-1' : `${piece.lane + 1}`;
  return { track: '', style: `grid-row:${rows};grid-column:${piece.start - segment.start + 1}/span ${piece.span}` };
}

function pieceView(row: Row, segment: Segment, piece: Piece, look: Look): TemplateResult {
  const { item } = piece;
  const { track, style } = placing(row, segment, piece);
  const ends = `${piece.span > 1 ? ' bar' : ''}${piece.fromBefore ? ' from-before' : ''}${piece.goesOn ? ' goes-on' : ''}`;
  return html`<div
    class="${classesOf(row, piece, look)} ${track}${ends}"
    role="button"
    tabindex="-1"
    data-key=${item.key}
    data-duty=${item.duty?.id ?? nothing}
    style=${style}
    aria-label=${speakItem(item, look.words)}
  >
    ${contentOf(row, piece, look)}
  </div>`;
}

function classesOf(row: Row, { item }: Piece, { board }: Look): string {
  if (item.band || !item.duty) {
    return isLacking(item) ? 'band lacking' : 'band';
  }
  const kind = row.person ? ` ${board.lines.get(item.duty.line)?.kind.toLowerCase() ?? ''} ${item.role}` : '';
  return signsOf(item.duty) + kind;
}

/** A bar may have room for a name where a day has none. */
function contentOf(row: Row, { item, span }: Piece, { board, daysForNames, words }: Look): TemplateResult | TemplateResult[] {
  if (item.band) {
    return bandView(item.band, words);
  }
  if (row.person) {
    return lineView(item, board.lines.get(item.duty?.line ?? ''));
  }
  return item.duty ? nameView(item.duty, span < daysForNames ? 'code' : 'short', words) : html``;
}
