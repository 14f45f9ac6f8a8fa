import { engine, exceptIn } from '../engine.js';
import { styles } from './pages/styles.mjs';
import { expectFine } from './fine.js';
import { openHost } from './open.js';

/** WebKit takes container units of a page with CSS zoom too large. */
const zoomedUnits = 'https://bugs.webkit.org/show_bug.cgi?id=321853';

describe('under styles that are not made for it', () => {
  for (const name of Object.keys(styles).filter((page) => page !== 'content-visibility')) {
    const itHere = name === 'zoom-of-400-percent' ? exceptIn({ webkit: zoomedUnits }) : it;

    itHere(`shows all, and leaves the host as it is: ${name}`, async () => {
      await expectFine(await openHost(name, { width: 1280 }));
    });
  }

  it('renders below the fold, and shows all where it has a size: content-visibility', async () => {
    const host = await openHost('content-visibility', { width: 1280 });
    // WebKit shows nothing of what takes the place of a slot in the shadow root of an element that has
    // the property itself, whoever's element it is. Around it, the property does no harm.
    if (engine !== 'webkit') await expectFine(host);
  });

  it('shows all in 320 pixels', async () => {
    await expectFine(await openHost('plain', { width: 320 }));
  });
});
