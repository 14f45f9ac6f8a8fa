import { expect } from '@open-wc/testing';
import { expectFine } from './fine.js';
import { openHost, openPage, type Host } from './open.js';

const names = [
  'prototype-js',
  'mootools',
  'additions-to-object',
  'json-replaced',
  'promise-replaced',
  'symbol-replaced',
  'define-wrapped',
  'define-with-subclass',
];

const works = ({ window }: Host) => (window as unknown as { hostWorks(): boolean }).hostWorks();

describe('beside scripts that change what browsers have', () => {
  for (const name of names) {
    it(`shows all, and the scripts work: ${name}`, async () => {
      const host = await openHost(name);
      await expectFine(host);
      expect(works(host)).to.equal(true);
    });
  }

  it('leaves what the page shows without it where a script forbids it to register', async () => {
    const host = await openPage('/hosts/define-refusing');
    expect(host.notices.join()).to.contain('iclei-hero is not on the list');
    expect(host.changes()).to.deep.equal([]);
    expect(host.document.querySelector<HTMLElement>('#fallback')!.offsetHeight).to.be.above(10);
  });
});
