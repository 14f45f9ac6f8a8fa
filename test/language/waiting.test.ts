import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/about.js';
import '../../src/lang-switch.js';
import { setLocale } from '../../src/language/page.js';
import { isIn, languageOf, stubConsole, until, withLoader } from './support.js';

/** A loader that fails until it is told to work. */
function flaky(locale: 'es' | 'ja' | 'ko' | 'zh-Hans') {
  let works = false;
  let calls = 0;
  const restore = withLoader(locale, (original, retry) => {
    calls += 1;
    return works ? original(retry) : Promise.reject(new TypeError('Failed to fetch'));
  });
  return {
    repair: () => (works = true),
    restore,
    get calls() {
      return calls;
    },
  };
}

describe('rule 5: waiting for a catalogue', () => {
  let warnings: ReturnType<typeof stubConsole>;
  beforeEach(() => (warnings = stubConsole('warn')));
  afterEach(() => warnings.restore());

  it('shows no English before the translation, but what stands between the tags', async () => {
    let arrive = () => {};
    const gate = new Promise<void>((resolve) => (arrive = resolve));
    const restore = withLoader('fr', (original, retry) => gate.then(() => original(retry)));
    const region = document.createElement('div');
    region.innerHTML = '<iclei-about lang="fr">En attendant…</iclei-about>';
    document.body.append(region);
    const about = region.firstElementChild!;
    // What changes elsewhere meanwhile is no reason to show English.
    document.documentElement.lang = 'en-GB';
    await aTimeout(50);
    expect(about.shadowRoot!.querySelectorAll('section')).to.have.length(0);
    expect((about as HTMLElement).innerText).to.equal('En attendant…');
    // What stands below the first section is not moved from under a visitor's eyes.
    expect((about as HTMLElement).offsetHeight).to.be.at.least(innerHeight);
    arrive();
    await isIn(about, 'fr');
    expect(about.shadowRoot!.querySelector('slot:not([name])')).to.equal(null);
    expect((about as HTMLElement).innerText).not.to.contain('En attendant');
    restore();
    region.remove();
  });

  it('has the height of the switch already, so that what stands below does not move', async () => {
    let arrive = () => {};
    const gate = new Promise<void>((resolve) => (arrive = resolve));
    const restore = withLoader('pt', (original, retry) => gate.then(() => original(retry)));
    const languages = document.createElement('iclei-lang-switch');
    languages.lang = 'pt';
    document.body.append(languages);
    const before = languages.offsetHeight;
    expect(before).to.be.above(30);
    arrive();
    await isIn(languages, 'pt');
    expect(languages.offsetHeight).to.be.closeTo(before, 1);
    restore();
    languages.remove();
  });

  it('shows English if the translation cannot be had, and the translation once it can', async () => {
    const loader = flaky('es');
    const first = await fixture(html`<iclei-about lang="es"></iclei-about>`);
    await isIn(first, 'en');
    expect(loader.calls).to.equal(1);
    loader.repair();
    // The next element that asks brings the language to all of them.
    const second = await fixture(html`<iclei-about lang="es"></iclei-about>`);
    await isIn(second, 'es');
    await isIn(first, 'es');
    expect(loader.calls).to.equal(2);
    loader.restore();
  });

  it('keeps what it had, does not ask at each unrelated change, and asks again online', async () => {
    const loader = flaky('ja');
    const region = await fixture(html`<div lang="fr"><iclei-about></iclei-about></div>`);
    const about = region.firstElementChild!;
    await isIn(about, 'fr');
    region.setAttribute('lang', 'ja');
    await until(() => warnings.messages.length === 1);
    expect(languageOf(about)).to.equal('fr');
    document.documentElement.lang = 'pt';
    document.documentElement.lang = 'en';
    await aTimeout(20);
    expect(loader.calls).to.equal(1);
    loader.repair();
    window.dispatchEvent(new Event('online'));
    await isIn(about, 'ja');
    expect(loader.calls).to.equal(2);
    loader.restore();
  });

  it('asks again when the language is chosen again', async () => {
    const loader = flaky('ko');
    const about = await fixture(html`<iclei-about></iclei-about>`);
    await isIn(about, 'en');
    setLocale('ko');
    await until(() => warnings.messages.length === 1);
    expect(languageOf(about)).to.equal('en');
    loader.repair();
    setLocale('ko');
    await isIn(about, 'ko');
    setLocale('en');
    loader.restore();
  });

  it('asks again when an element comes back into the page', async () => {
    const loader = flaky('zh-Hans');
    const about = await fixture(html`<iclei-about lang="zh-CN"></iclei-about>`);
    await isIn(about, 'en');
    loader.repair();
    const place = about.parentElement!;
    about.remove();
    place.append(about);
    await isIn(about, 'zh-Hans');
    expect(loader.calls).to.equal(2);
    loader.restore();
  });

  it('shows the last of many changes, without English in between', async () => {
    const about = await fixture(html`<iclei-about lang="fr"></iclei-about>`);
    await isIn(about, 'fr');
    for (let change = 0; change < 50; change += 1) {
      about.setAttribute('lang', change % 2 ? 'en' : 'pt');
    }
    about.setAttribute('lang', 'zh');
    await isIn(about, 'zh-Hans');
    await aTimeout(20);
    expect(languageOf(about)).to.equal('zh-Hans');
  });
});
