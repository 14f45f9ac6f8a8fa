/** What was measured, as a page with plots that asks for nothing. */
import { escape } from '../../site/page.mjs';
import { measures, measuresIn } from './loading.mjs';
import { estimated, figure, ratioText, ratiosOf } from './report.mjs';
import { systems, times } from './scale.mjs';
import { median, summary } from './statistics.mjs';
import { growthOf } from './targets.mjs';
import { variants } from './variants.mjs';

const style = `
:root { color-scheme: light dark; --ink: light-dark(#1c2b30, #e6eeec); --soft: light-dark(#5a6a6f, #a3b3b1);
  --paper: light-dark(#fff, #11191c); --card: light-dark(#f5f8f7, #1a2529); --rule: light-dark(#d5dedb, #33434a);
  --ours: light-dark(#00734d, #5fd4a0); --lit-alone: light-dark(#3157c4, #8fabff); --other: light-dark(#6b6f73, #a9adb2);
  --bad: light-dark(#a8261b, #ff9d92); }
body { margin: 0 auto; max-width: 84rem; padding: 2rem clamp(1rem, 4vw, 3rem); background: var(--paper);
  color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1, h2 { line-height: 1.2; } h2 { margin-block: 3rem 0.5rem; }
p { max-width: 46rem; } .soft { color: var(--soft); }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr)); gap: 1rem; }
figure { margin: 0; padding: 1rem; border-radius: 0.5rem; background: var(--card); }
figcaption { font-weight: 600; } figcaption span { color: var(--soft); font-weight: 400; }
svg { display: block; width: 100%; height: auto; overflow: visible; font: 11px system-ui, sans-serif; }
svg text { fill: var(--ink); } svg .soft { fill: var(--soft); }
.grid { stroke: var(--rule); } .spread { stroke-width: 7; stroke-linecap: round; opacity: 0.3; }
.run { opacity: 0.55; } .middle { stroke-width: 2.5; }
.ours { stroke: var(--ours); fill: var(--ours); } .lit-alone { stroke: var(--lit-alone); fill: var(--lit-alone); }
.other { stroke: var(--other); fill: var(--other); } .run { stroke: none; }
.curve { fill: none; stroke-width: 2; } .dash { stroke-dasharray: 5 3; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35rem 1rem 0.35rem 0; border-block-end: 1px solid var(--rule); text-align: end; white-space: nowrap; }
:is(th, td):first-child { text-align: start; white-space: normal; } th { font-weight: 600; }
.no { color: var(--bad); font-weight: 700; } .yes { color: var(--ours); font-weight: 700; }
`;

const kindOf = (name) =>
  name.startsWith('ours') ? 'ours' : name === 'lit-alone' ? 'lit-alone' : 'other';

/** Steps of 1, 2 or 5 that divide a range into about four. */
function ticks(end) {
  const rough = end / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough);
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => index * step);
}

const tickText = (value) =>
  value >= 1 ? Number(value.toFixed(1)).toLocaleString('en') : String(Number(value.toFixed(3)));

/** A row for each variant: every run as a dot, the quartiles as a bar, the median as a line. */
function dots(pages, measure) {
  const [left, right, row, top] = [112, 52, 24, 6];
  const width = 420;
  const values = Object.values(pages).flatMap((runs) => runs.map((run) => run[measure]));
  const end = Math.max(...values) * 1.04 || 1;
  const x = (value) => left + (value / end) * (width - left - right);
  const bottom = top + variants.length * row;
  const grid = ticks(end).map(
    (value) =>
      `<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="${top}" y2="${bottom}" /><text class="soft" x="${x(value)}" y="${bottom + 14}" text-anchor="middle">${tickText(value)}</text>`,
  );
  const rows = variants.map(({ name }, index) => {
    const y = top + (index + 0.5) * row;
    const runs = pages[name].map((run) => run[measure]);
    const { median: middle, low, high } = summary(runs);
    const kind = kindOf(name);
    return `<text x="0" y="${y + 4}">${name}</text>
<line class="spread ${kind}" x1="${x(low)}" x2="${x(high)}" y1="${y}" y2="${y}" />
${runs.map((value) => `<circle class="run ${kind}" cx="${x(value).toFixed(1)}" cy="${y}" r="2.2" />`).join('')}
<line class="middle ${kind}" x1="${x(middle)}" x2="${x(middle)}" y1="${y - 7}" y2="${y + 7}" />
<text x="${width}" y="${y + 4}" text-anchor="end">${figure(middle)}</text>`;
  });
  return `<svg viewBox="0 0 ${width} ${bottom + 20}" role="img">${grid.join('')}${rows.join('\n')}</svg>`;
}

