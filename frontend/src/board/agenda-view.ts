import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';
import type { AgendaDay, Entry } from './agenda.js';
import { dayClasses } from './day-view.js';
import { holderView, signsOf } from './duty-view.js';
import type { BoardIndex } from './model.js';
import { speakDay, speakDuty } from './speech.js';

/** The month as a list, day by day, for a narrow screen. */
export function agendaView(board: BoardIndex, agenda: readonly AgendaDay[], words: Messages): TemplateResult {
  return html`<div class="scroller agenda">
    ${jumpView(agenda, words)}
    ${agenda.map((day) => dayView(board, day, words))}
  </div>`;
}

/** Radio buttons, because a browser gives such a group one tab stop and the arrow keys by itself. */
function jumpView(agenda: readonly AgendaDay[], words: Messages): TemplateResult {
  return html`<div class="jump" role="radiogroup" aria-label=${words.jump}>
    ${agenda.map(({ day, index, open }) => {
      const [name, ...number] = day.label.split(' ');
      const spoken = open > 0 ? `${speakDay(day, words)}, ${words.openCount(open)}` : speakDay(day, words);
      return html`<label class="jump-day ${dayClasses(day)}${open > 0 ? ' lacking' : ''}">
        <input type="radio" name="jump" value=${index} aria-label=${spoken} />
        <span class="weekday">${name}</span><span class="number">${number.join(' ')}</span>
      </label>`;
    })}
  </div>`;
}

function dayView(board: BoardIndex, { day, index, entries, open }: AgendaDay, words: Messages): TemplateResult {
  return html`<section
    class="agenda-day"
    style="--entries:${entries.length}"
    aria-labelledby="day-${index}"
  >
    <h2 id="day-${index}" class=${dayClasses(day)}>
      <span class="spoken">${day.spoken}</span>
      ${day.today ? html`<span class="mark">${words.today}</span>` : nothing}
      ${day.holiday ? html`<span class="mark">${day.holiday}</span>` : nothing}
      ${day.schoolHoliday ? html`<span class="mark">${day.schoolHoliday}</span>` : nothing}
      ${open > 0 ? html`<span class="site-open">${words.openCount(open)}</span>` : nothing}
    </h2>
    ${entries.length > 0
      ? html`<ul>
          ${entries.map((entry) => html`<li>${entryView(board, entry, words)}</li>`)}
        </ul>`
      : html`<p class="nothing">${words.nothing}</p>`}
  </section>`;
}

function entryView(board: BoardIndex, { row, piece, day }: Entry, words: Messages): TemplateResult {
  const { duty } = piece;
  return html`<button
    type="button"
    class="${signsOf(duty)}${row.line.required ? '' : ' optional'}"
    tabindex="-1"
    data-duty=${duty.id}
    data-day=${day}
    aria-label=${speakDuty(duty, words)}
  >
    <span class="line-name">${row.line.name}</span>
    <span class="hours">${hours(board, { row, piece, day }, words)}</span>
    ${holderView(duty, words, (holder) => holder.name)}
    <span class="where">${row.group.name}</span>
  </button>`;
}

/** The hours; on a duty of several days, only on its first, and how far it reaches on the others. */
function hours(board: BoardIndex, { piece, day }: Entry, words: Messages): string {
  const { duty } = piece;
  if (piece.span === 1) {
    return `${duty.slot} · ${duty.from} – ${duty.to}`;
  }
  const label = (index: number): string => board.model.days[index]?.label ?? '';
  const last = piece.start + piece.span - 1;
  return day === last
    ? `${words.since(label(piece.start))} · ${duty.to}`
    : `${words.until(label(last))} · ${duty.to}`;
}
