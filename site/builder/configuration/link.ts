/** A configuration as the fragment of an address: a link to a colleague, which no server sees. */
import { defaultConfiguration, type Configuration } from './configuration.js';
import { readConfiguration } from './read.js';

/** The version of the links that are written now. */
const version = 1;

/**
 * What makes a configuration of the next version from one of a version, by the older version. A link once sent must
 * open for good, so when `version` goes up, its predecessor gets an entry here and a recorded link in the tests.
 */
const migrations: Readonly<Partial<Record<number, (older: unknown) => unknown>>> = {};

/** The values that differ from the default ones, or undefined if none does. Lists are kept whole. */
function differences(value: unknown, standard: unknown): unknown {
  if (Array.isArray(value)) {
    return JSON.stringify(value) === JSON.stringify(standard)
      ? undefined
      : value.map((each) => differences(each, {}) ?? {});
  }
  if (typeof value !== 'object' || value === null) {
    // An empty text is what a missing one is read as, but for the folder, which has a default.
    return value === (standard ?? '') ? undefined : value;
  }
  const entries = Object.entries(value).flatMap(([name, each]): [string, unknown][] => {
    const different = differences(each, (standard as Record<string, unknown> | undefined)?.[name]);
    return different === undefined ? [] : [[name, different]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Base64 in the alphabet of addresses, without padding (RFC 4648, section 5). */
function encode(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) {
    bytes += String.fromCharCode(byte);
  }
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @throws {Error} if it is not Base64, or not UTF-8. */
function decode(code: string): string {
  const bytes = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
  );
}

/** The fragment for a configuration, such as `#1.e30` for the default one. */
export const toFragment = (configuration: Configuration): string =>
  `#${version}.${encode(JSON.stringify(differences(configuration, defaultConfiguration) ?? {}))}`;

/**
 * The configuration in a fragment, with or without its `#`, or undefined if it holds none. One of a newer version is
 * read as far as it is known here.
 */
export function fromFragment(fragment: string): Configuration | undefined {
  // A mail program may have taken the full stop of a sentence into the address.
  const [, number, code] = /^#?([1-9]\d{0,5})\.([\w-]+)(?:=|%3D)*[.,;)]*$/i.exec(fragment) ?? [];
  if (!number || !code) {
    return undefined;
  }
  try {
    let value: unknown = JSON.parse(decode(code));
    for (let older = Number(number); older < version; older += 1) {
      value = migrations[older]?.(value) ?? value;
    }
    return readConfiguration(value);
  } catch {
    return undefined;
  }
}
