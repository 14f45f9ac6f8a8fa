/** Reads and writes the results in the documentation. */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../../stories/consumers.json', import.meta.url);

/** The results in the documentation. */
export const readTable = () => JSON.parse(readFileSync(file, 'utf8'));

/**
 * The part of the results that the documentation shows. It leaves out the build times, which differ from run
 * to run.
 *
 * @param {object} results the results of a run.
 */
export const tableOf = ({ applications, sizes }) => ({
  applications: Object.values(applications).map(({ title, notes, points }) => ({
    title,
    ...(notes && { notes }),
    points,
  })),
  sizes,
});

/** Writes the results of a run into the documentation. */
export const writeTable = (results) =>
  writeFileSync(file, `${JSON.stringify(tableOf(results), null, 2)}\n`);
