import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import sirv from 'sirv';
import { serve } from '../../site/server.mjs';
import { demonstration } from './support.mjs';

const languages = ['ENG', 'ES', 'FR', 'PT', 'KR', 'JP', 'CN'];

/** All elements, with all that they take. */
const everything = (persist) => `<!doctype html>
<html lang="en">
  <head>
    <title>Lindenau</title>
    <link rel="icon" href="/crest.svg" />
    <script type="module" src="/iclei/iclei.js"></script>
  </head>
  <body>
    <iclei-lang-switch id="page" ${persist}></iclei-lang-switch>
    <iclei-lang-switch id="part" for="history" names ${persist}></iclei-lang-switch>
    <iclei-lang-switch><a hreflang="fr" href="/fr/">Français</a></iclei-lang-switch>
    <iclei-hero heading-level="1">
      <span slot="heading">Lindenau</span>
      <p slot="introduction">Half of our roofs.</p>
      <figure slot="media"><img src="/crest.svg" alt="Crest" /></figure>
      <a slot="actions" href="/climate/">Our plan</a>
    </iclei-hero>
    <iclei-hero lang="ja"></iclei-hero>
    <iclei-about></iclei-about>
    <iclei-pillars
      work-href="https://work.example.org/"
      agendas-href="mailto:town.hall@example.org"
      activities-href="/activities/"
    ></iclei-pillars>
    <iclei-timeline id="history" order="newest-first">
      <iclei-milestone year="1998">Lindenau joins.</iclei-milestone>
    </iclei-timeline>
    <iclei-impact-list><iclei-impact value="500">trees.</iclei-impact></iclei-impact-list>
    <iclei-impact-list no-figures></iclei-impact-list>
  </body>
</html>`;

const pages = { '/': everything(''), '/persist/': everything('persist') };

/** What a browser keeps for the site. */
const stored = async (page) => {
  const session = await page.createCDPSession();
  const { cookies } = await session.send('Network.getAllCookies');
  const { usageBreakdown } = await session.send('Storage.getUsageAndQuota', {
    origin: new URL(page.url()).origin,
  });
  await session.detach();
  const scripted = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...window.sessionStorage },
    databases: await window.indexedDB.databases(),
    caches: await window.caches.keys(),
    workers: (await window.navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
  }));
  return { ...scripted, cookies, used: usageBreakdown.filter(({ usage }) => usage > 0) };
};

const nothing = {
  local: {},
  session: {},
  databases: [],
  caches: [],
  workers: 0,
  name: '',
  cookies: [],
  used: [],
};

/** Presses a choice and waits until the sections that it is for are in its language. */
const choose = async (page, id, index, section) => {
  const lang = await page.$eval(
    `#${id}`,
    ({ shadowRoot }, place) => {
      const button = shadowRoot.querySelectorAll('button')[place];
      button.click();
      return button.lang;
    },
    index,
  );
  await page.waitForFunction(
    (name, expected) =>
      document.querySelector(name).shadowRoot.querySelector('section').lang === expected,
    {},
    section,
    lang,
  );
};

/** Whatever a visitor, the page and the machine can do. */
const session = async (page) => {
  for (const index of languages.keys()) {
    await choose(page, 'part', index, 'iclei-timeline');
    await choose(page, 'page', index, 'iclei-about');
  }
  for (const colors of ['dark', 'light']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colors }]);
  }
  await page.emulateMediaType('print');
  await page.evaluate(() => {
    for (const section of document.querySelectorAll('[heading-level], iclei-about')) {
      const copy = section.cloneNode(true);
      section.replaceWith(copy);
      copy.lang = 'pt';
    }
    window.dispatchEvent(new Event('online'));
  });
  await page.waitForFunction(
    () => document.querySelector('iclei-about').shadowRoot.querySelector('section')?.lang === 'pt',
  );
};

/** Serves the bundle as a host that serves several sites, and notes what it is told. */
const serveElsewhere = async () => {
  const files = sirv('dist/cdn', {
    setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
  });
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    files(request, response);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://localhost:${server.address().port}`, asked, close };
};

describe('a visit to a page with everything', () => {
  const demo = demonstration(() => serve({ port: 0, pages: (path) => pages[path] }));

  it('asks the host of the bundle for each file once, and nobody for anything else', async () => {
    const { page, requests, problems } = await demo.open('');
    await session(page);
    await page.waitForNetworkIdle();
    const catalogues = readdirSync('dist/cdn/locales').map((name) => `locales/${name}`);
    const expected = ['iclei.js', ...catalogues].map((name) => `${demo.url}iclei/${name}`);
    const ours = requests.filter((url) => url.includes('/iclei'));
    assert.deepEqual(ours.sort(), expected.sort());
    const others = requests.filter((url) => !ours.includes(url));
    assert.deepEqual(new Set(others), new Set([demo.url, `${demo.url}crest.svg`]));
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('says no more than where it is asked from', async () => {
    const headers = new Map();
    const record = (request) => headers.set(new URL(request.url()).pathname, request.headers());
    const { page } = await demo.open('', (tab) => tab.on('request', record), 'load');
    await choose(page, 'page', 2, 'iclei-about');
    const [, catalogue] = [...headers].find(([path]) => path.startsWith('/iclei/locales/fr-'));
    assert.equal(headers.get('/iclei/iclei.js').referer, demo.url);
    assert.equal(catalogue.referer, `${demo.url}iclei/iclei.js`);
    await page.close();
  });

  it('sends no cookie to a host that has the bundle for several sites', async () => {
    const elsewhere = await serveElsewhere();
    pages['/elsewhere/'] = everything('').replace('/iclei/iclei.js', `${elsewhere.url}/iclei.js`);
    // Another port is another origin, but cookies make no difference between ports.
    const { page } = await demo.open(
      'elsewhere/',
      (tab) => tab.setCookie({ name: 'visitor', value: '1', url: demo.url }),
      'load',
    );
    await choose(page, 'page', 2, 'iclei-about');
    assert.match(await page.evaluate(() => document.cookie), /visitor=1/);
    assert.ok(elsewhere.asked.length > 2);
    for (const { cookie, referer } of elsewhere.asked) {
      assert.equal(cookie, undefined);
      // The page's origin alone, or the bundle's own address.
      assert.ok([demo.url, `${elsewhere.url}/iclei.js`].includes(referer), referer);
    }
    await page.deleteCookie({ name: 'visitor', url: demo.url });
    await page.close();
    elsewhere.close();
  });

  it('leaves nothing behind', async () => {
    const { page } = await demo.open('', undefined, 'load');
    assert.deepEqual(await stored(page), nothing);
    await session(page);
    assert.deepEqual(await stored(page), nothing);
    await page.close();
  });

  it('leaves the choices of the visitor and nothing more with persist', async () => {
    const { page } = await demo.open('persist/', undefined, 'load');
    assert.deepEqual(await stored(page), nothing);
    await choose(page, 'page', 2, 'iclei-about');
    assert.deepEqual(await stored(page), { ...nothing, local: { 'iclei-lang:': 'fr' } });
    await choose(page, 'part', 5, 'iclei-timeline');
    await session(page);
    const local = { 'iclei-lang:': 'zh-Hans', 'iclei-lang:history': 'zh-Hans' };
    assert.deepEqual(await stored(page), { ...nothing, local });
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith('iclei-lang:')) localStorage.removeItem(key);
      }
    });
    assert.deepEqual(await stored(page), nothing);
    await page.close();
  });
});
