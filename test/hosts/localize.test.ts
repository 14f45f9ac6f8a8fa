import { expect } from '@open-wc/testing';
import { press } from '../sections/support.js';
import { until } from '../language/support.js';
import { expectFine } from './fine.js';
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

      it(`neither disturbs the other: transform mode, ${copies} copies, ${order} ours`, async () => {
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
