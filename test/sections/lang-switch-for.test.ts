import { expect, fixture, html } from '@open-wc/testing';
import { getLocale, setLocale } from '../../src/language/page.js';
import type { IcleiLangSwitch } from '../../src/sections/lang-switch/lang-switch.js';
import { isIn, stubConsole, until } from '../language/support.js';
import { current, press } from './support.js';

describe('iclei-lang-switch for a part of the page', () => {
  it('can be changed at any time', async () => {
    const page = await fixture(html`
      <div>
        <p id="one" lang="fr"></p>
        <p id="two" lang="es"></p>
        <iclei-lang-switch for="one"></iclei-lang-switch>
      </div>
    `);
    const element = page.querySelector('iclei-lang-switch')!;
    await until(() => current(element)[0] === 'FR');
    element.setAttribute('for', 'two');
    await until(() => current(element)[0] === 'ES');
    element.removeAttribute('for');
    await until(() => current(element)[0] === 'ENG');
  });

  it('marks the language of a part that goes, comes back, comes late or moves', async () => {
    const warnings = stubConsole('warn');
    const page = await fixture<HTMLElement>(html`
      <div>
        <iclei-lang-switch for="part"></iclei-lang-switch>
        <div lang="fr"></div>
        <div lang="es"></div>
      </div>
    `);
    const [element, french, spanish] = page.children as unknown as [Element, Element, Element];
    const marks = (label: string) => until(() => current(element)[0] === label, label);
    await marks('ENG');
    french.innerHTML = '<div id="part"><iclei-about></iclei-about></div>';
    await marks('FR');
    const part = french.firstElementChild!;
    // The languages that come also say so, once.
    await isIn(part.firstElementChild!, 'fr');
    part.remove();
    await marks('ENG');
    french.append(part);
    await marks('FR');
    spanish.append(part);
    await marks('ES');
    expect(warnings.restore()).to.have.length(1);
  });

  it('chooses for the sections at or inside the element with that id, and for no others', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <iclei-lang-switch for="region"></iclei-lang-switch>
        <div id="region" lang="fr">
          <iclei-about></iclei-about><iclei-about lang="ko"></iclei-about>
          <div lang="es"><iclei-about></iclei-about></div>
        </div>
        <iclei-about></iclei-about>
      </div>
    `);
    const element = page.querySelector('iclei-lang-switch')!;
    const [inside, own, deeper, outside] = page.querySelectorAll('iclei-about') as unknown as [
      Element,
      Element,
      Element,
      Element,
    ];
    await isIn(inside, 'fr');
    await until(() => current(element)[0] === 'FR');
    press(element, 'PT');
    await isIn(inside, 'pt');
    await isIn(deeper, 'pt');
    await isIn(own, 'ko');
    await isIn(outside, 'en');
    expect(current(element)).to.deep.equal(['PT']);
    expect(getLocale()).to.equal('en');
    // The nearest choice wins over a later one for the page.
    setLocale('ja');
    await isIn(outside, 'ja');
    await isIn(inside, 'pt');
    expect(page.querySelector<HTMLElement>('#region')!.lang).to.equal('fr');
  });

  it('may name a section itself, in its own shadow root too', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<iclei-lang-switch for="it"></iclei-lang-switch><iclei-about id="it"></iclei-about>';
    const [element, about] = root.children as unknown as [IcleiLangSwitch, Element];
    await element.updateComplete;
    const before = getLocale();
    press(element, 'ES');
    await isIn(about, 'es');
    expect(getLocale()).to.equal(before);
  });

  it('is for the page, and says so once, where nothing has the id', async () => {
    const warnings = stubConsole('warn');
    const page = await fixture(html`
      <div><iclei-lang-switch for="nothing"></iclei-lang-switch><iclei-about></iclei-about></div>
    `);
    const [element, about] = page.children as unknown as [Element, Element];
    press(element, 'FR');
    await isIn(about, 'fr');
    const messages = warnings.restore();
    expect(messages).to.deep.equal(['@iclei/elements: <iclei-lang-switch for="nothing">: for']);
  });
});
