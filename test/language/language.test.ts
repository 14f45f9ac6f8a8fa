import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { IcleiAbout } from '../../src/about.js';
import { getLocale, setLocale } from '../../src/language/page.js';
import { languageOf, stubConsole, textOf, until } from './support.js';

const headings: Record<string, string> = {
  en: 'Who we are',
  es: 'Quiénes somos',
  fr: 'Qui sommes-nous\u202f?',
  pt: 'Quem somos',
  ko: '이클레이 소개',
  ja: 'イクレイとは',
  'zh-Hans': '我们是谁',
};

const shows = (element: Element | null | undefined, locale: string) =>
  until(
    () =>
      element &&
      languageOf(element) === locale &&
      textOf(element).startsWith(headings[locale] ?? '?'),
    `never showed ${locale}, but "${element ? textOf(element).slice(0, 40) : 'nothing'}"`,
  );

const page = document.documentElement;

describe('the language of an element', () => {
  beforeEach(() => {
    page.lang = 'en';
  });

  describe('rule 1: the nearest lang', () => {
    it('is its own lang first', async () => {
      const about = await fixture(html`<iclei-about lang="fr"></iclei-about>`);
      await shows(about, 'fr');
    });

    it('is that of an ancestor, and two on one page can differ', async () => {
      const region = await fixture(html`
        <div>
          <div lang="fr"><p lang="es">¡Hola!</p><iclei-about></iclei-about></div>
          <iclei-about></iclei-about>
        </div>
      `);
      const [french, english] = region.querySelectorAll('iclei-about');
      await shows(french, 'fr');
      await shows(english, 'en');
    });

    it('is that of the page in the end', async () => {
      page.lang = 'ko';
      await shows(await fixture(html`<iclei-about></iclei-about>`), 'ko');
    });

    it('is English on a page without lang', async () => {
      page.removeAttribute('lang');
      await shows(await fixture(html`<iclei-about></iclei-about>`), 'en');
      expect(getLocale()).to.equal('en');
    });

    it('crosses shadow roots and slots', async () => {
      const host = await fixture<HTMLDivElement>(
        html`<div lang="ja"><iclei-about></iclei-about></div>`,
      );
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p lang="fr"><slot></slot></p><div><iclei-about></iclei-about></div>';
      const slotted = host.querySelector('iclei-about');
      await shows(root.querySelector('iclei-about'), 'ja');
      await shows(slotted, 'fr');
      root.querySelector('p')!.lang = 'es';
      await shows(slotted, 'es');
    });

    it('follows an element into another slot', async () => {
      const host = await fixture<HTMLDivElement>(html`<div></div>`);
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML =
        '<p lang="fr"><slot name="one"></slot></p><p lang="es"><slot name="two"></slot></p>';
      host.innerHTML = '<iclei-about slot="one"></iclei-about>';
      const about = host.querySelector('iclei-about');
      await shows(about, 'fr');
      about!.slot = 'two';
      await shows(about, 'es');
    });

    it('follows an element to another place', async () => {
      const region = await fixture(html`<div><p lang="fr"></p><p lang="pt"></p></div>`);
      const about = new IcleiAbout();
      region.firstElementChild!.append(about);
      await shows(about, 'fr');
      region.lastElementChild!.append(about);
      await shows(about, 'pt');
    });
  });

  describe('rule 2: the tags that lead to a language', () => {
    for (const [tag, locale] of Object.entries({
      'fr-CA': 'fr',
      'pt-PT': 'pt',
      zh: 'zh-Hans',
      'zh-CN': 'zh-Hans',
      'ko-KR': 'ko',
    })) {
      it(`shows ${locale} for ${tag}`, async () => {
        await shows(
          await fixture(html`<div lang=${tag}><iclei-about></iclei-about></div>`).then(
            (div) => div.firstElementChild,
          ),
          locale,
        );
      });
    }

    for (const [tag, locale] of Object.entries({ jp: 'ja', kr: 'ko', cn: 'zh-Hans' })) {
      it(`takes the label ${tag} and names the right code, once`, async () => {
        const warnings = stubConsole('warn');
        const region = await fixture(
          html`<div lang=${tag}><iclei-about></iclei-about><iclei-about></iclei-about></div>`,
        );
        await shows(region.firstElementChild, locale);
        const about = warnings.restore();
        expect(about).to.have.length(1);
        expect(about[0]).to.contain(`<div lang="${tag}">`).and.to.contain(`lang="${locale}"`);
      });
    }
  });

  describe('rule 3: any other language', () => {
    for (const tag of ['de', 'zh-TW', 'zh-Hant', 'ar', '']) {
      it(`shows English, marked as English, for an inherited ${tag || 'empty lang'} without a word`, async () => {
        const warnings = stubConsole('warn');
        const region = await fixture(html`<div lang=${tag}><iclei-about></iclei-about></div>`);
        await shows(region.firstElementChild, 'en');
        expect(warnings.restore()).to.deep.equal([]);
      });
    }

    it('shows English for an unknown lang of its own, and names it', async () => {
      const warnings = stubConsole('warn');
      const about = await fixture(html`<iclei-about lang="xx"></iclei-about>`);
      await shows(about, 'en');
      const [message, ...more] = warnings.restore();
      expect(more).to.deep.equal([]);
      expect(message).to.contain('<iclei-about lang="xx">');
    });

    it('lets the browser use the glyphs and line breaks of the language', async () => {
      const about = await fixture(html`<iclei-about lang="ja"></iclei-about>`);
      await shows(about, 'ja');
      const section = about.shadowRoot!.querySelector('section')!;
      // A quotation has the marks of the language that the browser takes its text for.
      section.innerHTML = '<q></q><br><span>「」</span>';
      const [quotation, marks] = section.querySelectorAll('q, span');
      const widthOf = (element?: Element) => element!.getBoundingClientRect().width;
      expect(widthOf(quotation)).to.be.closeTo(widthOf(marks), 0.1);
    });
  });

  describe('rule 4: a change of lang', () => {
    it('renders again what it concerns, and nothing else', async () => {
      const region = await fixture<HTMLElement>(html`
        <div><div><iclei-about></iclei-about></div><iclei-about></iclei-about><p>Text</p></div>
      `);
      const [inside, outside] = region.querySelectorAll('iclei-about');
      await shows(inside, 'en');
      const rendered: string[] = [];
      for (const [name, element] of Object.entries({ inside, outside })) {
        const render = element!.render.bind(element);
        element!.render = () => {
          rendered.push(name);
          return render();
        };
      }
      region.firstElementChild!.setAttribute('lang', 'fr');
      await shows(inside, 'fr');
      region.querySelector('p')!.lang = 'es';
      region.lang = 'en-GB';
      await nextFrame();
      expect(rendered).to.deep.equal(['inside']);
    });

    it('leaves an element alone that is no longer in the page', async () => {
      const region = await fixture(html`
        <div lang="fr"><iclei-about></iclei-about><iclei-about></iclei-about></div>
      `);
      const [about, other] = region.querySelectorAll('iclei-about');
      await shows(about, 'fr');
      about!.remove();
      region.setAttribute('lang', 'es');
      await shows(other, 'es');
      expect(languageOf(about!)).to.equal('fr');
      region.append(about!);
      await shows(about, 'es');
    });
  });

  describe('rule 6: choices', () => {
    after(() => {
      setLocale('en');
    });

    it('takes a choice for the page before an inherited lang, after an own one', async () => {
      const region = await fixture<HTMLElement>(html`
        <div lang="fr"><iclei-about></iclei-about><iclei-about lang="ko"></iclei-about></div>
      `);
      const [inherits, own] = region.querySelectorAll('iclei-about');
      await shows(inherits, 'fr');
      setLocale('es');
      await shows(inherits, 'es');
      await shows(own, 'ko');
      expect(getLocale()).to.equal('es');
      expect(region.lang).to.equal('fr');
      expect(page.lang).to.equal('en');
    });

    it('takes longer tags, and refuses what is no language with one message', async () => {
      const warnings = stubConsole('warn');
      setLocale('fr-CA');
      expect(getLocale()).to.equal('fr');
      for (const bad of ['xx', 'xx', '', null, 3, {}]) {
        setLocale(bad as string);
        expect(getLocale()).to.equal('fr');
      }
      const messages = warnings.restore();
      expect(messages[0]).to.contain('setLocale("xx")').and.to.contain('zh-Hans');
      expect(messages.filter((message) => message.includes('"xx"'))).to.have.length(1);
    });
  });
});
