import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { serve } from '../../site/server.mjs';
import { countShifts, demonstration } from './support.mjs';

const readme = readFileSync('README.md', 'utf8');

/** The first example in a language, as somebody copies it. */
const example = (language) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(readme)[1];

/** The page of a city that has done what the README says, and has a footer that would jump. */
const page = (lang, css = example('css'), html = example('html')) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta name="viewport" content="width=device-width" />
    <style>${css}</style>
  </head>
  <body>
    <header>Lindenau</header>
    ${html}
    <footer style="height: 100vh">Town hall</footer>
  </body>
</html>`;

/** Waits until the page, which has perhaps not come yet, has been painted to its end. */
const painted = (tab) =>
  tab.waitForFunction(
    () =>
      document.querySelector('footer') &&
      new Promise((resolve) =>
        window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve(true))),
      ),
  );

/** The same with one section, which is not the hero. */
const timelineAlone = () =>
  page(
    'fr',
    example('css').replace('iclei-hero', 'iclei-timeline'),
    example('html').replace(/<iclei-lang-switch[^]*/, '<iclei-timeline></iclei-timeline>'),
  );

describe('a page with the first lines of the README', () => {
  const pages = new Map([
    ['/en/', page('en')],
    ['/fr/', page('fr')],
    ['/alone/', timelineAlone()],
  ]);
  const demo = demonstration(() => serve({ port: 0, pages: (path) => pages.get(path) }));

  for (const [path, heading] of [
    ['en', 'Who we are'],
    ['fr', 'Qui sommes-nous\u202f?'],
    ['alone', 'Notre parcours'],
  ]) {
    for (const width of [320, 1280]) {
      it(`shows the sections of ${path}/ and does not jump at ${width} pixels`, async () => {
        const watch = async (opening) => {
          await opening.setViewport({ width, height: 640 });
          await countShifts(opening);
          await opening.setRequestInterception(true);
          opening.on('request', async (request) => {
            // What stands there without the script, or without the language, is seen first.
            if (request.url().endsWith('.js')) await painted(opening);
            await request.continue();
          });
        };
        const { page: tab } = await demo.open(`${path}/`, watch, 'load');
        const shown = await tab.waitForFunction(() => {
          const sections = document.querySelectorAll(
            'iclei-hero, iclei-about, iclei-pillars, iclei-timeline, iclei-impact-list',
          );
          const headings = [...sections].map(({ shadowRoot }) =>
            shadowRoot?.querySelector('[part~=heading]')?.textContent.trim(),
          );
          return headings.length > 0 && headings.every(Boolean) && headings;
        });
        assert.ok((await shown.jsonValue()).includes(heading));
        await painted(tab);
        const shift = (await tab.evaluate(() => window.shifts)).reduce((sum, one) => sum + one, 0);
        assert.ok(shift < 0.01, `the page shifted by ${shift}`);
        await tab.close();
      });
    }
  }
});
