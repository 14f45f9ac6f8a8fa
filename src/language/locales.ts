/** What the project knows of one of its languages. */
export interface LocaleDescription {
  /** The language as a BCP 47 tag, as it is written in `lang`. */
  readonly code: string;
  /** The language's name for itself, as its speakers write it. */
  readonly autonym: string;
  /** The short label of the language switch, from the source text. It is no language code. */
  readonly label: string;
  /** `rtl` where the language is written from right to left. */
  readonly direction?: 'rtl';
}

const all = [
  { code: 'en', autonym: 'English', label: 'ENG' },
  { code: 'es', autonym: 'Español', label: 'ES' },
  { code: 'fr', autonym: 'Français', label: 'FR' },
  { code: 'pt', autonym: 'Português', label: 'PT' },
  { code: 'ko', autonym: '한국어', label: 'KR' },
  { code: 'ja', autonym: '日本語', label: 'JP' },
  { code: 'zh-Hans', autonym: '简体中文', label: 'CN' },
] as const satisfies readonly LocaleDescription[];

/** The code of a language that the sections have: `en`, `es`, `fr`, `pt`, `ko`, `ja` or `zh-Hans`. */
export type Locale = (typeof all)[number]['code'];

/** The languages of the sections, in the order of the language switch. English is the source. */
export const locales: readonly (LocaleDescription & { readonly code: Locale })[] = all;

/** The language of the source text, which is in the code and needs no catalogue. */
export const sourceLocale: Locale = 'en';

/** What the project knows of a language. */
export const descriptionOf = (locale: Locale): LocaleDescription =>
  locales.find(({ code }) => code === locale) as LocaleDescription;
