import { expect, fixture, html } from '@open-wc/testing';
import '../../src/about.js';
import { isIn, until } from '../language/support.js';

describe('a place that a visitor went to', () => {
  it('stays on the screen when a section comes to stand above it', async () => {
    const page = await fixture<HTMLElement>(html`
      <div><div></div><p id="news" style="block-size: 200vh">News</p></div>
    `);
    const [above, news] = page.children;
    location.hash = '#news';
    await until(() => Math.abs(news!.getBoundingClientRect().top) < 2, 'never went there');
    const about = document.createElement('iclei-about');
    above!.append(about);
    await isIn(about, 'en');
    expect(above!.clientHeight).to.be.above(100);
    expect(news!.getBoundingClientRect().top).to.be.closeTo(0, 2);
    location.hash = '';
  });
});
