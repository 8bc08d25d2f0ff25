import { html, nothing, type TemplateResult } from 'lit';
import type { Times } from '../times.js';
import type { Contact, Line, Turn, Watch } from './contract.js';
import { isMissing, nextTurns, turnAt } from './turns.js';
import type { Words } from './words.js';

/** What a row is drawn with. */
export interface Moment {
  watch: Watch;
  now: number;
  times: Times;
  words: Words;
}

/** One line: who answers now, by what number, until when, and who comes next. */
export function rowView(line: Line, moment: Moment): TemplateResult {
  const turn = turnAt(line, moment.now);
  const missing = isMissing(line, moment.now);
  return html`<tr role="row" class=${missing ? 'missing' : turn === null ? 'outside' : turn.answer.toLowerCase()}>
      <th role="rowheader" scope="row">
        <b>${line.name}</b>
        <small title=${line.placeInFull}>${[line.kind, line.place, line.response].filter(Boolean).join(' · ')}</small>
      </th>
      <td role="cell" class="who">${who(line, turn, moment)}</td>
      <td role="cell" class="phones">${phones(line, turn, moment.words)}</td>
      <td role="cell" class="until">
        ${turn === null
          ? nothing
          : html`<span class="label">${moment.words.until}</span> ${said(turn.to, moment)}`}
      </td>
      <td role="cell" class="next">${nexts(line, moment)}</td>
    </tr>
    ${missing ? insteadView(line, moment) : nothing}`;
}

function who(line: Line, turn: Turn | null, { words, now, times }: Moment): TemplateResult {
  switch (turn?.answer) {
    case 'HELD':
      return html`<strong>${turn.name}</strong>`;
    case 'OPEN':
      return html`<strong>${line.required ? words.nobody : words.nobodyOptional}</strong>`;
    case 'UNKNOWN':
      return html`<strong>${words.unpublished}</strong>`;
    default: {
      const next = nextTurns(line, now)[0];
      if (!next) {
        return html`<span>${words.outside}</span>`;
      }
      const from = Date.parse(next.from);
      return html`<span>${words.starts(times.dayUnlessToday(from, now, words.tomorrow), times.hour(from))}</span>`;
    }
  }
}

function phones(line: Line, turn: Turn | null, words: Words): TemplateResult | typeof nothing {
  const numbers = [
    line.phone === null ? nothing : phone(line.phone, words.ofLine),
    turn?.phone == null ? nothing : phone(turn.phone, words.ofHolder),
  ].filter((each) => each !== nothing);
  if (numbers.length === 0) {
    return turn === null ? nothing : html`<small>${words.noPhone}</small>`;
  }
  return html`${numbers}`;
}

/** A number to ring by a touch. */
function phone(number: string, whose: string): TemplateResult {
  return html`<span class="phone"><a href="tel:${number.replace(/[^+\d]/g, '')}">${number}</a> <small>${whose}</small></span>`;
}

function nexts(line: Line, moment: Moment): TemplateResult | typeof nothing {
  const turns = nextTurns(line, moment.now);
  return turns.length === 0
    ? nothing
    : html`<span class="label">${moment.words.next}</span>
        <ul>
          ${turns.map(
            (turn) =>
              html`<li class=${turn.answer.toLowerCase()}>
                <span class="when">${said(turn.from, moment)}</span> <span>${nameOf(turn, moment.words)}</span>
              </li>`,
          )}
        </ul>`;
}

const nameOf = (turn: Turn, words: Words): string =>
  turn.answer === 'HELD' ? (turn.name ?? '') : turn.answer === 'OPEN' ? words.open : words.unpublished.toLowerCase();

/** Whom to ring where nobody answers. */
function insteadView(line: Line, moment: Moment): TemplateResult {
  const { watch, now, words } = moment;
  const answering = (id: string): TemplateResult[] => {
    const other = watch.lines.find((each) => each.id === id);
    const turn = other && turnAt(other, now);
    return other && turn?.answer === 'HELD'
      ? [html`<span class="way">${other.name}, ${turn.name} ${ring(other.phone ?? turn.phone)}</span>`]
      : [];
  };
  const ways = line.help.map((help) => ({ label: help.label, answering: help.lines.flatMap(answering) }));
  const without = ways.filter((way) => way.answering.length === 0).map((way) => way.label);
  return html`<tr role="row" class="instead">
    <td role="cell" colspan="5">
      <b>${words.instead}</b>
      <ul>
        ${ways
          .filter((way) => way.answering.length > 0)
          .map((way) => html`<li><span class="label">${way.label}</span> ${way.answering}</li>`)}
        ${without.length === 0
          ? nothing
          : html`<li><span class="label">${without.join(', ')}</span> ${words.noOtherLine}</li>`}
        ${line.contacts.map(contactView)}
      </ul>
    </td>
  </tr>`;
}

const contactView = (contact: Contact): TemplateResult =>
  html`<li><span class="label">${contact.label}</span> <span class="way">${contact.name} ${ring(contact.phone)}</span></li>`;

const ring = (number: string | null): TemplateResult | typeof nothing =>
  number === null ? nothing : html`<a href="tel:${number.replace(/[^+\d]/g, '')}">${number}</a>`;

const said = (instant: string, { times, now, words }: Moment): string =>
  times.moment(Date.parse(instant), now, words.tomorrow);
