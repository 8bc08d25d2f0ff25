// Drives the components by hand and measures their drawing; see index.html.
import { magnify } from './views.js';

const board = document.querySelector('vigie-rota-board');
const progress = document.querySelector('vigie-solve-progress');
const told = document.querySelector('#told');
const sample = await (await fetch('board-2026-12.json')).json();

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Hands a board over; answers the milliseconds until the first picture and until every row is drawn. */
async function show(next) {
  const start = performance.now();
  board.board = next;
  await board.updateComplete;
  board.getBoundingClientRect();
  await frame();
  const first = performance.now() - start;
  const rows = board.shadowRoot.querySelectorAll('[data-row]');
  while ([...rows].some((row) => row.matches('.row') && !row.querySelector('.cell'))) {
    await frame();
  }
  const whole = performance.now() - start;
  const elements = board.shadowRoot.querySelectorAll('*').length;
  told.value = `${first.toFixed(0)} / ${whole.toFixed(0)} ms, ${elements} éléments`;
  return { first, whole, elements, duties: next.duties.length };
}

/** Scrolls through the whole board; answers the milliseconds between two frames, sorted. */
async function scroll() {
  const frames = [];
  const scroller = board.shadowRoot.querySelector('.scroller');
  let last = performance.now();
  for (let step = 0; step < 120; step++) {
    scroller.scrollTop = step * 25;
    scroller.scrollLeft = step * 25;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    frames.push(performance.now() - last);
    last = performance.now();
  }
  return frames.sort((a, b) => a - b);
}

const median = (values) => Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]);

/** Draws a size several times from nothing; answers medians. */
async function measure(view, rows, days, rounds) {
  const next = magnify(sample, view, rows, days);
  const shown = [];
  const changes = [];
  for (let round = 0; round < rounds; round++) {
    board.board = null;
    await board.updateComplete;
    shown.push(await show(next));
    changes.push((await show(fill(next))).first);
  }
  const frames = await scroll();
  const { elements, duties } = shown[0];
  return {
    duties, elements, first: median(shown.map((one) => one.first)), whole: median(shown.map((one) => one.whole)),
    change: median(changes), frame: Math.round(frames[Math.floor(frames.length * 0.95)]),
  };
}

/** Moves some holders, fills the open duties and frees one, as a repair would propose. */
function propose(from) {
  const people = from.duties.flatMap((duty) => duty.holder ?? []);
  const duties = from.duties.map((duty, index) => {
    if (duty.pinned || (duty.holder !== null && index % 23 !== 4)) {
      return duty;
    }
    const holder = index === 4 ? null : people[(index * 7) % people.length];
    return { ...duty, proposed: { holder } };
  });
  return { ...from, duties };
}

/** One open duty filled, and told as news. */
function fill(from) {
  const open = from.duties.find((duty) => duty.holder === null) ?? from.duties[0];
  const holder = from.duties.find((duty) => duty.holder !== null && duty.holder !== open.holder).holder;
  const duties = from.duties.map((duty) => (duty === open ? { ...duty, holder } : duty));
  return { ...from, duties, news: { duties: [open.id], by: 'Dr Ana Costa' } };
}

const actions = {
  theme: () => document.documentElement.setAttribute('theme', document.documentElement.getAttribute('theme') === 'dark' ? 'light' : 'dark'),
  proposal: () => show(propose(board.board)),
  fill: () => show(fill(board.board)),
  size: ({ view, rows, days }) => show(magnify(sample, view, Number(rows), Number(days))),
};

document.querySelector('.v-toolbar').addEventListener('click', (event) => {
  const { do: action, ...arguments_ } = event.target.dataset;
  actions[action]?.(arguments_);
});
board.addEventListener('duty-open', (event) => {
  board.selected = event.detail.duty.id;
  told.value = event.detail.duty.spoken;
});
board.addEventListener('selection-change', (event) => (told.value = `${event.detail.duties.length} choisies`));
board.addEventListener('board-wish', (event) => (told.value = `${event.detail.wish} ${event.detail.duties.length}`));
// What the server would answer, in a fixed order: fine, at a cost, by derogation, not at all.
const MARKS = ['FINE', 'WORSE', 'DEROGATION', 'REFUSED'];
board.addEventListener('duty-carry', ({ detail: { step, ...target } }) => {
  const { duty, onto, to } = target;
  told.value = [step, duty, onto, to].join(' ');
  if (step === 'LIFT') {
    const marks = (ids) => Object.fromEntries(ids.map((id, index) => [id, MARKS[index % 4]]));
    board.hints = {
      duty,
      duties: marks(board.board.duties.map((one) => one.id)),
      people: marks(board.board.people.flatMap((group) => group.people.map((person) => person.holder.id))),
    };
  } else if (step === 'OVER') {
    board.verdict = {
      target, mark: board.hints.duties[onto] ?? board.hints.people[to], what: 'Dr Léa Morvan échange avec Dr Ana Costa',
      words: ['Repos de sécurité : repos de 14 h exigé après la garde du sam. 5 déc., il n’en reste que 10 h', 'S’éloigne de sa part équitable (+32)'],
    };
  }
});

progress.progress = {
  elapsedMs: 12_400, limitMs: 30_000, open: 3, total: sample.duties.length, hard: 0, spread: 24, state: 'RUNNING',
  cost: [[200, 96_000], [600, 51_000], [1_100, 30_500], [2_000, 22_000], [3_300, 18_400], [5_000, 16_900], [8_200, 16_100], [11_000, 15_840]]
    .map(([t, c]) => ({ t, c })),
};
await show(sample);
// For measuring from outside.
window.harness = { board, progress, sample, show, measure, magnify, propose, fill };
