/** What a webmaster does in the builder of the built site. */
import { publishSite, siteAddress } from './site.mjs';

/** A context of a browser in which the site is published and a page may copy. */
export async function openContext(browser, options) {
  const context = await browser.newContext({
    viewport: { width: 960, height: 640 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: siteAddress });
  await publishSite(context);
  return context;
}

/** Opens the builder and waits until it has its HTML. */
export async function openBuilder(context) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 960, height: 1200 });
  await page.goto(`${siteAddress}builder/`);
  await page.locator('code-field[data-place="page"]').waitFor();
  return page;
}

/** A choice for where the HTML goes, with its label and its hint. */
export const choice = (page, kind) => page.locator(`.choice:has(#${kind})`);

/** A field with what the builder gives: `page` has the HTML, `address` that of a script. */
export const field = (page, place = 'page') => page.locator(`code-field[data-place="${place}"]`);

export const copyButton = (page, place) =>
  field(page, place).getByRole('button', { name: /^Copy/ });

/** Chooses where the HTML goes, and waits until the builder shows that HTML. */
export async function choose(page, kind) {
  const before = await field(page).evaluate(({ value }) => value);
  await choice(page, kind).getByRole('radio').check();
  await page.waitForFunction(
    ([kindNow, old]) => {
      const { configuration, renderRoot } = document
        .querySelector('embed-builder')
        .shadowRoot.querySelector('snippet-view');
      const { value } = renderRoot.querySelector('code-field');
      return configuration.delivery.kind === kindNow && (value !== old || kindNow === 'own-pages');
    },
    [kind, before],
  );
}

/** Presses “Copy”, and gives what is in the clipboard then. */
export async function copy(page, place) {
  await copyButton(page, place).click();
  await field(page, place).getByText('Copied').waitFor();
  return page.evaluate(() => window.navigator.clipboard.readText());
}

/** What the builder gives for a kind of website system: the HTML, and the address of the script where it is apart. */
export async function snippet(context, kind) {
  const page = await openBuilder(context);
  await choose(page, kind);
  const html = await copy(page);
  const hasAddress = (await field(page, 'address').count()) > 0;
  const address = hasAddress ? await copy(page, 'address') : undefined;
  await page.close();
  return { html, address };
}
