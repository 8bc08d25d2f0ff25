import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';
import { isChanged, isOpen, type BoardIndex } from './model.js';

/** Explains the signs that this board bears, and no others. */
export function legendView(board: BoardIndex, words: Messages): TemplateResult {
  const { days, duties } = board.model;
  return html`<ul class="legend" aria-label=${words.legend}>
    ${duties.some(isOpen) ? entry('duty open', words.open, words.legendOpen) : nothing}
    ${duties.some(isChanged)
      ? html`<li><span class="sample duty changed"><del>${words.before}</del><ins>${words.after}</ins></span>
          ${words.legendChanged}</li>`
      : nothing}
    ${duties.some((duty) => duty.mine) ? entry('duty mine', '', words.legendMine) : nothing}
    ${duties.some((duty) => duty.pinned) ? entry('duty pinned', '', words.legendPinned) : nothing}
    ${duties.some((duty) => duty.flags.length > 0) ? entry('duty problem', '', words.legendProblem) : nothing}
    ${days.some((day) => day.kind !== 'WEEKDAY') ? entry('off', '', words.legendHoliday) : nothing}
    ${days.some((day) => day.schoolHoliday) ? entry('school', '', words.schoolHoliday) : nothing}
  </ul>`;
}

const entry = (sign: string, sample: string, text: string): TemplateResult =>
  html`<li><span class="sample ${sign}" aria-hidden="true">${sample}</span> ${text}</li>`;
