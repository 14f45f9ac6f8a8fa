import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { prerender, PrerenderError, styleHashes } from '../../dist/prerender.js';

const root = /<template shadowrootmode="open" data-iclei>[^]*?<\/template>/g;
const plain = /<div lang="[\w-]+" dir="ltr" data-iclei>[^]*?<\/div>/g;
const quiet = { onNotice: () => {} };

/** The page as it was before, where no child of a section is an entry. */
const without = (html) => html.replaceAll(root, '').replaceAll(plain, '');

/** The language that each section is shown in. */
const languagesIn = (html) =>
  [...html.matchAll(/<section [^>]*lang="([\w-]+)"/g)].map(([, lang]) => lang);

async function noticesOf(html, options = {}) {
  const notices = [];
  await prerender(html, { ...options, onNotice: (notice) => notices.push(notice) });
  return notices.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

async function problemsOf(html, options = {}) {
  try {
    await prerender(html, { ...quiet, ...options });
  } catch (error) {
    assert.ok(error instanceof PrerenderError, error.stack);
    return error.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
  }
  return [];
}

describe('the language of a prerendered section', () => {
  it('is there for all pages that are rendered side by side, from the first on', () => {
    // In a process of its own, in which no page has been rendered yet.
    const script = `
      import { prerender } from './dist/prerender.js';
      const page = '<html lang="ja"><iclei-about></iclei-about>';
      console.log((await Promise.all([page, page].map((html) => prerender(html)))).join(''));`;
    const html = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    assert.deepEqual(languagesIn(html), ['ja', 'ja']);
    assert.equal(html.match(/イクレイとは/g).length, 2);
  });

  for (const [html, lang, expected] of [
    ['<html lang="fr"><iclei-about></iclei-about>', undefined, ['fr']],
    ['<html lang="fr"><p lang="es">a</p><iclei-about></iclei-about>', undefined, ['fr']],
    ['<div lang="fr-CA"><iclei-about></iclei-about></div>', undefined, ['fr']],
    ['<html lang="fr"><iclei-about lang="ko"></iclei-about>', undefined, ['ko']],
    ['<html lang="fr"><iclei-about lang="ko"></iclei-about>', 'es', ['ko']],
    ['<html lang="fr"><div lang="ja"><iclei-about></iclei-about></div>', 'es', ['es']],
    ['<iclei-about></iclei-about>', undefined, ['en']],
    ['<iclei-about></iclei-about>', 'zh_CN', ['zh-Hans']],
    ['<html lang="de"><iclei-about></iclei-about>', undefined, ['en']],
    ['<html lang="jp"><iclei-about></iclei-about>', undefined, ['ja']],
    ['<html lang=""><iclei-about></iclei-about>', undefined, ['en']],
    [
      '<x-card lang=ko><template shadowrootmode=open><iclei-about></iclei-about></template></x-card>',
      undefined,
      ['ko'],
    ],
    [
      '<p lang="pt"></p><div lang="pt"><iclei-about></iclei-about></div><iclei-about></iclei-about>',
      'fr',
      ['fr', 'fr'],
    ],
  ]) {
    it(`is ${expected} in ${html}${lang ? ` with ${lang}` : ''}`, async () => {
      assert.deepEqual(languagesIn(await prerender(html, { lang, ...quiet })), expected);
    });
  }

  it('gives a section in another language than the page the fonts of its own', async () => {
    const frame = async (html, lang) =>
      /<div class="([\w -]+)" data-iclei="[^"]+"><style>/
        .exec(await prerender(html, { lang, ...quiet }))[1]
        .trim();
    assert.equal(
      await frame('<html lang=en><iclei-about lang=ja></iclei-about>'),
      'frame other-language',
    );
    assert.equal(await frame('<html lang=ja><iclei-about></iclei-about>'), 'frame');
    assert.equal(await frame('<iclei-about lang=ja></iclei-about>'), 'frame');
    assert.equal(await frame('<html lang=en><iclei-about></iclei-about>', 'ja'), 'frame');
  });

  it('is what the switch marks, for the part of the page that it is for', async () => {
    const current = async (html) =>
      /lang="([\w-]+)"[^>]*aria-current="true"/.exec(await prerender(html))[1];
    const region = '<div id="news" lang="ko"></div>';
    const choices = (attribute) =>
      `<html lang="fr"><iclei-lang-switch ${attribute}></iclei-lang-switch>${region}`;
    assert.equal(await current(choices('')), 'fr');
    assert.equal(await current(choices('for="news"')), 'ko');
    assert.equal(await current(choices('for="nothing"')), 'fr');
  });

  it('refuses what is no tag of a language', () =>
    assert.rejects(prerender('<iclei-about></iclei-about>', { lang: 'f r' }), RangeError));
});

