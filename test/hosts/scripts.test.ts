import { expect } from '@open-wc/testing';
import { until } from '../language/support.js';
import { expectFine } from './fine.js';
import { locales } from '../../src/language/locales.js';
import { allShow, elementOf, openHost, openPage, shows, type Host } from './open.js';

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

  it('needs nothing of Intl for any of its languages', async () => {
    const host = await openHost('intl-counted');
    const { hostIntl } = host.window as unknown as { hostIntl: string[] };
    expect(hostIntl).to.deep.equal([]);
    for (const { code } of locales) {
      for (const section of host.sections()) {
        section.lang = code;
      }
      await allShow(host);
      expect(hostIntl, code).to.deep.equal([]);
    }
    // What is no code of ours has to be looked up.
    elementOf(host).lang = 'fr-CA';
    await shows(host, 'fr');
    expect(hostIntl).to.contain('Locale');
    hostIntl.splice(0);
    expect(works(host)).to.equal(true);
  });

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
