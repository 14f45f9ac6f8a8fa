import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { goTo, press, shows, until } from '../../node/in-tab.mjs';
import { engines } from '../../node/tabs.mjs';
import { previousRelease } from './previous.mjs';

const old = previousRelease();
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const releases = {
  old: { ...old, dist: join(old.folder, 'dist') },
  new: { version, dist: resolve('dist') },
};

/** A page with the scripts of these releases. It records warnings, errors, and whether text ever disappears. */
const page = (...scripts) => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <title>Lindenau</title>
    <script>
      window.problems = [];
      window.lost = 0;
      console.warn = (...parts) => window.problems.push(parts.join(' '));
      window.addEventListener('error', ({ message }) => window.problems.push(String(message)), true);
      const look = () => {
        const root = document.querySelector('iclei-about')?.shadowRoot;
        const words = root?.querySelector('[part~=heading]')?.textContent;
        window.seen ||= Boolean(words);
        if (window.seen && !words) window.lost += 1;
        requestAnimationFrame(look);
      };
      look();
    </script>
    ${scripts.map((name) => `<script type="module" src="/${name}/iclei.js"></script>`).join('\n    ')}
  </head>
  <body>
    <iclei-lang-switch></iclei-lang-switch>
    <iclei-about></iclei-about>
    <iclei-timeline name="Lindenau"><iclei-milestone year="1998">Lindenau.</iclei-milestone></iclei-timeline>
  </body>
</html>`;

async function prerendered(by, script) {
  const { prerender } = await import(pathToFileURL(join(releases[by].dist, 'prerender.js')));
  return prerender(page(script));
}

/** The warning of the release that loads second. Commits before the first release have a different wording. */
const leaves = (late, first) =>
  new RegExp(
    `^@iclei/elements: version ${late.version} (?:did not register what others have registered|changes nothing where others are in charge):.*\\(${first.version}\\)\\.$`,
  );

const pages = {
  '/old-then-new': { html: page('old', 'new'), warning: leaves(releases.new, releases.old) },
  '/new-then-old': { html: page('new', 'old'), warning: leaves(releases.old, releases.new) },
  '/prerendered-by-old': { html: await prerendered('old', 'new') },
  '/prerendered-by-new': { html: await prerendered('new', 'old') },
};

/** Serves the pages, and the CDN folder of each release at /old/ and /new/. */
function serve() {
  const server = createServer(({ url }, response) => {
    const { html } = pages[url] ?? {};
    const [, name, path] = /^\/(old|new)\/([\w./-]+)/.exec(url) ?? [];
    const type = html ? 'text/html' : 'text/javascript';
    try {
      const body = html ?? readFileSync(join(releases[name].dist, 'cdn', path));
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      resolve({ server, url: `http://127.0.0.1:${port}` });
    });
  });
}

for (const [engine, start] of Object.entries(engines)) {
  describe(`the previous release (${old.version}) and this one, in ${engine}`, () => {
    let browser;
    let tab;
    let site;

    before(async () => {
      site = await serve();
      browser = await start();
      tab = await browser.open();
    });

    after(async () => {
      await browser?.close();
      site?.server.close();
    });

    for (const [path, { warning }] of Object.entries(pages)) {
      it(`keep their text, work, and give ${warning ? 'one warning' : 'no warning'}: ${path.slice(1)}`, async () => {
        await goTo(tab, site.url + path);
        await shows(tab, 'Qui sommes-nous\u202f?');
        // In a prerendered page, the text is there before the script has upgraded the elements.
        await until(tab, () => 'updateComplete' in document.querySelector('iclei-lang-switch'));
        await until(tab, () =>
          Boolean(
            document
              .querySelector('iclei-timeline')
              .shadowRoot.querySelector('time[datetime="1998"]'),
          ),
        );
        await until(tab, () =>
          Boolean(document.querySelector('iclei-lang-switch').shadowRoot.querySelector('button')),
        );
        await tab.evaluate(() =>
          document.querySelector('iclei-lang-switch').updateComplete.then(() => true),
        );
        await press(tab, 'ja');
        await shows(tab, 'イクレイとは');
        assert.equal(await tab.evaluate(() => window.lost), 0);
        const problems = await tab.evaluate(() => window.problems);
        assert.equal(problems.length, warning ? 1 : 0, problems.join('\n'));
        if (warning) assert.match(problems[0], warning);
      });
    }
  });
}
