/** What a visitor does with the tools of the site, in a tab of Puppeteer. */

/** Opens everything that is closed, wherever it is, so that it is looked at too. */
export const openDetails = (page) =>
  page.evaluate(() => {
    const open = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.localName === 'details') element.open = true;
        if (element.shadowRoot) open(element.shadowRoot);
      }
    };
    open(document);
  });

/** Has a page checked that has mistakes of several kinds. */
export async function checkHtml(page) {
  await page.type(
    '>>> #html',
    '<h1>City</h1>\n<iclei-abuot></iclei-abuot>\n<iclei-hero lang="jp"></iclei-hero>',
  );
  await page.click('page-checker >>> button.primary');
  await page.waitForFunction(() =>
    document.querySelector('page-checker').shadowRoot.querySelector('#mended-html'),
  );
}

/** A link of the builder to a configuration, as a colleague sends it. */
export const linkTo = (configuration) =>
  `#1.${Buffer.from(JSON.stringify(configuration)).toString('base64url')}`;

/** Opens a configuration with a year and a colour that are none, a text that is missing, and a colour that nobody can read. */
export async function enterMistakes(page) {
  const white = { light: '#ffffff', dark: '#ffffff' };
  await page.goto(
    page.url().replace(/#.*|$/, '') +
      linkTo({
        milestones: [{ year: 'soon', text: 'A fair' }, { year: '1998' }],
        impacts: [{ value: '500', text: 'Trees' }],
        theme: { start: 'color', color: 'green-ish', changes: { ink: white } },
      }),
  );
  await page.reload({ waitUntil: 'networkidle0' });
  // The preview shows what the visitor has chosen, which is hard to read. Only the site is looked at.
  await page.$eval('>>> site-preview', (preview) => preview.scrollIntoView());
  const preview = await page.waitForSelector('>>> iframe');
  await preview.evaluate((frame) => {
    frame.srcdoc =
      '<!doctype html><html lang="en"><title>Preview</title><style>h1 { margin: 0 }</style><h1>Preview</h1>';
  });
  // Not until the network is idle: on a busy machine it never was, because a page has gone that was still loading.
  const frame = await preview.contentFrame();
  await frame.waitForFunction(
    () => document.title === 'Preview' && document.readyState === 'complete',
  );
}
