import type { MessageOptions } from '../language/msg.js';

/**
 * A text of the check: its strings, and between them the values that are not translated. A string value
 * is code; a number is formatted for the language.
 */
export interface Words {
  readonly strings: readonly string[];
  readonly values: readonly (string | number)[];
}

/** The texts of one language by id. In a translation, a value is the index of the source's value. */
export type Catalogue = Readonly<Record<string, string | Words>>;

/** A text with values. It is named `html`, because `lit-localize extract` recognises templates by that. */
export const html = (
  strings: readonly string[],
  ...values: readonly (string | number)[]
): Words => ({ strings, values });

/** The default export of a catalogue. It receives `html` as a parameter, so that it imports nothing. */
export type CatalogueModule = (template: typeof html) => Catalogue;

let catalogue: Catalogue = {};

/** Runs `body` with all texts from the given catalogue. */
export function withCatalogue<Result>(texts: Catalogue, body: () => Result): Result {
  const previous = catalogue;
  catalogue = texts;
  try {
    return body();
  } finally {
    catalogue = previous;
  }
}

function translate(source: string | Words, { id }: MessageOptions): Words {
  const found = catalogue[id] ?? source;
  if (typeof found === 'string') {
    return { strings: [found], values: [] };
  }
  return found === source
    ? found
    : {
        strings: found.strings,
        values: found.values.map((index) => (source as Words).values[index as number] ?? ''),
      };
}

/** A text of the check in the current locale. The check has its own catalogues, apart from the sections'. */
export const msg: typeof translate & { _LIT_LOCALIZE_MSG_?: never } = translate;

/** A text as a plain string, for the console or a button. */
export const plain = ({ strings, values }: Words): string =>
  strings.map((string, index) => string + String(values[index] ?? '')).join('');
