/** What visitors get, read from the HTML that WordPress sends. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertMatch, assertPrerendered } from '../compare.mjs';
import { block, variants } from '../posts.mjs';

/** The scripts of ours on a page. */
const scriptsIn = (html) =>
  [...html.matchAll(/<script[^>]*\bsrc=["']([^"']*iclei-elements[^"']*)["'][^>]*>/g)].map(
    ([tag, address]) => ({ tag, address }),
  );

/** The language shown by each section. */
const languagesIn = (html) =>
  [...html.matchAll(/<section part="base"[^>]* lang="([\w-]+)"/g)].map(([, lang]) => lang);

const withoutOwnWords = (html) => html.replaceAll(/<(iclei-[\w-]+)[^>]*>[^]*?<\/\1>/g, '');

/** @param {() => Awaited<ReturnType<import('../site.mjs').startSite>>} getSite */
export function pages(getSite) {
  const get = async (content) => getSite().get(getSite().publish(content).path);

  describe('a page with blocks', () => {
    for (const language of ['', 'fr_FR', 'ja', 'zh_TW', 'ar']) {
      it(`has the same HTML as prerender gives, in ${language || 'English'}`, async () => {
        const all = Object.entries(variants).flatMap(([name, list]) =>
          list.map((attributes) => block(name, attributes)),
        );
        const { path } = getSite().publish(all.join('\n\n'));
        const remove = getSite().setLanguage(language);
        const html = await getSite().get(path);
        remove();
        const [, shown] = /<html[^>]* lang="([^"]*)"/.exec(html);
        assert.equal(shown, language.replace('_', '-') || 'en-US');
        const marks = html.match(/<template shadowrootmode="open" data-iclei>/g);
        assert.equal(marks?.length, all.length);
        await assertPrerendered(html);
        // What the test compares with differs as soon as a word does.
        const changed = html.replace('datetime="1989">1989', 'datetime="1989">1988');
        await assert.rejects(assertPrerendered(changed), /1988/);
      });
    }

    it('is in the language of the site, also of another country', async () => {
      const { path } = getSite().publish(block('about'));
      const expected = { es_MX: 'es', pt_PT: 'pt', zh_CN: 'zh-Hans', zh_HK: 'en', de_DE: 'en' };
      for (const [locale, language] of Object.entries(expected)) {
        const remove = getSite().setLanguage(locale);
        assert.deepEqual(languagesIn(await getSite().get(path)), [language], locale);
        remove();
      }
    });

    for (const [plugin, code] of Object.entries({
      Polylang: `function pll_get_post_language( $id, $field ) { return 'locale' === $field ? 'fr_FR' : 'fr'; }`,
      WPML: `add_filter( 'wpml_post_language_details', fn( $none, $id ) => array( 'locale' => 'ko_KR' ), 10, 2 );`,
    })) {
      it(`is in the language that ${plugin} knows for the post`, async () => {
        const language = plugin === 'WPML' ? 'ko' : 'fr';
        const remove = getSite().addCode(`multilingual-${plugin}`, code);
        const html = await get(block('about') + block('timeline', { lang: 'ja' }));
        remove();
        assert.deepEqual(languagesIn(html), [language, 'ja']);
        await assertPrerendered(html);
      });
    }

    it('leaves out what makes no sense, and keeps addresses from running scripts', async () => {
      const html = await get(
        block('pillars', {
          workHref: 'javascript:alert(1)',
          headingLevel: 9,
          lang: 'xx',
          entries: 'none',
          heading: ['a'],
          anchor: 'a" onclick="alert(1)',
        }),
      );
      const [tag] = /<iclei-pillars[^>]*>/.exec(html);
      assert.equal(tag, '<iclei-pillars id="a&quot;-onclick=&quot;alert(1)" class="alignfull">');
      assert.doesNotMatch(html, /javascript:alert/);
    });

    it('has the classes that the theme needs for wide sections', async () => {
      const html = await get(block('hero') + block('about', { align: 'wide', className: 'ours' }));
      assertMatch(html, /<iclei-hero class="alignfull">/, '<iclei-');
      assertMatch(html, /<iclei-about class="alignwide ours">/, '<iclei-');
    });

    it('gives feed readers plain words, those that are saved if there are any', async () => {
      getSite().publish(block('about'));
      getSite().publish(
        '[iclei section="timeline"][iclei-milestone year="1992"]A & B[/iclei-milestone][/iclei]',
      );
      const feed = await getSite().get('/?feed=rss2');
      assert.match(feed, /Saved words of about/);
      assert.match(feed, /<h2>Our development<\/h2>[^]*<ul><li>1992 A &amp; B<\/li><\/ul>/);
      assert.doesNotMatch(feed, /<iclei-|<template/);
    });
  });

  describe('the script', () => {
    it('is not on a page without a switch', async () => {
      const html = await get(block('hero') + block('timeline'));
      assert.deepEqual(scriptsIn(html), []);
    });

    it('is once on a page with switches, and comes from the plugin', async () => {
      const html = await get(block('lang-switch') + block('about') + block('lang-switch'));
      const [{ tag, address }, ...others] = scriptsIn(html);
      assert.deepEqual(others, []);
      assert.ok(address.startsWith(getSite().url), address);
      assert.match(address, /\/cdn\/iclei(\.classic)?\.js\?ver=\d/);
      assert.equal(/type="module"/.test(tag), getSite().hasModules);
      assert.equal(/classic/.test(address), !getSite().hasModules);
      assert.equal((await fetch(address)).status, 200);
    });
  });

  describe('the shortcode', () => {
    const shortcode = `First "paragraph".

[iclei section="timeline" name="Lindenau" order="newest-first"]
[iclei-milestone year="1992"]Our city's first year &amp; more[/iclei-milestone]

[iclei-milestone year="2001"]Second[/iclei-milestone]
[/iclei]

[iclei section="impact-list" no-figures]

[iclei section=hero heading-level=1 heading="Our &quot;city&quot; &#91;1&#93;" class="alignfull"]

[iclei section="nothing"]

Last "paragraph".`;

    it('shows the section with its entries, as prerender does', async () => {
      const html = await get(shortcode);
      assert.equal(html.match(/<template shadowrootmode/g).length, 3);
      assertMatch(html, /<iclei-timeline name="Lindenau" order="newest-first">/, '<iclei-');
      assertMatch(html, /<iclei-impact-list no-figures>/, '<iclei-');
      assert.match(html, /<span slot="heading">Our &quot;city&quot; \[1\]<\/span>/);
      assertMatch(html, /<iclei-milestone year="1992">Our city/, '<iclei-');
      await assertPrerendered(html);
    });

    it('stands between paragraphs, not in one', async () => {
      const html = await get(shortcode);
      const text = withoutOwnWords(html).match(/<p>First[^]*?Last[^]*?<\/p>/)[0];
      assert.match(
        text,
        /^<p>First &#8220;paragraph&#8221;\.<\/p>\s*<p>Last &#8220;paragraph&#8221;\.<\/p>$/,
      );
    });

    it('shows the words of an entry that is in no section', async () => {
      const html = await get('[iclei-milestone year="1992"]Joined <b>it</b>[/iclei-milestone]');
      assertMatch(html, />\s*1992 Joined it\s*</, '1992');
    });
  });

  describe('a pasted tag', () => {
    const tags = `Before "it".

<iclei-timeline name="Lindenau">
<iclei-milestone year="1992">Our "city" joined</iclei-milestone>

</iclei-timeline>

After "it".`;

    it('stays as it is, and brings the script', async () => {
      const html = await get(tags);
      assert.match(
        html,
        /<p>Before &#8220;it&#8221;\.<\/p>\s*<iclei-timeline name="Lindenau">\n<iclei-milestone year="1992">Our "city" joined<\/iclei-milestone>\n\n<\/iclei-timeline>\s*<p>After/,
      );
      assert.equal(scriptsIn(html).length, 1);
    });

    it('brings the script in a block for HTML too', async () => {
      const html = await get(
        `<!-- wp:html -->\n<p><iclei-about></iclei-about></p>\n<!-- /wp:html -->`,
      );
      assertMatch(html, /[^p]>\s*<iclei-about><\/iclei-about>\s*</, '<iclei-');
      assert.equal(scriptsIn(html).length, 1);
    });
  });

  it('WordPress leaves the punctuation of a page without sections to itself', async () => {
    assert.match(await get('<p>"a" -- b</p>'), /&#8220;a&#8221; &#8212; b/);
  });
}
