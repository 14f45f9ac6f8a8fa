import { expect } from '@open-wc/testing';
import { until } from '../language/support.js';
import { expectFine } from './fine.js';
import { openHost, openPage } from './open.js';
import { itWithRegistries } from './registries.js';

/** What a visitor or a script does until the sections can be seen, on each page. */
const opened: Record<string, (document: Document) => void> = {
  'closed-details': (document) => (document.querySelector('details')!.open = true),
  'closed-dialog': (document) => document.querySelector('dialog')!.showModal(),
  'hidden-tab': (document) => document.querySelector('[role=tabpanel]')!.removeAttribute('hidden'),
  'hidden-until-found': (document) => document.querySelector('[hidden]')!.removeAttribute('hidden'),
  'tab-without-display': (document) =>
    document.querySelector('main > div')!.removeAttribute('style'),
  'parent-of-no-size': (document) => document.querySelector('main > div')!.removeAttribute('style'),
  'shadow-root': () => {},
  'closed-shadow-root': () => {},
  slot: () => {},
  'slot-of-a-slot': (document) => {
    const details = document.querySelector('city-card')!.shadowRoot!.querySelector('details')!;
    details.open = false;
    details.open = true;
  },
  'declarative-shadow-root': () => {},
};

describe('in a place of the page', () => {
  for (const [name, open] of Object.entries(opened)) {
    it(`shows all: ${name}`, async () => {
      const host = await openHost(name);
      open(host.document);
      await expectFine(host);
    });
  }
});

describe('in a shadow root with a registry of its own', () => {
  for (const name of ['scoped-registry', 'scoped-registry-with-classes-of-its-own']) {
    itWithRegistries(`shows all that is defined there: ${name}`, async () => {
      await expectFine(await openHost(name));
    });
  }

  itWithRegistries('leaves what is between the tags of what is not defined there', async () => {
    const host = await openPage('/hosts/scoped-registry-without-ours');
    const card = host.document.querySelector('city-card')!;
    await until(() => card.shadowRoot);
    const hero = card.shadowRoot!.querySelector('iclei-hero') as HTMLElement;
    expect(hero.matches(':defined')).to.equal(false);
    expect(hero.innerText).to.equal('Deux tiers de l’humanité.');
    expect(host.notices).to.deep.equal([]);
    expect(host.changes()).to.deep.equal([]);
  });
});
