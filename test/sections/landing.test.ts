import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/about.js';
import { languageOf } from '../language/support.js';

/** Opens a page in a frame, and gives it when it is loaded. */
async function open(address: string) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 700px; block-size: 500px';
  frame.src = `/test/sections/landing.html${address}`;
  setTimeout(() => document.body.append(frame));
  await oneEvent(frame, 'load');
  return frame.contentWindow!;
}

/** Waits until all sections of a page show their language, and are painted. */
async function isReady({ document }: Window) {
  const sections = [
    ...document.querySelectorAll('iclei-hero, iclei-about, iclei-pillars, iclei-timeline'),
  ];
  await waitUntil(
    () => sections.every((section) => languageOf(section) === 'fr'),
    'never showed French',
    { timeout: 8000 },
  );
  await nextFrame();
  await nextFrame();
}

const topOf = ({ document }: Window, id: string) =>
  document.getElementById(id)!.getBoundingClientRect().top;

describe('the address of a place on the page', () => {
  afterEach(() => document.querySelector('iframe')!.remove());

  for (const id of ['history', 'imprint']) {
    it(`leads there, although what is above gets its height later: ${id}`, async () => {
      const page = await open(`#${id}`);
      await isReady(page);
      expect(topOf(page, id)).to.be.closeTo(0, 2);
    });

    it(`leads there when the script comes after all else: ${id}`, async () => {
      const page = await open(`?late#${id}`);
      page.dispatchEvent(new Event('arrive'));
      await isReady(page);
      expect(topOf(page, id)).to.be.closeTo(0, 2);
    });
  }

  it('takes nobody back who has gone elsewhere since', async () => {
    const page = await open('?late#history');
    page.document.querySelector('h1')!.style.blockSize = '200vh';
    page.scrollTo(0, 10);
    page.dispatchEvent(new Event('arrive'));
    await isReady(page);
    expect(page.scrollY).to.equal(10);
  });
});

describe('a place that a visitor went to', () => {
  it('stays on the screen when a section comes to stand above it', async () => {
    const page = await fixture<HTMLElement>(html`
      <div><div></div><p id="news" style="block-size: 200vh">News</p></div>
    `);
    const [above, news] = page.children;
    location.hash = '#news';
    await waitUntil(() => Math.abs(news!.getBoundingClientRect().top) < 2, 'never went there');
    const about = document.createElement('iclei-about');
    above!.append(about);
    await waitUntil(() => languageOf(about) === 'en');
    expect(above!.clientHeight).to.be.above(100);
    expect(news!.getBoundingClientRect().top).to.be.closeTo(0, 2);
    location.hash = '';
  });
});
