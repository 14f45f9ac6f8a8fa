/** A MariaDB of the tests' own, on this machine's loopback alone. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot } from '../debian.mjs';
import { freePort } from './port.mjs';

const user = isRoot ? ['--user=root'] : [];

/**
 * @param {string} folder for its data, which must not exist yet.
 * @returns {Promise<{ host: string, stop: () => Promise<void> }>}
 * @throws {Error} if it does not start.
 */
export async function startDatabase(folder) {
  mkdirSync(folder, { recursive: true });
  // Of its own: when MariaDB starts, it removes what another one has in the same folder.
  const temporary = `${folder}.tmp`;
  mkdirSync(temporary, { recursive: true });
  const env = { ...process.env, TMPDIR: temporary };
  const { status, stderr } = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${folder}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...user,
    ],
    { encoding: 'utf8', env },
  );
  if (status !== 0) throw new Error(stderr);
  const port = await freePort();
  const socket = join(folder, 'socket');
  const server = spawn(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      `--datadir=${folder}`,
      `--socket=${socket}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      // Nothing of it is needed after a crash.
      '--innodb-flush-log-at-trx-commit=0',
      '--skip-name-resolve',
      ...user,
    ],
    { stdio: 'ignore', env },
  );
  const ended = once(server, 'exit');
  for (let tries = 0; !existsSync(socket); tries += 1) {
    if (tries > 300 || server.exitCode !== null) throw new Error('MariaDB does not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    host: `127.0.0.1:${port}`,
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}
