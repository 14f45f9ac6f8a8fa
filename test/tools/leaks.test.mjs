import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { serve } from '../../site/server.mjs';
import { countObservers } from '../bench/page/count-observers.mjs';
import { demonstration } from '../node/support.mjs';

const integrity = new URL('../../dist/cdn/integrity.json', import.meta.url);
const portuguese = Object.keys(JSON.parse(readFileSync(integrity, 'utf8'))).find((path) =>
  path.startsWith('locales/pt-'),
);

const blank = `<!doctype html><html lang="en"><title>Leaks</title><link rel="icon" href="data:," />
  <script type="module" src="/iclei/iclei.js"></script><body></body></html>`;

const context = demonstration(() =>
  serve({
    port: 0,
    pages: (path) => (path === '/' ? blank : undefined),
    // Portuguese never comes.
    streams: { [`/iclei/${portuguese}`]: () => {} },
  }),
);

const tags = ['hero', 'about', 'pillars', 'timeline', 'impact-list', 'lang-switch'];

/**
 * Runs in the page: lets elements of all kinds come in every way, changes their language and takes
 * them away.
 *
 * @returns {Promise<{ came: number, shown: number }>} how many came, and how many had rendered.
 */
async function comeAndGo(tags, count) {
  const { setLocale } = await import('/iclei/iclei.js');
  const place = document.body.appendChild(document.createElement('div'));
  // Layout is the browser's, and takes most of the time.
  place.hidden = true;
  const sections = [];

  const make = (way, tag, index) => {
    const section = document.createElement(`iclei-${tag}`);
    section.id = `${tag}-${index}`;
    section.dataset.way = way;
    sections.push(section);
    return section;
  };
  const withShadow = (shadow, child) => {
    const host = place.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append(shadow);
    if (child) host.append(child);
  };

  const ways = {
    alone: (section) => place.append(section),
    'with its own lang': (section) => {
      section.lang = 'fr';
      place.append(section);
    },
    'with content': (section) => {
      section.innerHTML = `<span slot="heading">Our own</span><p>Fallback</p>
        <iclei-milestone year="1999">An event</iclei-milestone><p><iclei-milestone year="2000">Two</iclei-milestone></p>
        <iclei-impact value="5">An impact</iclei-impact><a slot="actions" href="#a">A link</a>`;
      place.append(section);
    },
    moved: (section) => {
      place.append(section);
      place.prepend(section);
      document.createDocumentFragment().append(section);
      place.append(section);
    },
    'in a shadow root': (section) => withShadow(section),
    'in a slot': (section) => {
      const around = document.createElement('div');
      around.lang = 'fr';
      around.append(document.createElement('slot'));
      withShadow(around, section);
    },
    'with a switch for it': (section) => {
      const element = document.createElement('iclei-lang-switch');
      element.setAttribute('for', section.id);
      place.append(section, element);
      sections.push(element);
    },
    'removed at once': (section) => {
      place.append(section);
      section.remove();
    },
    'removed while its language is on its way': (section) => {
      section.lang = 'pt';
      place.append(section);
    },
  };

  for (let index = 0; sections.length < count; index += 1) {
    for (const [way, come] of Object.entries(ways)) {
      for (const tag of tags) come(make(way, tag, index));
    }
  }
  const rendered = () =>
    Promise.all(
      sections
        .filter(({ isConnected, lang }) => isConnected && lang !== 'pt')
        .map((section) => section.updateComplete),
    );
  await rendered();
  for (const button of place.querySelectorAll('iclei-lang-switch')) {
    button.shadowRoot.querySelector('button')?.click();
  }
  setLocale('fr');
  for (const section of sections) section.setAttribute('heading-level', '3');
  await rendered();
  const shown = sections.filter(({ shadowRoot }) => shadowRoot.querySelector('[part=base]'));
  place.remove();
  setLocale('en');
  return { came: sections.length, shown: shown.length };
}

describe('sections that come and go', () => {
  it('leave nothing behind: 1,000 of them, in every way, ten times', async () => {
    const { page, problems } = await context.open('', (page) =>
      page.evaluateOnNewDocument(countObservers),
    );
    const client = await page.createCDPSession();
    await client.send('Performance.enable');

    const collect = async () => {
      // An element with a promise or an observer takes two collections to go.
      await client.send('HeapProfiler.collectGarbage');
      await client.send('HeapProfiler.collectGarbage');
    };
    const read = async () => {
      await collect();
      const { metrics } = await client.send('Performance.getMetrics');
      const value = (name) => metrics.find((metric) => metric.name === name).value;
      return {
        nodes: value('Nodes'),
        listeners: value('JSEventListeners'),
        heap: value('JSHeapUsedSize'),
      };
    };
    /** Objects of a kind that are still there. */
    const left = async (prototype, name = '') => {
      // The search collects too, but may take what is left on the stack by chance for something in use.
      await collect();
      const handle = await page.evaluateHandle(prototype);
      const objects = await page.queryObjects(handle);
      const found = await objects.evaluate(
        (all, name) =>
          all
            // Not the prototypes themselves.
            .filter((object) => !Object.hasOwn(object, 'constructor'))
            .filter(({ localName = '' }) => localName.startsWith(name))
            .map((object) => `${object.localName ?? object} ${object.dataset?.way ?? ''}`),
        name,
      );
      await objects.dispose();
      await handle.dispose();
      return new Set(found);
    };

    const nothingIsLeft = async () => {
      assert.deepEqual(await left(() => window.HTMLElement.prototype, 'iclei-'), new Set());
      assert.deepEqual(await left(() => window.ShadowRoot.prototype), new Set());
    };

    // What is made once, such as templates, styles and French, is no leak.
    for (let turn = 0; turn < 3; turn += 1) await page.evaluate(comeAndGo, tags, 1000);
    // At the start already, because what is left makes the rest slow.
    await nothingIsLeft();
    const before = await read();
    for (let turn = 0; turn < 10; turn += 1) {
      const { came, shown } = await page.evaluate(comeAndGo, tags, 1000);
      assert.ok(came >= 1000 && shown > came * 0.7, `${shown} of ${came} were shown`);
    }
    const after = await read();

    await nothingIsLeft();
    assert.equal(after.nodes, before.nodes);
    assert.equal(after.listeners, before.listeners);
    assert.ok(after.heap - before.heap < 150_000, `${after.heap - before.heap} bytes more`);
    assert.equal(await page.evaluate(() => window.observers.made), 1);
    // The content is the same in all sections, and has its place in few of them.
    const unexpected = problems.filter((problem) => !problem.startsWith('@iclei/elements: <'));
    assert.deepEqual(unexpected, []);
  });
});
