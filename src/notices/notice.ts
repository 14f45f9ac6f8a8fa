/**
 * What can be wrong with our elements on a page. Topics that are not listed here are named after the
 * attribute whose value is invalid.
 *
 * - `tag`: there is no element with this name.
 * - `not-closed`: the content between the tags is more than fallback content, so it shows below the section.
 * - `misplaced`: an entry is outside the section that would show it.
 * - `empty-entry`: an entry has no text.
 * - `unknown-slot`: the section has no slot with this name.
 * - `unknown-attribute`: the element has no attribute with this name.
 * - `media`: a picture in Hero has no `slot="media"`.
 * - `lang-code`: `lang` has a label such as `jp` instead of a language code.
 * - `address`: an address lacks `https://`, so it leads to a page of the host's own site.
 * - `boolean`: a boolean attribute has a value such as `false`, which still turns it on.
 * - `quotes`: a value is in typographic quotation marks.
 * - `outline`: the section's heading skips a level of the page's outline.
 * - `contrast`: the page's own colours make a text hard to read.
 * - `switch-name`: two switches have the same name.
 * - `script`: the bundle does not run on the page.
 * - `versions`: another copy or another library has already registered the elements.
 * - `language`: a language could not be loaded.
 * - `set-locale`: `setLocale` was called with a language that the sections do not have.
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

/** A mistake on a page that does not hide anything. */
export interface Notice {
  readonly topic: Topic;
  /** Undefined if the notice is about the page as a whole. */
  readonly element?: Element | undefined;
  /** The attribute that is wrong, if the notice is about one. */
  readonly attribute?: string | undefined;
  /** Further information, in a form that depends on the topic. */
  readonly detail?: string | undefined;
}

/** The property of `globalThis` in which all copies of this code on a page queue notes for the check. */
export const queue = Symbol.for('iclei-notes');

/**
 * What the sections report to the check: the message in the console and, if it is about an element,
 * the properties of a notice. A tuple, because it makes the bundle smaller than an object.
 */
export type Note = readonly [
  message: string,
  topic?: Topic | undefined,
  element?: Element | undefined,
  attribute?: string | undefined,
];

/** An array until the check has loaded, which replaces it with an object that processes each note. */
export interface Queue {
  [queue]?: { length?: number; push(note: Note): unknown } | undefined;
}
