import { expect } from '@open-wc/testing';
import { until } from '../language/support.js';
import { expectShown } from './entries.js';
import { importIn, openPage, type Host } from './open.js';
import { htmlOf, states } from './pages/states.mjs';

interface Libraries {
  Idiomorph: { morph(place: Element, html: string, options: object): void };
  morphdom(place: Element, html: string, options?: object): void;
  Turbo: { visit(address: string, options: object): void };
  htmx: {
    process(element: Element): void;
    ajax(method: string, address: string, options: object): Promise<void>;
  };
}

/** A page that a test brings from state to state. */
interface Lived extends Host {
  readonly query: string;
  /** What was written on the host's elements in the sections and on these, by whomever. */
  readonly written: string[];
}

const placeOf = ({ document }: Host) => document.querySelector('#place')!;

async function openState(query: string): Promise<Lived> {
  const host = await openPage(`/hosts/morphing?${query}`);
  // WebKit renders no frames of what is not on the screen, and Turbo waits for one.
  Object.assign(host.frame.style, {
    position: 'fixed',
    insetBlockStart: '0',
    insetInlineStart: '0',
  });
  const written: string[] = [];
  new host.window.MutationObserver((records) => {
    for (const { target, attributeName } of records) {
      if ((target as Element).closest('iclei-timeline, iclei-impact-list')) {
        written.push(`${(target as Element).localName} ${attributeName}`);
      }
    }
  }).observe(host.document, { attributes: true, subtree: true });
  return Object.assign(host, { query, written });
}

type Step = (host: Lived, name: string) => unknown;

const libraries = ({ window }: Host) => window as unknown as Libraries;
const addressOf = ({ query }: Lived, state: string) =>
  `/hosts/morphing?${query.replace(/state=[^&]*/, '')}&state=${encodeURIComponent(state)}`;

/** What the server has between the tags of the page in another state. */
async function fetched(host: Lived, name: string): Promise<string> {
  const response = await host.window.fetch(addressOf(host, name));
  const page = new host.window.DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector('#place')!.innerHTML;
}

/** Lets Turbo go to another state, and waits until it has. A visit in the middle of another one ends that. */
const visit =
  (action: 'advance' | 'replace'): Step =>
  (host, name) =>
    new Promise((resolve) => {
      host.document.addEventListener('turbo:load', resolve, { once: true });
      libraries(host).Turbo.visit(addressOf(host, name), { action });
    });

/** Presses a link that htmx follows in the place of the browser. */
const followBoosted: Step = (host, name) => {
  const link = host.document.createElement('a');
  link.href = addressOf(host, name);
  link.setAttribute('hx-boost', 'true');
  link.setAttribute('hx-push-url', 'false');
  host.document.body.append(link);
  libraries(host).htmx.process(link);
  const isSettled = new Promise((resolve) => {
    host.document.addEventListener('htmx:afterSettle', resolve, { once: true });
  });
  link.click();
  return isSettled;
};

/** How each library brings a page to another state. */
const ways: Record<string, { library: string; go: Step; isShort?: boolean }> = {
  'innerHTML alone': {
    library: 'none',
    go: async (host, name) => {
      placeOf(host).innerHTML = await fetched(host, name);
    },
  },
  idiomorph: {
    library: 'idiomorph',
    go: async (host, name) => {
      const html = await fetched(host, name);
      libraries(host).Idiomorph.morph(placeOf(host), html, { morphStyle: 'innerHTML' });
    },
  },
  morphdom: {
    library: 'morphdom',
    go: async (host, name) => {
      const html = `<main id="place" hx-ext="morph">${await fetched(host, name)}</main>`;
      libraries(host).morphdom(placeOf(host), html);
    },
  },
  "Turbo's page refresh with morphing": {
    library: 'turbo-refresh',
    go: visit('replace'),
  },
  "Turbo's navigation": {
    library: 'turbo',
    go: visit('advance'),
    // WebKit allows 100 changes of the history in 30 seconds, and then no more.
    isShort: true,
  },
  "htmx's swap": {
    library: 'htmx',
    go: (host, name) =>
      libraries(host).htmx.ajax('GET', addressOf(host, name), {
        target: '#place',
        select: '#place',
        swap: 'outerHTML',
      }),
  },
  "htmx's swap with morphing": {
    library: 'htmx',
    go: (host, name) =>
      libraries(host).htmx.ajax('GET', addressOf(host, name), {
        target: '#place',
        select: '#place',
        swap: 'morph',
      }),
  },
  "htmx's boosted links": {
    library: 'htmx',
    go: followBoosted,
  },
};

