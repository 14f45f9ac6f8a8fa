/** Makes the snippet with the files of this site and the themes of this project. */
import release from 'virtual:release';
import type { Locale } from '../../../src/language/locales.js';
import { loadPrerender } from '../../prerender/load.js';
import { addressOf } from '../address/place.js';
import { starts } from '../color/themes.js';
import type { Configuration } from '../configuration/configuration.js';
import { snippetOf, type SnippetOptions } from './make.js';
import { pageOf } from './page.js';
import type { Snippet } from './snippet.js';

const options = (pageLanguage: Locale): SnippetOptions => ({
  release,
  here: addressOf('../iclei/'),
  starts: starts(),
  pageLanguage,
  prerender: async (html, settings) => (await loadPrerender()).prerender(html, settings),
});

export const generateSnippet = (c: Configuration, pageLanguage: Locale): Promise<Snippet> =>
  snippetOf(c, options(pageLanguage));

export const generatePage = (c: Configuration, pageLanguage: Locale): Promise<string> =>
  pageOf(c, options(pageLanguage));
