import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { locales } from '../../src/language/locales.js';
import { getLocale, setLocale } from '../../src/language/page.js';
import { stubConsole } from '../language/support.js';
import { buttons, current, press } from './support.js';

describe('the choices of iclei-lang-switch', () => {
  beforeEach(() => {
    localStorage.clear();
    setLocale('en');
  });

  after(() => {
    localStorage.clear();
    setLocale('en');
  });

  it('are the names of the languages with names', async () => {
    const element = await fixture(html`<iclei-lang-switch names></iclei-lang-switch>`);
    expect(buttons(element).map((button) => button.innerText)).to.deep.equal(
      locales.map(({ autonym }) => autonym),
    );
    element.removeAttribute('names');
    await nextFrame();
    expect(buttons(element)[4]!.innerText).to.equal('KR');
  });

  const links = html`
    <iclei-lang-switch>
      <a hreflang="en" href="/">English</a>
      <a hreflang="fr" href="/fr/">Français</a>
    </iclei-lang-switch>
  `;

  it('are the links of the page where it has some', async () => {
    const element = await fixture(links);
    await nextFrame();
    expect(buttons(element)).to.have.length(0);
    for (const link of element.querySelectorAll('a')) {
      expect(link.getClientRects()).to.have.length(1);
    }
    element.replaceChildren();
    await nextFrame();
    await nextFrame();
    expect(buttons(element)).to.have.length(7);
  });

  it('give way to links that come later', async () => {
    const element = await fixture(html`<iclei-lang-switch></iclei-lang-switch>`);
    element.innerHTML = '<ul><li><a hreflang="fr" href="/fr/">Français</a></li></ul>';
    await nextFrame();
    await nextFrame();
    expect(buttons(element)).to.have.length(0);
    expect(element.querySelector('a')!.getClientRects()).to.have.length(1);
  });

  it('stay, and hide what is no link', async () => {
    const element = await fixture(html`<iclei-lang-switch><p>Languages</p></iclei-lang-switch>`);
    expect(buttons(element)).to.have.length(7);
    expect(element.querySelector('p')!.getClientRects()).to.have.length(0);
  });

  it('are remembered with persist', async () => {
    const element = await fixture(html`<iclei-lang-switch persist></iclei-lang-switch>`);
    press(element, 'FR');
    expect(getLocale()).to.equal('fr');
    element.remove();
    // As on the next page, where nobody has chosen yet.
    setLocale('en');
    const next = await fixture(html`<iclei-lang-switch persist></iclei-lang-switch>`);
    await nextFrame();
    expect(getLocale()).to.equal('fr');
    expect(current(next)).to.deep.equal(['FR']);
  });

  it('are remembered for a part of the page apart from those for all of it', async () => {
    const page = await fixture(html`
      <div>
        <iclei-lang-switch persist for="part"></iclei-lang-switch>
        <div id="part"></div>
      </div>
    `);
    press(page.querySelector('iclei-lang-switch')!, 'PT');
    expect(getLocale()).to.equal('en');
    await fixture(html`<iclei-lang-switch persist></iclei-lang-switch>`);
    expect(getLocale()).to.equal('en');
    page.remove();
    const next = await fixture(html`
      <div>
        <div id="part"></div>
        <iclei-lang-switch persist for="part"></iclei-lang-switch>
      </div>
    `);
    await nextFrame();
    expect(current(next.querySelector('iclei-lang-switch')!)).to.deep.equal(['PT']);
  });

  it('of a part of the page are none for all of it where the part is missing', async () => {
    localStorage.setItem('iclei-lang:missing', 'fr');
    const warnings = stubConsole('warn');
    await fixture(html`<iclei-lang-switch persist for="missing"></iclei-lang-switch>`);
    warnings.restore();
    expect(getLocale()).to.equal('en');
  });

  it('of an earlier visit are none without persist', async () => {
    localStorage.setItem('iclei-lang:', 'fr');
    await fixture(html`<iclei-lang-switch></iclei-lang-switch>`);
    expect(getLocale()).to.equal('en');
  });

  it('are stored nowhere without persist', async () => {
    const element = await fixture(html`<iclei-lang-switch></iclei-lang-switch>`);
    press(element, 'FR');
    expect(localStorage.length).to.equal(0);
  });

  for (const stored of ['', 'xx', '<b>', 'en\u0000']) {
    it(`are as without memory where ${JSON.stringify(stored)} was stored`, async () => {
      localStorage.setItem('iclei-lang:', stored);
      await fixture(html`<iclei-lang-switch persist></iclei-lang-switch>`);
      expect(getLocale()).to.equal('en');
    });
  }

  it('work where the browser keeps nothing', async () => {
    const { getItem, setItem } = Storage.prototype;
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    try {
      const element = await fixture(html`<iclei-lang-switch persist></iclei-lang-switch>`);
      press(element, 'ES');
      expect(getLocale()).to.equal('es');
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });
});
