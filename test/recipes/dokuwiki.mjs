/** A DokuWiki of a test's own, from Debian's package. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackFromDebian } from '../debian.mjs';
import { ensurePhp, runPhp, servePhp } from './php.mjs';

export const password = 'a password of the tests';

/** With the packages whose files Debian's DokuWiki uses in place of copies. */
const packages = [
  'dokuwiki',
  'libjs-jquery',
  'libjs-jquery-cookie',
  'libjs-jquery-ui',
  'php-geshi',
  'php-phpseclib',
];

/** Where the folder `share` is: Debian's files name `/usr/share/`. */
function rebase(folder, share) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.php')) continue;
    const path = join(entry.parentPath, entry.name);
    const code = readFileSync(path, 'utf8');
    if (!code.includes("'/usr/share/")) continue;
    // It is a hard link to the file of all tests.
    unlinkSync(path);
    writeFileSync(path, code.replaceAll("'/usr/share/", `'${share}/`));
  }
}

const local = (folder) => `<?php
$conf['title'] = 'Lindenau';
$conf['license'] = '';
$conf['useacl'] = 1;
$conf['superuser'] = '@admin';
$conf['disableactions'] = 'register';
$conf['updatecheck'] = 0;
$conf['savedir'] = '${folder}/data';
`;

/** Starts a wiki in English with one account, admin, who may change everything. */
export async function startDokuWiki() {
  ensurePhp();
  const unpacked = unpackFromDebian(packages);
  const folder = mkdtempSync(join(tmpdir(), 'iclei-dokuwiki-'));
  const share = join(folder, 'share');
  const root = join(share, 'dokuwiki');
  const conf = join(folder, 'conf');
  let server;
  const stop = () => {
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    spawnSync('cp', ['-al', '--no-target-directory', join(unpacked, 'usr/share'), share]);
    for (const name of ['plugins', 'tpl']) {
      rmSync(join(root, 'lib', name), { force: true });
      cpSync(join(unpacked, 'var/lib/dokuwiki/lib', name), join(root, 'lib', name), {
        recursive: true,
      });
    }
    rebase(root, share);
    cpSync(join(unpacked, 'var/lib/dokuwiki/data'), join(folder, 'data'), { recursive: true });
    spawnSync('cp', ['-a', '--no-target-directory', join(unpacked, 'etc/dokuwiki'), conf]);
    for (const name of ['users.auth.php', 'acl.auth.php']) rmSync(join(conf, name));
    const hash = runPhp(['-r', `echo password_hash('${password}', PASSWORD_BCRYPT);`]);
    writeFileSync(
      join(conf, 'users.auth.php'),
      `admin:${hash}:Admin:admin@example.org:admin,user\n`,
    );
    writeFileSync(join(conf, 'acl.auth.php'), '*\t@ALL\t1\n*\t@user\t8\n');
    writeFileSync(join(conf, 'local.php'), local(folder));
    const before = join(folder, 'before.php');
    writeFileSync(before, `<?php define( 'DOKU_MAIN_CONF', '${conf}/' );`);
    server = await servePhp(root, { args: ['-d', `auto_prepend_file=${before}`] });
  } catch (error) {
    stop();
    throw error;
  }
  return {
    url: server.url,
    version: readFileSync(join(root, 'VERSION'), 'utf8').trim(),
    stop,
  };
}
