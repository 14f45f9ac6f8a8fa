/** The table of the documentation, which says what the applications were seen to do. */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../../stories/consumers.json', import.meta.url);

/** The table as it is in the documentation. */
export const readTable = () => JSON.parse(readFileSync(file, 'utf8'));

/**
 * The results as the documentation has them: without what differs from one run to the next.
 *
 * @param {object} results of a run.
 */
export const tableOf = ({ applications, sizes }) => ({
  applications: Object.values(applications).map(({ title, notes, points }) => ({
    title,
    ...(notes && { notes }),
    points,
  })),
  sizes,
});

/** Puts the results of a run into the documentation. */
export const writeTable = (results) =>
  writeFileSync(file, `${JSON.stringify(tableOf(results), null, 2)}\n`);
