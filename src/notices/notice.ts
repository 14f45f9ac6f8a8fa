/**
 * What can be wrong with our elements on a page. Many are named after the attribute that they concern.
 *
 * - `tag`: no element of ours has this name.
 * - `not-closed`: what stands between the tags is more than fallback content, so it is shown below.
 * - `misplaced`: an entry stands outside the section that would show it.
 * - `empty-entry`: an entry has no text.
 * - `unknown-slot`: the section has no slot of this name.
 * - `unknown-attribute`: the element has no attribute of this name.
 * - `media`: a picture stands in Hero without `slot="media"`.
 * - `lang-code`: a label such as `jp` stands where a language code is expected.
 * - `address`: an address has no `https://`, so that it leads to a page of the host's own.
 * - `boolean`: an attribute that is on by being there has a value that says off.
 * - `quotes`: typographic quotation marks stand around a value.
 * - `outline`: the section's heading leaves out a level of the page's outline.
 * - `contrast`: the page's own colours make a text hard to read.
 * - `switch-name`: two switches have the same name.
 * - `script`: the bundle does not run on the page.
 * - `versions`: the elements are registered already, by another copy or another library.
 * - `language`: a language could not be loaded.
 * - `set-locale`: `setLocale` was called with no language of ours.
 */
export type Topic =
  | 'tag'
  | 'not-closed'
  | 'misplaced'
  | 'empty-entry'
  | 'unknown-slot'
  | 'unknown-attribute'
  | 'media'
  | 'lang-code'
  | 'lang'
  | 'heading-level'
  | 'order'
  | 'year'
  | 'for'
  | 'work-href'
  | 'agendas-href'
  | 'activities-href'
  | 'address'
  | 'boolean'
  | 'quotes'
  | 'outline'
  | 'contrast'
  | 'switch-name'
  | 'script'
  | 'versions'
  | 'language'
  | 'set-locale';

/** Something that makes no sense on a page but hides nothing. */
export interface Notice {
  readonly topic: Topic;
  /** None where it concerns the page as a whole. */
  readonly element?: Element | undefined;
  /** The attribute that makes no sense, if it is one. */
  readonly attribute?: string | undefined;
  /** What else there is to say of it, as the topic has it. */
  readonly detail?: string | undefined;
}

/** Where the notes of all copies of this code that a page has loaded wait for the check. */
export const queue = Symbol.for('iclei-notes');

/**
 * What the sections say to the check: a message as it stands in the console, and what a notice has, if
 * it is said of an element. A list takes less of the bundle than an object.
 */
export type Note = readonly [
  message: string,
  topic?: Topic | undefined,
  element?: Element | undefined,
  attribute?: string | undefined,
];

/** A list, until the check has come and takes each note itself. */
export interface Queue {
  [queue]?: { length?: number; push(note: Note): unknown } | undefined;
}
