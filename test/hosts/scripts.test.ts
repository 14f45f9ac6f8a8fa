import { expect } from '@open-wc/testing';
import { until } from '../language/support.js';
import { expectFine } from './fine.js';
import { allShow, openHost, openPage, type Host } from './open.js';

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

  it('shows all but what a script forbids it to register, and names that', async () => {
    const host = await openPage('/hosts/define-refusing-one');
    await until(() => host.notices.length > 0, 'never said anything');
    expect(host.notices).to.have.length(1);
    expect(host.notices[0]).to.contain('<iclei-hero>').and.to.not.contain('<iclei-about>');
    host.document.querySelector('iclei-hero')!.remove();
    await allShow(host);
    await expectFine(host, host.notices, { without: ['iclei-hero'] });
  });

  it('leaves what the page shows without it where a script forbids it to register', async () => {
    const host = await openPage('/hosts/define-refusing');
    expect(host.notices).to.have.length(1);
    expect(host.notices[0]).to.contain('<iclei-hero>').and.to.contain('<iclei-lang-switch>');
    expect(host.changes()).to.deep.equal([]);
    expect(host.document.querySelector<HTMLElement>('#fallback')!.offsetHeight).to.be.above(10);
  });
});
