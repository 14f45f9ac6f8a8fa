import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { setLocale } from '../../src/index.js';
import { textsIn } from '../sections/seen.js';
import { buttons, elements, press } from '../sections/support.js';
import { isIn, textOf, until } from './support.js';

type Translator = (text: Text) => void;

/** What browsers, extensions and scripts do to the texts of a page. */
const translators: Record<string, Translator> = {
  // Chrome and Edge.
  'puts other elements in their place': (text) => {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.append(`⟦${text.data}⟧`);
    text.replaceWith(outer);
  },
  'puts other texts in their place': (text) => {
    text.replaceWith(`⟦${text.data}⟧`);
  },
  'changes them where they are': (text) => {
    text.data = `⟦${text.data}⟧`;
  },
  'wraps them': (text) => {
    const wrapper = document.createElement('span');
    text.replaceWith(wrapper);
    wrapper.append(text);
    text.data = `⟦${text.data}⟧`;
  },
  'adds theirs beside': (text) => {
    text.after(`⟦${text.data}⟧`);
  },
  'takes them away': (text) => {
    text.remove();
  },
};

const chrome = translators['puts other elements in their place']!;

const translate = (element: Element, translator: Translator) => {
  [...textsIn(element.shadowRoot!)].filter(({ data }) => data.trim()).forEach(translator);
};

const entries = `
  <iclei-milestone year="1992">Our <b>city</b> joined</iclei-milestone>
  <iclei-impact value="12,000">trees planted</iclei-impact>`;

const contentOf = (name: string) =>
  ({ timeline: entries.split('\n')[1], 'impact-list': entries.split('\n')[2] })[name] ?? '';

/** An element by itself, beside one that nobody touches. */
async function place(name: string, lang = 'en') {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  page.innerHTML = `<iclei-${name}>${contentOf(name)}</iclei-${name}>`.repeat(2);
  const [element, other] = [...page.children] as [HTMLElement, HTMLElement];
  await isIn(other, lang);
  return { page, element, other };
}

describe('a change of language after a translator', () => {
  beforeEach(() => {
    setLocale('en');
  });

  for (const [what, translator] of Object.entries(translators)) {
    for (const name of elements) {
      it(`that ${what} replaces every word: ${name}`, async () => {
        const { element, other } = await place(name);
        for (const lang of ['fr', 'ja', 'en']) {
          translate(element, translator);
          expect(textOf(element)).not.to.equal(textOf(other));
          element.lang = other.lang = lang;
          await isIn(element, lang);
          await isIn(other, lang);
          expect(textOf(element)).to.equal(textOf(other));
        }
      });
    }
  }

  it('by a script of the page replaces every word', async () => {
    const page = await fixture<HTMLElement>(html`<div><iclei-pillars></iclei-pillars></div>`);
    const pillars = page.firstElementChild!;
    await isIn(pillars, 'en');
    const before = textOf(pillars);
    translate(pillars, chrome);
    setLocale('es');
    await isIn(pillars, 'es');
    expect(textOf(pillars)).not.to.contain('⟦');
    setLocale('en');
    await isIn(pillars, 'en');
    expect(textOf(pillars)).to.equal(before);
  });

  it('by a switch whose choices were translated too replaces every word, and keeps the focus', async () => {
    const { element } = await place('lang-switch');
    translate(element, chrome);
    buttons(element)[4]!.focus();
    buttons(element)[4]!.click();
    await isIn(element, 'ko');
    expect(textOf(element)).not.to.contain('⟦');
    expect(element.shadowRoot!.activeElement).to.equal(buttons(element)[4]);
    press(element, 'ENG');
    await isIn(element, 'en');
  });

  it('keeps the focus on a link', async () => {
    const { element } = await place('pillars');
    translate(element, chrome);
    const links = () => [...element.shadowRoot!.querySelectorAll('a')];
    links()[1]!.focus();
    element.lang = 'fr';
    await isIn(element, 'fr');
    expect(element.shadowRoot!.activeElement).to.equal(links()[1]);
  });

  it('takes no focus from elsewhere', async () => {
    const { page, element } = await place('pillars');
    const field = page.appendChild(document.createElement('input'));
    translate(element, chrome);
    field.focus();
    element.lang = 'fr';
    await isIn(element, 'fr');
    expect(document.activeElement).to.equal(field);
  });

  it('replaces every word also when something else has been rendered in between', async () => {
    const { element, other } = await place('timeline');
    translate(element, chrome);
    for (const each of [element, other]) {
      each.setAttribute('heading-level', '3');
      each.querySelector('iclei-milestone')!.textContent = 'A new park';
    }
    await until(() => element.shadowRoot!.querySelector('h3'));
    element.lang = other.lang = 'fr';
    await isIn(element, 'fr');
    await isIn(other, 'fr');
    expect(textOf(element)).to.equal(textOf(other));
  });

  it('shows entries afresh, in the words of the page', async () => {
    const { element } = await place('timeline');
    translate(element, chrome);
    const own = () => element.shadowRoot!.querySelector('.own')!;
    expect(own().textContent).to.equal('⟦Our ⟧⟦city⟧⟦ joined⟧');
    element.lang = 'fr';
    await isIn(element, 'fr');
    expect(own().textContent).to.equal('Our city joined');
    element.querySelector('b')!.textContent = 'town';
    await nextFrame();
    expect(own().textContent).to.equal('Our town joined');
  });
});

describe('a change of language that no translator came before', () => {
  for (const name of elements) {
    it(`makes no element anew: ${name}`, async () => {
      const { element } = await place(name);
      const made = () => [
        ...element.shadowRoot!.querySelectorAll('.frame, .base, h2, ol, ul, .own'),
      ];
      const before = made();
      let gone = 0;
      const observer = new MutationObserver((records) => {
        gone += records.filter(({ removedNodes }) =>
          before.includes(removedNodes[0] as Element),
        ).length;
      });
      observer.observe(element.shadowRoot!, { childList: true, subtree: true });
      for (const lang of ['fr', 'ko', 'en']) {
        element.lang = lang;
        await isIn(element, lang);
      }
      await nextFrame();
      observer.disconnect();
      expect(made()).to.deep.equal(before);
      expect(gone).to.equal(0);
    });
  }
});
