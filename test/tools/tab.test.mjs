import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { pageAt, serve } from '../../site/server.mjs';
import { goTo, press, shows, until } from '../node/in-tab.mjs';
import { engines } from '../node/tabs.mjs';

const locales = new URL('../../dist/cdn/locales/', import.meta.url);
const french = 'Qui sommes-nous\u202f?';
const spanish = 'Quiénes somos';

/** The first script of every page: it notes what is said, and whether the page is shown as it was left. */
const watching = `<script>
  window.problems = [];
  console.warn = (...parts) => window.problems.push(parts.join(' '));
  for (const kind of ['error', 'unhandledrejection'])
    window.addEventListener(kind, ({ message, reason }) => window.problems.push(String(message ?? reason)));
  window.addEventListener('pageshow', ({ persisted }) => (window.isAsItWas = persisted));
</script>`;

/** The demonstration, and below /remembering/ once more with a switch that remembers. */
function pages(address) {
  const html = pageAt(address.replace('/remembering/', '/'))?.replace('<head>', `$&${watching}`);
  return address.startsWith('/remembering/')
    ? html.replace('<iclei-lang-switch', '$& persist')
    : html;
}

const leaveAndComeBack = async (tab, url) => {
  await goTo(tab, url);
  await tab.back();
  await until(tab, (left) => window.location.href !== left, url);
};

for (const [engine, start] of Object.entries(engines)) {
  describe(`a visitor's tab in ${engine}`, () => {
    const streams = {};
    let server;
    let browser;
    let tab;

    before(async () => {
      server = await serve({ port: 0, pages, streams });
      browser = await start();
      tab = await browser.open();
    });

    after(async () => {
      await browser?.close();
      server?.close();
    });

    const open = (path) => goTo(tab, server.url + path);
    const problems = () => tab.evaluate(() => window.problems);

    /** Keeps French on its way until it is called. */
    function lateFrench() {
      const name = readdirSync(locales).find((each) => each.startsWith('fr-'));
      let go;
      const gone = new Promise((resolve) => (go = resolve));
      streams[`/iclei/locales/${name}`] = async (response) => {
        await gone;
        response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
        response.end(readFileSync(new URL(name, locales)));
      };
      return go;
    }

    it('that comes back to the page finds it as it was, and it still follows', async () => {
      await open('fr/');
      await shows(tab, french);
      await press(tab, 'es');
      await shows(tab, spanish);
      await leaveAndComeBack(tab, `${server.url}ja/`);
      await until(tab, () => window.isAsItWas);
      await shows(tab, spanish);
      await press(tab, 'pt');
      await shows(tab, 'Quem somos');
      await tab.evaluate(() => {
        document.querySelector('iclei-about').lang = 'ko';
      });
      await shows(tab, '이클레이 소개');
      assert.deepEqual(await problems(), []);
    });

    it('that comes back while the language was on its way gets it', async () => {
      const go = lateFrench();
      await open('fr/');
      await until(tab, () => Boolean(window.customElements.get('iclei-about')));
      await leaveAndComeBack(tab, server.url);
      go();
      await shows(tab, french);
    });

    // Nobody can take WebKit off the network alone: test/networks/ has a network that aborts, and tells it.
    if (engine !== 'WebKit') {
      it('that goes offline keeps its language, and has the chosen one when it is online', async () => {
        await open('');
        await shows(tab, 'Who we are');
        await tab.setOffline(true);
        await press(tab, 'zh-Hans');
        await until(tab, () => window.problems.length > 0);
        assert.match(
          (await problems()).join(),
          /^@iclei\/elements: .* "zh-Hans" could not be loaded/,
        );
        await shows(tab, 'Who we are');
        await tab.setOffline(false);
        await shows(tab, '我们是谁');
      });

      // WebKit has no tabs that are discarded, on GTK, or nothing that discards them.
      it('that the browser has discarded comes back in the language that was chosen', async () => {
        await open('remembering/fr/');
        await shows(tab, french);
        await press(tab, 'es');
        await shows(tab, spanish);
        await tab.evaluate(() => {
          window.isTheOldOne = true;
        });
        await tab.discard();
        await shows(tab, spanish);
        assert.equal(await tab.evaluate(() => window.isTheOldOne), undefined);
        await press(tab, 'pt');
        await shows(tab, 'Quem somos');
        assert.deepEqual(await problems(), []);
      });
    }

    // Others freeze no tabs, or let nobody do it.
    if (engine === 'Chromium') {
      it('that is frozen in the background goes on where it was', async () => {
        const go = lateFrench();
        await open('fr/');
        await until(tab, () => Boolean(window.customElements.get('iclei-about')));
        await tab.setFrozen(true);
        go();
        await tab.setFrozen(false);
        await shows(tab, french);
        await press(tab, 'es');
        await shows(tab, spanish);
      });
    }
  });
}