describe('what is not a section', () => {
  for (const [kind, html] of Object.entries({
    'a page without any': '<p>Text',
    'a comment': '<!-- <iclei-about></iclei-about> -->',
    'a script': '<script>"<iclei-about></iclei-about>"</script>',
    'a text field': '<textarea><iclei-about></iclei-about></textarea>',
    'a part for visitors without scripts': '<body><noscript><iclei-about></iclei-about></noscript>',
    'an inert template': '<template><iclei-about></iclei-heroo></template>',
    'a drawing': '<svg><iclei-about></iclei-about></svg>',
    'an attribute': '<p title="<iclei-about>">',
    'an entry on its own': '<iclei-milestone year="1">A</iclei-milestone>',
  })) {
    it(`stays as it is: ${kind}`, async () => {
      const text = kind === 'an inert template' ? html.replace('heroo', 'about') : html;
      assert.equal(await prerender(text), text);
      assert.equal(await prerender(text, { fallback: true }), text);
    });
  }

  for (const [kind, html] of Object.entries({
    'a byte order mark': '\uFEFF<html lang="fr"><iclei-about></iclei-about>\n',
    'Windows line ends': '<p>\r\n<ICLEI-About\r\n lang=fr\r\n></ICLEI-ABOUT>\r\n</p\r\n>',
    'odd attributes': '<iclei-about LANG=\'fr\' data-x=a/b title="<iclei-hero>" ></iclei-about >',
    'mistakes elsewhere':
      '<p><b><i>a</b></i></div><a href=x href=y>&nosuch; <td>\0</table>' +
      '<iclei-about></iclei-about><p',
    'a foreign shadow root':
      '<iclei-about><template shadowrootmode="open">a</template></iclei-about>',
    'characters beyond the first plane': '🏙️<iclei-about>\n</iclei-about>🏙️',
    'sections in slots':
      '<iclei-hero><div slot="actions"><iclei-lang-switch></iclei-lang-switch></div></iclei-hero>',
    'a table': '<table><iclei-about></iclei-about><tr><td>a</table>',
    'a paragraph': '<p><iclei-about></iclei-about></p>',
  })) {
    it(`stays as it is: ${kind}`, async () => {
      const once = await prerender(html, quiet);
      assert.notEqual(once, html);
      assert.equal(without(once), html);
      assert.equal(await prerender(once, quiet), once);
    });
  }
});

