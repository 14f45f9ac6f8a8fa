/**
 * ICLEI's own numbers, each of which stands in several sentences and figures. They are those of the
 * source text, in its form. `npm run i18n:build` writes them in the form of each language.
 */
export const figures = {
  /** Cities, towns, regions: local and regional governments in the network, at least. */
  members: '1,500',
  /** Countries with members, at least. */
  countries: '100',
  /** Offices and global centers, exactly. */
  offices: '17',
  /** Officials who took part in capacity building events, at least. */
  officials: '50,000',
  /** Capacity building events, at least. */
  events: '1,000',
} as const;
