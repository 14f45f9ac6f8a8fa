import { expect, nextFrame } from '@open-wc/testing';
import { until } from '../language/support.js';
import { press } from '../sections/support.js';
import { expectFine } from './fine.js';
import { published } from './pages/published.mjs';
import { elementOf, openPage, shows, tags, type Host } from './open.js';

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

/** Lets the script come, and waits until it has rendered every section. */
async function takeOver(host: Host): Promise<void> {
  host.window.dispatchEvent(new Event('arrive'));
  await until(
    () => host.sections().every(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets.length > 0),
    'was never taken over',
  );
  await nextFrame();
}

describe('a prerendered page', () => {
  it('has its words before any script, looks the same after it, and works like any other', async () => {
    const host = await openPage('/hosts/prerendered', { width: 700 });
    const sections = host.sections();
    const before = sections.map(seen);
    expect(before).to.have.length(tags.length);
    for (const [index, { text, place }] of before.entries()) {
      expect(text, tags[index]).not.to.equal('');
      expect(place[3], tags[index]).to.be.above(20);
    }
    expect(before[2]!.text).to.contain('イクレイとは');
    await takeOver(host);
    expect(sections.map(seen)).to.deep.equal(before);
    await expectFine(host);
    press(elementOf(host, 'lang-switch'), 'ES');
    await shows(host, 'es');
    await shows(host, 'es', 'pillars');
  });

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
