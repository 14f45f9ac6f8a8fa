import { styles } from './pages/styles.mjs';
import { expectFine } from './fine.js';
import { openHost } from './open.js';

describe('under styles that are not made for it', () => {
  for (const name of Object.keys(styles)) {
    it(`shows all, and leaves the host as it is: ${name}`, async () => {
      await expectFine(await openHost(name, { width: 1280 }));
    });
  }

  it('shows all in 320 pixels', async () => {
    await expectFine(await openHost('plain', { width: 320 }));
  });
});
