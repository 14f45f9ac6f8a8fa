/** Copies of the elements on one page: what they say of each other, and what follows a choice. */
import { languageOf, until } from '../language/support.js';
import type { Host } from './open.js';

export const { version } = (await fetch('/package.json').then((response) => response.json())) as {
  version: string;
};
/** The one that the server pretends. */
export const other = '9.9.9';

const tags = ['hero', 'about', 'pillars', 'milestone', 'timeline', 'impact', 'impact-list'];
/** The tags that a copy registers, in its order. */
export const all = [...tags, 'lang-switch'].map((name) => `iclei-${name}`);

/** What one copy says of those whose names another has. */
export const leaves = (late: string, names: string[], owner: string) =>
  [`warn: @iclei/elements: version ${late} did not register what others have registered:`]
    .concat(names.map((name) => `<${name}> (${owner})`))
    .join(' ')
    .concat('.');

/** The sections of the page that have no language of their own. */
const following = (host: Host) => host.sections().filter((section) => !section.lang);

/** Waits until all of them show a language. */
export const allFollow = (host: Host, locale: string) =>
  until(
    () => following(host).every((section) => languageOf(section) === locale),
    `not all sections came to show ${locale}`,
  );
