import { expectFine } from './fine.js';
import { openHost } from './open.js';

describe('on a page with styles of its own', () => {
  it('shows all on a plain page', async () => {
    await expectFine(await openHost('plain'));
  });
});
