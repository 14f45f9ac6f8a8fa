import { expect } from '@open-wc/testing';
import { frameHtml, show, type Shown } from '../../site/builder/preview/frame.js';

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const shown = (values: Partial<Shown>): Shown => ({
  tags: '<iclei-hero></iclei-hero>',
  properties: {},
  pageLanguage: 'en',
  language: 'page',
  scheme: 'light',
  ...values,
});

describe('the HTML of the preview', () => {
  for (const [isModule, tag] of [
    [true, '<script type="module" src="/iclei/iclei.js"></script>'],
    [false, '<script defer="" src="/iclei/iclei.js"></script>'],
  ] as const) {
    it(`loads the sections ${isModule ? 'as a module' : 'with a script that works from a disk'}`, () => {
      const { scripts } = parsed(frameHtml('/iclei/iclei.js', isModule));
      expect(Array.from(scripts, ({ outerHTML }) => outerHTML)).to.deep.equal([tag]);
    });
  }

  it('opens links in a tab, so that the preview stays', () => {
    const page = parsed(frameHtml('/iclei/iclei.js', true));
    expect(page.querySelector('base')!.target).to.equal('_blank');
  });
});

describe('the page in the preview', () => {
  let page: Document;

  beforeEach(() => {
    page = parsed(frameHtml('/iclei/iclei.js', true));
    show(page, shown({}));
  });

  const around = () => page.querySelector('div')!;

  for (const [title, values, outcome] of [
    ['has the sections', { tags: '<x-a></x-a><x-b></x-b>' }, { html: '<x-a></x-a><x-b></x-b>' }],
    ['declares its language', { pageLanguage: 'fr' }, { pageLanguage: 'fr' }],
    ['gives the sections a language of their own', { language: 'ja' }, { language: 'ja' }],
    ['is dark', { scheme: 'dark' }, { style: 'color-scheme: dark;' }],
    [
      'has the colours',
      { properties: { '--iclei-color-ink': '#111111' } },
      { style: 'color-scheme: light; --iclei-color-ink: #111111;' },
    ],
    [
      'has a switch that stores nothing for this site',
      { tags: '<iclei-lang-switch persist></iclei-lang-switch>' },
      { html: '<iclei-lang-switch></iclei-lang-switch>' },
    ],
  ] as const) {
    it(title, () => {
      show(page, shown(values));
      const found = {
        html: around().innerHTML,
        pageLanguage: page.documentElement.lang,
        language: around().getAttribute('lang'),
        style: page.documentElement.getAttribute('style'),
      };
      expect(found).to.deep.equal({
        html: '<iclei-hero></iclei-hero>',
        pageLanguage: 'en',
        language: null,
        style: 'color-scheme: light;',
        ...outcome,
      });
    });
  }

  it('goes back to what it was', () => {
    const before = page.documentElement.outerHTML;
    show(page, shown({ properties: { '--iclei-color-sky': 'red' }, language: 'ko' }));
    show(page, shown({}));
    expect(page.documentElement.outerHTML).to.equal(before);
  });
});
