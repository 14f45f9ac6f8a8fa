/** How languages come with the bundle: each as a file of its own, or one of them inside. */
import { resolve } from 'node:path';

const isCatalogue = (id) => /language\/catalogues\/(?!index)[^/]+\.ts$/.test(id);

/** Lets a catalogue that could not be loaded be asked for again under another address. */
export const retryableCatalogues = () => ({
  name: 'retryable-catalogues',
  renderDynamicImport: ({ targetModuleId }) =>
    targetModuleId && isCatalogue(targetModuleId)
      ? { left: 'import(', right: ' + _retry)' }
      : undefined,
});

/**
 * Puts a language into the bundle, for sites in that language alone: one request less. Its texts are
 * there before the elements are registered.
 */
export const withLanguage = (locale) => {
  const entry = `virtual:${locale}`;
  const texts = `virtual:texts-of-${locale}`;
  const door = resolve('src/index.ts');
  const from = (path) => `from ${JSON.stringify(path)};`;
  const modules = {
    [entry]: `import '${texts}'; export * ${from(door)}`,
    [texts]: `
      import { provide } ${from(resolve('src/language/catalogues.ts'))}
      import texts ${from(resolve(`src/language/catalogues/${locale}.ts`))}
      provide('${locale}', texts);`,
  };
  return {
    name: 'with-language',
    options: (options) => ({ ...options, input: { [`iclei.${locale}`]: entry } }),
    // package.json says of what is published, not of the sources, that it does something on import.
    resolveId: (id) => (id in modules || id === door ? { id, moduleSideEffects: true } : null),
    load: (id) => modules[id] ?? null,
    transform: (code, id) =>
      /catalogues.index\.ts$/.test(id)
        ? { code: code.replace(new RegExp(`^.*'${locale}':.*$`, 'm'), ''), map: null }
        : null,
  };
};
