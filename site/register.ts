import { startsAsBuilt } from './element.js';
import { localize, setLocale, startLocale } from './language.js';
import { loadCatalogue } from './language/script-loader.js';
import { pause } from './pause.js';

/** Classes of elements by their tags. */
type Elements = Readonly<Record<string, CustomElementConstructor>>;

/** Each group in a task of its own, so that a slow phone reacts in between. */
async function register(groups: readonly (() => Promise<Elements>)[]): Promise<void> {
  for (const load of groups) {
    await pause();
    for (const [name, element] of Object.entries(await load())) {
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
 * @param groups give the others, in the order in which they are registered.
 */
export function registerTool(
  built: Elements,
  ...groups: readonly (() => Promise<Elements>)[]
): void {
  const onPage = groupsOf(built).map((group) => () => Promise.resolve(group));
  const start = (): Promise<void> => register([...onPage, ...groups]);
  localize(loadCatalogue);
  // To run the script is a long task on a slow phone.
  void pause().then(() => {
    const locale = startLocale();
    return locale === 'en' ? start() : setLocale(locale).then(start, start);
  });
}
