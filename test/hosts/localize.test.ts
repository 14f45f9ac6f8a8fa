import { expect } from '@open-wc/testing';
import { press } from '../sections/support.js';
import { until } from '../language/support.js';
import { expectFine } from './fine.js';
import type { CityGreeting } from './city/city-greeting.js';
import { allShow, elementOf, openHost, shows, type Host } from './open.js';

interface HostLocale {
  getLocale(): string;
  setLocale?(locale: string): Promise<void>;
  statuses: string[];
}

const theirs = ({ window }: Host) => (window as unknown as { hostLocale: HostLocale }).hostLocale;

const greeting = ({ document }: Host) =>
  document.querySelector('city-greeting')!.shadowRoot?.querySelector('p')?.textContent;

const choose = async (host: Host, label: string, locale: string) => {
  press(elementOf(host, 'lang-switch'), label);
  await shows(host, locale);
};

describe('on a page that uses @lit/localize itself', () => {
  for (const copies of ['separate', 'shared']) {
    for (const order of ['before', 'after']) {
      it(`neither disturbs the other: runtime mode, ${copies} copies, ${order} ours`, async () => {
        const host = await openHost(`runtime-${copies}-${order}`);
        await until(() => greeting(host) === 'Hello');
        await theirs(host).setLocale!('fr');
        await until(() => greeting(host) === 'Bonjour');
        await expectFine(host);
        await choose(host, 'ES', 'es');
        expect(greeting(host)).to.equal('Bonjour');
        await theirs(host).setLocale!('en');
        await until(() => greeting(host) === 'Hello');
        await choose(host, 'FR', 'fr');
        // Two changes of the host's own, none of ours.
        expect(theirs(host).statuses).to.deep.equal(['loading', 'ready', 'loading', 'ready']);
        expect(theirs(host).getLocale()).to.equal('en');
        await allShow(host);
        await expectFine(host);
      });

      it(`neither disturbs the other: transform mode before it is built, ${copies} copies, ${order} ours`, async () => {
        const host = await openHost(`transform-${copies}-${order}`);
        await until(() => greeting(host) === 'Hello');
        await expectFine(host);
        await choose(host, 'ES', 'es');
        await choose(host, 'FR', 'fr');
        expect([greeting(host), theirs(host).getLocale()]).to.deep.equal(['Hello', 'en']);
        expect(theirs(host).statuses).to.deep.equal([]);
        await expectFine(host);
      });
    }
  }
});

const city = ({ document }: Host) => document.querySelector<CityGreeting>('city-greeting')!;

/** All that the city says, with what is shown at the pointer. */
const cityWords = (host: Host) => {
  const root = city(host).shadowRoot!;
  return [root.textContent, root.querySelector('p')!.title].map((text) =>
    text!.replace(/\s+/g, ' ').trim(),
  );
};

const cityIn = {
  en: (trees: number) => [`Hello See ${trees} of our trees.`, `Trees: ${trees}`],
  fr: (trees: number) => [`Bonjour Nos arbres : ${trees}.`, `Arbres : ${trees}`],
};

describe("on a page whose application @lit/localize's transform mode has built", () => {
  before(async function () {
    this.timeout(120_000);
    const { ok } = await fetch('/hosts/city/en/modules.js');
    expect(ok, 'the application is built').to.equal(true);
  });

  const ways = {
    bundle: 'with a Lit of its own, beside the bundle',
    separate: 'with a Lit of its own, beside the npm modules',
    shared: 'with the Lit that the npm modules have',
  };

  for (const [copies, way] of Object.entries(ways)) {
    for (const order of ['before', 'after']) {
      it(`neither disturbs the other: ${way}, ${order} ours`, async () => {
        for (const locale of ['en', 'fr'] as const) {
          const host = await openHost(`city-${locale}-${copies}-${order}`);
          expect(cityWords(host)).to.deep.equal(cityIn[locale](12));
          await choose(host, 'ES', 'es');
          city(host).trees = 1989;
          await city(host).updateComplete;
          expect(cityWords(host)).to.deep.equal(cityIn[locale](1989));
          expect(theirs(host).getLocale()).to.equal(locale);
          for (const status of ['loading', 'ready']) {
            const detail = { status, loadingLocale: 'ko', readyLocale: 'ko' };
            host.window.dispatchEvent(new CustomEvent('lit-localize-status', { detail }));
          }
          await shows(host, 'es');
          await choose(host, 'FR', 'fr');
          expect(theirs(host).statuses).to.deep.equal(['loading', 'ready']);
          await expectFine(host);
          const { litElementVersions } = host.window as unknown as { litElementVersions: string[] };
          if (copies === 'shared') expect(litElementVersions).to.have.length(1);
        }
      });
    }
  }
});
