import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { elementOf, openPage, type Host } from '../hosts/open.js';
import { until } from '../language/support.js';
import { locales } from '../../src/language/locales.js';
import type { Check } from '../../src/check/index.js';
import '../../src/check/index.js';

type Place = Host | (Window & typeof globalThis);

const documentOf = (place: Place) => place.document;

/** The panel's root, if it is open. */
const rootOf = (place: Place) => documentOf(place).querySelector('[popover=manual]')?.shadowRoot;

const panelOf = (place: Place) => rootOf(place)?.querySelector<HTMLElement>('[role=dialog]');

/** All controls of a kind, in their order. */
const all = <Kind extends Element = HTMLElement>(place: Place, selector: string) => [
  ...rootOf(place)!.querySelectorAll<Kind>(selector),
];

const buttonsOf = (place: Place, text: string) =>
  all<HTMLButtonElement>(place, 'button').filter(({ textContent }) => textContent === text);

const isDone = (place: Place) =>
  until(() => rootOf(place)?.querySelector('li, .fine, [data-none]'));

/** Opens a page with the panel on it, once it has looked at the page. */
async function check(name: string, options?: { width?: number }): Promise<Host> {
  const host = await openPage(`/hosts/${name}#iclei-check`, options);
  await isDone(host);
  return host;
}

/** The topics that every kind of mistake on the page has, by its tags. */
const tagsOf = (host: Host) => all(host, 'h3 code').map(({ textContent }) => textContent);

const close = (host: Host) =>
  panelOf(host)!.dispatchEvent(
    new host.window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
  );