describe("a city's own part", () => {
  const timeline = (inside) => `<iclei-timeline lang="en">${inside}</iclei-timeline>`;
  const without = (html) => html.replaceAll(root, '');

  it('stays as it is, and is copied to its place in the section', async () => {
    const inside =
      '<b>Fallback</b><p><iclei-milestone year=2020 lang=ar dir=rtl>B<script>1</script> &amp; <a href="?a&amp;b">c</a></iclei-milestone><br>' +
      '<iclei-milestone year="1992">A <img alt=\'"\'><iclei-milestone year=1995>C</iclei-milestone></iclei-milestone></p>';
    const html = await prerender(timeline(inside.replace('<script>1</script>', '')));
    assert.equal(without(html), timeline(inside.replace('<script>1</script>', '')));
    const copies = [...html.matchAll(/>(\d+)<\/time> <div part="text" class="own" (.*?)<\/div>/g)];
    assert.deepEqual(
      copies.map(([, year, copy]) => `${year} ${copy}`),
      [
        '1992 data-entry="1" lang="en" dir="auto">A <img alt="&quot;" loading="lazy">',
        '1995 data-entry="2" lang="en" dir="auto">C',
        '2020 data-entry="0" lang="ar" dir="rtl">B &amp; <a href="?a&amp;b">c</a>',
      ],
    );
    assert.doesNotMatch(html, /<slot><\/slot>/);
  });

  it('stays where it is, and is shown below the section, if it has what no copy can have', async () => {
    const inside = '<iclei-milestone year="1992">A <h2>B</h2></iclei-milestone>';
    const html = await prerender(timeline(inside), quiet);
    assert.equal(without(html), timeline(inside));
    assert.match(html, /<\/section><\/div><slot><\/slot><\/template>/);
    assert.doesNotMatch(html, /1992<\/time>/);
  });

  it('has its name in the language of the section, if the page gives it one', async () => {
    const named = (attributes) =>
      `<html lang="de"><iclei-timeline name="Lindenau" ${attributes}><iclei-milestone year="1992">A</iclei-milestone></iclei-timeline></html>`;
    for (const [attributes, expected] of [
      ['', ' lang="de" dir="auto"'],
      ['lang="fr"', ' lang="fr" dir="auto"'],
      ['lang="fr" dir="ltr"', ' lang="fr" dir="ltr"'],
    ]) {
      const html = await prerender(named(attributes));
      assert.match(html, new RegExp(`part="name" class="name" *${expected}>Lindenau<`), attributes);
    }
    // Without scripts it would have no place.
    assert.equal((await prerender(named(''), { fallback: true })).match(/Lindenau/g).length, 1);
  });

  it('has its values in the section', async () => {
    const html = await prerender(
      '<p lang="de"><iclei-impact-list no-figures heading-level="4"><iclei-impact value="500 &amp; 1">a</iclei-impact></iclei-impact-list>',
    );
    assert.match(
      html,
      /<div part="text" class="own" data-entry="0" lang="de" dir="auto"><strong>500 &amp; 1<\/strong>(&nbsp;|\u00a0)a<\/div>/,
    );
    assert.match(html, /<h4 id="title"/);
    assert.doesNotMatch(html, /<dl/);
  });

  it('has its addresses in the links, but none that runs a script', async () => {
    const html = await prerender(
      `<iclei-pillars work-href="/a?b&amp;c=&quot;" agendas-href="java&#10;script:alert(1)"></iclei-pillars>`,
      quiet,
    );
    assert.match(html, /href="\/a\?b&amp;c=&quot;"/);
    assert.doesNotMatch(without(html).replace(/<iclei-pillars[^>]*>/, ''), /script:/);
    assert.match(html, /<a part="action" href="https:\/\/iclei.org\/">/);
  });

  it('has its own links in the place of the choices', async () => {
    const html = await prerender(
      '<iclei-lang-switch><ul><li><a hreflang="fr" href="/fr/">Français</a></ul></iclei-lang-switch>',
    );
    assert.match(html, /<slot\s*><\/slot>/);
    assert.doesNotMatch(html, /<button/);
  });
});

describe('plain HTML', () => {
  const written = async (html) => prerender(html, { fallback: true, ...quiet });

  it('has the words of the section and nothing that an editor takes away', async () => {
    const html = await written('<iclei-pillars lang="es" heading-level="3"></iclei-pillars>');
    assert.match(
      html,
      /^<iclei-pillars[^>]*><div lang="es" dir="ltr" data-iclei><h3>Qué hacemos<\/h3><ul>/,
    );
    assert.match(
      html,
      /<li>\s*<h4>.*<\/h4><p>.*<strong>Asociación<\/strong>.*<\/p><a href="https:/,
    );
    assert.doesNotMatch(html, /class|style|template|part=|svg|slot/);
  });

  it('leaves out what the city has put in the place of', async () => {
    const heading = '<span slot="heading">Ours</span>';
    const html = await written(`<iclei-about>${heading}<a slot="actions">x</a></iclei-about>`);
    assert.match(html, /<\/span><div lang="en" dir="ltr" data-iclei><p>ICLEI/);
    assert.doesNotMatch(html, /<h2/);
  });

  it('does not come beside words that the city has for visitors without scripts', async () => {
    const html = '<iclei-about><p>ICLEI is a network of cities.</p></iclei-about>';
    assert.equal(await written(html), html);
  });

  it('is nothing for the switch, which does nothing without a script', async () => {
    const html = '<iclei-lang-switch></iclei-lang-switch>';
    assert.equal(await written(html), html);
  });

  it('is found again though an editor has taken its mark, its spaces and its tags', async () => {
    for (const name of ['hero', 'about', 'pillars', 'timeline', 'impact-list']) {
      const html = `<html lang="fr"><iclei-${name}></iclei-${name}>`;
      const once = await written(html);
      const stripped = once
        .replace(/<div lang="fr" dir="ltr" data-iclei>([^]*)<\/div>/, '$1')
        .replaceAll('</p><p>', '</p>\n\n<p>')
        .replaceAll('</li><li>', '</li>\n<li>')
        .replaceAll(/<\/?(time|strong)[^>]*>/g, '');
      assert.notEqual(stripped, once);
      const again = await written(stripped);
      assert.equal(again.replaceAll('\n', ''), once);
      assert.equal(without(await prerender(stripped)).replaceAll('\n', ''), html);
      const spanish = await written(stripped.replace('lang="fr"', 'lang="es"'));
      assert.equal(spanish.match(/data-iclei/g).length, 1);
      assert.doesNotMatch(spanish, /<div lang="fr"/);
    }
  });

  it('is refused where HTML would end the element around it', async () => {
    const [problem] = await problemsOf('<div>\n <p><iclei-about></iclei-about></p></div>', {
      fallback: true,
    });
    assert.match(problem, /^2:5 <iclei-about> is inside an element such as <p>/);
  });

  it('becomes a shadow root, and a shadow root becomes plain HTML', async () => {
    const html = `<html lang="ko"><iclei-timeline> <iclei-milestone year="1">A</iclei-milestone></iclei-timeline><iclei-about></iclei-about>`;
    const [rich, poor] = [await prerender(html), await written(html)];
    assert.equal(await written(rich), poor);
    assert.equal(await prerender(poor), rich);
  });
});

