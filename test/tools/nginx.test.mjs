import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { page as render } from '../../site/page.mjs';
import { findProgram, installFromDebian, isRoot } from '../debian.mjs';
import { demonstration, headingOf } from '../node/support.mjs';

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

/** Serves the bundle and a French page as the README recommends it. */
async function serveWithNginx() {
  if (!findNginx()) installFromDebian(['nginx']);
  const program = findNginx();
  assert.ok(program, 'nginx is missing and cannot be installed here. Install it.');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  cpSync('site/assets', join(folder, 'www'), { recursive: true });
  cpSync('dist/cdn', join(folder, 'www/iclei'), { recursive: true });
  mkdirSync(join(folder, 'www/fr'));
  writeFileSync(join(folder, 'www/fr/index.html'), render('fr'));
  writeFileSync(join(folder, 'www/index.html'), render('en'));
  const recommended = readFileSync('README.md', 'utf8').match(/```nginx\n(.*?)```/s)[1];
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

describe('the bundle behind nginx, set up as the README says', () => {
  const demo = demonstration(serveWithNginx);
  const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));

  it('keeps catalogues for ever, bundles for an hour, and lets other sites have both', async () => {
    for (const path of Object.keys(hashes)) {
      const { status, headers } = await fetch(`${demo.url}iclei/${path}`);
      assert.equal(status, 200);
      assert.match(headers.get('content-type'), /javascript/);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('content-encoding'), 'gzip');
      assert.equal(
        headers.get('cache-control'),
        path.startsWith('locales/')
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=3600, stale-while-revalidate=86400',
      );
    }
  });

  it('asks for nothing a second time when a visitor opens another page', async () => {
    const { page } = await demo.open('fr/');
    const second = [];
    page.on('response', (response) => {
      if (response.url().includes('/iclei/')) second.push(response.fromCache());
    });
    await page.goto(`${demo.url}fr/?second`, { waitUntil: 'networkidle0' });
    assert.equal(await headingOf(page), 'Qui sommes-nous\u202f?');
    assert.deepEqual(second, [true, true]);
    await page.close();
  });

  it('is what another site with integrity accepts', async () => {
    const { page } = await demo.open('fr/');
    const isLoaded = await page.evaluate(
      async (address, integrity) => {
        // Another name of this host is another origin.
        const script = document.createElement('script');
        Object.assign(script, {
          type: 'module',
          crossOrigin: 'anonymous',
          integrity,
          src: address,
        });
        return new Promise((resolve) => {
          script.onload = () => resolve(true);
          script.onerror = () => resolve(false);
          document.head.append(script);
        });
      },
      `${demo.url.replace('127.0.0.1', 'localhost')}iclei/iclei.js`,
      hashes['iclei.js'],
    );
    assert.ok(isLoaded);
    await page.close();
  });
});
