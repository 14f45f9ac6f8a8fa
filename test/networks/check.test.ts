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
      await until(() => network.hasAskedForCheck());
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
