import { expect, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/index.js';
import type { Locale } from '../../src/language/locales.js';
import { isLoaded } from '../../src/language/catalogues.js';
import { isIn, languageOf, stubConsole, textOf, until, withLoader } from './support.js';

type Section = LitElement & {
  shadowRoot: ShadowRoot;
  markIn(locale: Locale, isInOtherLanguage: boolean): string;
};

/** What a city has written into each of the sections. */
const inside: Readonly<Record<string, string>> = {
  'iclei-hero': '<a slot="actions" href="#plan">Plan</a>',
  'iclei-about': '',
  'iclei-pillars': '<h2 slot="heading">Heading</h2>',
  'iclei-timeline':
    '<p><iclei-milestone year="1992" lang="de">Beitritt <a href="#old">a</a><b>b</b></iclei-milestone></p>' +
    '<iclei-milestone year="1985">Before</iclei-milestone>',
  'iclei-impact-list': '<iclei-impact value="5">Parks</iclei-impact>',
};
const names = Object.keys(inside);

const remove: (() => void)[] = [];

function put(html: string): Section {
  const place = document.createElement('div');
  document.body.append(place);
  remove.push(() => place.remove());
  place.setHTMLUnsafe(html);
  return place.firstElementChild as Section;
}

/** What the command writes for a section, but in English whatever the language: nobody renders it. */
async function written(
  name: string,
  lang: Locale = 'en',
  attributes = '',
  content = inside[name]!,
): Promise<string> {
  const source = put(`<${name} lang="en" ${attributes}>${content}</${name}>`);
  await isIn(source, 'en');
  // It is gone before it could ask for the texts.
  source.lang = lang;
  const mark = source.markIn(lang, lang !== 'en');
  const section = source.shadowRoot
    .querySelector('.frame')!
    .innerHTML.replaceAll(/<!--.*?-->/g, '');
  source.parentElement!.remove();
  return `<${name} lang="${lang}" ${attributes}><template shadowrootmode="open"><div class="frame" data-iclei="${mark}"><style>.base { color: red }</style>${section}</div></template>${content}</${name}>`;
}

/** A section as it is when its page comes, and what changes in its root from then on. */
async function come(html: string) {
  const section = put(html);
  const changes: string[] = [];
  new MutationObserver((records) => {
    changes.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`));
  }).observe(section.shadowRoot, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await settled(section);
  return { section, changes };
}

async function settled(section: Section): Promise<void> {
  await section.updateComplete;
  // Longer than a section waits before it makes what was prerendered anew.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await nextFrame();
}

const isKept = ({ shadowRoot }: Section) => Boolean(shadowRoot.querySelector('style'));

const isMadeAnew = (section: Section) =>
  until(() => !isKept(section), `${section.localName} was never made anew`).then(() => {
    expect(section.shadowRoot.childElementCount).to.equal(1);
    expect(section.shadowRoot.adoptedStyleSheets).not.to.have.length(0);
  });

const milestone = (section: Section) => section.querySelector('iclei-milestone')!;

describe('a prerendered section that is as it would be rendered', () => {
  before(() => (document.documentElement.lang = 'en'));
  after(() => (document.documentElement.lang = ''));
  afterEach(() => {
    remove.splice(0).forEach((again) => {
      again();
    });
  });

  for (const name of names) {
    it(`stays as it is: ${name}`, async () => {
      const { section, changes } = await come(await written(name));
      expect(changes).to.deep.equal([]);
      expect(isKept(section)).to.equal(true);
      expect(section.isUpdatePending).to.equal(false);
      expect(section.hasUpdated).to.equal(false);
    });
  }

  it('stays as it is without the texts of its language', async () => {
    const asked: string[] = [];
    const restore = withLoader('ko', (original, retry) => {
      asked.push('ko');
      return original(retry);
    });
    const { section, changes } = await come(await written('iclei-timeline', 'ko'));
    expect(changes).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
    expect(isLoaded('ko')).to.equal(false);
    // And comes by them when they are needed.
    milestone(section).textContent = 'Otherwise';
    await isMadeAnew(section);
    expect(languageOf(section)).to.equal('ko');
    expect(textOf(section)).to.contain('Otherwise');
    expect(asked).to.deep.equal(['ko']);
    restore();
  });

  it('keeps its words where they are needed and cannot be had, and shows them once they can', async () => {
    const warnings = stubConsole('warn');
    let works = false;
    const restore = withLoader('ja', (original, retry) =>
      works ? original(retry) : Promise.reject(new TypeError('Failed to fetch')),
    );
    const { section } = await come(await written('iclei-timeline', 'ja'));
    expect(warnings.messages).to.deep.equal([]);
    milestone(section).textContent = 'Otherwise';
    await until(() => warnings.messages.length > 0, 'nobody said that they could not be had');
    await settled(section);
    expect(isKept(section)).to.equal(true);
    works = true;
    window.dispatchEvent(new Event('online'));
    await isMadeAnew(section);
    expect(languageOf(section)).to.equal('ja');
    expect(textOf(section)).to.contain('Otherwise');
    expect(warnings.restore()).to.have.length(1);
    restore();
  });

  it('stays as it is where tools have taken spaces away', async () => {
    const html = await written('iclei-timeline', 'en', '', `\n  ${inside['iclei-timeline']}\n`);
    const { section, changes } = await come(html.replaceAll(/\n\s*/g, ''));
    expect(changes).to.deep.equal([]);
    expect(isKept(section)).to.equal(true);
  });

  for (const [what, comes] of Object.entries({ 'the same': 'Before', other: 'After' })) {
    it(`is told by its version and language alone until the page is read: ${what} entries`, async () => {
      const html = await written('iclei-timeline');
      const end = html.indexOf('</template>') + '</template>'.length;
      Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
      const { section } = await come(html.slice(0, end));
      expect(isKept(section)).to.equal(true);
      Reflect.deleteProperty(document, 'readyState');
      section.insertAdjacentHTML('beforeend', inside['iclei-timeline']!.replace('Before', comes));
      await settled(section);
      expect(isKept(section)).to.equal(comes === 'Before');
      expect(textOf(section)).to.contain(comes);
    });
  }

  it('stays as it is when the page moves it', async () => {
    const { section, changes } = await come(await written('iclei-timeline'));
    section.remove();
    document.body.append(section);
    remove.push(() => section.remove());
    await settled(section);
    expect(changes).to.deep.equal([]);
  });

  const later: Record<string, [change: (section: Section) => void, words: string]> = {
    'its language': [(section) => (section.lang = 'es'), 'Trayectoria'],
    'an attribute': [(section) => section.setAttribute('heading-level', '3'), 'Our development'],
    'the text of an entry': [(section) => (milestone(section).textContent = 'Other'), 'Other'],
    'the year of an entry': [(section) => milestone(section).setAttribute('year', '1234'), '1234'],
    'an entry that comes': [
      (section) => milestone(section).insertAdjacentHTML('afterend', '<iclei-milestone year=9>!'),
      '!',
    ],
    'an entry that goes': [(section) => milestone(section).remove(), 'Our development'],
    'a slot': [
      (section) => section.insertAdjacentHTML('beforeend', '<h2 slot="heading">Title</h2>'),
      'Before',
    ],
    'the place': [
      (section) => {
        const place = document.createElement('div');
        place.lang = 'pt';
        place.append(section);
        section.removeAttribute('lang');
        document.body.append(place);
        remove.push(() => place.remove());
      },
      'Histórico',
    ],
  };
  for (const [what, [change]] of Object.entries(later)) {
    it(`is made anew when something changes: ${what}`, async () => {
      const { section } = await come(await written('iclei-timeline'));
      change(section);
      await isMadeAnew(section);
      // It is written again where it is.
      const fresh = put(
        `<div lang="${section.closest('[lang]')!.getAttribute('lang')}">${section.outerHTML}</div>`,
      ).firstElementChild as Section;
      await until(() => languageOf(fresh) && languageOf(section) === languageOf(fresh));
      expect(textOf(section)).to.equal(textOf(fresh));
    });
  }

  const atFirst: Record<string, [pattern: RegExp, replacement: string]> = {
    'by another version': [/data-iclei="[^"]* en/, 'data-iclei="0.0.1 en'],
    'in another language': [/(data-iclei="[^"]*) en /, '$1 fr '],
    'with other attributes': [/<iclei-timeline/, '$& heading-level="3"'],
    'with other entries': [/Before(?=<\/iclei)/, 'After'],
    'with fewer entries': [/<iclei-milestone year="1985".*?<\/iclei-milestone>/, ''],
    'with its styles, which the page does not let in': [/<style>.*?<\/style>/, ''],
  };
  for (const [what, [pattern, replacement]] of Object.entries(atFirst)) {
    it(`is made anew where it was prerendered ${what}`, async () => {
      const html = await written('iclei-timeline');
      expect(html).to.match(pattern);
      const section = put(html.replace(pattern, replacement));
      await until(() => section.hasUpdated, 'was never rendered');
      await isMadeAnew(section);
    });
  }

  it("lets the page's own link act for its copy", async () => {
    const { section } = await come(await written('iclei-timeline'));
    expect(pressed(section)).to.deep.equal([section.querySelector('a')]);
  });

  it("lets the page's own link act for its copy beside an entry inside", async () => {
    const inner = '<iclei-milestone year="1993"><a href="#inner">a</a></iclei-milestone>';
    const content = `<iclei-milestone year="1992">${inner}<p><a href="#outer">b</a></p></iclei-milestone>`;
    const { section } = await come(await written('iclei-timeline', 'en', '', content));
    expect(pressed(section)).to.deep.equal([section.querySelector('[href="#outer"]')]);
  });
});

/** What a page hears of when a visitor presses the link in a copy. */
function pressed(section: Section): EventTarget[] {
  const targets: EventTarget[] = [];
  section.addEventListener('click', (event) => {
    targets.push(event.target!);
    event.preventDefault();
  });
  section.shadowRoot.querySelector<HTMLElement>('.own a')!.click();
  return targets;
}
