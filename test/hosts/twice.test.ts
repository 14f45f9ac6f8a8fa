import { expect } from '@open-wc/testing';
import { buttons, press } from '../sections/support.js';
import { all, allFollow, leaves, other, version } from './copies.js';
import { expectFine } from './fine.js';
import { elementOf, importIn, openHost } from './open.js';

const pages: Record<string, { notice?: string; copies: [string, string] }> = {
  'same-address': { copies: ['/cdn/iclei.js', '/cdn/iclei.js'] },
  'two-queries': {
    notice: leaves(version, all, version),
    copies: ['/cdn/iclei.js?v=1', '/cdn/iclei.js?v=2'],
  },
  'newer-second': {
    notice: leaves(other, all, version),
    copies: ['/cdn/iclei.js', `/cdn@${other}/iclei.js`],
  },
  'newer-first': {
    notice: leaves(version, all, other),
    copies: [`/cdn@${other}/iclei.js`, '/cdn/iclei.js'],
  },
  'bundle-and-modules': {
    notice: leaves(version, all, other),
    copies: [`/cdn@${other}/iclei.js`, '/dist/index.js'],
  },
  'modules-and-bundle': {
    notice: leaves(other, all, version),
    copies: ['/dist/index.js', `/cdn@${other}/iclei.js`],
  },
  'one-module-and-bundle': {
    notice: leaves(other, ['iclei-hero'], version),
    copies: [`/cdn@${other}/iclei.js`, '/dist/index.js'],
  },
  'bundle-and-one-module': {
    notice: leaves(version, ['iclei-hero'], other),
    copies: [`/cdn@${other}/iclei.js`, '/dist/index.js'],
  },
};

interface Copy {
  getLocale(): string;
  setLocale(locale: string): void;
}

describe('on a page that has the elements twice', () => {
  for (const [name, { notice, copies }] of Object.entries(pages)) {
    it(`shows all, says once which version is in charge, and takes a language from either: ${name}`, async () => {
      const host = await openHost(name);
      await expectFine(host, notice ? [notice] : []);
      const [one, another] = [
        await importIn<Copy>(host, copies[0]),
        await importIn<Copy>(host, copies[1]),
      ];
      another.setLocale('es');
      await allFollow(host, 'es');
      one.setLocale('pt');
      await allFollow(host, 'pt');
      press(elementOf(host, 'lang-switch'), 'FR');
      await allFollow(host, 'fr');
      expect([one.getLocale(), another.getLocale()]).to.deep.equal(['fr', 'fr']);
    });
  }

  it('leaves names alone that another library has, and shows all the rest', async () => {
    const host = await openHost('names-taken');
    await expectFine(host, [leaves(version, ['iclei-hero', 'iclei-milestone'], 'not ours')], {
      without: ['iclei-hero'],
    });
    const [hero, milestone] = ['iclei-hero', 'iclei-milestone'].map((theirs) =>
      host.document.querySelector<HTMLElement>(theirs)!,
    );
    expect([hero!.title, milestone!.title]).to.deep.equal(['Theirs', 'Theirs']);
    expect(hero!.innerText).to.equal('Notre plan climat');
    const copy = elementOf(host, 'timeline').shadowRoot.querySelector('.own')!;
    expect(copy.textContent).to.equal(milestone!.textContent);
    expect(copy.getBoundingClientRect().height).to.be.above(10);
    expect(buttons(elementOf(host, 'lang-switch'))).to.have.length(7);
  });
});
