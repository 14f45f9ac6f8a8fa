import { expect } from '@open-wc/testing';
import { groundOf, until } from '../language/support.js';
import { expectFine } from './fine.js';
import { allShow, openHost, openPage, tags, type Host } from './open.js';

/** Puts what a page has as sections into another place. */
const move = (host: Host, place: Element) => place.append(...host.sections());

describe('in a document of another kind', () => {
  for (const name of [
    'xhtml',
    'xhtml-classic',
    'xhtml-classic-defer',
    'quirks-mode',
    'quirks-mode-with-npm-modules',
    'html-of-1997',
  ]) {
    it(`shows all: ${name}`, async () => {
      await expectFine(await openHost(name));
    });
  }

  it('leaves what is between the tags where Lit cannot read its templates: npm modules in XHTML', async () => {
    const host = await openPage('/hosts/xhtml-with-npm-modules');
    const errors = () => host.notices.filter((notice) => notice.includes('SyntaxError'));
    await until(() => errors().length === tags.length);
    expect(host.document.querySelector<HTMLElement>('#fallback')!.offsetHeight).to.be.above(10);
    expect(host.changes()).to.deep.equal([]);
  });
});

describe('moved from one document to another', () => {
  it('shows all in a frame, and again in its own page', async () => {
    const host = await openHost('plain');
    const other = await openPage('/hosts/empty-frame');
    move(host, other.document.querySelector('#place')!);
    await allShow(other);
    await expectFine(other);
    move(other, host.document.querySelector('main')!);
    await allShow(host);
    await expectFine(host);
  });

  it('shows all in a frame that has the bundle itself', async () => {
    const host = await openHost('plain');
    const other = await openPage('/hosts/empty');
    move(host, other.document.querySelector('#place')!);
    await allShow(other);
    await expectFine(other);
  });

  it('shows all in a frame before its first render', async () => {
    const host = await openPage('/hosts/empty');
    const other = await openPage('/hosts/empty-frame');
    const place = host.document.querySelector('#place')!;
    place.innerHTML = '<iclei-about lang="ja"></iclei-about>';
    const about = place.firstElementChild!;
    other.document.querySelector('#place')!.append(about);
    await allShow(other);
    expect(other.notices).to.deep.equal([]);
    expect(groundOf(about)).to.not.equal('rgba(0, 0, 0, 0)');
  });

  it('takes the language of the document that it has come to', async () => {
    const host = await openHost('plain');
    const other = await openPage('/hosts/empty-frame');
    other.document.documentElement.lang = 'pt';
    move(host, other.document.querySelector('#place')!);
    await allShow(other);
    other.document.documentElement.lang = 'es';
    await allShow(other);
    expect(other.notices).to.deep.equal([]);
  });
});
