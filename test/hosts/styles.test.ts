import { expect, nextFrame } from '@open-wc/testing';
import { exceptIn } from '../engine.js';
import { until } from '../language/support.js';
import { styles } from './pages/styles.mjs';
import { expectFine } from './fine.js';
import { elementOf, openHost } from './open.js';
import { obstacles } from './visibility.js';

/** WebKit takes container units of a page with CSS zoom too large. */
const zoomedUnits = 'https://bugs.webkit.org/show_bug.cgi?id=321853';

describe('under styles that are not made for it', () => {
  for (const name of Object.keys(styles)) {
    const itHere = name === 'zoom-of-400-percent' ? exceptIn({ webkit: zoomedUnits }) : it;

    itHere(`shows all, and leaves the host as it is: ${name}`, async () => {
      await expectFine(await openHost(name, { width: 1280 }));
    });
  }

  it('goes on showing all when its slots change: content-visibility', async () => {
    const host = await openHost('content-visibility', { width: 1280 });
    const pillars = elementOf(host, 'pillars');
    pillars.scrollIntoView();
    await until(() => pillars.offsetHeight !== 500, 'the section was left out on the screen');
    pillars.setAttribute('heading-level', '4');
    await until(() => pillars.shadowRoot.querySelector('h4'), 'the level never changed');
    await nextFrame();
    await nextFrame();
    expect(obstacles(pillars).slice(0, 5)).to.deep.equal([]);
  });

  it('shows all in 320 pixels', async () => {
    await expectFine(await openHost('plain', { width: 320 }));
  });
});
