import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';
import type { Entry, Part } from './agenda.js';
import { bandView } from './band-view.js';
import type { Duty } from './contract.js';
import { dayClasses } from './day-view.js';
import { nameView, signsOf } from './duty-view.js';
import type { BoardIndex } from './model.js';
import { speakDay, speakItem, speakRow } from './speech.js';

/** The month as a list, day by day or person by person, for a narrow screen. */
export function agendaView(board: BoardIndex, agenda: readonly Part[], words: Messages): TemplateResult {
  return html`<div class="scroller agenda ${board.model.view.toLowerCase()}">
    ${board.model.view === 'PEOPLE' ? nothing : jumpView(agenda, words)}
    ${agenda.map((part, index) => partView(board, part, index, words))}
  </div>`;
}

/** Radio buttons, because a browser gives such a group one tab stop and the arrow keys by itself. */
function jumpView(agenda: readonly Part[], words: Messages): TemplateResult {
  return html`<div class="jump" role="radiogroup" aria-label=${words.jump}>
    ${agenda.map(({ day, open }, index) => {
      if (!day) {
        return nothing;
      }
      const [name, ...number] = day.label.split(' ');
      const spoken = open > 0 ? `${speakDay(day, words)}, ${words.openCount(open)}` : speakDay(day, words);
      return html`<label class="jump-day ${dayClasses(day)}${open > 0 ? ' lacking' : ''}">
        <input type="radio" name="jump" value=${index} aria-label=${spoken} />
        <span class="weekday">${name}</span><span class="number">${number.join(' ')}</span>
      </label>`;
    })}
  </div>`;
}

function partView(board: BoardIndex, part: Part, index: number, words: Messages): TemplateResult {
  const { entries } = part;
  return html`<section class="agenda-day" style="--entries:${entries.length}" aria-labelledby="part-${index}">
    ${headView(part, index, words)}
    ${entries.length > 0
      ? html`<ul>
          ${entries.map((entry) => html`<li data-row=${entry.row.id}>${entryView(board, part, entry, words)}</li>`)}
        </ul>`
      : html`<p class="nothing">${words.nothing}</p>`}
  </section>`;
}

function headView({ day, row, open }: Part, index: number, words: Messages): TemplateResult {
  if (!day) {
    return html`<h2 id="part-${index}" aria-label=${row ? speakRow(row) : nothing}>
      <span class="spoken">${row?.spoken}</span>
      <span class="mark figures-line">${row?.figures.map((figure) => html`<span>${figure.name} ${figure.value}</span>`)}</span>
    </h2>`;
  }
  return html`<h2 id="part-${index}" class=${dayClasses(day)}>
    <span class="spoken">${day.spoken}</span>
    ${day.today ? html`<span class="mark">${words.today}</span>` : nothing}
    ${day.holiday ? html`<span class="mark">${day.holiday}</span>` : nothing}
    ${day.schoolHoliday ? html`<span class="mark">${day.schoolHoliday}</span>` : nothing}
    ${open > 0 ? html`<span class="site-open">${words.openCount(open)}</span>` : nothing}
  </h2>`;
}

function entryView(board: BoardIndex, part: Part, { row, piece, day }: Entry, words: Messages): TemplateResult {
  const { item } = piece;
  const { duty, band } = item;
  const content = band
    ? html`<span class="line-name">${row.title}</span><span class="hours">${item.slot}</span
        ><span class="name band">${bandView(band, words)}</span><span class="where">${row.heading.name}</span>`
    : duty
      ? dutyView(board, part, { row, piece, day }, duty, words)
      : nothing;
  return html`<button
    type="button"
    class="${duty && !band ? signsOf(duty) : 'duty'}${row.optional ? ' optional' : ''}"
    tabindex="-1"
    data-key=${item.key}
    data-duty=${duty?.id ?? nothing}
    data-day=${day}
    aria-label=${speakItem(item, words)}
  >
    ${content}
  </button>`;
}

/** On a day: the line, then who. At a person: the day, then the line. */
function dutyView(board: BoardIndex, part: Part, entry: Entry, duty: Duty, words: Messages): TemplateResult {
  if (part.day) {
    return html`<span class="line-name">${entry.row.title}</span><span class="hours">${hours(board, entry, duty, words)}</span>
      ${nameView(duty, 'short', words)}<span class="where">${entry.row.heading.name}</span>`;
  }
  return html`<span class="line-name">${board.model.days[entry.day]?.spoken}</span
    ><span class="hours">${hours(board, entry, duty, words)}</span>
    <span class="name">${board.lines.get(duty.line)?.name}</span>`;
}

/** The hours; on a duty of several days, only on its first, and how far it reaches on the others. */
function hours(board: BoardIndex, { piece, day }: Entry, duty: Duty, words: Messages): string {
  if (piece.span === 1) {
    return `${duty.slot} · ${duty.from} – ${duty.to}`;
  }
  const label = (index: number): string => board.model.days[index]?.label ?? '';
  const last = piece.start + piece.span - 1;
  return day === last
    ? `${words.since(label(piece.start))} · ${duty.to}`
    : `${words.until(label(last))} · ${duty.to}`;
}
