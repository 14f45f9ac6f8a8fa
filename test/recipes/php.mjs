/** PHP of Debian's packages, and its own server for a wiki of a test. */
import { spawn, spawnSync } from 'node:child_process';
import { findProgram, installFromDebian } from '../debian.mjs';
import { freePort } from '../wordpress/port.mjs';

/** Debian's package for each extension that the wikis need. */
const packages = {
  intl: 'php-intl',
  mbstring: 'php-mbstring',
  pdo_sqlite: 'php-sqlite3',
  xml: 'php-xml',
};

function missing() {
  if (!findProgram(['php'])) return ['php-cli', ...Object.values(packages)];
  const { stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  const loaded = stdout.toLowerCase().split(/\s+/);
  return Object.keys(packages)
    .filter((name) => !loaded.includes(name))
    .map((name) => packages[name]);
}

/** @throws {Error} if PHP is missing and Debian's packages cannot be installed. */
export function ensurePhp() {
  if (missing().length > 0) installFromDebian(missing());
  if (missing().length > 0)
    throw new Error(`This needs Debian's packages ${missing().join(', ')}.`);
}

/** @throws {Error} with what PHP has printed. */
export function runPhp(args, options) {
  const { status, stdout, stderr, error } = spawnSync('php', args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...options,
  });
  if (status !== 0) throw error ?? new Error(`${stderr}\n${stdout.slice(-2000)}`);
  return stdout;
}

async function answers(url, server) {
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (answer && answer.status < 400) return;
    if (answer || tries > 300 || server.exitCode !== null) {
      throw new Error(`${url}: ${answer?.status} ${(await answer?.text())?.slice(0, 2000) ?? ''}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Serves a folder with PHP's own server.
 *
 * @param {string} root
 * @param {object} [options]
 * @param {number} [options.port] a free one.
 * @param {string[]} [options.args] more arguments for PHP.
 * @param {Record<string, string>} [options.env] more variables.
 */
export async function servePhp(root, { port, args = [], env = {} } = {}) {
  const own = port ?? (await freePort());
  const url = `http://localhost:${own}/`;
  const server = spawn('php', [...args, '-S', `localhost:${own}`, '-t', root], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4', ...env },
    detached: true,
  });
  const stop = () => {
    try {
      process.kill(-server.pid);
    } catch {
      // It has ended by itself.
    }
  };
  try {
    await answers(url, server);
  } catch (error) {
    stop();
    throw error;
  }
  return { url, stop };
}
