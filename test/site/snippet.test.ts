import { expect } from '@open-wc/testing';
import { pageOf } from '../../site/builder/snippet/page.js';
import { snippetOf, type SnippetOptions } from '../../site/builder/snippet/make.js';
import type { Piece } from '../../site/builder/snippet/snippet.js';
import { configured, options } from './support.js';

const here: SnippetOptions = { ...options, here: 'https://elements.example.org/iclei' };
const { version, integrity } = options.release;
const folder = `https://elements.example.org/iclei/${version}/`;

const hero = { sections: [{ name: 'hero' }] };

/** The pieces for some choices, each with its place. */
async function snippet(values: Record<string, unknown>, delivery: Record<string, unknown> = {}) {
  const pieces = await snippetOf(configured({ ...values, delivery }), here);
  return pieces.map(({ place, code }) => [place, code] as const);
}

const codeOf = async (...choices: Parameters<typeof snippet>) => (await snippet(...choices))[0]![1];

const unverified = { isPinned: false };

describe('the HTML for pages of one’s own', () => {
  it('is room for the sections, the tags, and a script', async () => {
    expect(await snippet(hero, unverified)).to.deep.equal([
      [
        'page',
        `<style>
  iclei-hero:not(:defined) {
    display: block;
    min-height: 100vh;
  }
</style>

<iclei-hero></iclei-hero>

<script type="module" src="https://elements.example.org/iclei/v0/iclei.js"></script>`,
      ],
    ]);
  });

  it('has what a browser verifies last, and the import map before the script', async () => {
    for (const kind of ['own-pages', 'fast']) {
      const code = await codeOf(hero, { kind });
      expect(code.split('<script type="importmap">')[0]).to.contain('</iclei-hero>\n\n');
      expect(code).to.match(/<\/script>\n<script type="module" .*<\/script>$/);
    }
  });

  it('has what the city adds', async () => {
    const code = await codeOf(
      {
        sections: [
          { name: 'timeline', heading: 'Our "story" & more', introduction: 'Two\n\nlines' },
          { name: 'impact-list' },
        ],
        headingLevel: 3,
        cityName: ' Lindenau ',
        milestones: [
          { year: ' 1998 ', text: 'Joins <b>.' },
          { year: 'soon', text: 'مرحبا' },
          { year: '2001', text: ' ' },
        ],
        impacts: [{ value: '"5"', text: 'trees' }],
        isNewestFirst: true,
        hasFigures: false,
      },
      unverified,
    );
    expect(code).to.contain(`
<iclei-timeline heading-level="3" name="Lindenau" order="newest-first">
  <span slot="heading">Our "story" &amp; more</span>
  <p slot="introduction">Two<br /> lines</p>
  <iclei-milestone year="1998">Joins &lt;b&gt;.</iclei-milestone>
  <iclei-milestone dir="auto">مرحبا</iclei-milestone>
</iclei-timeline>
<iclei-impact-list heading-level="3" name="Lindenau" no-figures>
  <iclei-impact value="&quot;5&quot;">trees</iclei-impact>
</iclei-impact-list>`);
  });

  it('has the addresses and choices that make sense', async () => {
    const code = await codeOf({
      sections: [{ name: 'lang-switch' }, { name: 'pillars' }],
      cityName: 'Lindenau',
      links: { work: '/a?b=1&c="2"', agendas: 'www.example.org', activities: 'javascript:x' },
      switch: { isPersistent: true, hasNames: true },
    });
    expect(code).to.contain('<iclei-lang-switch names persist></iclei-lang-switch>');
    expect(code).to.contain(
      '<iclei-pillars work-href="/a?b=1&amp;c=&quot;2&quot;"></iclei-pillars>',
    );
  });

  it('has the language around the sections, so that a switch still works', async () => {
    const code = await codeOf({ language: 'fr', sections: [{ name: 'lang-switch' }] }, unverified);
    expect(code).to.contain(`
<div lang="fr">
  <iclei-lang-switch></iclei-lang-switch>
</div>`);
    expect(code).to.contain('/iclei.js"');
  });

  it('has the theme as custom properties', async () => {
    const theme = {
      changes: { ink: { light: '#111', dark: '#eee' }, sky: { light: 'x', dark: '' } },
    };
    expect(await codeOf({ ...hero, theme }, unverified)).to.contain(`<style>
  :root {
    --iclei-color-ink: light-dark(#111111, #eeeeee);
  }
  iclei-hero`);
  });
});

