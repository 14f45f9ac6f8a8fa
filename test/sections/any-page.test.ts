import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { isIn, until } from '../language/support.js';
import { elements, sections, show } from './support.js';

/** Where and how everything inside an element is shown, but for what a page may set. */
const looks = (element: HTMLElement & { shadowRoot: ShadowRoot }) => {
  const origin = element.shadowRoot.querySelector('.frame')!.getBoundingClientRect();
  return [...element.shadowRoot.querySelectorAll('.frame *:not(slot)')].map((inner) => {
    const { left, top, width, height } = inner.getBoundingClientRect();
    const { color, backgroundColor, letterSpacing, lineHeight, textTransform, textAlign } =
      getComputedStyle(inner);
    const place = [left - origin.left, top - origin.top, width, height].map(Math.round);
    return [inner.localName, ...place, color, backgroundColor, letterSpacing, lineHeight].concat(
      ...[textTransform, textAlign],
    );
  });
};

const hostile = {
  'a reset with !important': `* {
    margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: content-box !important;
    list-style: square !important; vertical-align: baseline !important; background: none !important;
  }`,
  'text styles with !important': `* {
    color: red !important; letter-spacing: 9px !important; word-spacing: 9px !important; line-height: 4 !important;
    text-transform: uppercase !important; text-align: right !important; text-indent: 3em !important;
    font-style: italic !important; font-weight: 900 !important; white-space: nowrap !important;
    word-break: break-all !important; text-shadow: 0 0 9px red !important; font-variant: small-caps !important;
  }`,
  'a root of 62.5 %': 'html { font-size: 62.5% !important }',
  'a smaller box for all':
    '* { max-width: 100% !important; min-width: 0 !important; float: none !important }',
  'all: unset': ':not(html, body, div, script, style) { all: unset !important }',
};

