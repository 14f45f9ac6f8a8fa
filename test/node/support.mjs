import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../../site/server.mjs';
import { launchOptions, patience } from '../browser.mjs';

/**
 * A browser and a server for the tests of a file.
 *
 * @param {() => Promise<{ url: string, close: () => void }>} [start] the demonstration, if nothing else.
 * @param {string[]} [args] arguments for Chromium.
 * @returns {{ url: string, open: (path: string, prepare?: (page: import('puppeteer-core').Page) => Promise<void>, waitUntil?: string) => Promise<{ page: import('puppeteer-core').Page, requests: string[], problems: string[] }> }}
 *   `requests` are the addresses that the page asked for, `problems` its errors and warnings.
 */
export function demonstration(start = () => serve({ port: 0 }), args = []) {
  const context = {};
  let browser;
  let server;

  before(async () => {
    server = await start();
    const options = launchOptions();
    browser = await puppeteer.launch({ ...options, args: [...options.args, ...args] });
    context.url = server.url;
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  context.open = async (path, prepare, waitUntil = 'networkidle0') => {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    const requests = [];
    const problems = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) problems.push(message.text());
    });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await prepare?.(page);
    await page.goto(context.url + path, { waitUntil });
    return { page, requests, problems };
  };

  return context;
}

/** The heading that the page's `<iclei-about>` shows now. */
export const headingOf = (page) =>
  page.$eval(
    'iclei-about',
    (about) => about.shadowRoot?.querySelector('[part~=heading]')?.textContent ?? '',
  );

/** Waits until the page's `<iclei-about>` shows a heading. */
export const shows = (page, heading) =>
  page.waitForFunction(
    (expected) =>
      document.querySelector('iclei-about').shadowRoot?.querySelector('[part~=heading]')
        ?.textContent === expected,
    {},
    heading,
  );

/** Presses the choice of a language on a switch of the page. */
export const press = (page, language, selector = 'iclei-lang-switch') =>
  page.$eval(
    selector,
    ({ shadowRoot }, code) => shadowRoot.querySelector(`button[lang="${code}"]`).click(),
    language,
  );

/** Counts shifts of the layout, whatever their cause, from the first paint on. */
export const countShifts = (page) =>
  page.evaluateOnNewDocument(() => {
    window.shifts = [];
    new window.PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Waits until what is in the page now has been painted. */
export const frames = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)),
      ),
  );
