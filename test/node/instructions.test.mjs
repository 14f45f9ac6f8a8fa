import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { serve } from '../../site/server.mjs';
import { countShifts, demonstration } from './support.mjs';

const readme = readFileSync('README.md', 'utf8');
const recipe = readFileSync('site/pages/recipes/plain-html.md', 'utf8');

/** The examples in a language, as somebody copies them. */
const examples = (text, language) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code]) => code);

const [css] = examples(recipe, 'css');
const [html] = examples(readme, 'html');

/** The page of a city that has done what we say, and has a footer that would jump. */
const page = (lang, styles = css, tags = html) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta name="viewport" content="width=device-width" />
    <style>${styles}</style>
  </head>
  <body>
    <header>Lindenau</header>
    ${tags}
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
    css.replace('iclei-hero', 'iclei-timeline'),
    html.replace(/<iclei-lang-switch[^]*/, '<iclei-timeline></iclei-timeline>'),
  );

describe('a page as the README and the recipe for plain HTML say', () => {
  const pages = new Map([
    ['/en/', page('en')],
    ['/fr/', page('fr')],
    ['/alone/', timelineAlone()],
    ['/recipe/', page('es', css, examples(recipe, 'html').join('\n'))],
  ]);
  const demo = demonstration(() => serve({ port: 0, pages: (path) => pages.get(path) }));

  for (const [path, heading] of [
    ['en', 'Who we are'],
    ['fr', 'Qui sommes-nous\u202f?'],
    ['alone', 'Notre parcours'],
    ['recipe', 'Quiénes somos'],
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
