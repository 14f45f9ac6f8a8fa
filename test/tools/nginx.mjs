/** nginx, set up as the site says, in front of files of a test. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram, installFromDebian, isRoot } from '../debian.mjs';

/** Debian has it where only root looks for programs. */
const findNginx = () =>
  [findProgram(['nginx']), '/usr/sbin/nginx'].find((path) => path && existsSync(path));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Serves a folder as the site recommends it.
 *
 * @param {(www: string) => void} fill puts the files into the folder.
 */
export async function serveWithNginx(fill) {
  if (!findNginx()) installFromDebian(['nginx']);
  const program = findNginx();
  assert.ok(program, 'nginx is missing and cannot be installed here. Install it.');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  mkdirSync(join(folder, 'www'));
  fill(join(folder, 'www'));
  const recommended = readFileSync('site/pages/files.md', 'utf8').match(/```nginx\n(.*?)```/s)[1];
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log stderr; ${isRoot ? 'user root;' : ''}
    events {}
    http {
      include /etc/nginx/mime.types;
      access_log off;
      ${temporary}
      server {
        listen 127.0.0.1:${port};
        root ${folder}/www;
        ${recommended.replaceAll('/var/www', `${folder}/www`)}
      }
    }`,
  );
  const server = spawn(program, ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const url = `http://127.0.0.1:${port}/`;
  while (server.exitCode === null && !(await fetch(url).catch(() => undefined))) {
    await wait(50);
  }
  assert.equal(server.exitCode, null, 'nginx does not start');
  return {
    url,
    close: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
