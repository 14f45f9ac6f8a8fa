import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { page as render } from '../../site/page.mjs';
import { demonstration, headingOf } from '../node/support.mjs';
import { serveWithNginx } from './nginx.mjs';

/** The folders of a host that serves several sites: the newest version 1, and one version for good. */
const versions = ['v1/', '1.2.3/'];

/** The bundle and a French page. */
function fill(www) {
  cpSync('site/assets', www, { recursive: true });
  for (const folder of ['', ...versions]) {
    cpSync('dist/cdn', join(www, 'iclei', folder), { recursive: true });
  }
  mkdirSync(join(www, 'fr'));
  writeFileSync(join(www, 'fr/index.html'), render('fr'));
  writeFileSync(join(www, 'index.html'), render('en'));
}

describe('the bundle behind nginx, set up as the site says', () => {
  const demo = demonstration(() => serveWithNginx(fill));
  const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));

  it('keeps catalogues for ever, bundles for an hour, and lets other sites have both', async () => {
    const paths = Object.keys(hashes);
    for (const path of ['', ...versions].flatMap((folder) => paths.map((name) => folder + name))) {
      const { status, headers } = await fetch(`${demo.url}iclei/${path}`);
      assert.equal(status, 200);
      assert.match(headers.get('content-type'), /javascript/);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('content-encoding'), 'gzip');
      assert.equal(
        headers.get('cache-control'),
        path.includes('locales/') || path.startsWith('1.2.3/')
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
