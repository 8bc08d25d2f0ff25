// The sample month, made larger and seen by the three views.

const date = (first, index) => new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10);

/** The sample's days repeated until there are as many as asked for. */
const manyDays = ({ days }, count) =>
  Array.from({ length: count }, (_, index) => ({ ...days[index % 28], date: date(days[0].date, index), today: index === 8 }));

/** As many months as days make. */
const spansOf = (dayCount) =>
  Array.from({ length: Math.ceil(dayCount / 31) }, (_, index) => ({ name: `Mois ${index + 1}`, days: Math.min(31, dayCount - index * 31) }));

/** The sample's lines and duties repeated likewise. */
function byLines({ days, groups, duties, ...rest }, lineCount, dayCount) {
  const lines = groups.flatMap((group) => group.lines);
  const rows = Array.from({ length: lineCount }, (_, index) => ({ ...lines[index % lines.length], id: `line-${index}` }));
  const many = rows.flatMap((line, index) =>
    Array.from({ length: Math.ceil(dayCount / 28) }, (_, round) =>
      duties
        .filter((duty) => duty.line === lines[index % lines.length].id && Number(duty.day.slice(8)) <= 28)
        .map((duty) => ({
          ...duty,
          id: `${line.id}:${round}:${duty.id}`,
          line: line.id,
          day: date(days[0].date, round * 28 + Number(duty.day.slice(8)) - 1),
        })),
    ).flat(),
  );
  const sites = Array.from({ length: Math.ceil(lineCount / 8) }, (_, index) => ({
    site: `site-${index}`,
    name: `${groups[index % groups.length].name} ${index + 1}`,
    lines: rows.slice(index * 8, index * 8 + 8),
  }));
  return { ...rest, view: 'LINES', month: `${lineCount}x${dayCount}`, days: manyDays({ days }, dayCount), spans: spansOf(dayCount), groups: sites, duties: many };
}

/** As many people, each holding a duty every fifth day, with leave, sessions and figures. */
function byPeople(sample, personCount, dayCount) {
  const model = byLines(sample, 9, dayCount);
  const known = [...new Map(sample.duties.filter((duty) => duty.holder).map((duty) => [duty.holder.id, duty.holder])).values()];
  const holders = Array.from({ length: personCount }, (_, index) => ({ ...known[index % known.length], id: `p-${index}` }));
  const duties = model.duties.map((duty, index) => ({ ...duty, holder: duty.holder && holders[(index * 7) % personCount], proposed: null }));
  const people = holders.map((holder, index) => ({
    holder,
    away: model.days.slice((index * 5) % dayCount, ((index * 5) % dayCount) + 6).map((day) => day.date),
    partly: index % 4 === 0 ? model.days.filter((day) => day.kind === 'SATURDAY').map((day) => day.date) : [],
    sessions: model.days.filter((day) => day.kind === 'WEEKDAY').map((day) => day.date),
    figures: [
      { name: 'G', value: String(index % 5), spoken: `${index % 5} gardes`, tone: 'EVEN' },
      { name: 'A', value: String(index % 7), spoken: `${index % 7} astreintes`, tone: 'EVEN' },
      { name: 'Pts', value: `${40 + (index % 30)}/55`, spoken: `${40 + (index % 30)} points pour une part de 55`, tone: ['UNDER', 'EVEN', 'OVER'][index % 3] },
    ],
  }));
  const groups = Array.from({ length: Math.ceil(personCount / 10) }, (_, index) => ({
    id: `group-${index}`,
    name: sample.groups[index % sample.groups.length].name,
    people: people.slice(index * 10, index * 10 + 10),
  }));
  return { ...model, view: 'PEOPLE', duties, people: groups };
}

/** Three needs a site, answered in every way there is. */
function byCoverage(sample, needCount, dayCount) {
  const model = byLines(sample, 9, dayCount);
  const answers = [['PRESENCE'], ['ASTREINTE'], ['TELE', 'PROVIDER'], ['ASTREINTE'], ['OPEN'], ['TELE', 'ASTREINTE']];
  const need = (index) => ({
    id: `need-${index}`,
    name: ['Scanner', 'Échographie', 'Interventionnel'][index % 3],
    bands: model.days.flatMap((day, at) =>
      (day.kind === 'WEEKDAY' ? ['nuit'] : ['jour', 'nuit']).map((slot, part) => {
        const parts = answers[(index * 3 + at + part) % answers.length].map((answer) => ({ answer, minutes: 300, duty: model.duties[at]?.id ?? null }));
        return { day: day.date, slot, parts, spoken: `${day.spoken}, ${slot}` };
      }),
    ),
  });
  const sites = Array.from({ length: Math.ceil(needCount / 3) }, (_, index) => ({
    site: `site-${index}`,
    name: sample.groups[index % sample.groups.length].name,
    needs: [0, 1, 2].map((modality) => need(index * 3 + modality)).slice(0, needCount - index * 3),
  }));
  return { ...model, view: 'COVERAGE', coverage: sites };
}

const MAKERS = { LINES: byLines, PEOPLE: byPeople, COVERAGE: byCoverage };

export const magnify = (sample, view, rows, days) => MAKERS[view](sample, rows, days);
