import { expect } from '@open-wc/testing';
import { nameOf } from '../../src/sections/content.js';
import { languageOf, until } from '../language/support.js';
import { press } from '../sections/support.js';
import { expectFine } from './fine.js';
import { openHost, type Host } from './open.js';
import { itWithRegistries } from './registries.js';

type Section = HTMLElement & { shadowRoot: ShadowRoot };

const sectionsOf = (host: Host, name: string) =>
  host.sections().filter((section) => nameOf(section) === `iclei-${name}`) as Section[];

/** Every entry of the page has a copy at its place in its section, and is not shown itself. */
function expectCopies(host: Host): void {
  for (const [name, words] of [
    ['timeline', 'Lindenau rejoint'],
    ['impact-list', 'arbres plantés'],
  ] as const) {
    for (const section of sectionsOf(host, name)) {
      const copies = [...section.shadowRoot.querySelectorAll('.own')];
      expect(copies.map(({ textContent }) => textContent.includes(words))).to.deep.equal([true]);
      expect(section.firstElementChild!.getBoundingClientRect().height).to.equal(0);
    }
  }
}

const shown = (host: Host, locale: string) =>
  until(
    () => sectionsOf(host, 'hero').every((hero) => languageOf(hero) === locale),
    `not every Hero came to show ${locale}`,
  );

/** All that a page has with these sections, by whichever script and under whichever name. */
async function expectAllFine(host: Host, tags: readonly string[]): Promise<void> {
  await expectFine(host);
  expect(sectionsOf(host, 'timeline').map(({ localName }) => localName)).to.deep.equal(tags);
  expectCopies(host);
  // A choice made with any of the switches is the page's.
  for (const [index, choice] of sectionsOf(host, 'lang-switch').entries()) {
    const [label, locale] = index === 0 ? ['ES', 'es'] : ['PT', 'pt'];
    press(choice, label);
    await shown(host, locale);
  }
}

describe('classes that an application registers itself', () => {
  for (const [name, ...tags] of [
    ['renamed', 'city-timeline'],
    ['renamed-beside-ours', 'city-timeline', 'iclei-timeline'],
    ['two-versions-two-names', 'city-timeline', 'town-timeline'],
    ['entries-of-another-version', 'city-timeline'],
  ] as [string, ...string[]][]) {
    it(`show all: ${name}`, async () => {
      await expectAllFine(await openHost(name), tags);
    });
  }

  for (const [name, ...tags] of [
    ['renamed-in-a-registry', 'city-timeline'],
    ['two-versions-two-registries', 'iclei-timeline', 'iclei-timeline'],
  ] as [string, ...string[]][]) {
    itWithRegistries(`show all in a registry of a part of the page: ${name}`, async () => {
      await expectAllFine(await openHost(name), tags);
    });
  }

  it('follow what a script says of an entry', async () => {
    const host = await openHost('renamed');
    const [timeline] = sectionsOf(host, 'timeline');
    (timeline!.firstElementChild as HTMLElement & { year: string }).year = '1875';
    const first = () => timeline!.shadowRoot.querySelector('li')!.textContent;
    await until(() => first().includes('1875'), 'the event never moved');
  });

  it('show an entry where its section is not, and name it', async () => {
    const host = await openHost('renamed');
    const [timeline] = sectionsOf(host, 'timeline');
    const milestone = timeline!.firstElementChild as HTMLElement;
    host.document.querySelector('main')!.append(milestone);
    const notice = 'warn: @iclei/elements: <city-milestone>: misplaced';
    await until(() => host.notices.includes(notice), 'was never named');
    await until(() => milestone.shadowRoot!.textContent.startsWith('1995'), 'was never shown');
    expect(milestone.getBoundingClientRect().height).to.be.above(10);
  });

  it('are known to the check of the page', async () => {
    const host = await openHost('renamed');
    const [pillars] = sectionsOf(host, 'pillars');
    pillars!.setAttribute('heading-levle', '3');
    host.window.location.hash = '#iclei-check';
    await until(() => Symbol.for('iclei-check') in host.window, 'the check never came');
    const api = (host.window as never as Record<symbol, { findings(root: Document): Finding[] }>)[
      Symbol.for('iclei-check')
    ]!;
    expect(
      api.findings(host.document).map(({ topic, write }) => `${topic}: ${write}`),
    ).to.deep.equal([
      'unknown-attribute: <city-pillars work-href="/travail" heading-level="3"></city-pillars>',
    ]);
  });
});

interface Finding {
  readonly topic: string;
  readonly write: string;
}
