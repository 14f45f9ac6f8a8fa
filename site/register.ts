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

/** The elements of a tool. */
interface Tool {
  /** What the build renders, each element before those in it. */
  readonly built: Elements;
  /** What gives the others, in the order in which they are registered. */
  readonly groups?: readonly (() => Promise<Elements>)[];
}

/**
 * Registers the elements of a tool once the texts of the page's language have loaded. Until then the page shows what
 * the build has rendered. If the texts cannot be loaded, the tool is in English.
 *
 * @param load imports the elements. They are in the same file: to run all of it at once is a long task on a slow phone.
 */
export function registerTool(load: () => Promise<Tool>): void {
  localize(loadCatalogue);
  void pause().then(async () => {
    const locale = startLocale();
    const texts = locale === 'en' ? undefined : setLocale(locale).catch(() => undefined);
    const { built, groups = [] } = await load();
    await texts;
    const onPage = groupsOf(built).map((group) => () => Promise.resolve(group));
    await register([...onPage, ...groups]);
  });
}
