import type { TemplateResult } from 'lit';
import type { Catalogue } from './catalogues.js';
import { catalogueOf } from './catalogues.js';
import type { Locale } from './locales.js';

/** What `lit-localize extract` reads of a text. Both must be literals. */
export interface MessageOptions {
  /** The text's key in the catalogues. It does not change when the English does. */
  id: string;
  /** For the translator: where the text appears, what it is, what to pay attention to. */
  desc: string;
}

let catalogue: Catalogue | undefined;

/** Runs `body` so that every `msg` and `number` in it is in the given language. */
export function withLocale<Result>(locale: Locale, body: () => Result): Result {
  const previous = catalogue;
  catalogue = catalogueOf(locale);
  try {
    return body();
  } finally {
    catalogue = previous;
  }
}

/**
 * A number in the form of the current locale. It comes from the catalogue, because the
 * first number that a browser formats takes it 15 to 20 ms.
 *
 * @param figure as written in the English text.
 */
export const number = (figure: string): string =>
  (catalogue?.[`n${figure}`] as string | undefined) ?? figure;

function translate(source: string, options: MessageOptions): string;
function translate(source: TemplateResult, options: MessageOptions): TemplateResult;
function translate(source: string | TemplateResult, { id }: MessageOptions) {
  const translation = catalogue?.[id];
  if (translation === undefined || typeof translation === 'string') {
    return translation ?? source;
  }
  // A catalogue has the index of an expression where the source has its value, because a translation
  // may need another order.
  const { values } = source as TemplateResult;
  return { ...translation, values: translation.values.map((index) => values[index as number]) };
}

/**
 * A text of a section in the current locale. `lit-localize extract` finds the
 * calls by the brand in this type. It does what the runtime of @lit/localize does, but with a language
 * for each element instead of one for the page, and does not disturb a host page that configures its
 * own copy of that package.
 */
export const msg: typeof translate & { _LIT_LOCALIZE_MSG_?: never } = translate;
