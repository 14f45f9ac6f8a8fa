import { expect } from '@open-wc/testing';
import { isIn, until } from '../language/support.js';
import { settled } from '../random/reading.js';
import { seenIn, textsIn } from './seen.js';
import { write, type Written } from './written.js';

const head = `<style>
  body { font: italic 17px/1.9 monospace; color: rgb(120, 0, 0); letter-spacing: 2px; direction: rtl }
  h2 { font-size: 31px; text-transform: uppercase }
</style>`;

const city = `
  <h1>Lindenau</h1>
  <p>Our city has <b>forty</b> bridges.</p>
  <ul><li>Council<li>Parks</ul>
  <form><label>Search <input></label></form>
  <div lang="fr"><iclei-about></iclei-about></div>
  <h2>News</h2><p>The market opens in May.</p>
  <script>document.title = 'ran'</script>
  <footer>Town hall <a hreflang="fr" href="/fr/">Français</a></footer>
`;

const words = [
  'Lindenau',
  'Our city has',
  'forty',
  'Council',
  'Parks',
  'Search',
  'News',
  'The market opens in May.',
  'Town hall',
  'Français',
];

/** How a text looks that the page has. */
function lookOf(page: Document, words: string) {
  const text = [...textsIn(page.body)].find(({ data }) => data.includes(words))!;
  const style = page.defaultView!.getComputedStyle(text.parentElement!);
  const { fontFamily, fontSize, fontStyle, color, letterSpacing, lineHeight } = style;
  const { textTransform, direction } = style;
  return [
    fontFamily,
    fontSize,
    fontStyle,
    color,
    letterSpacing,
    lineHeight,
    textTransform,
    direction,
  ];
}

const boxOf = (page: Document, words: string) => {
  const text = [...textsIn(page.body)].find(({ data }) => data.includes(words))!;
  return text.parentElement!.getBoundingClientRect();
};

const sectionBox = (section: Element) =>
  section.shadowRoot!.querySelector('.base')!.getBoundingClientRect();

