/**
 * The texts that are translated: those of the sections, of the site around them and of the plugin for
 * WordPress. Each set has its own XLIFF files, and the same commands handle all of them.
 */
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} TextSet
 * @property {string} name
 * @property {string} title For people.
 * @property {string} folder Of the XLIFF files, from the project's folder.
 * @property {string} code The folder of the TypeScript files with the English.
 * @property {string} tsConfig
 * @property {string[]} prefixes What ids start with. An empty list: with anything.
 * @property {boolean} hasLineEnds Whether a Japanese heading breaks only where the translator marks it.
 */

/** @type {TextSet} */
export const elements = {
  name: 'elements',
  title: 'Sections',
  folder: 'xliff',
  code: 'src',
  tsConfig: 'tsconfig.json',
  prefixes: [],
  hasLineEnds: true,
};

/** @type {TextSet} */
export const site = {
  name: 'site',
  title: 'Site',
  folder: 'xliff/site',
  code: 'site',
  tsConfig: 'site/tsconfig.json',
  prefixes: ['site.', 'builder.', 'checker.'],
  hasLineEnds: false,
};

/** @type {TextSet} */
export const wordpress = {
  name: 'wordpress',
  title: 'WordPress',
  folder: 'xliff/wordpress',
  code: 'integrations/wordpress',
  tsConfig: 'integrations/wordpress/tsconfig.json',
  prefixes: ['wordpress.'],
  hasLineEnds: false,
};

export const sets = [elements, site, wordpress];

/**
 * The sets that a command is for.
 *
 * @param {string[]} wanted names of sets. Without any it is all of them.
 */
export function setsNamed(wanted) {
  const names = sets.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `There is no set of texts named ${unknown.join(', ')}. Name: ${names.join(', ')}.`,
    );
  }
  return wanted.length > 0 ? sets.filter(({ name }) => wanted.includes(name)) : sets;
}

/** Whether a file of TypeScript has texts of a set: the site imports modules of the sections. */
export const isFileOf = (set, path) => !relative(join(root, set.code), path).startsWith('..');

/** Whether an id is one of the set's. */
export const isIdOf = ({ prefixes }, id) =>
  prefixes.length === 0 || prefixes.some((prefix) => id.startsWith(prefix));

/** The name of a language's file, for messages. */
export const nameOf = (locale, { folder } = elements) => `${folder}/${locale}.xlf`;

/** The set of a file that does not exist, such as `site/en-XA`, by the name of its folder. */
export const setNamed = (path) =>
  sets.find(({ folder }) => basename(folder) === basename(join(path, '..'))) ?? elements;

/** Whether a text is one of the check of a page, which visitors never fetch. */
export const isOfCheck = (id) => id.startsWith('check.');
