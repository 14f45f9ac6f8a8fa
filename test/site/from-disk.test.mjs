/** The site in a browser that has no server: its files, opened from a disk. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { launchOptions, patience } from '../browser.mjs';
import { onDisk } from './built.mjs';

const addressOf = (path) => pathToFileURL(onDisk(path)).href;

/** What the webmaster enters, and what the last step has to paste. `>>>` also looks into shadow roots. */
const cityName = '>>> text-field[data-field=cityName] >>> input';
const code = '>>> code-field[data-place=page] >>> textarea';

describe('the site, opened from a disk', () => {
  let browser;
  let page;
  let problems;

  before(async () => {
    browser = await puppeteer.launch(launchOptions());
  });

  after(() => browser?.close());

  async function open(path) {
    page = await browser.newPage();
    page.setDefaultTimeout(patience);
    problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('requestfailed', (request) => problems.push(request.url()));
    page.on('request', (request) => {
      if (!/^(file|data|about|blob):/.test(request.url())) problems.push(request.url());
    });
    await page.goto(addressOf(path));
  }

  /** Waits for an element. Only with `visible` is it looked for again after a change in a shadow root. */
  const find = (selector) => page.waitForSelector(selector, { visible: true });

  /** Waits until the HTML to paste is as it should be. */
  const codeMatches = async (expected) => {
    const field = await find(code);
    await page.waitForFunction(
      ({ value }, source) => new RegExp(source).test(value),
      {},
      field,
      expected.source,
    );
    return field.evaluate(({ value }) => value);
  };

  const addMilestone = async (text) => {
    await (await find('>>> entry-list[path="milestones.year"] >>> .add')).click();
    const field = await find('>>> text-field[data-field="milestones.0.text"] >>> textarea');
    await field.type(text);
  };

  it('has a builder that shows the sections and gives the HTML', async () => {
    await open('builder/index.html');
    await codeMatches(/<iclei-hero>/);
    await addMilestone('The first tram runs.');
    const html = await codeMatches(/The first tram runs/);
    assert.match(
      html,
      /<iclei-timeline>\s*<iclei-milestone>The first tram runs\.<\/iclei-milestone>/,
    );
    const preview = await find('>>> iframe');
    const frame = await preview.contentFrame();
    await frame.waitForFunction(() =>
      document.querySelector('iclei-timeline')?.shadowRoot?.textContent.includes('ICLEI'),
    );
    assert.deepEqual(problems, []);
  });

  it('takes what is entered along to another language', async () => {
    await (await find(cityName)).type('Lindenau');
    await page.click('[data-languages] a[hreflang=fr]');
    await page.waitForSelector('html[lang=fr]');
    assert.equal(page.url().split('#')[0], addressOf('fr/builder/index.html'));
    const field = await find(cityName);
    assert.equal(await field.evaluate(({ value }) => value), 'Lindenau');
    await codeMatches(/name="Lindenau"[^]*The first tram runs/);
    assert.deepEqual(problems, []);
  });

  it('writes prerendered sections', async () => {
    await (await find('>>> input[value=fast]')).click();
    const html = await codeMatches(/<template shadowrootmode="open"/);
    assert.match(html, /Lindenau/);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('checks a page', async () => {
    await open('check/index.html');
    const field = await find('>>> #html');
    await field.type('<iclei-abuot></iclei-abuot>');
    await (await find('>>> button.primary')).click();
    const mended = await find('>>> #mended-html');
    assert.equal(await mended.evaluate(({ value }) => value), '<iclei-about></iclei-about>');
    assert.deepEqual(problems, []);
    await page.close();
  });
});
