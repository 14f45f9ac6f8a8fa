/** The order of a city's own entries. */

/** Whether a text is a year that the timeline can show. */
export const isYear = (text) => /^0*[1-9]\d{0,3}$/.test(text.trim());

/** A list in which one item has moved to another place. */
export function moved(items, from, to) {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), items[from], ...rest.slice(to)];
}

/** Milestones by year. Those without a year come last. */
export const sortedByYear = (milestones) => {
  const yearOf = ({ year = '' }) => (isYear(year) ? Number(year) : Infinity);
  return [...milestones].sort((one, other) =>
    yearOf(one) < yearOf(other) ? -1 : Number(yearOf(one) > yearOf(other)),
  );
};
