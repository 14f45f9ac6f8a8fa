import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';

const names = ['lang-switch', 'hero', 'about', 'pillars', 'timeline', 'impact-list'];

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

describe('a prerendered page', () => {
  let frame: HTMLIFrameElement;
  let sections: Element[];

  before(async () => {
    frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 700px; block-size: 500px';
    frame.src = '/test/prerender/page.prerendered.html';
    setTimeout(() => document.body.append(frame));
    await oneEvent(frame, 'load');
    sections = names.map((name) => frame.contentDocument!.querySelector(`iclei-${name}`)!);
  });

  after(() => frame.remove());

  it('has its words before any script, and looks the same after it', async () => {
    const before = sections.map(seen);
    for (const [index, { text, place }] of before.entries()) {
      expect(text, names[index]).not.to.equal('');
      expect(place[3], names[index]).to.be.above(20);
    }
    expect(before[2]!.text).to.contain('Qui nous sommes');
    frame.contentWindow!.dispatchEvent(new Event('arrive'));
    await waitUntil(
      () => sections.every(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets.length > 0),
      'was never taken over',
      { timeout: 8000 },
    );
    await nextFrame();
    expect(sections.map(seen)).to.deep.equal(before);
  });

  it('works like any other then', async () => {
    const [choices, hero, about] = sections;
    choices!.shadowRoot!.querySelector<HTMLElement>('button[lang=es]')!.click();
    await waitUntil(() =>
      [hero, about].every(
        (section) => section!.shadowRoot!.querySelector('section')!.lang === 'es',
      ),
    );
  });
});
