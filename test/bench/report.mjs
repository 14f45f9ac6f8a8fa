/** What was measured, as tables for the terminal. */
import { measures, measuresIn } from './loading.mjs';
import { systems, times } from './scale.mjs';
import { median, ratios, summary } from './statistics.mjs';
import { growthOf, sumOf } from './targets.mjs';
import { variants } from './variants.mjs';

/** A number with as many digits as say something. */
export function figure(value) {
  if (Number.isInteger(value) || Math.abs(value) >= 100)
    return Math.round(value).toLocaleString('en');
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(Math.abs(value) < 0.1 ? 3 : 2);
}

/** A ratio with its quartiles. */
export function ratioText(values) {
  if (values.length === 0) return '–';
  const { median: middle, low, high } = summary(values);
  return `${middle.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

/** Rows as text in columns, the first to the left. */
export function columns(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0])))
      .join('  ');
  const [head, ...body] = rows.map(line);
  return [head, '─'.repeat(head.length), ...body].join('\n');
}

/** The pairs of a variant's measure and its partner's. */
export const ratiosOf = (pages, { name, partner }, measure) =>
  ratios(
    pages[name].map((run) => run[measure]),
    pages[partner].map((run) => run[measure]),
  );

const titled = (title, table) => `\n${title}\n\n${table}\n`;

function loadingTables(loading, conditions) {
  return conditions.flatMap(({ name: condition, description }) => {
    const pages = loading[condition];
    const keys = measuresIn(pages);
    const titles = keys.map((key) => measures[key].title);
    const middle = (name, key) => figure(median(pages[name].map((run) => run[key])));
    const delays = pages['ours-french'].map((run) => run.catalogueDelay);
    return [
      titled(
        `Loading, ${condition} (${description}): medians`,
        columns([
          ['', ...keys.map((key) => (measures[key].unit ? `${key}, ${measures[key].unit}` : key))],
          ...variants.map(({ name }) => [name, ...keys.map((key) => middle(name, key))]),
        ]),
      ),
      titled(
        `Loading, ${condition}: in terms of the static page in the same language, pair by pair: median (quartiles)`,
        columns([
          ['', ...variants.filter(({ name, partner }) => name !== partner).map(({ name }) => name)],
          ...keys.flatMap((key, index) =>
            key === 'shift'
              ? []
              : [
                  [
                    titles[index],
                    ...variants
                      .filter(({ name, partner }) => name !== partner)
                      .map((variant) => ratioText(ratiosOf(pages, variant, key))),
                  ],
                ],
          ),
        ]),
      ),
      `From the end of the bundle's answer to the request of the catalogue: ${figure(median(delays))} ms\n`,
    ];
  });
}

function shiftTable({ viewports, rows }) {
  return titled(
    'Layout shift on the demonstration, slow, not prerendered',
    columns([
      ['', ...viewports.map(({ width, height }) => `${width} × ${height}`)],
      ...rows.map(({ name, shifts }) => [name, ...shifts.map((value) => value.toFixed(3))]),
    ]),
  );
}

function scaleTables(scale) {
  const most = Math.max(...scale.counts);
  const names = Object.keys(scale.results);
  const tables = Object.entries(times).map(([time, title]) =>
    titled(
      `${title}, ms; growth is the power of the count, 1.0 is the aim`,
      columns([
        ['', ...scale.counts.map(String), 'growth', 'of plain DOM', 'of Lit alone'],
        ...names.flatMap((name) =>
          systems.map((system) => {
            const runs = scale.results[name][system];
            const at = (other) =>
              ratios(
                runs.map((run) => run[most][time]),
                scale.results[name][other].map((run) => run[most][time]),
              );
            return [
              `${name}, ${system}`,
              ...scale.counts.map((count) => figure(median(runs.map((run) => run[count][time])))),
              growthOf(scale, name, system, time).toFixed(2),
              system === 'plain-dom' ? '' : ratioText(at('plain-dom')),
              system === 'ours' ? ratioText(at('lit-alone')) : '',
            ];
          }),
        ),
        ...systems.map((system) => {
          const all = sumOf(scale, system, most, time);
          return [
            `all six, ${system}`,
            ...scale.counts.map((count) => figure(median(sumOf(scale, system, count, time)))),
            '',
            system === 'plain-dom'
              ? ''
              : ratioText(ratios(all, sumOf(scale, 'plain-dom', most, time))),
            system === 'ours' ? ratioText(ratios(all, sumOf(scale, 'lit-alone', most, time))) : '',
          ];
        }),
      ]),
    ),
  );
  return [
    ...tables,
    titled(
      `Observers of changes in the page, for ${most} of an element`,
      columns([
        ['', 'made', 'calls of observe()'],
        ...Object.entries(scale.observers).map(([name, { made, observed }]) => [
          name,
          String(made),
          String(observed),
        ]),
      ]),
    ),
    titled(
      `Memory before and after ${most} sections of all kinds came and went ${scale.memory.ours.length - 1} times`,
      columns([
        ['', 'heap, kB', '', 'nodes', '', 'listeners', ''],
        ...Object.entries(scale.memory).map(([system, readings]) => [
          system,
          ...['heap', 'nodes', 'listeners'].flatMap((key) => [
            figure(readings[0][key]),
            figure(readings.at(-1)[key]),
          ]),
        ]),
      ]),
    ),
  ];
}

/** A figure, with the range that it is sure to be in where it is a median. */
export const estimated = ({ figure: value, low, high }) =>
  low === high ? figure(value) : `${figure(value)} (${figure(low)}–${figure(high)})`;

export const targetTable = (targets) =>
  titled(
    'Where it should stand',
    columns([
      ['', 'at most', 'is', ''],
      ...targets.map((row) => [row.title, figure(row.target), estimated(row), row.answer]),
    ]),
  );

/** All tables that there are results for. */
export function report({ loading, shift, scale, targets, environment }) {
  return [
    ...(loading ? loadingTables(loading, environment.conditions) : []),
    ...(shift ? [shiftTable(shift)] : []),
    ...(scale ? scaleTables(scale) : []),
    targetTable(targets),
  ].join('');
}
