import documented from './consumers.json';

const { applications: found, sizes: bytes } = documented;

/** What was tried with the applications. Not all of it applies to each of them. */
export const points = [...new Set(found.flatMap((application) => Object.keys(application.points)))];

const symbols = new Map([
  [true, 'yes'],
  [false, 'no'],
  [undefined, '–'],
]);

/** Each application with the result of every point, and what is to be known about one of them. */
export const applications = found.map(({ title, points: results, notes = {} }) => ({
  title,
  notes: Object.values(notes),
  results: points.map((point) => symbols.get(results[point])),
}));

const kilobytes = (size) => (size / 1000).toFixed(1);

/** What Hero alone and all elements add, in kilobytes. */
export const sizes = Object.entries(bytes).map(([bundler, { hero, all }]) => ({
  bundler,
  hero: kilobytes(hero),
  all: kilobytes(all),
}));
