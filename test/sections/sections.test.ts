import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { locales } from '../../src/language/locales.js';
import { stubConsole, textOf, until } from '../language/support.js';
import { elements, linesOf, sections, show } from './support.js';

const all = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

describe('every element', () => {
  for (const name of elements) {
    for (const { code } of locales) {
      it(`is accessible: ${name} in ${code}, light and dark`, async () => {
        const element = await show(name, code);
        element.style.background = 'light-dark(white, black)';
        for (const colorScheme of ['light', 'dark']) {
          element.style.colorScheme = colorScheme;
          // What is still on its way has not its colours yet.
          element.shadowRoot.getAnimations().forEach((animation) => animation.finish());
          await expect(element).to.be.accessible();
        }
      });
    }

    it(`has no target under 24 pixels, and shows the focus: ${name}`, async () => {
      for (const { code } of locales) {
        const element = await show(name, code);
        element.style.cssText = 'font-size: 14px; inline-size: 240px';
        for (const target of all(element, 'a, button')) {
          const { width, height } = target.getBoundingClientRect();
          expect(Math.min(width, height), `${target.innerText} in ${code}`).to.be.at.least(24);
          target.focus();
          await sendKeys({ press: 'Shift' });
          const { outlineStyle, outlineColor, boxShadow, backgroundColor } =
            getComputedStyle(target);
          expect(outlineStyle).to.equal('solid');
          // Dark on light, whatever the ground of the page is.
          expect(outlineColor).to.equal('rgb(18, 48, 58)');
          expect(`${boxShadow} ${backgroundColor}`).to.contain('rgb(255, 255, 255)');
        }
      }
    });

    it(`can be hidden: ${name}`, async () => {
      const element = await show(name);
      expect(element.offsetHeight).to.be.above(20);
      element.hidden = true;
      expect(element.offsetHeight).to.equal(0);
    });

    it(`is out of sight and reach where the page around it is: ${name}`, async () => {
      const element = await show(name);
      element.parentElement!.style.cssText = 'visibility: hidden; pointer-events: none';
      const inner = getComputedStyle(element.shadowRoot.querySelector('.base')!);
      expect([inner.visibility, inner.pointerEvents]).to.deep.equal(['hidden', 'none']);
    });

    it(`keeps out what the page sets for its own text: ${name}`, async () => {
      const element = await show(name);
      const place = element.parentElement!;
      place.style.inlineSize = '600px';
      const styleOf = () => {
        const { letterSpacing, textTransform, textAlign, lineHeight, color } = getComputedStyle(
          element.shadowRoot.querySelector('p, button, h2')!,
        );
        return { letterSpacing, textTransform, textAlign, lineHeight, color };
      };
      const before = styleOf();
      place.style.cssText =
        'inline-size: 600px; letter-spacing: 9px; text-transform: uppercase; text-align: right; line-height: 4; color: red';
      expect(styleOf()).to.deep.equal(before);
      place.style.cssText = 'font-family: monospace; font-size: 30px';
      const { fontFamily, fontSize } = getComputedStyle(
        element.shadowRoot.querySelector('.frame')!,
      );
      expect([fontFamily, fontSize]).to.deep.equal(['monospace', '30px']);
    });
  }

  describe('at every width', () => {
    for (const width of [240, 300, 320, 768, 1280, 2000]) {
      it(`stays inside ${width} pixels in every language`, async () => {
        for (const name of elements) {
          for (const { code } of locales) {
            const element = await show(name, code);
            element.parentElement!.style.inlineSize = `${width}px`;
            const { right } = element.getBoundingClientRect();
            for (const inner of all(element, '*')) {
              expect(inner.getBoundingClientRect().right, `${name} ${code}`).to.be.at.most(
                right + 1,
              );
              expect(
                inner.scrollWidth - inner.clientWidth,
                `${name} ${code} ${inner.outerHTML.slice(0, 60)}`,
              ).to.be.at.most(inner.clientWidth === 0 ? Infinity : 1);
            }
          }
        }
      });
    }
  });
});

describe('every section', () => {
  for (const name of sections) {
    it(`is a region named by its heading: ${name}`, async () => {
      const element = await show(name);
      const section = element.shadowRoot.querySelector('section')!;
      const heading = element.shadowRoot.getElementById(section.getAttribute('aria-labelledby')!)!;
      expect(heading.localName).to.equal('h2');
      expect(heading.innerText.trim()).not.to.equal('');
    });

    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`takes heading-level ${level}, and looks the same: ${name}`, async () => {
        const plain = await show(name);
        const element = await show(name, 'en', { 'heading-level': String(level) });
        const [heading] = all(element, '[part~=heading]');
        expect(heading!.localName).to.equal(`h${level}`);
        expect(all(element, 'h1, h2, h3, h4, h5, h6')).to.have.length(name === 'pillars' ? 4 : 1);
        expect(element.offsetHeight).to.equal(plain.offsetHeight);
      });
    }

    for (const bad of ['9', '0', '-1', '2.5', 'two', '']) {
      it(`has level 2 for heading-level="${bad}", and says so once: ${name}`, async () => {
        const warnings = stubConsole('warn');
        const element = await show(name, 'en', { 'heading-level': bad });
        await show(name, 'en', { 'heading-level': bad });
        expect(all(element, '[part~=heading]')[0]!.localName).to.equal('h2');
        const messages = warnings.restore();
        expect(messages).to.have.length(1);
        expect(messages[0])
          .to.contain(`<iclei-${name} heading-level="${bad}">`)
          .and.to.contain(': heading-level');
      });
    }

    it(`goes back to level 2 without the attribute: ${name}`, async () => {
      const element = await show(name, 'en', { 'heading-level': '4' });
      element.removeAttribute('heading-level');
      await aTimeout(0);
      expect(all(element, '[part~=heading]')[0]!.localName).to.equal('h2');
    });
  }
});

