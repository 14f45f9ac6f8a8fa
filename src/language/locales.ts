/** One of the languages of the sections. */
export interface LocaleDescription {
  /** The BCP 47 tag of the language, as written in `lang`. */
  readonly code: string;
  /** The name of the language in the language itself. */
  readonly autonym: string;
  /** The short label in the language switch, from the source text. It is not a language code. */
  readonly label: string;
  /** `rtl` if the language is written from right to left. */
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

/** The code of one of the languages of the sections: `en`, `es`, `fr`, `pt`, `ko`, `ja` or `zh-Hans`. */
export type Locale = (typeof all)[number]['code'];

/** The languages of the sections, in the order of the language switch. English is the source language. */
export const locales: readonly (LocaleDescription & { readonly code: Locale })[] = all;

/** The language of the source text. Its texts are in the code, so it needs no catalogue. */
export const sourceLocale: Locale = 'en';

export const descriptionOf = (locale: Locale): LocaleDescription =>
  locales.find(({ code }) => code === locale) as LocaleDescription;
