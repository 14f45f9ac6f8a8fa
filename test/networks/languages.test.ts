import { aTimeout, expect } from '@open-wc/testing';
import { elementOf, shows, type Host } from '../hosts/open.js';
import { textOf, until } from '../language/support.js';
import { buttons } from '../sections/support.js';
import { aNetwork, bundleOf, faults } from './network.js';

describe('a language that the network does not bring', () => {
  for (const fault of [...faults, 'script of something else']) {
    it(`(${fault}) is English with one warning, and comes when the page is online again`, async () => {
      const network = await aNetwork({ languages: fault });
      const host = await network.open('french');
      await shows(host, 'en');
      expect(textOf(elementOf(host))).to.contain('two-thirds');
      expect(host.notices).to.have.length(1);
      expect(host.notices[0]).to.match(/^warn: @iclei\/elements: the texts in "fr" could not/);
      await network.now({ languages: 'nothing' });
      host.window.dispatchEvent(new Event('online'));
      await shows(host, 'fr');
      expect(await network.asked()).to.deep.equal(['fr', 'fr?1']);
      expect(host.notices).to.have.length(1);
    });
  }

  it('is asked for again when a visitor chooses it again', async () => {
    const network = await aNetwork({ languages: 'aborted' });
    const host = await network.open('english');
    await shows(host, 'en', 'lang-switch');
    const japanese = buttons(elementOf(host, 'lang-switch'))[5]!;
    japanese.click();
    await until(() => host.notices.length === 1);
    expect(textOf(elementOf(host))).to.contain('two-thirds');
    await network.now({ languages: 'nothing' });
    japanese.click();
    await shows(host, 'ja');
    expect(await network.asked()).to.deep.equal(['ja', 'ja?1']);
  });

  it('is asked for again when a visitor comes back to the page, not when it is first shown', async () => {
    const network = await aNetwork({ languages: 'aborted' });
    const host = await network.open('french');
    await shows(host, 'en');
    const show = (persisted: boolean) =>
      host.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
    show(false);
    // By the time that this has failed too, anything that was asked for before would be known.
    elementOf(host, 'about').lang = 'ja';
    await until(() => host.notices.length === 2);
    // Firefox may ask once more by itself where a connection breaks; we ask at another address.
    const asked = async () => [...new Set(await network.asked())];
    expect(await asked()).to.deep.equal(['fr', 'ja']);
    await network.now({ languages: 'nothing' });
    show(true);
    await shows(host, 'fr');
    await shows(host, 'ja', 'about');
    expect((await asked()).slice(2)).to.have.members(['fr?1', 'ja?1']);
  });

  it('leaves the words of a prerendered page, and takes over when it is there', async () => {
    const network = await aNetwork({ languages: 'server error' });
    const host = await network.open('prerendered-older');
    const hero = elementOf(host);
    await until(() => host.notices.length === 1);
    await shows(host, 'en', 'lang-switch');
    expect(hero.shadowRoot.querySelectorAll('style')).to.have.length(1);
    expect(textOf(hero)).to.contain('deux tiers').and.not.contain('two-thirds');
    expect(hero.offsetHeight).to.be.above(100);
    await network.now({ languages: 'nothing' });
    host.window.dispatchEvent(new Event('online'));
    await until(() => !hero.shadowRoot.querySelector('style'));
    await shows(host, 'fr', 'lang-switch');
    expect(textOf(hero)).to.contain('deux tiers');
  });
});

describe('a language that is late', () => {
  it('leaves the fallback on screen for ten seconds, and comes without English before it', async () => {
    const network = await aNetwork({ languages: 'late' });
    const host = await network.open('french', { isLate: true });
    const hero = elementOf(host);
    await until(async () => (await network.asked()).length === 1);
    // A pause and no condition: whatever loses its patience with the network would do so meanwhile.
    await aTimeout(10_000);
    expect(hero.innerText).to.equal('Deux tiers de l’humanité.');
    const seen: string[] = [];
    new MutationObserver(() => seen.push(textOf(hero))).observe(hero.shadowRoot, {
      childList: true,
    });
    await network.now({ languages: 'nothing' });
    await shows(host, 'fr');
    for (const text of seen) expect(text).not.to.contain('two-thirds');
    expect(hero.innerText).not.to.contain('humanité.');
    expect(host.notices).to.deep.equal([]);
  });

  it('is English if it fails in the end', async () => {
    const network = await aNetwork({ languages: 'late' });
    const host = await network.open('french', { isLate: true });
    await until(async () => (await network.asked()).length === 1);
    await network.now({ languages: 'not found' });
    await shows(host, 'en');
    expect(host.notices).to.have.length(1);
  });
});

describe('fifty changes of language while nothing comes', () => {
  const codes = ['en', 'es', 'fr', 'pt', 'ko', 'ja', 'zh-Hans'];
  const sequence = Array.from({ length: 50 }, (_, index) => codes[(index * 5 + 2) % 7]!);
  const task = () => new Promise((resolve) => setTimeout(resolve));

  const ways: Record<string, (host: Host) => unknown> = {
    'lang of the page': (host) => (code: string) => (host.document.documentElement.lang = code),
    setLocale: async (host) => (await bundleOf(host)).setLocale,
    'the switch': (host) => (code: string) =>
      buttons(elementOf(host, 'lang-switch'))[codes.indexOf(code)]!.click(),
  };

  async function openLate() {
    const network = await aNetwork({ languages: 'late' });
    const host = await network.open('english');
    await shows(host, 'en');
    await shows(host, 'en', 'lang-switch');
    return { network, host };
  }

  for (const [name, wayIn] of Object.entries(ways)) {
    it(`by ${name}: the last one wins, and no language is asked for twice`, async () => {
      const { network, host } = await openLate();
      const change = (await wayIn(host)) as (code: string) => void;
      for (const code of [...sequence, 'pt']) {
        change(code);
        await task();
      }
      expect(textOf(elementOf(host))).to.contain('two-thirds');
      await until(async () => (await network.asked()).length === 6);
      await network.now({ languages: 'nothing' });
      await shows(host, 'pt');
      // Each of the others is there now, and changes nothing.
      const languages: string[] = [];
      new MutationObserver(() =>
        languages.push(elementOf(host).shadowRoot.querySelector('section')!.lang),
      ).observe(elementOf(host).shadowRoot, { attributes: true, subtree: true });
      for (const code of codes.slice(1)) {
        elementOf(host, 'about').lang = code;
        await shows(host, code, 'about');
      }
      expect(languages).to.deep.equal([]);
      expect((await network.asked()).sort()).to.deep.equal(codes.slice(1).sort());
      expect(host.notices).to.deep.equal([]);
    });
  }

  it('at once asks for the last one alone', async () => {
    const { network, host } = await openLate();
    for (const code of [...sequence, 'ko']) host.document.documentElement.lang = code;
    await until(async () => (await network.asked()).length > 0);
    await network.now({ languages: 'nothing' });
    await shows(host, 'ko');
    expect(await network.asked()).to.deep.equal(['ko']);
    expect(host.notices).to.deep.equal([]);
  });
});
