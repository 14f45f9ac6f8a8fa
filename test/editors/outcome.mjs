/** What has become of a snippet, in the terms of the page “Editors and filters”. */

/** Code that shows as text, because its tags have been removed or escaped. */
const code = /<\/?iclei-|--iclei-|sha384-/;

const hasAll = (text, words) => words.every((word) => text.includes(word));

/** How often a text has another one. */
const count = (text, piece) => text.split(piece).length - 1;

/**
 * @typedef {object} Words What a page has to show, as texts without white space.
 * @property {{ [section: string]: string[][] }} iclei ICLEI's, by section: in the snippet's language, and in the page's.
 * @property {{ [section: string]: string[] }} own The city's, by section.
 * @property {string} piece A text of ICLEI's that is there once.
 */

/** @param {Words} words */
function showsWhat({ text, sections }, { iclei, own }) {
  const names = Object.keys(iclei);
  // A section may have no words but the city's.
  const isShown = (name) =>
    sections[name] !== '' && iclei[name].some((words) => hasAll(sections[name], words));
  const shown = names.filter(isShown);
  if (shown.length === names.length) {
    return names.every((name) => hasAll(sections[name], own[name])) ? 'section' : 'without-own';
  }
  if (shown.length > 0) return 'some-sections';
  const all = [...names.flatMap((name) => iclei[name][0]), ...Object.values(own).flat()];
  const found = all.filter((word) => text.includes(word));
  if (found.length === all.length) return 'words';
  if (hasAll(text, Object.values(own).flat())) return 'own-words';
  return found.length > 0 ? 'some-words' : 'nothing';
}

/**
 * @param {object} seen what a visitor sees after the editor or filter (look.mjs).
 * @param {object} before the same of the snippet as the builder gives it.
 * @param {Words} words
 * @returns {{ shows: string, lost: string[], adds: string[] }}
 */
export function outcomeOf(seen, before, words) {
  const shows = showsWhat(seen, words);
  const hasSections = ['section', 'without-own', 'some-sections'].includes(shows);
  const lost = [
    hasSections && seen.color !== before.color && 'colours',
    (hasSections || shows === 'words') && seen.language !== before.language && 'language',
    hasSections && seen.sections['lang-switch'] === '' && 'switch',
  ];
  const adds = [code.test(seen.text) && 'code', count(seen.text, words.piece) > 1 && 'words-twice'];
  return { shows, lost: lost.filter(Boolean), adds: adds.filter(Boolean) };
}
