import { expect } from '@open-wc/testing';
import { press } from '../sections/support.js';
import { expectFine } from './fine.js';
import { published } from './pages/published.mjs';
import { allRun, elementOf, madeAnew, openPage, shows, tags, type Host } from './open.js';

/** What a visitor sees of a section: where it stands, and what it says. */
function seen(section: Element) {
  const copy = document.createElement('div');
  copy.innerHTML = section.shadowRoot!.innerHTML;
  copy.querySelectorAll('style').forEach((style) => style.remove());
  const { left, top, width, height } = section.getBoundingClientRect();
  return {
    place: [left, top, width, height].map((value) => Math.round(value)),
    text: copy.textContent.replaceAll(/\s+/g, ' ').trim(),
  };
}

/** Lets the script come, and waits until every section is ready. */
async function takeOver(host: Host): Promise<void> {
  host.window.dispatchEvent(new Event('arrive'));
  await allRun(host);
}

describe('a prerendered page', () => {
  for (const [by, path, anew, anewInSpanish] of [
    [
      'this version',
      '/hosts/prerendered',
      ['iclei-lang-switch'],
      // The others are in a language of their own.
      ['iclei-lang-switch', 'iclei-hero', 'iclei-pillars'],
    ],
    ['an older version', '/hosts/prerendered-older', tags, tags],
  ] as const) {
    it(`has its words before any script, looks the same after it, and works like any other, made by ${by}`, async () => {
      const host = await openPage(path, { width: 700 });
      const sections = host.sections();
      const before = sections.map(seen);
      expect(before).to.have.length(tags.length);
      for (const [index, { text, place }] of before.entries()) {
        expect(text, tags[index]).not.to.equal('');
        expect(place[3], tags[index]).to.be.above(20);
      }
      expect(before[2]!.text).to.contain('イクレイとは');
      await takeOver(host);
      expect(madeAnew(host)).to.deep.equal(anew);
      expect(sections.map(seen)).to.deep.equal(before);
      await expectFine(host);
      press(elementOf(host, 'lang-switch'), 'ES');
      await shows(host, 'es');
      await shows(host, 'es', 'pillars');
      expect(madeAnew(host)).to.have.members(anewInSpanish);
    });
  }

  it('shows all after the script where it leaves out what is not on the screen', async () => {
    const host = await openPage('/hosts/prerendered-content-visibility', { width: 700 });
    expect(seen(host.sections()[1]!).place[3]).to.be.above(100);
    await takeOver(host);
    await expectFine(host);
  });

  for (const name of Object.keys(published)) {
    it(`is the same before and after the script under published styles: ${name}`, async () => {
      const host = await openPage(`/hosts/prerendered-${name}`, { width: 1280 });
      await host.document.fonts.ready;
      const before = host.sections().map(seen);
      for (const [index, { text, place }] of before.entries()) {
        expect(text, tags[index]).not.to.equal('');
        expect(place[3], tags[index]).to.be.above(20);
      }
      await takeOver(host);
      expect(host.sections().map(seen)).to.deep.equal(before);
      await expectFine(host);
    });
  }
});
