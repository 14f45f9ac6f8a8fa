/** Reads the languages of the sections for PHP. */
import { shadowRootOf } from './places.mjs';

/** The letters of all regions, of which most are no region. */
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const regions = letters.flatMap((one) => letters.map((two) => one + two));

const scriptOf = (tag) => new Intl.Locale(tag).maximize().script;

/**
 * The languages as the switch has them, and what PHP needs to find the one that a language tag refers to, as
 * src/language/match.ts does.
 */
export async function readLanguages() {
  const { template } = await shadowRootOf('<iclei-lang-switch></iclei-lang-switch>', 'en');
  const choices = template.matchAll(/lang="([\w-]+)" aria-label="([^"]+), ([^"]+)" aria-current/g);
  return [...choices].map(([, code, label, autonym]) => {
    const [language] = code.split('-');
    const script = scriptOf(code);
    // Where the language is written in another script, which is then another language: Chinese in Taiwan.
    const otherIn = regions.filter((region) => scriptOf(`${language}-${region}`) !== script);
    return { code, label, autonym, script, otherIn };
  });
}
