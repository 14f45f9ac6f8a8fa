/**
 * ICLEI's own numbers, each of which occurs in several sentences and figures. They are written as in
 * the source text; `npm run i18n:build` formats them for each language.
 */
export const figures = {
  /** Local and regional governments (cities, towns and regions) in the network: at least this many. */
  members: '1,500',
  /** Countries with members: at least this many. */
  countries: '100',
  /** Offices and global centers: exactly this many. */
  offices: '17',
  /** Officials who took part in capacity building events: at least this many. */
  officials: '50,000',
  /** Capacity building events: at least this many. */
  events: '1,000',
} as const;