describe('#iclei-check at the end of the address', () => {
  it('opens a panel with all that is wrong, in the order of the page', async () => {
    const host = await check('check?lang=en');
    const tags = tagsOf(host);
    for (const tag of [
      '<iclei-hero heading-levle="3">',
      '<iclei-about heading-level="5">',
      '<p slot="introdution">',
      '<iclei-pillars work-href="www.example.org/climat" agendas-href="javascript:alert(1)">',
      '<iclei-timeline lang="“fr”" order="newest">',
      '<iclei-impact value="3">',
      '<iclei-impact-list no-figures="false" lang="jp">',
      '<iclei-impacts>',
      '<iclei-lang-switch for="nulle-part">',
      '<iclei-about>',
    ]) {
      expect(tags, tag).to.include(tag);
    }
    expect(rootOf(host)!.querySelector('#sum')!.textContent).to.equal(`To fix: ${tags.length}`);
    const numbers = all(host, 'h3 .number').map(({ textContent }) => Number(textContent));
    expect(numbers).to.deep.equal(tags.map((_, index) => index + 1));
  });

  it('opens the panel when it comes later, and closes it with its address', async () => {
    const host = await openPage('/hosts/plain?lang=fr');
    expect(panelOf(host)).to.equal(undefined);
    host.window.location.hash = 'iclei-check';
    await isDone(host);
    expect(panelOf(host)!.innerText).to.contain('Il n’y a rien à corriger');
    close(host);
    expect(panelOf(host)).to.equal(undefined);
    expect(host.document.URL).to.match(/\/hosts\/plain\?lang=fr$/);
    host.window.location.hash = 'iclei-check';
    await isDone(host);
  });

  it('asks for nothing where the address does not have it and nothing is wrong', async () => {
    const host = await openPage('/hosts/plain');
    await until(() => host.document.readyState === 'complete' && elementOf(host).shadowRoot);
    const asked = () =>
      host.window.performance
        .getEntriesByType('resource')
        .filter(({ name }) => /check-/.test(name));
    // Time enough for what would be fetched when the page is idle: the language comes later.
    elementOf(host).lang = 'es';
    await until(() =>
      host.window.performance
        .getEntriesByType('resource')
        .some(({ name }) => /locales\/es/.test(name)),
    );
    expect(asked()).to.deep.equal([]);
    elementOf(host).setAttribute('heading-level', '9');
    await until(() => asked().length > 0);
    expect(panelOf(host)).to.equal(undefined);
  });

  it('takes the focus in, and gives it back', async () => {
    const host = await openPage('/hosts/plain');
    const link = host.document.querySelector<HTMLElement>('a[href="/reseau"]')!;
    link.focus();
    host.window.location.hash = 'iclei-check';
    await isDone(host);
    expect(rootOf(host)!.activeElement).to.equal(panelOf(host)!);
    close(host);
    expect(host.document.activeElement === link).to.equal(true);
  });

  it('writes nothing on the elements of the page', async () => {
    const host = await check('plain');
    expect(host.changes()).to.deep.equal([]);
    expect(host.document.body.querySelector('[popover]')).to.equal(null);
    expect(host.window.localStorage.length + host.document.cookie.length).to.equal(0);
  });

  for (const { code } of locales) {
    it(`speaks the language of the page: ${code}`, async () => {
      const host = await check(`check?lang=${code}`);
      const panel = panelOf(host)!;
      expect(panel.lang).to.equal(code);
      const english = await check('check?lang=en');
      const words = (place: Host) =>
        all(place, 'li > p:not(.hint), button, h2, label, footer p').map(
          ({ innerText }) => innerText,
        );
      const [own, source] = [words(host), words(english)];
      expect(own).to.have.length(source.length);
      const same = own.filter((text, index) => text === source[index]);
      expect(same).to.have.length(code === 'en' ? own.length : 0);
    });
  }

  it('has its own direction on a page from right to left, in English', async () => {
    const host = await check('check?lang=ar&dir=rtl');
    const panel = panelOf(host)!;
    expect([panel.lang, panel.dir]).to.deep.equal(['en', 'ltr']);
    expect(host.window.getComputedStyle(panel).direction).to.equal('ltr');
  });

  it('fits into 320 pixels, and leaves a part of the page in sight', async () => {
    const host = await check('check?lang=fr', { width: 320 });
    const panel = panelOf(host)!;
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
    expect(panel.getBoundingClientRect().width).to.equal(320);
    expect(panel.getBoundingClientRect().top).to.be.greaterThan(200);
    for (const area of all<HTMLTextAreaElement>(host, 'textarea')) {
      expect(area.scrollHeight).to.be.at.most(area.clientHeight + 1);
    }
  });

  for (const name of ['check-strict', 'check-unset']) {
    it(`looks as anywhere else on the page ${name}`, async () => {
      const host = await check(`${name}?lang=en`);
      const panel = panelOf(host)!;
      const { position, fontSize, backgroundColor, display } = host.window.getComputedStyle(panel);
      expect([position, fontSize, display]).to.deep.equal(['fixed', '16px', 'block']);
      expect(backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(panel.getBoundingClientRect().width).to.equal(448);
      const notices = host.notices.filter((text) => !/^warn: @iclei|none\.svg/.test(text));
      expect(notices.filter((text) => !text.includes('faint.css'))).to.deep.equal([]);
    });
  }
});

describe('the panel', () => {
  it('draws an outline around the element, also where the page moves', async () => {
    const host = await check('check?lang=en');
    const about = host.document.querySelector('[heading-level="5"]')!;
    const highlights = () => all(host, '.highlight');
    const isAround = () =>
      highlights().some((place) => {
        const [one, other] = [place.getBoundingClientRect(), about.getBoundingClientRect()];
        return Math.abs(one.top - other.top) < 1 && Math.abs(one.height - other.height) < 1;
      });
    await until(isAround);
    host.document.body.style.paddingTop = '500px';
    expect(isAround()).to.equal(false);
    await until(isAround);
    host.window.scrollTo({ top: 300, behavior: 'instant' });
    await until(isAround);
  });

  it('brings the element on the screen', async () => {
    const host = await check('check?lang=en');
    const item = all(host, 'li').find(({ innerText }) => innerText.includes('<iclei-impacts>'))!;
    [...item.querySelectorAll('button')].at(-1)!.click();
    const list = host.document.querySelector('iclei-impact-list')!;
    await until(() => list.getBoundingClientRect().top < 800);
    expect(all(host, '.current')).to.have.length(1);
  });

  it('copies what to write, or selects it where the browser does not let it', async () => {
    const host = await check('check?lang=en');
    const copied: string[] = [];
    const clipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(host.window.navigator, 'clipboard', {
        value: { writeText },
        configurable: true,
      });
    clipboard((text) => Promise.resolve(void copied.push(text)));
    const [area] = all<HTMLTextAreaElement>(host, 'textarea');
    const [button] = buttonsOf(host, 'Copy');
    button!.click();
    await until(() => button!.textContent === 'Copied');
    expect(copied).to.deep.equal([area!.value]);
    clipboard(() => Promise.reject(new Error('not allowed')));
    button!.click();
    await until(() => button!.textContent === 'Copy');
    expect(rootOf(host)!.activeElement === area).to.equal(true);
    expect([area!.selectionStart, area!.selectionEnd]).to.deep.equal([0, area!.value.length]);
    expect(all(host, '.hint')[0]!.innerText).to.contain('copy it with the keyboard');
  });

  it('looks again, and says when nothing is wrong any more', async () => {
    const host = await check('check-one-mistake');
    expect(tagsOf(host)).to.deep.equal(['<iclei-about heading-level="9">']);
    host.document.querySelector('iclei-about')!.setAttribute('heading-level', '2');
    buttonsOf(host, 'Check again')[0]!.click();
    await until(() => rootOf(host)!.querySelector('.fine'));
    expect(panelOf(host)!.innerText).to.contain(
      'Nothing is wrong. ICLEI elements on this page: 1.',
    );
    await until(() => rootOf(host)!.activeElement === buttonsOf(host, 'Check again')[0]);
  });

  it('says that there is nothing to check', async () => {
    const host = await openPage('/hosts/check-without-elements#iclei-check');
    await until(() => panelOf(host)?.innerText.includes('aucun élément de l’ICLEI'));
  });

  it('is read by a screen reader as a dialog with a name', async () => {
    (globalThis as { [key: symbol]: Check })[Symbol.for('iclei-check')]!.open();
    await until(() => rootOf(window)?.querySelector('#sum')?.textContent !== '');
    const host = document.querySelector('[popover]')!;
    await expect(host).to.be.accessible();
    expect(panelOf(window)!.getAttribute('aria-labelledby')).to.equal('title');
    close(window as never);
  });

  it('is used by the keyboard alone', async () => {
    document.documentElement.lang = 'en';
    const before = document.createElement('button');
    const about = document.createElement('iclei-about');
    about.setAttribute('lang', 'jp');
    document.body.append(before, about);
    before.focus();
    (globalThis as { [key: symbol]: Check })[Symbol.for('iclei-check')]!.open();
    await isDone(window);
    const stops: (string | undefined)[] = [];
    for (let stop = 0; stop < 4; stop += 1) {
      await sendKeys({ press: 'Tab' });
      stops.push(
        rootOf(window)!.activeElement?.textContent || rootOf(window)!.activeElement?.localName,
      );
    }
    expect(stops).to.deep.equal(['Close', 'textarea', 'Copy', 'Show on the page']);
    await sendKeys({ press: 'Escape' });
    await until(() => !panelOf(window));
    expect(document.activeElement === before).to.equal(true);
    before.remove();
    about.remove();
  });
});

describe('the check without the bundle', () => {
  for (const name of ['check-script-alone', 'check-classic-script-alone']) {
    it(`says that the script is missing: ${name}`, async () => {
      const host = await openPage(`/hosts/${name}`);
      await until(() =>
        host.notices.includes('warn: @iclei/elements: <iclei-lang-switch>: script'),
      );
      expect(panelOf(host)).to.equal(undefined);
      host.window.location.hash = 'iclei-check';
      await isDone(host);
      const [area] = all<HTMLTextAreaElement>(host, 'textarea');
      expect(area!.value).to.equal('<script type="module" src="/cdn/iclei.js"></script>');
    });
  }
});
