import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prerender, styleHashes } from '../../dist/prerender.js';
import { page as render } from '../../site/page.mjs';
import { serve } from '../../site/server.mjs';
import { countShifts, demonstration, frames } from './support.mjs';
import { olderOf } from '../hosts/pages/later.mjs';

const languages = ['en', 'fr', 'ja'];
const pages = new Map();

/** Where everything in the sections stands and what it says, as a visitor has it. */
const look = (page) =>
  page.evaluate(() => {
    const seen = (node) => {
      if (node.nodeType === window.Node.TEXT_NODE) return node.nodeValue;
      if (node.localName === 'style') return '';
      const nodes = node.localName === 'slot' ? node.assignedNodes({ flatten: true }) : [];
      const inside = nodes.length > 0 ? nodes : (node.shadowRoot ?? node).childNodes;
      return [...inside].map(seen).join('');
    };
    return [...document.querySelectorAll('iclei-lang-switch, main > *')]
      .filter(({ localName }) => localName.startsWith('iclei-'))
      .map((section) => ({
        name: section.localName,
        text: seen(section).replaceAll(/\s+/g, ' ').trim(),
        boxes: [...(section.shadowRoot?.querySelectorAll('.frame, .frame *:not(style)') ?? [])].map(
          (element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            const { color, backgroundColor, font } = getComputedStyle(element);
            return [
              element.localName,
              x,
              y + window.scrollY,
              width,
              height,
              color,
              backgroundColor,
              font,
            ];
          },
        ),
      }));
  });

/** Text that comes in several pieces may stand a 64th of a pixel beside text that is one. */
const rounded = (sections, reference) =>
  sections.map((section, index) => ({
    ...section,
    boxes: section.boxes.map((box, place) =>
      box.map((value, column) => {
        const expected = reference[index]?.boxes[place]?.[column];
        return Math.abs(value - expected) < 0.1 ? expected : value;
      }),
    ),
  }));

const assertSameLook = (after, before) => assert.deepEqual(rounded(after, before), before);

/** Whether a section is still the prerendered one. */
const isPrerendered = (page, selector = 'iclei-about') =>
  page.$eval(selector, ({ shadowRoot }) => shadowRoot.querySelector('style') !== null);

const taken = (page, selector = 'iclei-about') =>
  page.waitForFunction(
    (name) => document.querySelector(name).shadowRoot.querySelector('style') === null,
    {},
    selector,
  );

/** Calls a function once all of the page is read and on screen, which its scripts may still wait for. */
const whenSeen = async (page, then) => {
  await page.exposeFunction('isSeen', then);
  await page.evaluateOnNewDocument(() => {
    const frame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));
    new window.PerformanceObserver(async (_, observer) => {
      observer.disconnect();
      while (document.readyState === 'loading') await frame();
      await frame();
      await frame();
      window.isSeen();
    }).observe({ type: 'paint', buffered: true });
  });
};

/** How large the largest piece is that has been painted, once the browser tells of at least so much. */
const largestPaint = async (page, least = 1) => {
  const found = await page.waitForFunction(
    (size) => {
      window.largest ??= new Promise((resolve) =>
        new window.PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          if (last.size >= size) resolve(last.size);
        }).observe({ type: 'largest-contentful-paint', buffered: true }),
      );
      return window.largest;
    },
    {},
    least,
  );
  return found.jsonValue();
};

/** Lets something that the page asks for come only when `open` is called, or never. */
function gate(path) {
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  let isOpen = false;
  let fails = false;
  return {
    open: () => {
      isOpen = true;
      open();
    },
    fail: () => (fails = true),
    repair: () => (fails = false),
    watch: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', async (request) => {
        const isMeant = request.url().includes(path);
        if (isMeant && fails) return request.abort();
        if (isMeant && !isOpen) await opened;
        return request.continue();
      });
    },
  };
}