const figureWith = (title, note, plot) =>
  `<figure><figcaption>${title} <span>${note}</span></figcaption>${plot}</figure>`;

/** Time by count, both in steps of ten times. */
function curves(scale, name, time) {
  const [left, right, top, bottom, width, height] = [46, 96, 8, 206, 420, 232];
  const all = systems.flatMap((system) =>
    scale.results[name][system].flatMap((run) => scale.counts.map((count) => run[count][time])),
  );
  const first = Math.floor(Math.log10(Math.min(...all)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...all))));
  const most = Math.log10(Math.max(...scale.counts)) || 1;
  const x = (count) => left + (Math.log10(count) / most) * (width - left - right);
  const y = (value) => bottom - ((Math.log10(value) - first) / (last - first)) * (bottom - top);
  const grid = [
    ...Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index)).map(
      (value) =>
        `<line class="grid" x1="${left}" x2="${width - right}" y1="${y(value)}" y2="${y(value)}" /><text class="soft" x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${tickText(value)}</text>`,
    ),
    ...scale.counts.map(
      (count) =>
        `<line class="grid" x1="${x(count)}" x2="${x(count)}" y1="${top}" y2="${bottom}" /><text class="soft" x="${x(count)}" y="${bottom + 15}" text-anchor="middle">${tickText(count)}</text>`,
    ),
  ];
  const middle = (system, count) =>
    median(scale.results[name][system].map((run) => run[count][time]));
  const ends = systems
    .map((system) => ({ system, at: y(middle(system, Math.max(...scale.counts))) }))
    .sort((one, other) => one.at - other.at);
  // Names at the ends of lines that nearly meet stand below each other.
  ends.forEach((end, index) => {
    if (index > 0) end.at = Math.max(end.at, ends[index - 1].at + 13);
  });
  const lines = systems.map((system) => {
    const kind = kindOf(system);
    const points = scale.counts.map((count) => [x(count), y(middle(system, count))]);
    const growth = growthOf(scale, name, system, time).toFixed(2);
    const label = ends.find((end) => end.system === system).at;
    return `<polyline class="curve ${kind}${system === 'lit-alone' ? ' dash' : ''}" style="fill: none" points="${points.map((point) => point.map((value) => value.toFixed(1)).join()).join(' ')}" />
${points.map(([cx, cy]) => `<circle class="run ${kind}" cx="${cx}" cy="${cy}" r="2.8" />`).join('')}
<text x="${width - right + 8}" y="${label + 4}">${system} ${growth}</text>`;
  });
  return `<svg viewBox="0 0 ${width} ${height}" role="img">${grid.join('')}${lines.join('\n')}</svg>`;
}

/** Heap after each turn, for each way. */
function heapCurve({ memory }) {
  const [left, right, top, bottom, width, height] = [46, 80, 8, 206, 420, 232];
  const turns = memory.ours.length - 1;
  const end =
    Math.max(...Object.values(memory).flatMap((all) => all.map(({ heap }) => heap))) * 1.1;
  const x = (turn) => left + (turn / turns) * (width - left - right);
  const y = (value) => bottom - (value / end) * (bottom - top);
  const grid = [
    ...ticks(end).map(
      (value) =>
        `<line class="grid" x1="${left}" x2="${width - right}" y1="${y(value)}" y2="${y(value)}" /><text class="soft" x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${tickText(value)}</text>`,
    ),
    ...ticks(turns).map(
      (turn) =>
        `<text class="soft" x="${x(turn)}" y="${bottom + 15}" text-anchor="middle">${turn}</text>`,
    ),
  ];
  const lines = Object.entries(memory).map(([system, readings]) => {
    const points = readings.map(({ heap }, turn) => `${x(turn).toFixed(1)},${y(heap).toFixed(1)}`);
    return `<polyline class="curve ${kindOf(system)}" style="fill: none" points="${points.join(' ')}" /><text x="${width - right + 8}" y="${y(readings.at(-1).heap) + 4}">${system}</text>`;
  });
  return `<svg viewBox="0 0 ${width} ${height}" role="img">${grid.join('')}${lines.join('')}</svg>`;
}

