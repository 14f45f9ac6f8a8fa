/** A visitor's tab in each engine, and what the visitor, the browser and the machine do to it. */
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchOptions, patience, whatIsMissing } from '../browser.mjs';
import { WebKitLauncher } from '../webkit.mjs';

const extension = fileURLToPath(new URL('tab-extension/', import.meta.url));

/** @returns {string} the path of an engine's program. */
function programOf(engine) {
  const program = findBrowser(engine);
  if (!program) throw new Error(whatIsMissing(engine));
  return program;
}

/** What Puppeteer does in the same way in two engines. `page` is another one when a tab was discarded. */
const visit = async (browser) => {
  const tab = {
    page: await browser.newPage(),
    // Not awaited: where something is late, a page may not be loaded for long.
    goto: (url) => void tab.page.goto(url, { timeout: 0 }).catch(() => {}),
    evaluate: (...run) => tab.page.evaluate(...run),
    // Puppeteer would wait for the load of a page that is only taken out again.
    back: () => tab.evaluate(() => window.history.back()),
    close: () => tab.page.close(),
    /** Has `act` discard the tab behind another one and open it again. */
    replace: async (act) => {
      const discarded = tab.page.target();
      const url = tab.page.url();
      const front = await browser.newPage();
      await front.bringToFront();
      const isBack = browser.waitForTarget(
        (target) => target.type() === 'page' && target.url() === url && target !== discarded,
      );
      await act(url);
      tab.page = await (await isBack).page();
      await front.close();
    },
  };
  return tab;
};

async function chromium() {
  const browser = await puppeteer.launch({
    ...launchOptions(),
    // The way in which Chromium takes an extension.
    pipe: true,
    enableExtensions: [extension],
  });
  const open = async () => {
    const tab = await visit(browser);
    return Object.assign(tab, {
      setOffline: (isOffline) => tab.page.setOfflineMode(isOffline),
      setFrozen: async (isFrozen) => {
        const session = await tab.page.createCDPSession();
        await session.send('Page.setWebLifecycleState', { state: isFrozen ? 'frozen' : 'active' });
      },
      discard: () =>
        tab.replace(async (url) => {
          const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
          const worker = await target.worker();
          await worker.evaluate(async (address) => {
            const { tabs } = globalThis.chrome;
            const ours = (await tabs.query({})).find((each) => each.url === address);
            const discarded = await tabs.discard(ours.id);
            await tabs.update(discarded.id, { active: true });
          }, url);
        }),
    });
  };
  return { open, close: () => browser.close() };
}

async function firefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programOf('firefox'),
    timeout: patience,
    // To use the menus of the browser itself.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // As visitors have it; Puppeteer turns it off.
      'fission.bfcacheInParent': true,
      'network.disable-localhost-when-offline': true,
    },
  });
  const inBrowser = async (expression) => {
    const send = (...command) => browser.connection.send(...command);
    const { result } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const target = { context: result.contexts[0].context };
    await send('script.evaluate', { expression, target, awaitPromise: true });
  };
  const open = async () => {
    const tab = await visit(browser);
    return Object.assign(tab, {
      setOffline: (isOffline) =>
        // What is open already would still be used.
        inBrowser(`Services.io.offline = ${isOffline};
          Services.obs.notifyObservers(null, 'net:prune-all-connections');`),
      discard: () =>
        tab.replace((url) =>
          inBrowser(`(async () => {
            const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec === '${url}');
            await gBrowser.prepareDiscardBrowser(tab);
            gBrowser.discardBrowser(tab, true);
            gBrowser.selectedTab = tab;
          })()`),
        ),
    });
  };
  return { open, close: () => browser.close() };
}

/** It discards no tab, and nobody but the machine's network takes it offline. */
async function webkit() {
  const browser = new WebKitLauncher(programOf('webkit'), { pageLoadStrategy: 'none' });
  await browser.startSession('tab', 'about:blank');
  const post = (path, body = {}) =>
    Promise.race([
      browser.command('POST', path, body),
      // Its driver may never answer what is asked just when the page before comes back.
      wait(10_000, undefined, { ref: false }).then(() => {
        throw new Error(`WebKit does not answer ${path}`);
      }),
    ]);
  // Or take it for an error that the page before goes.
  const leave = (...command) => post(...command).catch(() => {});
  const tab = {
    goto: (url) => leave('/url', { url }),
    evaluate: (script, ...args) =>
      post('/execute/sync', { script: `return (${script})(...arguments)`, args }),
    back: () => leave('/back'),
    close: () => {},
  };
  return { open: () => tab, close: () => browser.stop() };
}

/** Starts a browser of an engine, which opens tabs and closes. */
export const engines = { Chromium: chromium, Firefox: firefox, WebKit: webkit };