describe('on any page', () => {
  for (const name of elements) {
    for (const [kind, css] of Object.entries(hostile)) {
      it(`${name} looks the same under ${kind}`, async () => {
        const element = await show(name, name === 'timeline' ? 'ko' : 'en');
        element.parentElement!.style.cssText =
          'display: block !important; width: 600px !important; font-size: 16px !important';
        const before = looks(element);
        const style = document.createElement('style');
        style.textContent = `${css} iclei-${name} { font-size: 16px !important; font-family: inherit !important }`;
        document.head.append(style);
        await nextFrame();
        const after = looks(element);
        style.remove();
        expect(after.length).to.be.above(5);
        expect(after).to.deep.equal(before);
      });
    }
  }

  for (const name of sections) {
    it(`${name} has the same proportions at every font size`, async () => {
      const element = await show(name);
      const heightAt = (size: number) => {
        element.style.fontSize = `${size}px`;
        element.style.inlineSize = `${size * 40}px`;
        return element.getBoundingClientRect().height / size;
      };
      expect(heightAt(32)).to.be.closeTo(heightAt(16), 1.5);
    });

    it(`${name} takes font, size and colour scheme of the page, and the direction of its language`, async () => {
      const element = await show(name);
      element.parentElement!.style.cssText =
        'font-family: monospace; font-size: 21px; direction: rtl; color-scheme: dark';
      const { fontFamily, fontSize, direction, colorScheme } = getComputedStyle(
        element.shadowRoot.querySelector('section')!,
      );
      expect([fontFamily, fontSize, direction, colorScheme]).to.deep.equal([
        'monospace',
        '21px',
        'ltr',
        'dark',
      ]);
    });
  }

  it('the page can give the sections another font, size and colour scheme', async () => {
    const element = await show('about');
    element.parentElement!.style.cssText = `--iclei-font-family: cursive; --iclei-font-size: 30px;
      --iclei-color-scheme: dark`;
    const frame = element.shadowRoot.querySelector('.frame')!;
    const { fontFamily, fontSize, colorScheme } = getComputedStyle(frame);
    expect([fontFamily, fontSize, colorScheme]).to.deep.equal(['cursive', '30px', 'dark']);
  });

  describe('in a language that is written from right to left', () => {
    // None of ours is yet: this is what its sections would have.
    const turn = (element: HTMLElement & { shadowRoot: ShadowRoot }, direction: 'ltr' | 'rtl') => {
      // The switch stands where the page's lines start.
      element.dir = direction;
      element.shadowRoot.querySelector<HTMLElement>('.base')!.dir = direction;
    };

    /** Where the boxes of an element are, from the side where reading starts, and how wide. */
    const boxes = ({ shadowRoot }: { shadowRoot: ShadowRoot }, side: 'left' | 'right') => {
      const frame = shadowRoot.querySelector('.frame')!.getBoundingClientRect();
      return [...shadowRoot.querySelectorAll('.frame *:not(path)')]
        .filter((inner) => getComputedStyle(inner).display !== 'inline')
        .map((inner) => ({ name: inner.localName, box: inner.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
        .map(({ name, box }) => ({
          name,
          numbers: [Math.abs(box[side] - frame[side]), box.width],
        }));
    };

    for (const name of elements) {
      it(`${name} is the same in a mirror`, async () => {
        const element = await show(name);
        const place = element.parentElement!;
        for (const width of [400, 800, 1200]) {
          place.style.cssText = `inline-size: ${width}px`;
          turn(element, 'ltr');
          const before = boxes(element, 'left');
          expect(before.length).to.be.above(5);
          turn(element, 'rtl');
          for (const [index, { name, numbers }] of boxes(element, 'right').entries()) {
            for (const [which, number] of numbers.entries()) {
              expect(number, `${name} of ${width}`).to.be.closeTo(
                before[index]!.numbers[which]!,
                1,
              );
            }
          }
        }
      });
    }

    it('arrows point where reading goes', async () => {
      const element = await show('pillars');
      const arrow = () =>
        getComputedStyle(element.shadowRoot.querySelector('a')!, '::after').content;
      expect(arrow()).to.contain('→');
      turn(element, 'rtl');
      expect(arrow()).to.contain('←');
    });
  });

  describe('in another language', () => {
    const page = document.documentElement;

    afterEach(() => {
      page.lang = 'en';
    });

    const fontIn = async (pageLanguage: string, language: string, style = '') => {
      page.lang = pageLanguage;
      const place = await fixture(html`<div style=${`font-family: monospace; ${style}`}></div>`);
      place.innerHTML = `<iclei-about lang="${language}"></iclei-about>`;
      const about = place.firstElementChild!;
      await isIn(about, language);
      return getComputedStyle(about.shadowRoot!.querySelector('section')!).fontFamily;
    };

    it('Japanese and Chinese have fonts with glyphs of their own', async () => {
      expect(await fontIn('zh-CN', 'ja')).to.contain('Hiragino Sans');
      expect(await fontIn('ja', 'zh-Hans')).to.contain('PingFang SC');
      expect(await fontIn('zh-TW', 'zh-Hans')).to.contain('PingFang SC');
    });

    it("everything else has the page's, and so has Japanese on a Japanese page", async () => {
      expect(await fontIn('ja', 'ja')).to.equal('monospace');
      expect(await fontIn('zh-CN', 'zh-Hans')).to.equal('monospace');
      expect(await fontIn('zh-CN', 'ko')).to.equal('monospace');
      expect(await fontIn('ja', 'fr')).to.equal('monospace');
    });

    it('the font that the page gives the sections is for all languages', async () => {
      expect(await fontIn('en', 'ja', '--iclei-font-family: cursive')).to.equal('cursive');
    });

    it('the font changes with the language of the page', async () => {
      const place = await fixture<HTMLDivElement>(html`<div style="font-family: monospace"></div>`);
      place.innerHTML = '<iclei-about lang="ja"></iclei-about>';
      const about = place.firstElementChild!;
      await isIn(about, 'ja');
      const font = () => getComputedStyle(about.shadowRoot!.querySelector('section')!).fontFamily;
      expect(font()).to.contain('Hiragino Sans');
      page.lang = 'ja';
      await until(() => font() === 'monospace');
    });
  });
});
