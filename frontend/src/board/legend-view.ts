import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';
import { partView } from './band-view.js';
import type { Answer } from './contract.js';
import { isOpen, type BoardIndex } from './model.js';
import { isChanged } from './rows.js';

const ANSWERS: readonly Answer[] = ['PRESENCE', 'ASTREINTE', 'TEAM', 'TELE', 'PROVIDER', 'OPEN'];

/** Explains the signs that this board bears, and no others. */
export function legendView(board: BoardIndex, words: Messages): TemplateResult {
  const { days, view } = board.model;
  return html`<ul class="legend" aria-label=${words.legend}>
    ${view === 'COVERAGE' ? answersLegend(board, words) : dutiesLegend(board, words)}
    ${view === 'PEOPLE' ? peopleLegend(board, words) : nothing}
    ${days.some((day) => day.kind !== 'WEEKDAY') ? entry('off', '', words.legendHoliday) : nothing}
    ${days.some((day) => day.schoolHoliday) ? entry('school', '', words.schoolHoliday) : nothing}
  </ul>`;
}

function dutiesLegend({ model: { duties, view } }: BoardIndex, words: Messages): TemplateResult {
  return html`${view === 'LINES' && duties.some(isOpen) ? entry('duty open', words.openCode, words.legendOpen) : nothing}
  ${duties.some(isChanged)
    ? html`<li><span class="sample duty changed"><del>${words.before}</del><ins>${words.after}</ins></span>
        ${words.legendChanged}</li>`
    : nothing}
  ${duties.some((duty) => duty.mine) ? entry('duty mine', '', words.legendMine) : nothing}
  ${duties.some((duty) => duty.pinned) ? entry('duty pinned', '', words.legendPinned) : nothing}
  ${duties.some((duty) => duty.flags.length > 0) ? entry('duty problem', words.legendName, words.legendProblem) : nothing}`;
}

function peopleLegend(board: BoardIndex, words: Messages): TemplateResult {
  const kinds = new Map([...board.lines.values()].map((line) => [line.kind, line.kindLabel]));
  const shades = board.rows.flatMap((row) => row.shades);
  return html`${[...kinds].map(([kind, label]) => entry(`duty ${kind.toLowerCase()}`, '', label.toLowerCase()))}
  ${shades.some((shade) => shade.away === 'wholly') ? entry('wholly', '', words.away) : nothing}
  ${shades.some((shade) => shade.away === 'partly') ? entry('partly', '', words.partly) : nothing}
  ${shades.some((shade) => shade.session) ? entry('session', '', words.session) : nothing}`;
}

function answersLegend(board: BoardIndex, words: Messages): TemplateResult {
  const met = new Set(board.model.coverage.flatMap((site) => site.needs.flatMap((need) => need.bands))
    .flatMap((band) => band.parts).map((part) => part.answer));
  return html`${ANSWERS.filter((answer) => met.has(answer)).map(
    (answer) => html`<li><span class="sample band" aria-hidden="true">${partView(answer, 1, words)}</span> ${words.answer[answer]}</li>`,
  )}`;
}

const entry = (sign: string, sample: string, text: string): TemplateResult =>
  html`<li><span class="sample ${sign}" aria-hidden="true">${sample}</span> ${text}</li>`;
