import { expect, fixture, html } from '@open-wc/testing';
import { setLocale } from '../../src/index.js';
import { stubConsole, until, withLoader } from '../language/support.js';

/** Keeps what the check says at length, until `restore`. */
function stubInfo() {
  const original = console.info;
  const messages: string[] = [];
  console.info = (...parts: unknown[]) => {
    messages.push(parts.join(' '));
  };
  return { messages, restore: () => (console.info = original) };
}

describe('the console', () => {
  let info: ReturnType<typeof stubInfo>;
  let warnings: ReturnType<typeof stubConsole>;

  beforeEach(() => {
    document.documentElement.lang = 'en';
    info = stubInfo();
    warnings = stubConsole('warn');
  });

  afterEach(() => {
    info.restore();
    warnings.restore();
    document.documentElement.lang = 'en';
  });

  const says = (pattern: RegExp) =>
    until(() => info.messages.some((message) => pattern.test(message)), `never said ${pattern}`);

  it('has a short message at once, and the long one and an offer when the page is idle', async () => {
    await fixture(html`<iclei-about heading-level="9"></iclei-about>`);
    expect(warnings.messages).to.deep.equal([
      '@iclei/elements: <iclei-about heading-level="9">: heading-level',
    ]);
    await says(
      /^@iclei\/elements: <iclei-about heading-level="9"> heading-level\nIt takes a whole/,
    );
    expect(info.messages[0]).to.match(/\n<iclei-about heading-level="2"><\/iclei-about>$/);
    await says(/^@iclei\/elements: Add #iclei-check to the address/);
  });

  it('says the long one in the language of the page, and offers the check only once', async () => {
    document.documentElement.lang = 'fr';
    await fixture(html`<iclei-timeline order="sideways"></iclei-timeline>`);
    await says(/> order\nSeuls newest-first et oldest-first conviennent\./);
    expect(info.messages.join()).not.to.contain('#iclei-check');
  });

  it('says at length which language could not be loaded', async () => {
    const restore = withLoader('ko', () => Promise.reject(new Error('gone')));
    await fixture(html`<iclei-about lang="ko"></iclei-about>`);
    await says(/The texts in ko could not be loaded/);
    restore();
    expect(warnings.messages.join()).to.contain('the texts in "ko" could not be loaded.');
  });

  it('says at length what setLocale takes', async () => {
    setLocale('klingon');
    await says(/calls setLocale\("klingon"\), which has no effect\. It takes en, es,/);
  });
});
