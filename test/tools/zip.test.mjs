import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { zipPath } from '../../src/bundle/zip.mjs';
import { findProgram } from '../debian.mjs';
import { goTo, press, shows } from '../node/in-tab.mjs';
import { engines } from '../node/tabs.mjs';
import { serveWithNginx } from './nginx.mjs';

/** Unpacks the zip with unzip, as a webmaster would, or in Node if unzip is not installed. */
function unpack(folder) {
  if (findProgram(['unzip'])) {
    execFileSync('unzip', ['-q', zipPath, '-d', folder]);
    return;
  }
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zipPath)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** The sections of the page, each with the language that it shows. */
const seen = () =>
  [...document.querySelectorAll('main > *')].map(
    ({ localName, shadowRoot, offsetHeight }) =>
      `${localName} ${offsetHeight > 100 && shadowRoot.querySelector('section').lang}`,
  );

const all = ['hero', 'about', 'pillars', 'timeline', 'impact-list'];

for (const [engine, start] of Object.entries(engines)) {
  describe(`the page in the zip, in ${engine}`, () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'zip-')), 'Städte & Gemeinden #1');
    let browser;
    let tab;
    let server;
    let name;

    before(async () => {
      mkdirSync(folder);
      unpack(folder);
      [name] = readdirSync(folder);
      server = await serveWithNginx(unpack);
      browser = await start();
      tab = await browser.open();
    });

    after(async () => {
      await browser?.close();
      server?.close();
      rmSync(dirname(folder), { recursive: true, force: true });
    });

    for (const [where, address] of [
      ['opened from a disk', () => pathToFileURL(join(folder, name, 'index.html')).href],
      ['behind nginx', () => `${server.url}${name}/index.html`],
    ]) {
      it(`shows all sections in every language: ${where}`, async () => {
        await goTo(tab, address());
        await shows(tab, 'Who we are');
        await press(tab, 'ja');
        await shows(tab, 'イクレイとは');
        assert.deepEqual(
          await tab.evaluate(seen),
          all.map((section) => `iclei-${section} ja`),
        );
      });
    }
  });
}
