import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { locales } from '../../src/language/locales.js';
import { getLocale, setLocale } from '../../src/language/page.js';
import type { LanguageChange } from '../../src/sections/lang-switch/lang-switch.js';
import { isIn } from '../language/support.js';
import { buttons, current, press } from './support.js';

describe('iclei-lang-switch', () => {
  beforeEach(() => {
    setLocale('en');
    document.documentElement.lang = 'en';
  });

  it('is a named navigation with the labels of the source text in their order', async () => {
    const element = await fixture(html`<iclei-lang-switch></iclei-lang-switch>`);
    expect(element.shadowRoot!.querySelector('nav')!.getAttribute('aria-label')).to.equal(
      'Language',
    );
    expect(buttons(element).map((button) => button.innerText)).to.deep.equal([
      'ENG',
      'ES',
      'FR',
      'PT',
      'KR',
      'JP',
      'CN',
    ]);
  });

  it('is called what the page calls it, in the words and the language of the page', async () => {
    const page = await fixture(html`
      <div lang="sv">
        <iclei-lang-switch></iclei-lang-switch><iclei-lang-switch label="I foten"></iclei-lang-switch>
      </div>
    `);
    const heard = () =>
      [...page.querySelectorAll('iclei-lang-switch')].map((element) => {
        const nav = element.shadowRoot!.querySelector('nav')!;
        return [nav.getAttribute('aria-label'), nav.getAttribute('lang')];
      });
    expect(heard()).to.deep.equal([
      ['Language', 'en'],
      ['I foten', null],
    ]);
    page.lastElementChild!.setAttribute('label', '');
    await nextFrame();
    expect(heard()[1]).to.deep.equal(['Language', 'en']);
  });

  it('names each choice in its own language, starting with what is seen, for who speaks it', async () => {
    const element = await fixture(html`<iclei-lang-switch></iclei-lang-switch>`);
    for (const names of [false, true]) {
      element.toggleAttribute('names', names);
      await nextFrame();
      for (const [index, { code, autonym, label }] of locales.entries()) {
        const button = buttons(element)[index]!;
        expect(button.lang).to.equal(code);
        expect(button.innerText).to.equal(names ? autonym : label);
        expect(button.getAttribute('aria-label')).to.equal(
          names ? `${autonym}, ${label}` : `${label}, ${autonym}`,
        );
      }
    }
  });

  it('changes the sections of the page and itself, and nothing of the page', async () => {
    const page = await fixture<HTMLElement>(html`
      <div><iclei-lang-switch></iclei-lang-switch><iclei-about></iclei-about><p>Text</p></div>
    `);
    const [element, about] = page.children as unknown as [Element, Element];
    expect(current(element)).to.deep.equal(['ENG']);
    press(element, 'FR');
    await isIn(about, 'fr');
    await isIn(element, 'fr');
    expect(current(element)).to.deep.equal(['FR']);
    expect(getLocale()).to.equal('fr');
    expect(document.documentElement.lang).to.equal('en');
    expect(page.querySelectorAll('[lang]')).to.have.length(0);
  });

  it('says before anything changes what is about to change', async () => {
    const element = await fixture(html`<iclei-lang-switch></iclei-lang-switch>`);
    setTimeout(() => press(element, 'KR'));
    const event: CustomEvent<LanguageChange> = await oneEvent(document.body, 'iclei-lang-change');
    expect(event.detail).to.deep.equal({ locale: 'ko', previous: 'en' });
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
    await nextFrame();
    expect(getLocale()).to.equal('ko');
  });

  it('still has the old language while the event is under way', async () => {
    const element = await fixture(html`<iclei-lang-switch></iclei-lang-switch>`);
    let during;
    element.addEventListener('iclei-lang-change', () => (during = getLocale()));
    press(element, 'ES');
    expect(during).to.equal('en');
    expect(getLocale()).to.equal('es');
  });

  it('leaves the change to a page that prevents it', async () => {
    const element = await fixture(html`<iclei-lang-switch></iclei-lang-switch>`);
    element.addEventListener('iclei-lang-change', (event) => event.preventDefault());
    press(element, 'JP');
    await aTimeout(20);
    expect(getLocale()).to.equal('en');
    expect(current(element)).to.deep.equal(['ENG']);
  });

  it('says nothing when the current language is chosen again', async () => {
    const element = await fixture(html`<iclei-lang-switch></iclei-lang-switch>`);
    let events = 0;
    element.addEventListener('iclei-lang-change', () => (events += 1));
    press(element, 'ENG');
    expect(events).to.equal(0);
  });

  it('follows the page: its lang, and what another switch or script chooses', async () => {
    const element = await fixture(html`<iclei-lang-switch></iclei-lang-switch>`);
    setLocale('pt');
    await isIn(element, 'pt');
    expect(current(element)).to.deep.equal(['PT']);
  });

  it('works by keyboard alone, and keeps the focus', async () => {
    const page = await fixture(html`
      <div><button>Before</button><iclei-lang-switch></iclei-lang-switch></div>
    `);
    const [before, element] = page.children as unknown as [HTMLElement, Element];
    before.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await isIn(element, 'es');
    expect((element.shadowRoot!.activeElement as HTMLElement).innerText).to.equal('ES');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await isIn(element, 'fr');
    expect((element.shadowRoot!.activeElement as HTMLElement).innerText).to.equal('FR');
    expect(getComputedStyle(element.shadowRoot!.activeElement!).outlineStyle).to.equal('solid');
  });
});