describe('iclei-hero', () => {
  it('keeps the fraction in one piece in every language', async () => {
    for (const { code } of locales) {
      const hero = await show('hero', code);
      hero.parentElement!.style.inlineSize = '240px';
      const [fraction] = all(hero, 'strong');
      expect(fraction!.getClientRects(), code).to.have.length(1);
    }
  });

  it('says in words what the picture shows', async () => {
    const hero = await show('hero', 'fr');
    const [picture] = all(hero, 'svg');
    expect(picture!.getAttribute('role')).to.equal('img');
    expect(picture!.getAttribute('aria-label')).to.contain('deux sur trois');
  });

  it('draws twice as many windows with light as without', async () => {
    const hero = await show('hero');
    const windows = (kind: string) => all(hero, `path.${kind}`)[0]!.getAttribute('d')!.match(/M/g);
    expect(windows('lit')).to.have.length(60);
    expect(windows('dark')).to.have.length(30);
  });
});

describe('iclei-pillars', () => {
  it('lists three pillars, each with a heading, a role that stands out and a link', async () => {
    for (const { code } of locales) {
      const pillars = await show('pillars', code);
      expect(all(pillars, 'ul > li')).to.have.length(3);
      for (const item of all(pillars, 'li')) {
        expect(item.querySelectorAll('h3, strong, a')).to.have.length(3);
        expect(item.querySelector('a')!.href).to.match(/^https:\/\/iclei\.org\//);
      }
    }
  });

  it('underlines a link only where the mouse is on it', async () => {
    const [link] = all(await show('pillars'), 'a');
    const { textDecorationLine, textDecorationColor } = getComputedStyle(link!);
    expect(textDecorationLine).to.equal('underline');
    expect(textDecorationColor).to.equal('rgba(0, 0, 0, 0)');
  });
});

describe('iclei-timeline', () => {
  it('is an ordered list with machine-readable years', async () => {
    const timeline = await show('timeline', 'ko');
    expect(all(timeline, 'ol > li')).to.have.length(5);
    expect(all(timeline, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '1989',
      '1990',
      '1991',
      '2003',
    ]);
  });

  it('is reached by its id after it has rendered', async () => {
    const timeline = await show('timeline', 'en', { id: 'history' });
    location.hash = '#history';
    await until(() => document.querySelector(':target') === timeline, 'is not reached');
    location.hash = '';
  });
});

describe('iclei-impact-list', () => {
  const figures = {
    en: ['1,500+', '100+', '17', '50,000+', '1,000+'],
    es: ['+1500', '+100', '17', '+50\u202f000', '+1000'],
    fr: ['1\u202f500+', '100+', '17', '50\u202f000+', '1\u202f000+'],
    pt: ['1.500+', '100+', '17', '50.000+', '1.000+'],
    ko: ['1,500+', '100+', '17', '50,000+', '1,000+'],
    ja: ['1,500+', '100+', '17', '50,000+', '1,000+'],
    'zh-Hans': ['1500+', '100+', '17', '5万+', '1000+'],
  };

  for (const [locale, expected] of Object.entries(figures)) {
    it(`shows the numbers of its seven statements large above them in ${locale}`, async () => {
      const list = await show('impact-list', locale);
      const large = all(list, 'dd');
      expect(large.map((figure) => figure.innerText.trim())).to.deep.equal(expected);
      const statements = all(list, 'ul > li');
      expect(statements).to.have.length(7);
      const inText = statements.flatMap((item) => [...item.querySelectorAll('strong')]);
      expect(inText.map((figure) => figure.innerText).sort()).to.deep.equal(
        expected.map((text) => text.replace('+', '')).sort(),
      );
      const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
      expect(size(large[0]!)).to.be.above(1.5 * size(statements[0]!));
    });
  }

  it('breaks no word of a label, and leaves no character alone on a line', async () => {
    for (const locale of ['ko', 'ja', 'zh-Hans']) {
      const list = await show('impact-list', locale);
      for (const width of [240, 320, 340, 360, 375, 390, 600, 768, 1000, 1280]) {
        list.style.cssText = `inline-size: ${width}px; font-size: 17px`;
        for (const label of all(list, 'dt')) {
          const lines = linesOf(label).map(({ text }) => text);
          const seen = `${locale}, ${width} pixels: ${lines.join(' / ')}`;
          expect(Math.min(...lines.map(({ length }) => length)), seen).to.be.above(1);
          expect(lines.join('/'), seen).not.to.match(/[ァ-ー]\/[ァ-ー]/);
        }
      }
    }
  });

  it('has no large figure wider than its column', async () => {
    const list = await show('impact-list', 'fr');
    for (const width of ['240px', '320px', '600px', '768px', '1000px', '1280px']) {
      list.parentElement!.style.inlineSize = width;
      for (const figure of all(list, 'dd')) {
        expect(figure.scrollWidth, width).to.be.at.most(figure.clientWidth + 1);
      }
    }
    expect(textOf(list)).to.contain('gouvernements');
  });
});
