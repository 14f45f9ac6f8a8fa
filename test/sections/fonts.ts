/**
 * Fonts from npm, so that lines break at the same places on every machine. Quotation marks and
 * dashes of Korean, Japanese and Chinese are in their own fonts as wide as a character.
 */
const families: Record<string, string> = {
  ko: "'Noto Sans KR Variable', 'Noto Sans Variable'",
  ja: "'Noto Sans JP Variable', 'Noto Sans Variable'",
  'zh-Hans': "'Noto Sans SC Variable', 'Noto Sans Variable'",
};
// The switch has a word of each language.
const others =
  "'Noto Sans Variable', 'Noto Sans KR Variable', 'Noto Sans JP Variable', 'Noto Sans SC Variable'";

const sheets = Promise.all(
  ['noto-sans', 'noto-sans-kr', 'noto-sans-jp', 'noto-sans-sc'].map((name) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/node_modules/@fontsource-variable/${name}/index.css`;
    document.head.append(link);
    return new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => reject(new Error(`${link.href} is missing`));
    });
  }),
);

/** Gives what is in a place the fonts of a language. */
export function setFonts(place: HTMLElement, locale: string): void {
  const family = families[locale] ?? others;
  place.style.cssText = `font-family: ${family}; --iclei-font-family-ja: ${family}; --iclei-font-family-zh-hans: ${family}`;
}

/** Waits until the fonts of an element's text are there. */
export async function fontsOf(element: Element, locale: string): Promise<void> {
  await sheets;
  await document.fonts.load(`16px ${families[locale] ?? others}`, element.shadowRoot!.textContent);
}
