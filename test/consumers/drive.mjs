/** The steps that every application must pass, as a visitor sees and uses it. */
import assert from 'node:assert/strict';
import { expect as playwrightExpect } from '@playwright/test';

const patience = 30_000;
const expect = playwrightExpect.configure({ timeout: patience });

const heading = (page, name, level) => page.getByRole('heading', { name, level });
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** The years in the timeline, from top to bottom. */
const years = (page) => page.locator('iclei-timeline [part~=year]');

/** The visible elements with a text. An entry is hidden, and only the section's copy of it is visible. */
const seen = (page, text) => page.getByText(text).filter({ visible: true });

const seesOnce = async (page, ...texts) => {
  for (const text of texts) await expect(seen(page, text)).toHaveCount(1);
};

const seesNot = async (page, ...texts) => {
  for (const text of texts) await expect(seen(page, text)).toHaveCount(0);
};

/**
 * The steps, in their order on one page. Their names and results are in the documentation.
 *
 * @type {{ [name: string]: (page: import('playwright').Page, application: import('./applications.mjs').Application) => Promise<void> }}
 */
export const steps = {
  'shows the sections': async (page) => {
    await expect(heading(page, /By 2050, two-thirds of all humans/)).toBeVisible();
    for (const name of ['What we do', 'Our development', 'Our impacts']) {
      await expect(heading(page, name)).toBeVisible();
    }
    await seesOnce(page, 'ICLEI was then founded in 1990', 'We have provided leadership');
  },

  'fills a slot': async (page) => {
    await expect(heading(page, 'Lindenau and ICLEI')).toBeVisible();
    await expect(heading(page, 'Who we are')).toHaveCount(0);
  },

  'shows its own entries': async (page) => {
    await seesOnce(page, 'Lindenau joins ICLEI.', 'trees planted this winter.');
    await expect(years(page)).toHaveText(['1989', '1990', '1991', '1992', '2003']);
  },

  'sets attributes': async (page) => {
    await expect(heading(page, /By 2050/, 1)).toBeVisible();
    const link = page.getByRole('link', { name: 'Get to know how we work' });
    await expect(link).toHaveAttribute('href', /\/our-work\/$/);
    await seesNot(page, '1,500+');
  },

  'sets properties': async (page) => {
    await expect(heading(page, 'Our impacts', 3)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Français' })).toHaveText('Français');
  },

  'changes a property': async (page) => {
    // The buttons of a page from a server do nothing until it is hydrated.
    await expect(async () => {
      await press(page, 'Newest first');
      await expect(years(page).first()).toHaveText('2003', { timeout: 500 });
    }).toPass({ timeout: patience });
    await expect(years(page)).toHaveText(['2003', '1992', '1991', '1990', '1989']);
  },

  'adds entries to a list': async (page) => {
    await press(page, 'Add');
    await seesOnce(page, 'All trams run on wind power.', 'schools without gas.');
    await expect(years(page)).toHaveText(['2003', '1998', '1992', '1991', '1990', '1989']);
  },

  'removes entries from a list': async (page) => {
    await press(page, 'Remove');
    await seesNot(page, 'All trams run on wind power.', 'schools without gas.');
    await seesOnce(page, 'Lindenau joins ICLEI.', 'trees planted this winter.');
  },

  'resets a property': async (page) => {
    await press(page, 'Default order');
    await expect(years(page)).toHaveText(['1989', '1990', '1991', '1992', '2003']);
  },

  'changes the language': async (page, { french }) => {
    await page.getByRole('button', { name: 'Français' }).click();
    await expect(heading(page, /En 2050, les deux tiers/, 1)).toBeVisible();
    await expect(heading(page, 'Notre impact', 3)).toBeVisible();
    await seesOnce(page, 'Lindenau joins ICLEI.', 'Lindenau and ICLEI');
    if (french) await seesOnce(page, french);
  },

  'handles the event as the framework does': (page) =>
    expect(page.locator('#locale')).toHaveText('fr'),

  'handles the event with addEventListener': (page) =>
    expect(page.locator('#previous')).toHaveText('en'),

  'passes #iclei-check': async (page) => {
    const address = new URL('#iclei-check', page.url()).href;
    // A change of the hash alone would not reload the page, which is now in French.
    await page.goto('about:blank');
    await page.goto(address);
    await seesOnce(page, 'Nothing is wrong.');
  },
};

/** The steps for the HTML from a server, before any script runs. */
export const serverSteps = {
  tags: {
    'has the tags in the HTML of the server': async (html) => {
      assert.match(
        html,
        /<iclei-milestone[^>]* year="?1992"?[^>]*>(<!--.*?-->)*Lindenau joins ICLEI\./,
      );
      assert.match(html, /<span[^>]* slot="?heading"?[^>]*>(<!--.*?-->)*Lindenau and ICLEI/);
    },
  },
};
serverSteps.sections = {
  ...serverSteps.tags,
  'has the rendered sections in the HTML of the server': async (html) => {
    assert.match(html, /<iclei-hero[^>]*>\s*<template shadowrootmode="open"/);
    assert.match(html, /ICLEI was then founded in 1990/);
  },
};

/** Collects console messages, errors, failed requests, and requests to other sites. */
export function watch(page, url) {
  const problems = [];
  page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('requestfailed', (request) => {
    problems.push(`${request.url()}: ${request.failure().errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) {
      problems.push(`${request.url()} is on another site`);
    }
  });
  return problems;
}
