/** An event, with its year if that is known. */
export interface Dated {
  readonly year?: number | undefined;
}

/** The year that a text contains, from 1 to 9999, or undefined if it is not one. */
export const readYear = (text: string): number | undefined =>
  /^0*[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;

/**
 * Sorts events by year; events of the same year keep their order. An event of `own` without a year
 * stays after its predecessor, and an event of `added` without a year comes last.
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
