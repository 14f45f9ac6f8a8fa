import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import { elements, root } from './sets.mjs';

/** The folder of the sections' XLIFF files and the glossary. */
export const folder = join(root, elements.folder);

/** The languages that have an XLIFF file of the sections, sorted. The site is in the same languages. */
export const targetLocales = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => basename(name, '.xlf'))
    .sort();

/** The path of a language's file. */
export const fileOf = (locale, set = elements) => join(root, set.folder, `${locale}.xlf`);

/**
 * @typedef {object} Inline An inline element of a text, which stands for a tag or a number in the code.
 * @property {string} id
 * @property {'alone' | 'start' | 'end'} role Whether it is a single element, or the start or the end of a
 *   pair, which some tools write as one element around words.
 *
 * @typedef {object} Text A source or a target.
 * @property {string} text The text, with `{0}` for an inline element.
 * @property {string[]} inline The inline elements, such as `0 <strong>`.
 * @property {(string | Inline)[]} parts The text as a list of strings and inline elements.
 *
 * @typedef {object} Unit
 * @property {string} id
 * @property {string[]} otherIds The values in which tools with ids of their own keep the original id.
 * @property {number} line Where the unit starts in its file.
 * @property {Text} source
 * @property {Text | undefined} target
 * @property {string} state The target's state, or an empty string.
 * @property {boolean} approved Whether somebody approved the translation.
 * @property {string} note
 */

/** The children with a name, whatever namespace prefix a tool uses. */
const children = (element, name) =>
  Array.from(element.childNodes).filter((node) => node.localName === name);

const holdsWords = new Set(['mrk', 'sub']);
const roles = { bx: 'start', bpt: 'start', ex: 'end', ept: 'end' };

/** @returns {Text['parts']} */
function partsOf(element) {
  return Array.from(element?.childNodes ?? []).flatMap((node) => {
    if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) {
      return [node.nodeValue];
    }
    if (node.nodeType !== node.ELEMENT_NODE) return [];
    if (holdsWords.has(node.localName)) return partsOf(node);
    const id = node.getAttribute('id');
    const stands = node.getAttribute('equiv-text');
    return node.localName === 'g'
      ? [{ id, stands, role: 'start' }, ...partsOf(node), { id, stands, role: 'end' }]
      : [{ id, stands, role: roles[node.localName] ?? 'alone' }];
  });
}

/** @param {Text['parts']} parts */
export const textOf = (parts) => ({
  text: parts.map((part) => (typeof part === 'string' ? part : `{${part.id}}`)).join(''),
  inline: parts.filter((part) => part.id).map(({ id, stands }) => `${id} ${stands}`),
  parts,
});

function parseXml(xml) {
  const onError = (_, message) => {
    throw new Error(message);
  };
  try {
    return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
  } catch (error) {
    const reason = error.message.replace(/^.* caused Error: /, '');
    throw new Error(`Line ${error.locator?.lineNumber || 1}: ${reason}`, { cause: error });
  }
}

function readUnit(unit) {
  const [source] = children(unit, 'source');
  const [target] = children(unit, 'target');
  const contexts = children(unit, 'context-group').flatMap((group) => children(group, 'context'));
  return {
    id: unit.getAttribute('id'),
    otherIds: [
      unit.getAttribute('resname'),
      ...contexts
        .filter((context) => context.getAttribute('context-type') === 'sourcefile')
        .map(({ textContent }) => textContent),
    ].filter(Boolean),
    line: unit.lineNumber,
    source: textOf(partsOf(source)),
    target: target && textOf(partsOf(target)),
    state: target?.getAttribute('state') ?? '',
    approved: unit.getAttribute('approved') === 'yes',
    note: children(unit, 'note')[0]?.textContent ?? '',
  };
}

const isText = (unit) =>
  unit.getAttribute('translate') !== 'no' &&
  unit.getAttribute('restype') !== 'x-gettext-domain-header';

/**
 * Reads an XLIFF 1.x document, ours or one that a tool has saved.
 *
 * @param {string} xml
 * @returns {{ language: string, units: Unit[] }} the declared target language, or an empty string, and
 *   the units in the order of the file.
 * @throws {Error} with the line, if it is not well-formed XML or not XLIFF 1.x.
 */
export function readXliff(xml) {
  const { documentElement: root } = parseXml(xml);
  if (root.localName !== 'xliff' || !/^1\./.test(root.getAttribute('version'))) {
    const found = [root.nodeName, root.getAttribute('version')].filter(Boolean).join(' ');
    throw new Error(`Line ${root.lineNumber}: this is ${found}. Save it as XLIFF 1.2.`);
  }
  const files = children(root, 'file');
  return {
    language: files.map((file) => file.getAttribute('target-language')).find(Boolean) ?? '',
    units: Array.from(root.getElementsByTagNameNS('*', 'trans-unit')).filter(isText).map(readUnit),
  };
}

/**
 * Reads the units of an XLIFF document, in the order of the file.
 *
 * @param {string} xml
 * @throws {Error} as `readXliff`.
 */
export const readUnits = (xml) => readXliff(xml).units;

/** The units in the file of a language. None if `extract` has not made the file yet. */
export function unitsOf(locale, set = elements) {
  const file = fileOf(locale, set);
  return existsSync(file) ? readUnits(readFileSync(file, 'utf8')) : [];
}

/**
 * Reads the glossary. Each entry has a kind (`name` for a name that is always translated as given,
 * `term` for a recommended translation) and the accepted wordings in each language.
 *
 * @returns {{ kind: string, [locale: string]: string | string[] }[]}
 */
export function readGlossary() {
  const rows = parse(readFileSync(join(folder, 'glossary.csv')), { columns: true, bom: true });
  return rows.map(({ kind, ...wordings }) => ({
    kind,
    ...Object.fromEntries(
      Object.entries(wordings).map(([locale, cell]) => [locale, cell.split('|')]),
    ),
  }));
}