describe('a tag that is not closed', () => {
  let page: Written | undefined;

  const open = async (...given: Parameters<typeof write>) => (page = await write(...given));

  afterEach(() => {
    page?.close();
  });

  for (const registered of ['before', 'after'] as const) {
    describe(`whose element is registered ${registered} the page is read`, () => {
      for (const [what, start, unclosed] of [
        [
          'written as if it needed none',
          '<iclei-lang-switch /><iclei-hero />',
          ['lang-switch', 'hero'],
        ],
        ['left open by a paragraph', '<iclei-about><p>Some text</iclei-about>', ['about']],
        ['in a column', '<div><main><iclei-pillars>', ['pillars']],
        [
          'of an event',
          '<iclei-timeline><iclei-milestone year="1992">Our city joined</iclei-timeline>',
          [],
        ],
        [
          'of an event and its section',
          '<iclei-timeline><iclei-milestone year="1992">Our city joined',
          ['timeline'],
        ],
        [
          'of an impact and its section',
          '<iclei-impact-list><iclei-impact value="5">Our city joined',
          ['impact-list'],
        ],
        ['of a switch', '<iclei-lang-switch>', ['lang-switch']],
      ] as const) {
        it(`hides nothing of what follows, and is named: ${what}`, async () => {
          const { document, said, sections } = await open(start + city, { registered });
          const seen = seenIn(document.body);
          for (const word of words) expect(seen).to.contain(word);
          if (start.includes('joined')) expect(seen).to.contain('Our city joined');
          expect(document.title).to.equal('ran');
          const named = said.filter((message) => message.endsWith('not-closed')).join();
          for (const name of unclosed) expect(named).to.contain(`<iclei-${name}>: not-closed`);
          expect(said.filter((message) => message.includes('not-closed'))).to.have.length(
            unclosed.length,
          );
          const shown = sections();
          const about = shown.find((each) => each.closest('[lang=fr]'))!;
          await isIn(about, 'fr');
          for (const section of shown) {
            expect(sectionBox(section).height, section.localName).to.be.above(20);
          }
        });
      }
    });
  }

  it('leaves what follows in its own look, below the section', async () => {
    const closed = await write(`<iclei-hero></iclei-hero>${city}`, { head });
    const looks = words.map((each) => lookOf(closed.document, each));
    closed.close();
    const { document, sections } = await open(`<iclei-hero />${city}`, { head });
    expect(words.map((each) => lookOf(document, each))).to.deep.equal(looks);
    const [hero, about] = sections();
    expect(boxOf(document, 'Lindenau').top).to.be.at.least(sectionBox(hero!).bottom);
    expect(sectionBox(about!).top).to.be.at.least(boxOf(document, 'Search').bottom);
    expect(boxOf(document, 'News').top).to.be.at.least(sectionBox(about!).bottom);
  });

  it('shows a line or two that follow it at the end of a page', async () => {
    const { document } = await open('<iclei-hero />\n<p>Lindenau, town hall</p>\n');
    expect(seenIn(document.body)).to.contain('Lindenau, town hall');
  });

  it('shows them still when the page puts something behind', async () => {
    const { document } = await open(
      '<main>\n<iclei-hero />\n<p>Town hall</p>\n<h2>News</h2>\n</main>',
    );
    document.querySelector('main')!.append('A window to chat in');
    document.querySelector('h2')!.remove();
    await settled();
    expect(seenIn(document.body)).to.contain('Town hall').and.to.contain('A window to chat in');
  });

  it('shows what comes later, and what is left of it', async () => {
    const { document, said, sections } = await open('<main><iclei-about></iclei-about> </main>');
    const [about] = sections();
    about!.append('A sentence for visitors without scripts.');
    await settled();
    expect(seenIn(document.body)).not.to.contain('A sentence');
    const heading = document.createElement('h2');
    heading.append('News');
    about!.append(heading);
    await settled();
    expect(seenIn(document.body)).to.contain('A sentence for visitors').and.to.contain('News');
    expect(said.join()).to.contain('<iclei-about>: not-closed');
    heading.firstChild!.nodeValue = 'Newer';
    await settled();
    expect(seenIn(document.body)).to.contain('Newer');
    heading.remove();
    await settled();
    expect(seenIn(document.body)).not.to.contain('A sentence');
    about!.firstChild!.nodeValue = 'long '.repeat(120);
    await settled();
    expect(seenIn(document.body)).to.contain('long long');
    about!.firstChild!.nodeValue = 'short';
    await settled();
    expect(seenIn(document.body)).not.to.contain('short');
  });

  it('shows an event again at its year when what followed in it has gone', async () => {
    const { document, sections } = await open(
      '<iclei-timeline><iclei-milestone year="1992">Our city joined<h2>News</h2></iclei-milestone></iclei-timeline> ',
    );
    const list = () => sections()[0]!.shadowRoot!.querySelector('ol')!.textContent;
    expect(list()).not.to.contain('Our city joined');
    expect(seenIn(document.body)).to.contain('1992 Our city joined').and.to.contain('News');
    document.querySelector('h2')!.remove();
    await settled();
    expect(list()).to.contain('Our city joined');
    expect(seenIn(document.body).match(/Our city joined/g)).to.have.length(1);
    document.querySelector('iclei-milestone')!.insertAdjacentHTML('beforeend', '<h2>More</h2>');
    await settled();
    expect(seenIn(document.body).match(/Our city joined/g)).to.have.length(1);
    expect(list()).not.to.contain('Our city joined');
  });
});

