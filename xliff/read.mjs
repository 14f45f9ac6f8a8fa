import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';

/** The folder of the files that translators edit. */
export const folder = fileURLToPath(new URL('.', import.meta.url));

/** The languages that there is a file for, sorted. */
export const targetLocales = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => basename(name, '.xlf'))
    .sort();

/** The path of a language's file. */
export const fileOf = (locale) => join(folder, `${locale}.xlf`);

/**
 * @typedef {object} Text A source or a target.
 * @property {string} text What a person reads, with `{0}` where an inline element stands.
 * @property {string[]} inline The inline elements, as `0 <strong>`.
 *
 * @typedef {object} Unit
 * @property {string} id
 * @property {number} line Where the unit starts in its file.
 * @property {Text} source
 * @property {Text | undefined} target
 * @property {string} state The target's state, or an empty string.
 * @property {string} note
 */

function readText(element) {
  const inline = [];
  let text = '';
  for (const node of element?.childNodes ?? []) {
    if (node.nodeType === node.ELEMENT_NODE) {
      inline.push(`${node.getAttribute('id')} ${node.getAttribute('equiv-text')}`);
      text += `{${node.getAttribute('id')}}`;
    } else {
      text += node.nodeValue;
    }
  }
  return { text, inline };
}

function parseXml(xml) {
  const onError = (level, message) => {
    if (level !== 'warning') throw new Error(message);
  };
  try {
    return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
  } catch (error) {
    const reason = error.message.replace(/^.* caused Error: /, '');
    throw new Error(`Line ${error.locator?.lineNumber ?? 1}: ${reason}`, { cause: error });
  }
}

/**
 * Reads the units of an XLIFF 1.2 document.
 *
 * @param {string} xml
 * @returns {Unit[]} in the order of the file.
 * @throws {Error} with the line if it is no well-formed XML.
 */
export function readUnits(xml) {
  const document = parseXml(xml);
  return Array.from(document.getElementsByTagName('trans-unit'), (unit) => {
    const child = (name) => unit.getElementsByTagName(name)[0];
    const target = child('target');
    return {
      id: unit.getAttribute('id'),
      line: unit.lineNumber,
      source: readText(child('source')),
      target: target && readText(target),
      state: target?.getAttribute('state') ?? '',
      note: child('note')?.textContent ?? '',
    };
  });
}

/** The units of a language's file. */
export const unitsOf = (locale) => readUnits(readFileSync(fileOf(locale), 'utf8'));

/**
 * The glossary: for each entry its kind (`name`: as given, always; `term`: what is usual), and in
 * each language the wordings that are right.
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
