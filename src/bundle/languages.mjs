/** How languages come with the bundle: each as a file of its own, one of them inside, or all. */
import { resolve } from 'node:path';

/** Whether a module has the texts of a language. */
export const isCatalogue = (id) => /language\/catalogues\/(?!index)[^/]+\.ts$/.test(id);

/** Lets a catalogue that could not be loaded be asked for again under another address. */
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
 * Puts languages into the bundle. Their texts are there before the elements are registered.
 *
 * @param {string} name what the bundle is called.
 * @param {string[]} locales
 * @param {string} start what the bundle does with the texts there.
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
  // package.json says of what is published, not of the sources, that it does something on import.
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

/** For sites in one language: one request less. */
export const withLanguage = (locale) =>
  inside(`iclei.${locale}`, [locale], `export * from ${quoted(index)};`);

/** For a script that is no module, which can neither import nor export. */
export const withAllLanguages = (locales) =>
  inside('iclei.classic', locales, `import ${quoted(index)}; import ${quoted(page)};`);
