/**
 * The sections by Lit alone: the same sources, templates and styles in a bundle made the same way, with
 * src/language/ taken out. Its `msg` gives back the English that it is given; no element looks for
 * its language, waits for it, listens for a change or shows what stands between its tags until then.
 * The difference to our bundle is what languages cost.
 */
import { resolve } from 'node:path';
import { rollup } from 'rollup';
import config from '../../rollup.config.mjs';

const element = `
  import { LitElement, nothing } from 'lit';
  export class LocalizedElement extends LitElement {
    get locale() { return current(); }
    get direction() { return nothing; }
    get isInOtherLanguage() { return false; }
    languageMayHaveChanged() {}
  }
  import { current } from 'alone:state';`;

const state = `
  let locale = 'en';
  export const current = () => locale;
  export const become = (next) => { locale = next; };`;

/** English, which is in the sources, and nothing else. */
const english = `
  export const msg = (source) => source;
  export const number = (figure) => figure;
  export const withLocale = (locale, body) => body();`;

/**
 * English and another language that the page changes to, so that a change can be compared. A
 * translation in which values have another order is brought into it the way that src/language/ does.
 */
const twoLanguages = (locale) => `
  import { html } from 'lit';
  import { current } from 'alone:state';
  import texts from ${JSON.stringify(resolve(`src/language/catalogues/${locale}.ts`))};
  const translations = texts(html);
  export const msg = (source, { id }) => {
    if (current() === 'en') return source;
    const translation = translations[id];
    return typeof translation === 'string'
      ? translation
      : { ...translation, values: translation.values.map((index) => source.values[index]) };
  };
  export const number = (figure) => (current() === 'en' ? figure : (translations['n' + figure] ?? figure));
  export const withLocale = (locale, body) => body();`;

const page = `
  import { current } from 'alone:state';
  let observer;
  const sections = 'iclei-hero,iclei-about,iclei-pillars,iclei-timeline,iclei-impact-list,iclei-lang-switch';
  export const listenToContent = (element) => {
    observer ??= new MutationObserver((records) => {
      for (const { target } of records) {
        (target.closest ? target : target.parentElement)?.closest(sections)?.requestUpdate();
      }
    });
    observer.observe(element, { attributes: true, characterData: true, childList: true, subtree: true });
  };
  export const request = () => {};
  export const getLocale = current;
  export const chooseLocale = () => {};
  export const setLocale = () => {};`;

const resolution = `
  import { current } from 'alone:state';
  export const page = document;
  export const localeAt = current;
  export const nearestWith = (name, element) => element.closest('[' + name + ']');
  export const nearestDeclaration = () => ({ tag: document.documentElement.lang });`;

const catalogues = `
  export const isLoaded = () => true;
  export const isLoading = () => false;`;

const entry = `
  export * from ${JSON.stringify(resolve('src/index.ts'))};
  export { become } from 'alone:state';`;

/** @param {string} [locale] a language that the page can change to. */
const withoutLanguage = (locale) => {
  const modules = {
    'alone:entry': entry,
    'alone:state': state,
    'alone:localized-element': element,
    'alone:msg': locale ? twoLanguages(locale) : english,
    'alone:page': page,
    'alone:resolve': resolution,
    'alone:catalogues': catalogues,
  };
  return {
    name: 'without-language',
    resolveId(source) {
      const [, name] = /language\/([\w-]+)\.js$/.exec(source) ?? [];
      const id = source in modules ? source : `alone:${name}`;
      if (id in modules) return { id, moduleSideEffects: id === 'alone:entry' };
      return source === resolve('src/index.ts') ? { id: source, moduleSideEffects: true } : null;
    },
    load: (id) => modules[id] ?? null,
  };
};

/** The check is fetched as by the bundle, from a file that these pages never ask for. */
const checkElsewhere = {
  name: 'check-elsewhere',
  load: (id) =>
    /notices.load-check\.ts$/.test(id)
      ? `const path = './check.js'; export const loadCheck = () => import(path);`
      : null,
};

/**
 * Makes a bundle of the sources as the build does, with something changed, and writes no file.
 *
 * @param {object} change
 * @param {string} change.input
 * @param {import('rollup').Plugin} change.plugin
 * @returns {Promise<string>} its code.
 */
async function bundleWith({ input, plugin }) {
  const whole = config({}).find(({ input: { iclei } }) => iclei);
  const build = await rollup({
    input,
    // What weighs it and writes or stands beside it stays out.
    plugins: [
      plugin,
      checkElsewhere,
      ...whole.plugins.filter(
        ({ name }) => !['check-sizes', 'english', 'integrity', 'check-beside'].includes(name),
      ),
    ],
    onLog: () => {},
  });
  // The languages that it could ask for stay out of it, as they do in ours.
  const { output } = await build.generate({ chunkFileNames: 'locales/[name]-[hash].js' });
  await build.close();
  return output[0].code;
}

/** @param {string} [locale] a language that `become` changes to; without it there is English alone. */
export const litAlone = (locale) =>
  bundleWith({ input: locale ? 'alone:entry' : 'src/index.ts', plugin: withoutLanguage(locale) });
