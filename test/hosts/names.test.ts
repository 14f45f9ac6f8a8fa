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

/** Every section shows a copy of its entry, and hides the entry itself. */
function expectCopies(host: Host): void {
  for (const [name, words] of [
    ['timeline', 'Lindenau rejoint'],
    ['impact-list', 'arbres plantés'],
  ] as const) {
    const found = sectionsOf(host, name);
    expect(found.length).to.be.above(0);
    for (const section of found) {
      const copies = [...section.shadowRoot.querySelectorAll('.own')];
      expect(copies.map(({ textContent }) => textContent.includes(words))).to.deep.equal([true]);
      expect(section.firstElementChild!.getBoundingClientRect().height).to.equal(0);
    }
  }
}

const shown = (host: Host, locale: string) =>
  until(
    () => sectionsOf(host, 'hero').every((hero) => languageOf(hero) === locale),
    `a Hero never showed ${locale}`,
  );

/** Expects the timelines to have these tags, and every section to work as under its original name. */
async function expectAllFine(host: Host, tags: readonly string[]): Promise<void> {
  await expectFine(host);
  expect(sectionsOf(host, 'timeline').map(({ localName }) => localName)).to.deep.equal(tags);
  expectCopies(host);
  // A choice in one language switch applies to the whole page.
  for (const [index, choice] of sectionsOf(host, 'lang-switch').entries()) {
    const [label, locale] = index === 0 ? ['ES', 'es'] : ['PT', 'pt'];
    press(choice, label);
    await shown(host, locale);
  }
}

describe('classes that an application registers under its own names', () => {
  for (const [name, ...tags] of [
    ['renamed', 'city-timeline'],
    ['renamed-beside-ours', 'city-timeline', 'iclei-timeline'],
    ['two-versions-two-names', 'city-timeline', 'town-timeline'],
    ['entries-of-another-version', 'city-timeline'],
  ] as [string, ...string[]][]) {
    it(`show every section: ${name}`, async () => {
      await expectAllFine(await openHost(name), tags);
    });
  }

  for (const [name, ...tags] of [
    ['renamed-in-a-registry', 'city-timeline'],
    ['two-versions-two-registries', 'iclei-timeline', 'iclei-timeline'],
  ] as [string, ...string[]][]) {
    itWithRegistries(`show every section in a scoped registry: ${name}`, async () => {
      await expectAllFine(await openHost(name), tags);
    });
  }

  it('show an entry in its new place when a script changes its year', async () => {
    const host = await openHost('renamed');
    const [timeline] = sectionsOf(host, 'timeline');
    (timeline!.firstElementChild as HTMLElement & { year: string }).year = '1875';
    const first = () => timeline!.shadowRoot.querySelector('li')!.textContent;
    await until(() => first().includes('1875'), 'the milestone never moved');
  });

  it('show an entry outside its section, and warn', async () => {
    const host = await openHost('renamed');
    const [timeline] = sectionsOf(host, 'timeline');
    const milestone = timeline!.firstElementChild as HTMLElement;
    host.document.querySelector('main')!.append(milestone);
    const notice = 'warn: @iclei/elements: <city-milestone>: misplaced';
    await until(() => host.notices.includes(notice), 'there was no warning');
    await until(
      () => milestone.shadowRoot!.textContent.startsWith('1995'),
      'the milestone never appeared',
    );
    expect(milestone.getBoundingClientRect().height).to.be.above(10);
  });

  it('are included when the page is checked', async () => {
    const host = await openHost('renamed');
    const [pillars] = sectionsOf(host, 'pillars');
    pillars!.setAttribute('heading-levle', '3');
    host.window.location.hash = '#iclei-check';
    await until(() => Symbol.for('iclei-check') in host.window, 'the check never loaded');
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
