/** Something that happened in a year, if it is known. */
export interface Dated {
  readonly year?: number | undefined;
}

/** A year from 1 to 9999, or nothing if the text is none. */
export const readYear = (text: string): number | undefined =>
  /^0*[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;

/**
 * Puts events in the order of their years; those of one year stay as they come. An event of `own`
 * without a year belongs after the one before it, an event of `added` without one at the end.
 */
export function inOrder<Event extends Dated>(
  own: readonly Event[],
  added: readonly Event[],
  newestFirst: boolean,
): Event[] {
  let year = 0;
  const events = [
    ...own.map((event) => ({ event, year: (year = event.year ?? year) })),
    ...added.flatMap((event) => (event.year ? { event, year: event.year } : [])),
  ]
    .sort((one, other) => one.year - other.year)
    .map(({ event }) => event);
  return [...(newestFirst ? events.reverse() : events), ...added.filter((event) => !event.year)];
}