describe('what another version has written', () => {
  it('is replaced, wherever it stands between the tags', async () => {
    const fresh = await prerender('<iclei-about>a</iclei-about>');
    const old = '<template data-iclei="9" shadowrootmode="open"><p>Old</p></template>';
    assert.equal(await prerender(`<iclei-about>${old}a</iclei-about>`), fresh);
    assert.equal(await prerender(`<iclei-about>a${old}${old}</iclei-about>`), fresh);
    const plainOld = '<div data-iclei lang="fr"><h1>Old</h1></div>';
    assert.equal(await prerender(`<iclei-about>a${plainOld}</iclei-about>`), fresh);
  });
});

describe('what makes no sense', () => {
  for (const [html, expected, options] of [
    [
      '<iclei-hero\n heading-level="9"></iclei-hero>',
      /^2:2 <iclei-hero heading-level="9">: it takes/,
    ],
    ['<iclei-timeline order=x></iclei-timeline>', /^1:17 <iclei-timeline order="x">: it takes/],
    [
      '<iclei-timeline>\r\n<iclei-milestone year="soon">a</iclei-milestone></iclei-timeline>',
      /^2:18 <iclei-milestone year="soon">: it takes/,
    ],
    ['<iclei-pillars work-href="javascript:1"></iclei-pillars>', /^1:16 .* it takes an address/],
    ['<iclei-about lang="xx"></iclei-about>', /^1:14 .* use one of en, es, fr/],
    ['<html lang="cn"><iclei-about></iclei-about>', /^1:7 <html lang="cn">: .* lang="zh-Hans"/],
    [
      '<html lang="en"><iclei-about></iclei-about>',
      /prerendered in "fr", but change to "en"/,
      'fr',
    ],
    ['<html><iclei-about></iclei-about>', /^1:1 .* Write lang="fr": without it,/, 'fr'],
  ]) {
    it(`is named with its place, and stops nothing: ${html}`, async () => {
      const [first, ...more] = await noticesOf(html, { lang: options });
      assert.match(first, expected);
      assert.deepEqual(more, []);
    });
  }

  it('is nothing that a page in another language does', async () => {
    assert.deepEqual(await noticesOf('<html lang="de"><iclei-about></iclei-about>'), []);
  });

  for (const [html, expected] of [
    [
      '<p>\n<iclei-heroo></iclei-heroo>',
      /^2:1 There is no element <iclei-heroo>\. .* mean <iclei-hero>\?/,
    ],
    ['<iclei-mileston></iclei-mileston>', /mean <iclei-milestone>\?/],
    ['<p>\r\n\r\n<iclei-about>', /^3:1 <iclei-about> is not closed where it should/],
    ['<iclei-about><div></iclei-about>', /^1:1 <iclei-about> is not closed where/],
    ['<div><iclei-about></div></iclei-about>', /^1:6 <iclei-about> is not closed where/],
    ['<iclei-about/>', /^1:1 HTML does not treat <iclei-about \/> as closed/],
    ['<p>a</p></iclei-about>', /^1:9 <\/iclei-about> closes nothing/],
    ['</iclei-about>', /^1:1 <\/iclei-about> closes nothing/],
    ['<iclei-about></iclei-abuot>', /is not closed where/],
    ['<iclei-about lang="fr></iclei-about><p class="a">', /quotation mark/],
    ['<iclei-about lang="fr', /^1:1 The page ends inside this tag/],
    ['<p>a</p>\n<iclei-about', /^2:1 The page ends inside this tag/],
    ['<iclei-about lang="fr" lang="es"></iclei-about>', /An attribute is written twice/],
    ['<iclei-about lang="fr"id="a"></iclei-about>', /A space is missing/],
    ['<select><iclei-about></iclei-about></select>', /HTML does not allow <iclei-about> here/],
    [
      '<meta charset="windows-1252"><iclei-about></iclei-about>',
      /^1:1 .* is in windows-1252\. Save/,
    ],
    [
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><iclei-about></iclei-about>',
      /is in Shift_JIS/,
    ],
    [
      '<iclei-about><template shadowrootmode="open" data-iclei></iclei-about>',
      /is not closed where/,
    ],
  ]) {
    it(`is refused with its place: ${JSON.stringify(html)}`, async () => {
      const problems = await problemsOf(html);
      assert.ok(
        problems.some((problem) => expected.test(problem)),
        problems.join('\n') || 'no problem',
      );
      assert.deepEqual(problems, [...new Set(problems)], 'each is named once');
    });
  }

  it('names all that is wrong, in the order of the page', async () => {
    const problems = await problemsOf('<iclei-a></iclei-a>\n<iclei-about/>\n');
    assert.deepEqual(
      problems.map((problem) => problem.slice(0, 3)),
      ['1:1', '2:1'],
    );
  });
});

