/** Pages of the site, as far as they fit a screen: the pictures of the sections are in pictures.spec.mjs. */
import { expect, test } from '@playwright/test';
import { sitePages, siteSchemes, siteWidths } from './scenes.mjs';

for (const [name, path] of Object.entries(sitePages)) {
  test(`site, ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${process.env.PICTURES_URL}site/${path}`);
    // The same glyphs everywhere, in the pages and in the tools, which take their font from this property.
    await page.addStyleTag({ url: '/site.css' });
    for (const width of siteWidths) {
      await page.setViewportSize({ width, height: 1600 });
      for (const colorScheme of siteSchemes) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(() => document.fonts.ready);
        await expect.soft(page).toHaveScreenshot(['site', `${name}-${width}-${colorScheme}.png`]);
      }
    }
  });
}
