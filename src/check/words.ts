import type { MessageOptions } from '../language/msg.js';

/**
 * A text of the check: its words, and between them what no translator touches. A string is code, a
 * number is written as the language does.
 */
export interface Words {
  readonly strings: readonly string[];
  readonly values: readonly (string | number)[];
}

/** The texts of one language by their ids. A value is the position of the source's value. */
export type Catalogue = Readonly<Record<string, string | Words>>;

/** A text with values. It has the name by which `lit-localize extract` knows a template. */
export const html = (
  strings: readonly string[],
  ...values: readonly (string | number)[]
): Words => ({ strings, values });

/** What a catalogue's module exports: it gets `html` from us, and so imports nothing. */
export type CatalogueModule = (template: typeof html) => Catalogue;

let catalogue: Catalogue = {};

/** Runs `body` so that every text in it is of the given catalogue. */
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

/** A text in the current locale. It has a catalogue of its own, beside that of the sections. */
export const msg: typeof translate & { _LIT_LOCALIZE_MSG_?: never } = translate;

/** A text as a line without markup, as a console or a button has it. */
export const plain = ({ strings, values }: Words): string =>
  strings.map((string, index) => string + String(values[index] ?? '')).join('');
