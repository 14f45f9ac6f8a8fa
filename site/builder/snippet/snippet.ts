/** What the builder gives to paste. */

/** The files of a version, as the build made them. */
export interface Release {
  /** The version, such as `1.2.3`. */
  readonly version: string;
  /** The hash of each file, by its path in the folder: the content of integrity.json. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** A piece to paste in one place. */
export interface Piece {
  /** Where it goes: `page` where the sections are to show, `address` in the CMS's field for a script. */
  readonly place: 'page' | 'address';
  readonly code: string;
}

/** The pieces for a kind of page. The first one is the one with the sections. */
export type Snippet = readonly Piece[];
