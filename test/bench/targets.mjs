/** Where the project should stand, and where it does. */
import { measuresIn } from './loading.mjs';
import { estimate, growthExponent, median, ratios } from './statistics.mjs';

/** A variant in terms of another, pair by pair, in each condition that has the measure. */
const inEachCondition = (loading, variant, partner, measure) =>
  Object.entries(loading)
    .filter(([, pages]) => measuresIn(pages).includes(measure))
    .map(([condition, pages]) => ({
      condition,
      ...estimate(
        ratios(
          pages[variant].map((run) => run[measure]),
          pages[partner].map((run) => run[measure]),
        ),
      ),
    }));

/** At most so much, in all conditions or in each. */
const loadingTargets = [
  {
    title: 'Prerendered: largest paint, in terms of the static page',
    of: ['ours-prerendered', 'static', 'largestPaint'],
    most: 1.05,
  },
  {
    title: 'Prerendered: all text, in terms of the static page',
    of: ['ours-prerendered', 'static', 'complete'],
    most: 1.05,
  },
  {
    title: 'Prerendered: task time, in terms of the static page',
    of: ['ours-prerendered', 'static', 'taskTime'],
    most: 1.25,
  },
  {
    title: 'Prerendered, without a script: all text, in terms of the static page',
    of: ['ours-without-script', 'static-one-language', 'complete'],
    most: 1.03,
  },
  {
    title: 'Plain: all text, in terms of Lit alone',
    of: ['ours-plain', 'lit-alone', 'complete'],
    most: 1.05,
  },
  {
    title: 'Plain: all text, in terms of the iframe',
    of: ['ours-plain', 'iframe', 'complete'],
    most: { fast: 1.1, slow: 1 },
  },
  {
    title: 'Plain: script time, in terms of Lit alone',
    of: ['ours-plain', 'lit-alone', 'scriptTime'],
    most: 1.3,
  },
];

/** The growth of a time of ours from ten on: what comes before is over too soon. */
export const growthOf = ({ counts, results }, name, system, time) =>
  growthExponent(
    counts
      .filter((count) => count >= 10 || counts.length < 3)
      .map((count) => [count, median(results[name][system].map((run) => run[count][time]))]),
  );

/** A time of all kinds together, round by round. */
export const sumOf = ({ results }, system, count, time) => {
  const all = Object.values(results).map((bySystem) => bySystem[system]);
  return all[0].map((_, run) => all.reduce((sum, runs) => sum + runs[run][count][time], 0));
};

function scaleTargets(scale) {
  const most = Math.max(...scale.counts);
  const inTermsOf = (time, system) =>
    estimate(ratios(sumOf(scale, 'ours', most, time), sumOf(scale, system, most, time)));
  const steepest = (time) =>
    Math.max(...Object.keys(scale.results).map((name) => growthOf(scale, name, 'ours', time)));
  const [first, last] = [scale.memory.ours[0], scale.memory.ours.at(-1)];
  return [
    [
      `First render of ${most} of each, script, in terms of Lit alone`,
      1.5,
      inTermsOf('render', 'lit-alone'),
    ],
    [
      `Change of language of ${most} of each, in terms of Lit alone`,
      1.5,
      inTermsOf('change', 'lit-alone'),
    ],
    ['Growth of the first render, steepest of all elements', 1.1, steepest('render')],
    ['Growth of the change of language, steepest of all elements', 1.1, steepest('change')],
    [
      'Observers of language, for the page',
      1,
      Math.max(...Object.values(scale.observers).map(({ made }) => made)),
    ],
    [
      `Heap after ${most} came and went again and again, in terms of before`,
      1.05,
      last.heap / first.heap,
    ],
    ['Nodes left over then', 0, last.nodes - first.nodes],
    ['Listeners left over then', 0, last.listeners - first.listeners],
  ].map(([title, target, figure]) => ({ title, target, ...asEstimate(figure) }));
}

/** What is counted, or was measured over many already, is as it is. */
const asEstimate = (figure) =>
  typeof figure === 'number' ? { figure, low: figure, high: figure } : figure;

/** Rounded as it is shown, so that 1.00 is not more than 1. */
function answerTo({ target, low, high }) {
  const isMet = (value) => Number(value.toFixed(target < 1 ? 3 : 2)) <= target;
  if (isMet(high)) return 'yes';
  return isMet(low) ? 'too close: more rounds' : 'NO';
}

/**
 * @param {object} results
 * @param {object} [results.loading]
 * @param {object} [results.shift]
 * @param {object} [results.scale]
 * @param {number} results.bundle the size of the bundle in brotli, in bytes.
 * @returns {{ title: string, target: number, figure: number, low: number, high: number, answer: string }[]}
 */
export function verdicts({ loading, shift, scale, bundle }) {
  return [
    { title: 'All sections in brotli, in bytes', target: 13_500, ...asEstimate(bundle) },
    ...(loading
      ? [
          ...loadingTargets.flatMap(({ title, of, most }) =>
            inEachCondition(loading, ...of).map(({ condition, ...range }) => ({
              title: `${title}, ${condition}`,
              target: most[condition] ?? most,
              ...range,
            })),
          ),
          {
            title: 'Prerendered: layout shift',
            target: 0,
            ...asEstimate(
              Math.max(
                ...Object.values(loading).flatMap((pages) =>
                  pages['ours-prerendered'].map((run) => run.shift),
                ),
              ),
            ),
          },
        ]
      : []),
    ...(shift
      ? shift.rows
          .filter(({ name }) => name.includes('as the site says'))
          .map(({ name, shifts }) => ({
            title: `Not prerendered, ${name}: layout shift`,
            target: 0.01,
            ...asEstimate(Math.max(...shifts)),
          }))
      : []),
    ...(scale ? scaleTargets(scale) : []),
  ].map((row) => ({ ...row, answer: answerTo(row) }));
}
