/** The programs of Debian that the tests of the plugin need, installed if they are missing. */
import { findProgram, installFromDebian } from '../debian.mjs';

const packages = {
  php: ['php-cli', 'php-mysql', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-curl', 'php-gd'],
  '/usr/sbin/mariadbd': ['mariadb-server-core', 'mariadb-client-core'],
  'mariadb-install-db': ['mariadb-server-core', 'mariadb-client-core'],
  phpunit: ['phpunit'],
  phpcs: ['php-codesniffer'],
};

const missing = () => Object.keys(packages).filter((name) => !findProgram([name]));

/** @throws {Error} if a program is missing and Debian's packages cannot be installed. */
export function ensurePrograms() {
  if (missing().length === 0) return;
  installFromDebian([...new Set(missing().flatMap((name) => packages[name]))]);
  if (missing().length > 0) {
    const names = missing().flatMap((name) => packages[name]);
    throw new Error(`The tests of the plugin need Debian's packages ${names.join(', ')}.`);
  }
}