describe('a prerendered page', () => {
  const demo = demonstration(async () => {
    for (const code of languages) {
      const html = render(code);
      pages.set(`/${code}/`, await prerender(html));
      pages.set(`/${code}/older/`, olderOf(pages.get(`/${code}/`)));
      pages.set(`/${code}/plain/`, olderOf(await prerender(html, { fallback: true })));
    }
    const french = pages.get('/fr/older/');
    // Another version has other private names in its styles, other elements and other classes.
    pages.set(
      '/fr/other/',
      french
        .replaceAll(/--_(\w)\b/g, (_, name) => `--_${(parseInt(name, 36) + 7) % 36}x`)
        .replaceAll('<div class="frame">', '<div class="frame"><div class="wrapper">')
        .replaceAll('</section></div></template>', '</section></div></div></template>')
        .replaceAll(/ part="(list|text|lede)"/g, ''),
    );
    pages.set(
      '/fr/chosen/',
      pages.get('/fr/').replace('<iclei-lang-switch>', '<iclei-lang-switch persist>'),
    );
    const link = '<a hreflang="en" href="/">English</a>';
    pages.set(
      '/fr/links/',
      await prerender(render('fr').replace('<iclei-lang-switch>', `$&${link}`)),
    );
    pages.set('/fr/async/', french.replace('type="module" src', 'type="module" async src'));
    return serve({ port: 0, pages: (path) => pages.get(path) });
  });

  /** How much the layout shifts while the script, or its catalogue, comes late: all that `expected` waits for. */
  async function shiftsOf(code, path, expected = () => true) {
    const late = gate(code === 'en' ? '/iclei.js' : '/locales/');
    const { page } = await demo.open(path, async (tab) => {
      // Only what is in the window counts.
      await tab.setViewport({ width: 1280, height: 6000 });
      await countShifts(tab);
      await late.watch(tab);
      await whenSeen(tab, late.open);
    });
    await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('iclei-impact-list');
      return shadowRoot.querySelector('.frame') && !shadowRoot.querySelector('style');
    });
    await frames(page);
    await page.waitForFunction(expected);
    const shifts = await page.evaluate(() => window.shifts);
    await page.close();
    return shifts;
  }

  for (const code of languages) {
    it(`looks and reads the same before any script and after, in ${code}`, async () => {
      const views = [];
      for (const [path, isScripted, isKept] of [
        [`${code}/`, false, true],
        [`${code}/`, true, true],
        [`${code}/older/`, true, false],
      ]) {
        const { page, problems } = await demo.open(path, (tab) =>
          tab.setJavaScriptEnabled(isScripted),
        );
        assert.equal(await isPrerendered(page), isKept);
        assert.equal(await isPrerendered(page, 'iclei-lang-switch'), !isScripted);
        views.push(await look(page));
        assert.deepEqual(problems, []);
        await page.close();
      }
      const [before, kept, after] = views;
      assert.equal(before.length, 6);
      for (const { text, boxes, name } of before) {
        assert.ok(text.length > 10 && boxes.length > 5, name);
      }
      assertSameLook(kept, before);
      assertSameLook(after, before);
    });

    it(`does not shift when the script takes over in ${code}, however late`, async () => {
      assert.deepEqual(await shiftsOf(code, `${code}/older/`), []);
    });
  }

  it('shows no choices that do nothing to a visitor without scripts, but links', async () => {
    for (const [path, selector] of [
      ['fr/', 'button'],
      ['fr/links/', 'slot'],
    ]) {
      const { page } = await demo.open(path, (tab) => tab.setJavaScriptEnabled(false));
      const visibility = await page.$eval(
        'iclei-lang-switch',
        ({ shadowRoot }, name) => getComputedStyle(shadowRoot.querySelector(name)).visibility,
        selector,
      );
      assert.equal(visibility, selector === 'slot' ? 'visible' : 'hidden');
      await page.close();
    }
  });

  it('is painted when it first comes, not when its language has come', async () => {
    const catalogue = gate('/locales/');
    // What is largest in a window of this height is a text of ours.
    const open = (watch, waitUntil) =>
      demo.open(
        'fr/older/',
        async (tab) => {
          await tab.setViewport({ width: 1280, height: 6000 });
          await watch?.(tab);
        },
        waitUntil,
      );
    const { page: whole } = await open();
    await taken(whole);
    await frames(whole);
    const largest = await largestPaint(whole);
    await whole.close();
    const { page } = await open(catalogue.watch, 'domcontentloaded');
    await largestPaint(page, largest);
    assert.equal(await isPrerendered(page), true);
    catalogue.open();
    await page.close();
  });

  it('can be told from a page that does shift', async () => {
    await shiftsOf('fr', 'fr/plain/', () => window.shifts.some((value) => value > 0.01));
  });

  it('stays on screen while the language is on its way', async () => {
    const catalogue = gate('/locales/');
    const { page } = await demo.open('fr/older/', catalogue.watch, 'domcontentloaded');
    await frames(page);
    assert.equal(await isPrerendered(page), true);
    const before = await look(page);
    catalogue.open();
    await taken(page);
    assertSameLook(await look(page), before);
    await page.close();
  });

  it('keeps the focus of a visitor who is already in it, without scrolling', async () => {
    const catalogue = gate('/locales/');
    const { page } = await demo.open('fr/older/', catalogue.watch, 'domcontentloaded');
    const focused = () =>
      page.evaluate(() => {
        const inner = document.activeElement.shadowRoot?.activeElement;
        return [inner?.textContent, inner?.matches(':focus-visible'), window.scrollY];
      });
    await page.evaluate(() => {
      const [, second] = document.querySelector('iclei-pillars').shadowRoot.querySelectorAll('a');
      second.focus({ focusVisible: true });
      // To where it is not on the screen.
      window.scrollTo(0, 0);
    });
    const before = await focused();
    assert.ok(before[0].length > 5);
    catalogue.open();
    await taken(page, 'iclei-pillars');
    assert.deepEqual(await focused(), before);
    await page.close();
  });

  it("keeps the focus in the page's own link inside a section", async () => {
    const own = '<a slot="actions" href="/climate/">Plan climat</a>';
    pages.set('/fr/own/', pages.get('/fr/older/').replace('</iclei-hero>', `${own}</iclei-hero>`));
    const catalogue = gate('/locales/');
    const { page } = await demo.open('fr/own/', catalogue.watch, 'domcontentloaded');
    await page.evaluate(() => {
      window.events = [];
      const link = document.querySelector('iclei-hero a');
      link.focus();
      for (const type of ['blur', 'focus'])
        link.addEventListener(type, () => window.events.push(type));
    });
    catalogue.open();
    await taken(page, 'iclei-hero');
    await frames(page);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Plan climat');
    assert.deepEqual(await page.evaluate(() => window.events), []);
    await page.close();
  });

  it('is taken over when another version of the package has made it', async () => {
    const { page, problems } = await demo.open('fr/other/', countShifts);
    await taken(page);
    const [, after] = await look(page);
    const { page: usual } = await demo.open('fr/');
    assertSameLook([after], [(await look(usual))[1]]);
    assert.equal(await page.$$eval('.wrapper', ({ length }) => length), 0);
    assert.equal(
      await page.$eval('iclei-about', ({ shadowRoot }) => shadowRoot.childElementCount),
      1,
    );
    assert.deepEqual(problems, []);
    await page.close();
    await usual.close();
  });

  it('has only its own styles until then', async () => {
    const catalogue = gate('/locales/');
    const { page } = await demo.open('fr/other/', catalogue.watch, 'domcontentloaded');
    const sheets = () =>
      page.$eval('iclei-about', ({ shadowRoot }) => shadowRoot.adoptedStyleSheets.length);
    assert.equal(await sheets(), 0);
    catalogue.open();
    await taken(page);
    assert.ok((await sheets()) > 0);
    await page.close();
  });

  it('keeps its words if the language cannot be had, and tries again online', async () => {
    const catalogue = gate('/locales/');
    catalogue.fail();
    const { page, problems } = await demo.open('fr/older/', catalogue.watch);
    assert.equal(await isPrerendered(page), true);
    assert.match((await look(page))[2].text, /Qui sommes-nous/);
    assert.ok(problems.some((problem) => problem.includes('could not be loaded')));
    catalogue.repair();
    catalogue.open();
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await taken(page);
    assert.match((await look(page))[2].text, /Qui sommes-nous/);
    await page.close();
  });

  it('has a switch that works though the language cannot be had', async () => {
    const catalogue = gate('/locales/');
    catalogue.fail();
    const { page } = await demo.open('fr/older/', catalogue.watch);
    await page.$eval('iclei-lang-switch', ({ shadowRoot }) =>
      shadowRoot.querySelector('button').click(),
    );
    await taken(page);
    assert.match((await look(page))[2].text, /Who we are/);
    await page.close();
  });

  it("shows the visitor's choice of an earlier visit", async () => {
    const { page } = await demo.open('fr/chosen/', (tab) =>
      tab.evaluateOnNewDocument(() => localStorage.setItem('iclei-lang:', 'en')),
    );
    await taken(page);
    assert.match((await look(page))[2].text, /Who we are/);
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  it('has each section once though the script comes while the page is still read', async () => {
    const { page, problems } = await demo.open('fr/async/');
    const elements = await page.$$eval('main > *', (all) =>
      all.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot.childElementCount] : [])),
    );
    assert.deepEqual(elements, [1, 1, 1, 1, 1]);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('lights its windows once', async () => {
    const catalogue = gate('/locales/');
    const { page } = await demo.open(
      'fr/older/',
      async (tab) => {
        await catalogue.watch(tab);
        await tab.emulateMediaFeatures([
          { name: 'prefers-reduced-motion', value: 'no-preference' },
        ]);
        // However long it takes to look, it has only begun.
        const session = await tab.createCDPSession();
        await session.send('Animation.enable');
        await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
      },
      'domcontentloaded',
    );
    const running = () =>
      page.$eval('iclei-hero', ({ shadowRoot }) => shadowRoot.getAnimations().length);
    assert.equal(await running(), 1);
    catalogue.open();
    await taken(page, 'iclei-hero');
    assert.equal(await running(), 0);
    await page.close();
  });

  it('needs the hashes of its styles and nothing more under a strict policy', async () => {
    const hashes = styleHashes(pages.get('/fr/')).join(' ');
    for (const [styles, isStyled] of [
      [hashes, true],
      ['', false],
    ]) {
      const policy = `default-src 'none'; script-src 'self'; style-src 'self' ${styles}; img-src 'self'; require-trusted-types-for 'script'`;
      for (const isScripted of [false, true]) {
        const { page, problems } = await demo.open('fr/', async (tab) => {
          await tab.setJavaScriptEnabled(isScripted);
          await tab.setRequestInterception(true);
          tab.on('request', async (request) =>
            request.isNavigationRequest()
              ? request.respond({
                  contentType: 'text/html; charset=utf-8',
                  headers: { 'content-security-policy': policy },
                  body: pages.get('/fr/'),
                })
              : request.continue(),
          );
        });
        const ground = await page.$eval(
          'iclei-pillars',
          ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('.base')).backgroundColor,
        );
        assert.equal(ground !== 'rgba(0, 0, 0, 0)', isStyled || isScripted);
        assert.equal(problems.length === 0, isStyled, problems.join('\n'));
        await page.close();
      }
    }
  });

  it('shows plain HTML until the section is ready, and not beside it', async () => {
    const catalogue = gate('/locales/');
    const { page } = await demo.open('fr/plain/', catalogue.watch, 'domcontentloaded');
    const isShown = () =>
      page.$eval('iclei-about [data-iclei]', (plain) => plain.getClientRects().length > 0);
    assert.equal(await isShown(), true);
    catalogue.open();
    await page.waitForFunction(() =>
      document.querySelector('iclei-about').shadowRoot.querySelector('.frame'),
    );
    assert.equal(await isShown(), false);
    await page.close();
  });
});
