import { expect, test as base } from '@playwright/test';
import { fontsOfThisMachine } from './fonts.mjs';
import { languages, names, schemes, situations, widths } from './scenes.mjs';

/** Higher than any element, so that none is scrolled and nothing in it sticks. */
const height = 4000;

/** One page for all pictures of a worker: a new one for each test takes longer than the pictures. */
const test = base.extend({
  shared: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ reducedMotion: 'reduce', deviceScaleFactor: 1 });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  /** Opens the page of a scene and gives what is pictured, with its texts and fonts there. */
  open: async ({ shared: page }, use) => {
    await use(async (path, { width = 1280, media = {} } = {}) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({
        media: 'screen',
        colorScheme: 'light',
        contrast: 'no-preference',
        forcedColors: 'none',
        ...media,
      });
      await page.goto(`${process.env.PICTURES_URL}${path}/`);
      await page.evaluate(async () => {
        const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
          localName.startsWith('iclei-'),
        );
        await Promise.all(elements.map(({ updateComplete }) => updateComplete));
        // Laying the texts out asks for their fonts.
        document.body.getBoundingClientRect();
        await document.fonts.ready;
      });
      expect(await fontsOfThisMachine(page)).toEqual([]);
      return { page, picture: page.locator('body > :first-child') };
    });
  },
});

for (const name of names) {
  for (const language of languages) {
    test(`${name} in ${language}`, async ({ open }) => {
      const { page, picture } = await open(`${name}/${language}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          await expect
            .soft(picture)
            .toHaveScreenshot([name, `${language}-${width}-${colorScheme}.png`]);
        }
      }
    });
  }
}

for (const [name, { width, media, focus }] of Object.entries(situations)) {
  test(name, async ({ open }) => {
    const { page, picture } = await open(`situations/${name}`, { width, media });
    if (focus) {
      await page.keyboard.press('Tab');
    }
    await expect(picture).toHaveScreenshot(['situations', `${name}.png`]);
  });
}
