import { expect, fixture, html } from '@open-wc/testing';
import '../../src/about.js';
import { isIn, until } from '../language/support.js';

const topOf = (element: Element) => element.getBoundingClientRect().top;

async function goTo(id: string) {
  location.hash = `#${id}`;
  const place = document.getElementById(id)!;
  await until(() => Math.abs(topOf(place)) < 2, 'never went there');
}

async function addTo(place: Element) {
  const about = place.appendChild(document.createElement('iclei-about'));
  await isIn(about, 'en');
}

describe('a place that a visitor went to', () => {
  afterEach(() => {
    location.hash = '';
  });

  it('stays on the screen when a section comes to stand above it', async () => {
    const page = await fixture<HTMLElement>(html`
      <div><div></div><p id="news" style="block-size: 200vh">News</p></div>
    `);
    const [above, news] = page.children;
    await goTo('news');
    await addTo(above!);
    expect(above!.clientHeight).to.be.above(100);
    expect(topOf(news!)).to.be.closeTo(0, 2);
  });

  it('is not gone back to by a visitor who has gone on', async () => {
    const page = await fixture<HTMLElement>(html`
      <div><div></div><p id="gone" style="block-size: 300vh">Gone</p></div>
    `);
    const [above, gone] = page.children;
    await goTo('gone');
    scrollBy(0, 100);
    await addTo(above!);
    expect(Math.abs(topOf(gone!))).to.be.above(20);
  });

  it('stays where the visitor has it when a section comes to stand below it', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <p style="block-size: 100vh"></p>
        <p id="here">Here</p>
        <div style="min-block-size: 200vh"></div>
      </div>
    `);
    const [, here, below] = page.children;
    await goTo('here');
    scrollBy(0, -100);
    const before = topOf(here!);
    await addTo(below!);
    expect(topOf(here!)).to.equal(before);
  });
});
