import { startsAsBuilt } from './element.js';
import { localize, setLocale, startLocale } from './language.js';
import { loadCatalogue } from './language/script-loader.js';

/** Classes of elements by their tags. */
type Elements = Readonly<Record<string, CustomElementConstructor>>;

/** Lets the browser paint and react to the visitor between two pieces of work. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Each group in a task of its own, so that a slow phone reacts in between. */
async function register(groups: readonly Elements[]): Promise<void> {
  for (const group of groups) {
    await pause();
    for (const [name, element] of Object.entries(group)) {
      if (!customElements.get(name)) customElements.define(name, element);
    }
  }
}

/** What is on the page already comes to life one by one. What is rendered anew changes in one step. */
const groupsOf = (built: Elements): Elements[] =>
  startsAsBuilt() ? Object.entries(built).map(([name, element]) => ({ [name]: element })) : [built];

/**
 * Registers the elements of a tool once the texts of the page's language have loaded. Until then the page shows what
 * the build has rendered. If the texts cannot be loaded, the tool is in English.
 *
 * @param built the elements that the build renders, each before those in it.
 * @param groups the others, in the order in which they are registered.
 */
export function registerTool(built: Elements, ...groups: readonly Elements[]): void {
  const start = (): void => void register([...groupsOf(built), ...groups]);
  localize(loadCatalogue);
  const locale = startLocale();
  if (locale === 'en') start();
  else void setLocale(locale).then(start, start);
}
