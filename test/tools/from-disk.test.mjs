import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { goTo, press, shows, until } from '../node/in-tab.mjs';
import { engines } from '../node/tabs.mjs';

/** What a webmaster tries at home, in a file that says nothing of its encoding. */
const page = (script) => `<!doctype html>
<html lang="fr">
  <head>
    <title>Lindenau</title>
    <script>
      window.problems = [];
      console.warn = (...parts) => window.problems.push(parts.join(' '));
      window.addEventListener('error', ({ message }) => window.problems.push(String(message)), true);
    </script>
    ${script}
  </head>
  <body>
    <iclei-lang-switch></iclei-lang-switch>
    <iclei-about></iclei-about>
    <iclei-timeline><iclei-milestone year="1998">Lindenau.</iclei-milestone></iclei-timeline>
  </body>
</html>`;

const source = 'src="iclei/iclei.classic.js"';
const pages = {
  'in the head': page(`<script ${source}></script>`),
  'with defer': page(`<script defer ${source}></script>`),
  'with async': page(`<script async ${source}></script>`),
  'at the end': page('').replace('</body>', `<script ${source}></script></body>`),
};

for (const [engine, start] of Object.entries(engines)) {
  describe(`a page opened from a disk in ${engine}`, () => {
    // A folder as people name them.
    const folder = join(mkdtempSync(join(tmpdir(), 'disk-')), 'Städte & Gemeinden #1');
    let browser;
    let tab;

    before(async () => {
      mkdirSync(folder);
      cpSync('dist/cdn', join(folder, 'iclei'), { recursive: true });
      browser = await start();
      tab = await browser.open();
    });

    after(async () => {
      await browser?.close();
      rmSync(join(folder, '..'), { recursive: true, force: true });
    });

    for (const [where, html] of Object.entries(pages)) {
      it(`shows the sections in all languages, with the script ${where}`, async () => {
        const path = join(folder, `${where}.html`);
        writeFileSync(path, html);
        await goTo(tab, pathToFileURL(path).href);
        assert.equal(await tab.evaluate(() => window.location.protocol), 'file:');
        await shows(tab, 'Qui sommes-nous\u202f?');
        await until(tab, () => {
          const { shadowRoot } = document.querySelector('iclei-timeline');
          return Boolean(shadowRoot.querySelector('time[datetime="1998"]'));
        });
        for (const [language, heading] of [
          ['ja', 'イクレイとは'],
          ['zh-Hans', '我们是谁'],
        ]) {
          await press(tab, language);
          await shows(tab, heading);
        }
        await tab.evaluate(() => window.iclei.setLocale('ko'));
        await shows(tab, '이클레이 소개');
        await tab.evaluate(() => {
          window.location.hash = '#iclei-check';
        });
        await until(tab, () => Symbol.for('iclei-check') in window);
        assert.deepEqual(await tab.evaluate(() => window.problems), []);
      });
    }
  });
}
