/** The addresses of the files, and what makes a browser verify them. */
import type { Configuration, SectionName } from '../configuration/configuration.js';
import { folderOf } from '../configuration/problems.js';
import { block, element, startTag } from './html.js';
import type { Release } from './snippet.js';

/** Where the files are. */
export interface Place {
  readonly release: Release;
  /** The absolute address of the folder `iclei/` of this site, which has a folder for each version. */
  readonly here: string;
}

export const hasSection = ({ sections }: Configuration, name: SectionName): boolean =>
  sections.some((section) => section.name === name);

/** The folder of the files. While the webmaster's own is no address, it is that of this site. */
export function folderFor({ delivery }: Configuration, { release, here }: Place): string {
  const own = delivery.host === 'own' ? folderOf(delivery) : undefined;
  if (own) {
    return own;
  }
  const [major = '0'] = release.version.split('.');
  return `${here.replace(/\/*$/, '/')}${delivery.isPinned ? release.version : `v${major}`}/`;
}

/** The file for any script tag. */
export const classicFile = 'iclei.classic.js';

/** Whether a section may come to need another language than the one that it starts with. */
const hasOneLanguage = (configuration: Configuration): boolean =>
  configuration.language !== 'page' && !hasSection(configuration, 'lang-switch');

/** The file of the module: with a language inside if no other is needed, which saves a request. */
const moduleFile = (configuration: Configuration): string =>
  hasOneLanguage(configuration) && configuration.language !== 'en'
    ? `iclei.${configuration.language}.js`
    : 'iclei.js';

const isVerified = ({ delivery }: Configuration): boolean =>
  delivery.isPinned && delivery.hasIntegrity;

const isElsewhere = (address: string): boolean => /^(https?:)?\/\//i.test(address);

/** The script tag of the module. */
export function scriptTag(configuration: Configuration, place: Place): string {
  const file = moduleFile(configuration);
  const folder = folderFor(configuration, place);
  const integrity = isVerified(configuration) ? place.release.integrity[file] : undefined;
  return element('script', {
    type: 'module',
    src: folder + file,
    integrity,
    crossorigin: integrity && isElsewhere(folder) ? 'anonymous' : undefined,
  });
}

/**
 * The import map that makes a browser verify the files that the module fetches later: the languages, and what writes the
 * messages about mistakes. No lines if the files are not verified.
 */
export function importMap(configuration: Configuration, place: Place): readonly string[] {
  const folder = folderFor(configuration, place);
  // In an import map, an address without any of these is a name, not an address.
  const start = /^([a-z][a-z\d+.-]*:|\.{0,2}\/)/i.test(folder) ? folder : `./${folder}`;
  const later = hasOneLanguage(configuration) ? /^check-/ : /^(check-|locales\/)/;
  const files = Object.entries(place.release.integrity).filter(([file]) => later.test(file));
  if (!isVerified(configuration) || files.length === 0) {
    return [];
  }
  const integrity = Object.fromEntries(files.map(([file, hash]) => [start + file, hash]));
  const json = JSON.stringify({ integrity }, null, 2).replaceAll('<', '\\u003c');
  return block('script', { type: 'importmap' }, json.split('\n'));
}

/** The script tag for any page, with the file that needs no module. */
export const classicTag = (address: string): string =>
  `${startTag('script', { src: address, defer: true })}</script>`;