describe('the addresses of the files', () => {
  const one = { ...hero, language: 'fr' };

  it('have hashes in a version that never changes, the languages too', async () => {
    const code = await codeOf(hero);
    expect(code).to.contain(
      `<script type="module" src="${folder}iclei.js" integrity="${integrity['iclei.js']}" crossorigin="anonymous"></script>`,
    );
    const [, map = '{}'] = /<script type="importmap">(.*?)<\/script>/s.exec(code) ?? [];
    const files = Object.keys((JSON.parse(map) as { integrity: object }).integrity);
    expect(files.filter((file) => file.startsWith(`${folder}locales/`))).to.have.length(6);
    expect(files.filter((file) => file.startsWith(`${folder}check-`))).to.have.length(1);
  });

  for (const [what, values, delivery, address] of [
    ['of one language', one, {}, `${folder}iclei.fr.js`],
    ['of English', { ...hero, language: 'en' }, {}, `${folder}iclei.js`],
    ['without hashes', hero, { hasIntegrity: false }, `${folder}iclei.js`],
    ['of the newest version', one, unverified, folder.replace(version, 'v0') + 'iclei.fr.js'],
    ['of one’s own folder', hero, { host: 'own', folder: '/files/iclei' }, '/files/iclei/iclei.js'],
    ['of this site, if the folder is none', hero, { host: 'own', folder: '' }, `${folder}iclei.js`],
  ] as const) {
    it(`are those ${what}`, async () => {
      expect(await codeOf(values, delivery)).to.contain(` src="${address}"`);
    });
  }

  it('are addresses in an import map if the site has been opened from a disk', async () => {
    const [{ code }] = (await snippetOf(configured(hero), {
      ...here,
      here: 'file:///site/iclei',
    })) as [Piece];
    expect(code).to.contain(`"file:///site/iclei/${version}/locales/`);
  });

  it('are addresses in an import map too, if the folder is relative', async () => {
    const code = await codeOf(hero, { host: 'own', folder: 'iclei' });
    expect(code).to.contain(' src="iclei/iclei.js"');
    expect(code).to.contain('"./iclei/locales/');
    expect(code).not.to.contain('crossorigin');
  });
});

describe('the HTML for a CMS', () => {
  const values = {
    sections: [{ name: 'lang-switch' }, { name: 'about' }, { name: 'timeline' }],
    language: 'fr',
    cityName: 'Lindenau',
    milestones: [{ year: '1998', text: 'Bonjour' }],
    theme: { start: 'town-hall' },
  };

  it('that keeps HTML is one block without blank lines or a style sheet, the script last', async () => {
    const pieces = await snippet(values, { kind: 'keeps-html' });
    expect(pieces.map(([place]) => place)).to.deep.equal(['page']);
    const lines = pieces[0]![1].split('\n');
    expect(lines.filter((line) => line.trim() === '')).to.deep.equal([]);
    expect(lines[0]).to.match(/^<div lang="fr" style="--iclei-color-accent: light-dark\(.*">$/);
    expect(lines.at(-1)).to.match(/^<script type="module" .*<\/script>$/);
    expect(pieces[0]![1]).not.to.contain('<style');
  });

  it('that removes tags has every word between them, and the address of the script', async () => {
    const [[, code], [place, address]] = (await snippet(values, { kind: 'removes-tags' })) as [
      readonly [string, string],
      readonly [string, string],
    ];
    expect([place, address]).to.deep.equal(['address', `${folder}iclei.classic.js`]);
    expect(code).not.to.contain('<script');
    expect(code).to.contain('<h2>Qui sommes-nous');
    expect(code).to.contain(`
    <div>
      <p data-iclei><strong>Lindenau</strong></p>
      <p><strong data-iclei>1998</strong> <iclei-milestone year="1998">Bonjour</iclei-milestone></p>
    </div>
  </iclei-timeline>`);
    expect(code.split('\n').filter((line) => line.trim() === '')).to.deep.equal([]);
  });

  it('that takes a script’s address has the tags and the address', async () => {
    const pieces = await snippet(hero, { kind: 'script-address' });
    expect(pieces).to.deep.equal([
      ['page', '<iclei-hero></iclei-hero>'],
      ['address', `${folder}iclei.classic.js`],
    ]);
  });
});

describe('the HTML for the fastest page', () => {
  it('needs no script in one language', async () => {
    const code = await codeOf({ ...hero, language: 'ja' }, { kind: 'fast' });
    expect(code).to.match(/^<div lang="ja">\n {2}<iclei-hero><template shadowrootmode="open"/);
    expect(code).not.to.contain('<script');
  });

  it('has the script for a switch, and to follow the language of the page', async () => {
    const both = [{ name: 'lang-switch' }, { name: 'hero' }];
    expect(await codeOf({ sections: both, language: 'ja' }, { kind: 'fast' })).to.contain(
      '<script',
    );
    expect(await codeOf(hero, { kind: 'fast' })).to.contain('<script');
  });
});

describe('a snippet', () => {
  it('is nothing without sections', async () => {
    expect(await snippet({ sections: [] })).to.deep.equal([]);
  });

  it('holds 50 milestones and 10,000 characters', async () => {
    const text = '가나다 '.repeat(2500);
    const milestones = Array.from({ length: 50 }, (_, place) => ({
      year: `${1900 + place}`,
      text,
    }));
    for (const kind of ['own-pages', 'removes-tags']) {
      const code = await codeOf({ milestones }, { kind });
      expect(code.split(text.trim())).to.have.length(51);
    }
  });
});

describe('a whole page', () => {
  for (const kind of ['own-pages', 'keeps-html', 'removes-tags', 'fast', 'script-address']) {
    it(`is a page with the sections: ${kind}`, async () => {
      const configuration = configured({
        language: 'ko',
        cityName: '<Lindenau>',
        delivery: { kind },
      });
      const page = await pageOf(configuration, here);
      expect(page.startsWith('<!doctype html>\n<html lang="ko">\n')).to.equal(true);
      const read = new DOMParser().parseFromString(page, 'text/html');
      expect(read.title).to.equal('<Lindenau>');
      expect(read.querySelectorAll('iclei-hero, iclei-about')).to.have.length(2);
      expect(read.querySelectorAll('script[src]')).to.have.length(1);
    });
  }
});
