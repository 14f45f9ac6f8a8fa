import { expect } from '@open-wc/testing';
import { isIn } from '../language/support.js';
import { settled } from '../random/reading.js';
import { textsIn } from './seen.js';
import { write, type Written } from './written.js';

/** The box of a character of a text. */
function boxOf(text: Text, index: number): DOMRect {
  const range = text.ownerDocument.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return range.getBoundingClientRect();
}

const textWith = (root: Node, words: string) =>
  [...textsIn(root)].find(({ data }) => data.includes(words))!;

/** Whether the last sign of a text stands right of the letter before it. */
function endsAtTheRight(text: Text): boolean {
  const end = text.data.trimEnd().length - 1;
  const [before, last] = [boxOf(text, end - 1), boxOf(text, end)];
  return last.left >= before.right - 1;
}

const content = `
  <iclei-lang-switch></iclei-lang-switch>
  <iclei-hero><h1 slot="heading">مدينتنا تبني للمستقبل.</h1></iclei-hero>
  <iclei-about></iclei-about>
  <iclei-pillars></iclei-pillars>
  <iclei-timeline>
    <p><iclei-milestone year="1992">انضمت مدينتنا إلى الشبكة.</iclei-milestone></p>
    <iclei-milestone year="1996" lang="en" dir="ltr">We planted a forest.</iclei-milestone>
  </iclei-timeline>
  <iclei-impact-list><iclei-impact value="500">شجرة.</iclei-impact></iclei-impact-list>`;

const arabic = { lang: 'ar', dir: 'rtl' };

describe('on a page that is written from right to left', () => {
  let page: Written;

  afterEach(() => {
    page.close();
  });

  const section = (name: string) =>
    page.document.querySelector(`iclei-${name}`) as HTMLElement & { shadowRoot: ShadowRoot };

  for (const [what, options] of [
    ['by its attributes', arabic],
    ['by its styles alone', { lang: 'ar', head: '<style>html { direction: rtl }</style>' }],
  ] as const) {
    it(`English text ends with its full stop at the right: ${what}`, async () => {
      page = await write(content, options);
      for (const name of ['about', 'timeline', 'impact-list']) {
        const text = [...textsIn(section(name).shadowRoot)].find(({ data }) =>
          data.trim().endsWith('.'),
        )!;
        expect(endsAtTheRight(text), text.data).to.equal(true);
      }
    });

    it(`numbers have their plus sign at the right: ${what}`, async () => {
      page = await write(content, options);
      const number = [...section('impact-list').shadowRoot.querySelectorAll('dd')].find((each) =>
        each.textContent.includes('+'),
      )!;
      const [first, ...others] = [...textsIn(number)].filter(({ data }) => data.trim());
      const plus = others.find(({ data }) => data.includes('+')) ?? first!;
      const sign = boxOf(plus, plus.data.indexOf('+'));
      expect(sign.width).to.be.above(0);
      expect(sign.left).to.be.at.least(boxOf(first!, 0).right - 1);
    });
  }

  it('every section and the switch run from left to right, lists and headings too', async () => {
    page = await write(content, arabic);
    for (const { localName, shadowRoot } of page.sections()) {
      for (const each of shadowRoot!.querySelectorAll('.base, h2, h3, p, ol, ul, dl, button')) {
        if (each.closest('.own') || each.querySelector('slot')) continue;
        const { direction } = page.document.defaultView!.getComputedStyle(each);
        expect(direction, `${each.localName} of ${localName}`).to.equal('ltr');
      }
    }
  });

  it('the switch stands at the right, where lines start', async () => {
    page = await write(content, arabic);
    const { shadowRoot } = section('lang-switch');
    const { right, width } = shadowRoot.querySelector('nav')!.getBoundingClientRect();
    expect(width).to.be.below(600);
    expect(right).to.be.closeTo(section('lang-switch').getBoundingClientRect().right, 1);
  });

  it("the page's own words in sections run from right to left", async () => {
    page = await write(content, arabic);
    const heading = page.document.querySelector('h1')!;
    const { direction } = page.document.defaultView!.getComputedStyle(heading);
    expect(direction).to.equal('rtl');
    for (const [name, words] of [
      ['timeline', 'انضمت'],
      ['impact-list', 'شجرة'],
    ] as const) {
      const text = textWith(section(name).shadowRoot, words);
      const own = text.parentElement!.closest('.own')!;
      expect([own.getAttribute('lang'), own.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
      const end = text.data.trimEnd().length - 1;
      expect(boxOf(text, end).right).to.be.at.most(boxOf(text, 0).left + 1);
    }
  });

  it('an entry with a direction of its own keeps that', async () => {
    page = await write(content, arabic);
    const text = textWith(section('timeline').shadowRoot, 'We planted');
    expect(text.parentElement!.closest('.own')!.getAttribute('dir')).to.equal('ltr');
    expect(endsAtTheRight(text)).to.equal(true);
    page.document.querySelectorAll('iclei-milestone')[1]!.removeAttribute('dir');
    await settled();
    expect(text.parentElement!.closest('.own')!.getAttribute('dir')).to.equal('rtl');
  });

  it("the page's own words follow a change of the page's direction", async () => {
    page = await write(content, arabic);
    const heading = page.document.querySelector('h1')!;
    const { getComputedStyle } = page.document.defaultView!;
    page.document.documentElement.dir = 'ltr';
    await settled();
    expect(getComputedStyle(heading).direction).to.equal('ltr');
    const own = section('timeline').shadowRoot.querySelector('.own')!;
    expect(own.getAttribute('dir')).to.equal('ltr');
    page.document.documentElement.dir = 'rtl';
    await settled();
    expect(getComputedStyle(heading).direction).to.equal('rtl');
    expect(own.getAttribute('dir')).to.equal('rtl');
  });

  it('a slotted element keeps a direction that it has by itself', async () => {
    page = await write(
      '<iclei-about><h2 slot="heading" dir="ltr">Our city.</h2></iclei-about>',
      arabic,
    );
    expect(endsAtTheRight(textWith(page.document.body, 'Our city.'))).to.equal(true);
  });

  it('what follows a tag without an end runs from right to left', async () => {
    page = await write('<iclei-hero /><h2>أخبار</h2>', arabic);
    const heading = page.document.querySelector('h2')!;
    const { direction } = page.document.defaultView!.getComputedStyle(heading);
    expect(direction).to.equal('rtl');
  });

  it('arrows point to where English reading goes, and in every language of ours', async () => {
    page = await write('<iclei-pillars></iclei-pillars>', arabic);
    const pillars = section('pillars');
    for (const lang of ['en', 'fr', 'ja']) {
      pillars.lang = lang;
      await isIn(pillars, lang);
      const arrow = page.document.defaultView!.getComputedStyle(
        pillars.shadowRoot.querySelector('a')!,
        '::after',
      );
      expect(arrow.content).to.include('→');
    }
  });
});
