import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import sirv from 'sirv';
import { serve } from '../../site/server.mjs';
import { listen } from '../listen.mjs';
import { demonstration } from './support.mjs';
import { choose, everything, session } from './visit.mjs';

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

/** Serves the bundle as a host that serves several sites, and notes what it is told. */
const serveElsewhere = async () => {
  const files = sirv('dist/cdn', {
    setHeaders: (response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('set-cookie', 'host=1');
    },
  });
  const asked = [];
  const server = await listen((request, response) => {
    asked.push(request.headers);
    files(request, response);
  });
  return { ...server, asked };
};

/** Notes what the page asks the browser about itself and the visitor. */
const watchQuestions = (page) =>
  page.evaluateOnNewDocument(() => {
    window.questions = [];
    const watch = (prototype, names = Object.keys(Object.getOwnPropertyDescriptors(prototype))) => {
      for (const name of names) {
        const { get, ...rest } = Object.getOwnPropertyDescriptor(prototype, name);
        if (!get) continue;
        Object.defineProperty(prototype, name, {
          ...rest,
          get() {
            window.questions.push(name);
            return get.call(this);
          },
        });
      }
    };
    watch(window.Navigator.prototype);
    watch(window.Screen.prototype);
    watch(window.Document.prototype, ['cookie', 'referrer']);
  });

describe('a visit to a page with everything', () => {
  const demo = demonstration(() => serve({ port: 0, pages: (path) => pages[path] }));

  it('asks the host of the bundle for each file once, and nobody anything else', async () => {
    const { page, requests, problems } = await demo.open('', watchQuestions);
    await session(page);
    await page.waitForNetworkIdle();
    const catalogues = readdirSync('dist/cdn/locales').map((name) => `locales/${name}`);
    const expected = ['iclei.js', ...catalogues].map((name) => `${demo.url}iclei/${name}`);
    const ours = requests.filter((url) => url.includes('/iclei'));
    assert.deepEqual(ours.sort(), expected.sort());
    const others = requests.filter((url) => !ours.includes(url));
    assert.deepEqual(new Set(others), new Set([demo.url, `${demo.url}crest.svg`]));
    assert.deepEqual(problems, []);
    assert.deepEqual(await page.evaluate(() => window.questions), []);
    await page.close();
  });

  it('says no more than where it is asked from', async () => {
    const headers = new Map();
    const record = (request) => headers.set(new URL(request.url()).pathname, request.headers());
    const { page } = await demo.open('', (tab) => tab.on('request', record), 'load');
    await choose(page, 'page', 'fr', 'iclei-about');
    const [, catalogue] = [...headers].find(([path]) => path.startsWith('/iclei/locales/fr-'));
    assert.equal(headers.get('/iclei/iclei.js').referer, demo.url);
    assert.equal(catalogue.referer, `${demo.url}iclei/iclei.js`);
    await page.close();
  });

  it('sends no cookie to a host that has the bundle for several sites, and takes none', async () => {
    const elsewhere = await serveElsewhere();
    pages['/elsewhere/'] = everything('').replace('/iclei/iclei.js', `${elsewhere.url}iclei.js`);
    // Another port is another origin, but cookies make no difference between ports.
    const { page } = await demo.open(
      'elsewhere/',
      (tab) => tab.setCookie({ name: 'visitor', value: '1', url: demo.url }),
      'load',
    );
    await choose(page, 'page', 'fr', 'iclei-about');
    assert.equal(await page.evaluate(() => document.cookie), 'visitor=1');
    assert.ok(elsewhere.asked.length > 2);
    for (const { cookie, referer } of elsewhere.asked) {
      assert.equal(cookie, undefined);
      // The page's origin alone, or the bundle's own address.
      assert.ok([demo.url, `${elsewhere.url}iclei.js`].includes(referer), referer);
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
    await choose(page, 'page', 'fr', 'iclei-about');
    assert.deepEqual(await stored(page), { ...nothing, local: { 'iclei-lang:': 'fr' } });
    await choose(page, 'part', 'ja', 'iclei-timeline');
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