const names = Object.keys(states);
const there = names.slice(1);
const back = names.slice(0, -1).reverse();
const shortTour = there.slice(0, 4);

const htmlIn = (host: Host) => placeOf(host).innerHTML;

/** An event without a year is named, by us. */
const isOurs = (notice: string) => notice.includes('<iclei-milestone');

/** Takes a page through all states, beside the same page with elements that do nothing. */
async function expectKept(
  query: string,
  begin: Step,
  go: Step,
  tour = [...there, ...back],
): Promise<void> {
  const [host, other] = [
    await openState(query),
    await openState(`${query.replace('load=late', '')}&load=stub`),
  ];
  for (const [index, name] of ['start', ...tour].entries()) {
    for (const page of [host, other]) {
      await (index === 0 ? begin : go)(page, name);
    }
    try {
      await expectShown(host, states[name]!);
      await until(() => htmlIn(host) === htmlIn(other)).catch(() => {
        expect(htmlIn(host)).to.equal(htmlIn(other));
      });
      expect(host.written).to.deep.equal(other.written);
      expect(host.notices.filter((notice) => !isOurs(notice))).to.deep.equal([]);
    } catch (error) {
      (error as Error).message = `${name}, after ${index}: ${(error as Error).message}`;
      throw error;
    }
  }
}

const nothing = () => {};

describe("a page's own entries, brought from state to state", () => {
  for (const [way, { library, go, isShort }] of Object.entries(ways)) {
    it(`are shown once and left as they are: ${way}`, () =>
      expectKept(`library=${library}`, nothing, go, isShort ? shortTour : undefined));

    // What differs is how it begins.
    for (const as of ['prerendered', 'fallback']) {
      it(`are shown once and left as they are: ${way}, ${as}`, () =>
        expectKept(`library=${library}&as=${as}`, nothing, go, shortTour));
    }
  }
});

interface Application {
  show(place: Element, state: unknown): void;
  hydrate(place: Element, state: unknown): Promise<void>;
  update(state: unknown): void;
}

const applications = new WeakMap<Host, Application>();

const applicationIn = async (host: Host) => {
  if (!applications.has(host)) {
    applications.set(host, await importIn<Application>(host, '/hosts/development/react-states.js'));
  }
  return applications.get(host)!;
};

const hydrate: Step = async (host, name) =>
  (await applicationIn(host)).hydrate(placeOf(host), states[name]);
const update: Step = async (host, name) => (await applicationIn(host)).update(states[name]);

describe("a page's own entries by React, as a developer has it", () => {
  for (const as of ['', 'prerendered']) {
    it(`are shown once and left as they are: hydrated ${as}`, () =>
      expectKept(`by=react&as=${as}`, hydrate, update));

    it(`are shown once and left as they are: hydrated before the bundle comes ${as}`, () =>
      expectKept(
        `by=react&as=${as}&load=late`,
        async (host, name) => {
          await hydrate(host, name);
          host.window.dispatchEvent(new Event('arrive'));
        },
        update,
      ));
  }

  it('are shown once and left as they are: made in the browser', () =>
    expectKept(
      'state=none',
      async (host, name) => {
        placeOf(host).replaceChildren();
        (await applicationIn(host)).show(placeOf(host), states[name]);
      },
      update,
    ));

  it('are shown where React makes a fallback anew', async () => {
    const host = await openState('by=react&as=fallback');
    await hydrate(host, 'start');
    await expectShown(host, states.start!);
    expect(host.notices.join()).to.contain('Hydration failed');
    await update(host, 'more');
    await expectShown(host, states.more!);
    expect(htmlOf(states.more!)).to.contain('tram');
  });
});
