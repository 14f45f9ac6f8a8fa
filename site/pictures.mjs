/**
 * `npm run site:pictures`: takes the pictures of the site's pages from the demonstration, in light and
 * dark, and makes them small. Run it after a build, when the demonstration or the check's panel looks
 * different.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { launchOptions } from '../test/browser.mjs';
import { escape, page } from './page.mjs';
import { serve } from './server.mjs';

const folder = 'site/pages/assets/pictures';
const viewport = { width: 960, height: 560 };

/** The most that a picture may have, because each page has to be small. */
const largest = 40_000;

/** Lindenau's page with two mistakes that webmasters make. */
const withMistakes = () =>
  page('en')
    .replace('<iclei-timeline id="history"', '$& order="newest"')
    .replace('<iclei-about>', '<iclei-about lang="jp">');

const pasted = [
  ['<!doctype html>'],
  ['<html lang="en">'],
  ['  <head>'],
  ['    <title>Climate – Lindenau</title>'],
  ['    <script type="module" src="/iclei/iclei.js"></script>', 'the script, once'],
  ['  </head>'],
  ['  <body>'],
  ['    <h1>Our climate</h1>'],
  ['    <p>What Lindenau does.</p>'],
  ['    <iclei-hero></iclei-hero>', 'the sections, where they are to show'],
  ['    <iclei-about></iclei-about>', ''],
  ['    <iclei-pillars></iclei-pillars>', ''],
  ['  </body>'],
  ['</html>'],
];

/** A page in an editor, with the lines that a webmaster adds. */
const inEditor = () => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>A page in an editor</title>
  <style>
    :root { color-scheme: light dark; background: light-dark(#fff, #14181a); color: light-dark(#33454c, #aebcbf); }
    body { margin: 2rem; font: 19px/1.75 monospace; }
    div { white-space: pre; padding: 0 1rem; border-inline-start: 6px solid transparent; }
    .new { border-color: light-dark(#006b48, #5fd4a0); background: light-dark(#dff2e8, #10322a); color: light-dark(#12303a, #e8f1ee); font-weight: bold; }
    span { float: inline-end; font: bold 17px/2 sans-serif; color: light-dark(#006b48, #5fd4a0); }
  </style>
  <main>${pasted
    .map(([line, note]) =>
      note === undefined
        ? `<div>${escape(line)}</div>`
        : `<div class="new"><span>${note}</span>${escape(line)}</div>`,
    )
    .join('')}</main>
</html>`;

/** The pictures: what to open, and what to do before the picture is taken. */
const scenes = {
  paste: { html: inEditor, prepare: () => {} },
  check: {
    html: withMistakes,
    hash: '#iclei-check',
    prepare: async (tab) => {
      await tab.waitForSelector('>>> [role=dialog]');
      await tab.evaluate(() => document.querySelector('iclei-timeline').scrollIntoView());
    },
  },
  entries: {
    html: () => page('en'),
    prepare: (tab) =>
      tab.evaluate(() => {
        const { shadowRoot } = document.querySelector('iclei-timeline');
        shadowRoot.querySelector('[part~=own]').scrollIntoView({ block: 'center' });
      }),
  },
};

async function take(browser, url, name, { hash = '', prepare }, scheme) {
  const tab = await browser.newPage();
  await tab.setViewport(viewport);
  await tab.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await tab.goto(`${url}${name}/${hash}`, { waitUntil: 'networkidle0' });
  await prepare(tab);
  const png = await sharp(await tab.screenshot())
    .png({ palette: true, colours: 32, effort: 10, compressionLevel: 9 })
    .toBuffer();
  await tab.close();
  if (png.length > largest) throw new Error(`${name}-${scheme} has ${png.length} bytes.`);
  writeFileSync(`${folder}/${name}-${scheme}.png`, png);
  console.log(`${name}-${scheme}.png: ${png.length} bytes`);
}

const { url, close } = await serve({
  port: 0,
  pages: (path) => scenes[path.slice(1, -1)]?.html(),
});
const browser = await puppeteer.launch(launchOptions());
try {
  mkdirSync(folder, { recursive: true });
  for (const [name, scene] of Object.entries(scenes)) {
    for (const scheme of ['light', 'dark']) await take(browser, url, name, scene, scheme);
  }
} finally {
  await browser.close();
  close();
}
