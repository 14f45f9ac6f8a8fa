import { localize, setLocale, startLocale } from './language.js';
import { loadCatalogue } from './language/script-loader.js';

/** Classes of elements by their tags. */
type Elements = Readonly<Record<string, CustomElementConstructor>>;

/** Lets the browser paint and react to the visitor between two pieces of work. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function register(groups: readonly Elements[]): Promise<void> {
  for (const group of groups) {
    await pause();
    for (const [name, element] of Object.entries(group)) {
      if (!customElements.get(name)) customElements.define(name, element);
    }
  }
}

/**
 * Registers the elements of a tool once the texts of the page's language have loaded. Until then the page shows what
 * the build has rendered. If the texts cannot be loaded, the tool is in English.
 *
 * @param groups the elements in the order in which they are registered. Each group is a task of its own, so that a slow
 *   phone reacts in between. The first holds all that the build renders, because that changes in one step.
 */
export function registerTool(...groups: readonly Elements[]): void {
  const start = (): void => void register(groups);
  localize(loadCatalogue);
  const locale = startLocale();
  if (locale === 'en') start();
  else void setLocale(locale).then(start, start);
}
