/** A MediaWiki of a test's own, from Debian's package, with SQLite. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackFromDebian } from '../debian.mjs';
import { freePort } from '../wordpress/port.mjs';
import { ensurePhp, runPhp, servePhp } from './php.mjs';

export const password = 'a password of the tests';

/** What MediaWiki asks of other hosts or does later is switched off. */
const settings = `
$wgJobRunRate = 0;
$wgEnableEmail = false;
$wgMainCacheType = CACHE_NONE;
$wgGroupPermissions['*']['edit'] = false;
`;

/** Starts a wiki in English with one account, Admin, who may change everything. */
export async function startMediaWiki() {
  ensurePhp();
  const root = join(unpackFromDebian(['mediawiki', 'mediawiki-classes']), 'usr/share/mediawiki');
  const folder = mkdtempSync(join(tmpdir(), 'iclei-mediawiki-'));
  const configuration = join(folder, 'LocalSettings.php');
  const port = await freePort();
  const env = { MW_CONFIG_FILE: configuration };
  let server;
  const stop = () => {
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    runPhp([
      join(root, 'maintenance/install.php'),
      ...['--dbtype', 'sqlite', '--dbpath', folder, '--confpath', folder],
      ...['--server', `http://localhost:${port}`, '--scriptpath', '', '--skins', 'Vector'],
      ...['--pass', password, 'Lindenau', 'Admin'],
    ]);
    appendFileSync(configuration, settings);
    server = await servePhp(root, { port, env });
  } catch (error) {
    stop();
    throw error;
  }
  return {
    url: server.url,
    version: /MW_VERSION', '([\d.]+)'/.exec(
      readFileSync(join(root, 'includes/Defines.php'), 'utf8'),
    )[1],
    /** Whether pages may contain any HTML, between `<html>` and `</html>`. */
    setRawHtml: (isOn) =>
      writeFileSync(
        configuration,
        `${readFileSync(configuration, 'utf8').replace(/\$wgRawHtml.*\n/, '')}$wgRawHtml = ${isOn};\n`,
      ),
    stop,
  };
}
