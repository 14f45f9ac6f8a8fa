import { expect, nextFrame } from '@open-wc/testing';
import { allShow, openPage, type Host } from './open.js';

const open = (address: string) => openPage(`/hosts/${address}`, { width: 700 });

/** Waits until all sections of a page show their language, and are painted. */
async function isReady(host: Host) {
  await allShow(host);
  await painted();
}

async function painted() {
  await nextFrame();
  await nextFrame();
}

const topOf = ({ document }: Host, id: string) =>
  document.getElementById(id)!.getBoundingClientRect().top;

describe('the address of a place on the page', () => {
  for (const id of ['history', 'imprint']) {
    it(`leads there, although what is above gets its height later: ${id}`, async () => {
      const host = await open(`landing#${id}`);
      await isReady(host);
      expect(topOf(host, id)).to.be.closeTo(0, 2);
    });

    it(`leads there when the script comes after all else: ${id}`, async () => {
      const host = await open(`landing-late#${id}`);
      // Where a page scrolls slowly, the next section would come before the place does.
      host.document.documentElement.style.scrollBehavior = 'smooth';
      host.window.dispatchEvent(new Event('arrive'));
      await isReady(host);
      expect(topOf(host, id)).to.be.closeTo(0, 2);
    });
  }

  it('takes nobody back who has gone elsewhere since', async () => {
    const host = await open('landing-late#history');
    // A browser goes to the place itself after the page has loaded.
    await painted();
    host.document.querySelector('h1')!.style.blockSize = '200vh';
    host.window.scrollTo(0, 10);
    host.window.dispatchEvent(new Event('arrive'));
    await isReady(host);
    expect(host.window.scrollY).to.equal(10);
  });
});
