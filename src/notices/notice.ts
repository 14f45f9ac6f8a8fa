/**
 * What can be wrong with our elements on a page. Most are named after the attribute that they concern.
 *
 * - `tag`: no element of ours has this name.
 * - `not-closed`: what stands between the tags is more than fallback content, so it is shown below.
 * - `misplaced`: an entry stands outside the section that would show it.
 * - `unknown-slot`: the section has no slot of this name.
 * - `media`: a picture stands in Hero without `slot="media"`.
 * - `lang-code`: a label such as `jp` stands where a language code is expected.
 */
export type Topic =
  | 'tag'
  | 'not-closed'
  | 'misplaced'
  | 'unknown-slot'
  | 'media'
  | 'lang-code'
  | 'lang'
  | 'heading-level'
  | 'order'
  | 'year'
  | 'for'
  | 'work-href'
  | 'agendas-href'
  | 'activities-href';

/** Something that makes no sense on a page but hides nothing. */
export interface Notice {
  readonly topic: Topic;
  readonly element: Element;
  /** The attribute that makes no sense, if it is one. */
  readonly attribute?: string | undefined;
}