describe('a fallback', () => {
  let page: Written | undefined;

  const open = async (...given: Parameters<typeof write>) => (page = await write(...given));

  afterEach(() => {
    page?.close();
  });

  /** What `prerender --fallback` writes of a section: the words that it shows, in tags that editors know. */
  async function fallbackOf(tag: string, lang: string, mark: string) {
    const alone = await write(`<${tag}></${tag}>`, { lang });
    await isIn(alone.sections()[0]!, lang);
    const pieces = [...alone.sections()[0]!.shadowRoot!.querySelectorAll('h2, h3, p, li, dt, dd')]
      .filter((piece) => !piece.parentElement!.closest('p, li, dt, dd'))
      .map((piece) => `<${piece.localName}>${piece.textContent.trim()}</${piece.localName}>`);
    alone.close();
    return mark ? `<div ${mark}>${pieces.join('')}</div>` : pieces.join('\n');
  }

  const shown = (tag: string) => page!.sections().find(({ localName }) => localName === tag)!;

  const seesTwice = (tag: string) => {
    const heading = shown(tag).querySelector('h2')!;
    return heading.getClientRects().length > 0;
  };

  for (const tag of ['iclei-about', 'iclei-pillars', 'iclei-timeline', 'iclei-impact-list']) {
    for (const mark of ['data-iclei', '']) {
      it(`of ${tag} gives way ${mark ? 'with' : 'without'} its mark, in its language and others`, async () => {
        const french = await fallbackOf(tag, 'fr', mark);
        // WordPress does so to what an editor saves.
        const saved = french.replaceAll('’', "'").replaceAll('\u00a0', ' ').replaceAll('–', '-');
        const { document, said } = await open(`<main><${tag}>${saved}</${tag}> </main>`, {
          lang: 'fr',
        });
        await isIn(shown(tag), 'fr');
        expect(seesTwice(tag)).to.equal(false);
        document.documentElement.lang = 'ja';
        await isIn(shown(tag), 'ja');
        await settled();
        expect(seesTwice(tag)).to.equal(false);
        shown(tag).lang = 'fr';
        await isIn(shown(tag), 'fr');
        await settled();
        expect(seesTwice(tag)).to.equal(false);
        expect(said).to.deep.equal([]);
      });
    }

    it(`of ${tag} gives way without its mark where a visitor has chosen another language`, async () => {
      const french = await fallbackOf(tag, 'fr', '');
      await open(
        `<iclei-lang-switch></iclei-lang-switch><main><${tag}>${french}</${tag}> </main>`,
        { lang: 'fr' },
      );
      await isIn(shown(tag), 'fr');
      const buttons = shown('iclei-lang-switch').shadowRoot!.querySelectorAll('button');
      [...buttons].find(({ lang }) => lang === 'ko')!.click();
      await isIn(shown(tag), 'ko');
      expect(seesTwice(tag)).to.equal(false);
      [...buttons].find(({ lang }) => lang === 'es')!.click();
      await isIn(shown(tag), 'es');
      expect(seesTwice(tag)).to.equal(false);
    });
  }

  it('is not called unclosed while the language is on its way that it is in', async () => {
    const french = await fallbackOf('iclei-about', 'fr', '');
    const { said } = await open(`<main><iclei-about>${french}</iclei-about> </main>`, {
      lang: 'fr',
      head: `<script type="module">
        import { setLocale } from '/dist/cdn/iclei.js';
        setLocale('en');
      </script>`,
    });
    await isIn(shown('iclei-about'), 'en');
    await until(() => !seesTwice('iclei-about'));
    expect(said).to.deep.equal([]);
  });

  it('gives way without its mark beside entries and slots, whatever is in them', async () => {
    const french = await fallbackOf('iclei-timeline', 'fr', '');
    const { document } = await open(
      `<main><iclei-timeline><p slot="introduction">Lindenau</p>${french}
      <iclei-milestone year="1992">Our city joined</iclei-milestone></iclei-timeline> </main>`,
      { lang: 'fr' },
    );
    await isIn(shown('iclei-timeline'), 'fr');
    expect(seesTwice('iclei-timeline')).to.equal(false);
    expect(seenIn(document.body)).to.contain('Lindenau').and.to.contain('Our city joined');
  });

  it('is shown once it says more than the section', async () => {
    const english = await fallbackOf('iclei-about', 'en', '');
    const { document } = await open(`<main><iclei-about>${english}</iclei-about> </main>`);
    expect(seesTwice('iclei-about')).to.equal(false);
    document.querySelector('iclei-about p')!.append(' Lindenau, too.');
    await settled();
    expect(seesTwice('iclei-about')).to.equal(true);
  });
});
