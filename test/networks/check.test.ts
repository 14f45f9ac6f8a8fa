import { expect } from '@open-wc/testing';
import { allShow, elementOf } from '../hosts/open.js';
import { until } from '../language/support.js';
import { aNetwork, faults } from './network.js';

describe('a check that cannot be had', () => {
  for (const fault of [...faults, 'script of something else', 'syntax of tomorrow']) {
    it(`leaves the short message alone and the page as it is: ${fault}`, async () => {
      const network = await aNetwork({ check: fault });
      const host = await network.open('english#iclei-check');
      await allShow(host);
      elementOf(host).setAttribute('heading-level', '9');
      await until(() => host.notices.length > 0);
      await until(async () => (await network.requestsOfCheck()) > 0);
      // What is asked for next has its answer after that of the check.
      elementOf(host).setAttribute('lang', 'fr');
      await allShow(host);
      expect(host.notices).to.deep.equal([
        'warn: @iclei/elements: <iclei-hero heading-level="9">: heading-level',
      ]);
      expect(host.document.querySelector('[popover]')).to.equal(null);
    });
  }
});

describe('a check that comes late', () => {
  it('is requested once, however often the page asks for it', async () => {
    const network = await aNetwork({ check: 'late' });
    const host = await network.open('classic-with-hash#iclei-check', { isLate: true });
    await until(async () => (await network.requestsOfCheck()) > 0);
    let inserted = 0;
    new MutationObserver((records) => {
      inserted += records.flatMap(({ addedNodes }) => [...addedNodes]).length;
    }).observe(host.document.documentElement, { childList: true });
    host.window.dispatchEvent(new Event('hashchange'));
    await network.now({ check: 'nothing' });
    await until(() => host.document.querySelector('[popover]'), 'the panel never came');
    host.window.dispatchEvent(new Event('hashchange'));
    await new Promise((resolve) => host.window.setTimeout(() => host.window.setTimeout(resolve)));
    // The panel alone.
    expect(inserted).to.equal(1);
    expect(await network.requestsOfCheck()).to.equal(1);
  });
});