describe('the hashes of the styles', () => {
  it('are one for each element, whatever its language', async () => {
    const page = await prerender('<iclei-about></iclei-about><iclei-hero lang=fr></iclei-hero>');
    const other = await prerender('<iclei-about lang=ja></iclei-about>');
    const hashes = styleHashes(page, other);
    assert.equal(hashes.length, 2);
    for (const hash of hashes) assert.match(hash, /^'sha256-[\w+/]{43}='$/);
    assert.deepEqual(styleHashes('<style>a</style>'), []);
  });
});

describe('any page', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['<p>', '</p>', '<div lang="fr">', '</div>', '<b>', '</b>', '<!-- -->', '<!--', '\r\n'],
      ...[
        '<table>',
        '<td>',
        '</table>',
        '<svg>',
        '</svg>',
        '<template>',
        '</template>',
        '&amp',
        '\0',
      ],
      ...[
        '<script>',
        '</script>',
        '<a href=x>',
        '</a>',
        '<select>',
        '</select>',
        '<',
        '>',
        '"',
        '🏙️',
      ],
      ...[
        '<iclei-about></iclei-about>',
        '<iclei-hero lang=ja>\n</iclei-hero>',
        '<ICLEI-PILLARS />',
      ],
      ...['<iclei-lang-switch for=x></iclei-lang-switch>', '</iclei-about>', '<textarea>', '<h1>'],
      '<iclei-timeline><iclei-milestone year=1>a</iclei-milestone><i>b</i></iclei-timeline>',
      '<iclei-impact-list><p><iclei-impact>a</iclei-impact></p></iclei-impact-list>',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const pages = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  for (const [kind, options] of Object.entries({
    'shadow roots': {},
    'plain HTML': { fallback: true },
  })) {
    it(`is unchanged but for what is written, and the same the second time: ${kind}`, async () => {
      let written = 0;
      await fc.assert(
        fc.asyncProperty(pages, async (html) => {
          let once;
          try {
            once = await prerender(html, { ...options, ...quiet });
          } catch (error) {
            assert.ok(error instanceof PrerenderError, error.stack);
            return;
          }
          written += once === html ? 0 : 1;
          assert.equal(without(once), html);
          assert.equal(await prerender(once, { ...options, ...quiet }), once);
        }),
        { numRuns: 400 },
      );
      // By chance it is 30 to 90.
      assert.ok(written > 5, `only ${written} pages had a section`);
    });
  }
});