function table(rows) {
  const [head, ...body] = rows;
  const cells = (row, tag) => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  return `<div class="scroll"><table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody></table></div>`;
}

function loadingParts(loading, conditions) {
  return conditions
    .map(({ name, description }) => {
      const pages = loading[name];
      const compared = variants.filter((variant) => variant.name !== variant.partner);
      const plots = measuresIn(pages).map((measure) => {
        const { title, unit } = measures[measure];
        const note = `${unit ? `in ${unit}; ` : ''}less is better`;
        return figureWith(title, note, dots(pages, measure));
      });
      const rows = measuresIn(pages)
        .filter((measure) => measure !== 'shift')
        .map((measure) => [
          measures[measure].title,
          ...compared.map((variant) => ratioText(ratiosOf(pages, variant, measure))),
        ]);
      return `<h2>Loading, ${name}</h2><p class="soft">${escape(description)}. A dot is a load, the line the median, the bar the middle half.</p>
<div class="plots">${plots.join('')}</div>
<h3>In terms of the static page in the same language, pair by pair: median (quartiles)</h3>
${table([['', ...compared.map((variant) => variant.name)], ...rows])}`;
    })
    .join('');
}

function scaleParts(scale) {
  const most = Math.max(...scale.counts).toLocaleString('en');
  return Object.entries(times)
    .map(
      ([time, title]) =>
        `<h2>${title}</h2><p class="soft">Milliseconds by number of elements, both axes logarithmic; less is better. The number at a line is its growth, the power of the count from ten on: 1.0 is the aim.</p>
<div class="plots">${Object.keys(scale.results)
          .map((name) => figureWith(`&lt;${name}&gt;`, '', curves(scale, name, time)))
          .join('')}</div>`,
    )
    .concat(
      `<h2>Memory</h2><div class="plots">${figureWith('Heap after collection', `in kB, after ${most} sections came and went, by turn; flat is the aim`, heapCurve(scale))}</div>`,
      table([
        ['Observers of changes in the page', 'made', 'calls of observe()'],
        ...Object.entries(scale.observers).map(([name, { made, observed }]) => [
          `${most} &lt;${name}&gt;`,
          figure(made),
          figure(observed),
        ]),
      ]),
    )
    .join('');
}

const shiftPart = ({ viewports, rows }) =>
  `<h2>Layout shift on the demonstration, not prerendered</h2><p class="soft">Slow, by size of the window in pixels. Less is better; under 0.01 is the aim.</p>
${table([['', ...viewports.map(({ width, height }) => `${width} × ${height}`)], ...rows.map(({ name, shifts }) => [escape(name), ...shifts.map((value) => value.toFixed(3))])])}`;

/** @param {object} results all of them, as run.mjs makes them. */
export function plotsPage({ loading, shift, scale, targets, environment }) {
  const { date, chromium, node, processor, cores, protocol, runs } = environment;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>ICLEI Elements, measured</title>
<style>${style}</style>
</head>
<body>
<h1>ICLEI Elements, measured</h1>
<p class="soft">${date.slice(0, 16).replace('T', ' ')} UTC. ${escape(chromium)}, Node ${node}, ${cores} × ${escape(processor)}; ${escape(protocol)}; ${runs} rounds.</p>
<h2>Where it should stand</h2>
${table([
  ['', 'at most', 'is', ''],
  ...targets.map((row) => [
    escape(row.title),
    figure(row.target),
    estimated(row),
    `<span class="${{ yes: 'yes', NO: 'no' }[row.answer] ?? 'soft'}">${row.answer}</span>`,
  ]),
])}
${loading ? loadingParts(loading, environment.conditions) : ''}
${shift ? shiftPart(shift) : ''}
${scale ? scaleParts(scale) : ''}
</body>
</html>
`;
}
