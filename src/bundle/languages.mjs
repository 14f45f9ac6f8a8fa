/** How a bundle includes languages: each in a separate file, one of them inside, or all of them. */
import { resolve } from 'node:path';

/** Whether a module has the texts of a language. */
export const isCatalogue = (id) => /language\/catalogues\/(?!index)[^/]+\.ts$/.test(id);

/** Adds a query to the address of a catalogue that is requested again after it could not be loaded. */
export const retryableCatalogues = () => ({
  name: 'retryable-catalogues',
  renderDynamicImport: ({ targetModuleId }) =>
    targetModuleId && isCatalogue(targetModuleId)
      ? { left: 'import(', right: ' + _retry)' }
      : undefined,
});

const index = resolve('src/index.ts');
const page = resolve('src/classic/window.ts');
const quoted = (path) => JSON.stringify(path);

/**
 * Puts languages into the bundle. Their catalogues are available before the elements are registered.
 *
 * @param {string} name the name of the bundle.
 * @param {string[]} locales
 * @param {string} start the code that runs after the catalogues have been provided.
 */
const inside = (name, locales, start) => {
  const entry = `virtual:${name}`;
  const texts = `virtual:texts-of-${name}`;
  const provide = (locale, index) => `
    import texts${index} from ${quoted(resolve(`src/language/catalogues/${locale}.ts`))};
    provide('${locale}', texts${index});`;
  const modules = {
    [entry]: `import '${texts}'; ${start}`,
    [texts]: `import { provide } from ${quoted(resolve('src/language/catalogues.ts'))};
      ${locales.map(provide).join('')}`,
  };
  // `sideEffects` in package.json lists the published files, not the sources.
  const doesSomething = (id) => id in modules || id === index || id === page;
  const loader = new RegExp(`^.*'(${locales.join('|')})':.*$`, 'gm');
  return {
    name: 'languages-inside',
    options: (options) => ({ ...options, input: { [name]: entry } }),
    resolveId: (id) => (doesSomething(id) ? { id, moduleSideEffects: true } : null),
    load: (id) => modules[id] ?? null,
    transform: (code, id) =>
      /catalogues.index\.ts$/.test(id) ? { code: code.replace(loader, ''), map: null } : null,
  };
};

/** For sites in one language: the bundle with that language, which saves a request. */
export const withLanguage = (locale) =>
  inside(`iclei.${locale}`, [locale], `export * from ${quoted(index)};`);

/** For the classic script, which can neither import nor export. */
export const withAllLanguages = (locales) =>
  inside('iclei.classic', locales, `import ${quoted(index)}; import ${quoted(page)};`);
