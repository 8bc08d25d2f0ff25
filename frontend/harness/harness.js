// Drives the components by hand and measures their drawing; see index.html.
const board = document.querySelector('vigie-rota-board');
const progress = document.querySelector('vigie-solve-progress');
const told = document.querySelector('#told');
const sample = await (await fetch('board-2026-12.json')).json();

/** The sample's lines and days repeated until there are as many as asked for. */
function magnify({ days, groups, duties, ...rest }, lineCount, dayCount) {
  const lines = groups.flatMap((group) => group.lines);
  const date = (index) => new Date(Date.parse(days[0].date) + index * 86_400_000).toISOString().slice(0, 10);
  const manyDays = Array.from({ length: dayCount }, (_, index) => ({ ...days[index % 28], date: date(index), today: index === 8 }));
  const manyLines = Array.from({ length: lineCount }, (_, index) => ({ ...lines[index % lines.length], id: `line-${index}` }));
  const manyDuties = manyLines.flatMap((line, index) =>
    Array.from({ length: Math.ceil(dayCount / 28) }, (_, round) =>
      duties
        .filter((duty) => duty.line === lines[index % lines.length].id && Number(duty.day.slice(8)) <= 28)
        .map((duty) => ({
          ...duty,
          id: `${line.id}:${round}:${duty.id}`,
          line: line.id,
          day: date(round * 28 + Number(duty.day.slice(8)) - 1),
        })),
    ).flat(),
  );
  const sites = Array.from({ length: Math.ceil(lineCount / 8) }, (_, index) => ({
    site: `site-${index}`,
    name: `${groups[index % groups.length].name} ${index + 1}`,
    lines: manyLines.slice(index * 8, index * 8 + 8),
  }));
  return { ...rest, month: `${lineCount}x${dayCount}`, days: manyDays, groups: sites, duties: manyDuties };
}

/** Hands a board over; answers the milliseconds until the tree stands, is laid out, and is on the screen. */
async function show(next) {
  const start = performance.now();
  board.board = next;
  await board.updateComplete;
  const drawn = performance.now() - start;
  board.getBoundingClientRect();
  const laidOut = performance.now() - start;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const painted = performance.now() - start;
  const elements = board.shadowRoot.querySelectorAll('*').length;
  const timing = { drawn, laidOut, painted, elements, duties: next.duties.length };
  told.value = `${drawn.toFixed(0)} / ${laidOut.toFixed(0)} / ${painted.toFixed(0)} ms, ${elements} éléments`;
  return timing;
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

function fill(from) {
  const open = from.duties.find((duty) => duty.holder === null);
  const holder = from.duties.find((duty) => duty.holder !== null).holder;
  return { ...from, duties: from.duties.map((duty) => (duty === open ? { ...duty, holder } : duty)) };
}

const actions = {
  theme: () => document.documentElement.setAttribute('theme', document.documentElement.getAttribute('theme') === 'dark' ? 'light' : 'dark'),
  proposal: () => show(propose(board.board)),
  fill: () => show(fill(board.board)),
  size: ({ lines, days }) => show(magnify(sample, Number(lines), Number(days))),
};

document.querySelector('.v-toolbar').addEventListener('click', (event) => {
  const { do: action, ...arguments_ } = event.target.dataset;
  actions[action]?.(arguments_);
});
board.addEventListener('duty-open', (event) => {
  board.selected = event.detail.duty.id;
  told.value = event.detail.duty.spoken;
});

progress.progress = {
  elapsedMs: 12_400, limitMs: 30_000, open: 3, total: sample.duties.length, hard: 0, state: 'RUNNING',
  cost: [[200, 96_000], [600, 51_000], [1_100, 30_500], [2_000, 22_000], [3_300, 18_400], [5_000, 16_900], [8_200, 16_100], [11_000, 15_840]]
    .map(([t, c]) => ({ t, c })),
};
await show(sample);
// For measuring from outside.
window.harness = { board, progress, sample, show, magnify, propose, fill };
