import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import sirv from 'sirv';
import { snippets } from '../../.storybook/regions.mjs';
import { readTokens } from '../../src/design/tokens.mjs';
import { listen } from '../listen.mjs';
import { demonstration } from '../node/support.mjs';

/** Builds Storybook and serves it as a site would that publishes it. */
async function start() {
  execSync('npx storybook build --quiet', { stdio: 'pipe' });
  const answer = sirv('storybook-static');
  return listen((request, response) =>
    answer(request, response, () => {
      // A browser asks a site for its icon where a page names none, as those of stories do.
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404);
      response.end();
    }),
  );
}

/** What is said on purpose: by stories that show what a wrong page gets, and by Storybook of itself. */
const expected = [/^@iclei\/elements: /, /will become mandatory in Storybook/];

const consumers = JSON.parse(readFileSync('stories/consumers.json', 'utf8'));
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

describe('Storybook', () => {
  const storybook = demonstration(start);
  let entries;

  before(async () => {
    const { entries: index } = await (await fetch(`${storybook.url}index.json`)).json();
    entries = Object.values(index);
  });

  const isShown = () => {
    const sections = [...document.querySelectorAll('.sb-story *, #storybook-root *')].filter(
      ({ localName }) => /^iclei-(?!milestone|impact$)/.test(localName),
    );
    return (
      document.querySelector('#storybook-docs h1, #storybook-root:not(:empty)') &&
      // A page has its heading before its stories.
      !document.querySelector('.sb-story > :empty') &&
      sections.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=base]'))
    );
  };

  /** A story or a page without what Storybook puts around it, which is there sooner. */
  async function show(viewMode, id) {
    const opened = await storybook.open(
      `iframe.html?viewMode=${viewMode}&id=${id}`,
      (tab) => tab.setViewport({ width: 1280, height: 900 }),
      'domcontentloaded',
    );
    await opened.page.waitForFunction(isShown);
    return opened;
  }

  const emit = (page, event, data) =>
    page.evaluate(
      (name, payload) => window.__STORYBOOK_ADDONS_CHANNEL__.emit(name, payload),
      ...[event, data],
    );

  /** Nothing went wrong while a page was shown, and nothing was asked of another host. */
  function assertNoProblems({ requests, problems }, what) {
    assert.deepEqual(
      problems.filter((problem) => !expected.some((pattern) => pattern.test(problem))),
      [],
      what,
    );
    const elsewhere = requests.filter(
      (address) => !address.startsWith(storybook.url) && !/^(data|blob):/.test(address),
    );
    assert.deepEqual(elsewhere, [], what);
  }

  const hasError = (frame) =>
    frame.evaluate(() => document.body.classList.contains('sb-show-errordisplay'));

  it('opens with a page of documentation, and asks no other host', async () => {
    const opened = await storybook.open('');
    const element = await opened.page.waitForSelector('#storybook-preview-iframe');
    const frame = await element.contentFrame();
    await frame.waitForFunction(isShown);
    assert.equal(await hasError(frame), false);
    assertNoProblems(opened, 'the first page');
    await opened.page.close();
  });

  it('shows every page of documentation without an error, and asks no other host', async () => {
    const pages = entries.filter(({ type }) => type === 'docs');
    assert.ok(pages.length >= 15, `${pages.length} pages`);
    for (const { id } of pages) {
      const opened = await show('docs', id);
      assert.equal(await hasError(opened.page), false, id);
      assertNoProblems(opened, id);
      await opened.page.close();
    }
  });

  for (const element of elements) {
    const { tagName, description } = element;
    it(`has a page for <${tagName}>, with all that the manifest says of it`, async () => {
      const name = tagName === 'iclei-lang-switch' ? 'language-switch' : tagName.slice(6);
      const { page } = await show('docs', `elements-${name}--docs`);
      await page.waitForSelector('.docblock-argstable');
      const text = await page.evaluate(() => document.body.innerText);
      const rows = [
        ...[...element.attributes, ...element.members, ...(element.cssProperties ?? [])],
        ...[...element.slots.filter((slot) => slot.name), ...(element.events ?? [])],
        ...(element.cssParts ?? []).map((part) => ({ name: `::part(${part.name})` })),
      ];
      for (const row of rows) assert.ok(text.includes(row.name), row.name);
      assert.ok(text.includes(description.replaceAll('`', '').split('<')[0]));
      await page.close();
    });
  }

  it('shows developers the code of each tested application, and what was seen of it', async () => {
    const { page } = await show('docs', 'for-developers--docs');
    for (const { code } of Object.values(snippets())) {
      const last = code.trimEnd().split('\n').at(-1).trim();
      // The code is coloured a moment later.
      await page.waitForFunction(
        (start, end) =>
          [...document.querySelectorAll('pre')].some(
            ({ innerText }) => innerText.includes(start) && innerText.includes(end),
          ),
        {},
        ...[code.split('\n')[0], last],
      );
    }
    const rows = await page.$$eval('.developers tbody tr', (all) =>
      all.map((row) => [...row.cells].map(({ textContent }) => textContent)),
    );
    assert.equal(rows.length, consumers.applications.length + Object.keys(consumers.sizes).length);
    for (const { title } of consumers.applications) {
      assert.ok(
        rows.some(([name, ...cells]) => name === title && cells.includes('yes')),
        title,
      );
    }
    await page.close();
  });

  it('draws every token, in colours that the browser knows', async () => {
    const { page } = await show('docs', 'tokens--docs');
    const text = await page.evaluate(() => document.body.innerText);
    for (const { name } of await readTokens()) assert.ok(text.includes(`--iclei-${name}`), name);
    const grounds = await page.$$eval('.swatches > *, .bar, .moving, .sample', (drawn) =>
      drawn.map((element) => getComputedStyle(element).backgroundColor),
    );
    assert.ok(grounds.length > 60, String(grounds.length));
    assert.ok(!grounds.includes('rgba(0, 0, 0, 0)'));
    await page.close();
  });

  describe('changes the section with', () => {
    const controls = [
      [
        'an attribute of two values',
        'timeline',
        { order: 'newest-first' },
        ['[part=year]', '2003'],
      ],
      ['a number', 'about', { 'heading-level': 4 }, ['h4', 'Who we are']],
      [
        'a boolean',
        'impact-list',
        { 'no-figures': true },
        ['section:not(:has(dl)) h2', 'Our impacts'],
      ],
      ['a language', 'about', { lang: 'fr' }, ['h2', 'Qui sommes-nous\u202f?']],
      [
        'an address',
        'pillars',
        { 'work-href': '/ours/' },
        ['a[href="/ours/"]', 'Get to know how we work'],
      ],
      ['a property', 'timeline', { 'property-order': 'newest-first' }, ['[part=year]', '2003']],
      ['the names of languages', 'language-switch', { names: true }, ['[lang=ko]', '한국어']],
    ];
    for (const [what, name, args, [selector, text]] of controls) {
      it(`${what} on the page of ${name}`, async () => {
        const storyId = `elements-${name}--playground`;
        const { page } = await show('story', storyId);
        const section = await page.$('[id^=story-] > :not(style)');
        await emit(page, 'updateStoryArgs', { storyId, updatedArgs: args });
        // It is the one that was there, and not another one in its place.
        await page.waitForFunction(
          (same, wanted, words) =>
            same.isConnected && same.shadowRoot.querySelector(wanted)?.textContent === words,
          {},
          ...[section, selector, text],
        );
        await page.close();
      });
    }

    it('a slot, a part, a custom property, and shows the HTML for them', async () => {
      const { page } = await show('docs', 'elements-hero--docs');
      await emit(page, 'updateStoryArgs', {
        storyId: 'elements-hero--playground',
        updatedArgs: {
          'slot-heading': 'Ours',
          'heading-level': 2,
          'part-heading': 'letter-spacing: 3px',
          '--iclei-color-sky-ink': '#010203',
          'property-headingLevel': 1,
        },
      });
      const found = await page.waitForFunction(() => {
        const hero = document.querySelector('iclei-hero');
        const heading = hero.shadowRoot.querySelector('h1');
        const own = hero.querySelector('[slot=heading]');
        if (!heading || !own) return undefined;
        const { letterSpacing, color } = getComputedStyle(heading);
        const others = [...document.querySelectorAll('iclei-hero')].slice(2);
        const apart = others.every(
          (other) =>
            getComputedStyle(other.shadowRoot.querySelector('h1, h2')).letterSpacing !== '3px',
        );
        return { own: own.outerHTML, letterSpacing, color, apart };
      });
      assert.deepEqual(await found.jsonValue(), {
        own: '<span slot="heading">Ours</span>',
        letterSpacing: '3px',
        color: 'rgb(1, 2, 3)',
        apart: true,
      });
      const button = await page.waitForSelector('xpath///button[contains(., "Show code")]');
      await button.evaluate((element) => element.click());
      // The code of the page as it was may be there for a moment.
      const code = await page.waitForSelector('xpath///pre[contains(., "headingLevel")]');
      assert.equal(
        (await code.evaluate((element) => element.innerText)).trim(),
        `<style>
  iclei-hero {
    --iclei-color-sky-ink: #010203;
  }
  iclei-hero::part(heading) {
    letter-spacing: 3px;
  }
</style>

<iclei-hero>
  <span slot="heading">Ours</span>
</iclei-hero>

<script type="module">
  document.querySelector('iclei-hero').headingLevel = 1;
</script>`,
      );
      await page.close();
    });
  });

  describe('takes from the toolbar', () => {
    const cases = [
      [
        'the language',
        { lang: 'ko' },
        'section.lang === "ko" && document.documentElement.lang === "ko"',
      ],
      ['the pseudo-locale', { lang: 'en-XA' }, 'heading.textContent.startsWith("[Ŵ")'],
      [
        'the colour scheme',
        { scheme: 'dark' },
        'style.colorScheme === "dark" && getComputedStyle(document.documentElement).colorScheme === "dark"',
      ],
      [
        'the theme',
        { theme: 'town-hall' },
        'getComputedStyle(heading).fontFamily.startsWith("Georgia")',
      ],
      ['the width', { width: '320px' }, 'section.getBoundingClientRect().width === 320'],
      [
        'the direction, which is not that of the section',
        { direction: 'rtl' },
        'shadowRoot.host.matches("[dir=rtl] *") && style.direction === "ltr"',
      ],
      ["the page's font size", { fontSize: '24px' }, 'style.fontSize === "24px"'],
    ];
    for (const [what, globals, condition] of cases) {
      it(what, async () => {
        const { page } = await show('story', 'elements-about--playground');
        await emit(page, 'updateGlobals', { globals });
        await page.waitForFunction(
          `(() => {
            const { shadowRoot } = document.querySelector('iclei-about');
            const section = shadowRoot.querySelector('section');
            const heading = shadowRoot.querySelector('[part=heading]');
            const style = getComputedStyle(section);
            return ${condition};
          })()`,
        );
        await page.close();
      });
    }
  });
});
