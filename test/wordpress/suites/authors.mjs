/** What an author may write, who may not use any HTML. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../browser.mjs';
import { block } from '../posts.mjs';

const attack = `"'>]]></style></template><script>window.hacked = 1</script><img src=x onerror="window.hacked=1"><svg onload=window.hacked=1> onmouseover="window.hacked=1" x="`;

const address = 'javascript:window.hacked=1';

/** Every field of every block, filled with the same. */
const blocks = (value) => [
  block('lang-switch', { label: value, for: value, lang: value, anchor: value, className: value }),
  ...['hero', 'about'].map((name) =>
    block(name, { heading: value, introduction: value, headingLevel: value, align: value }),
  ),
  block('pillars', { workHref: value, agendasHref: address, activitiesHref: ` ${address}` }),
  block('timeline', { name: value, order: value, entries: [{ year: value, text: value }] }),
  block('impact-list', {
    name: value,
    noFigures: value,
    entries: [{ value, text: value }, { text: value, value: '' }, value, 7],
  }),
];

const shortcodes = (value) => {
  const quoted = value.replaceAll('"', '&quot;').replaceAll(']', '&#93;');
  return [
    `[iclei section="timeline" name="${quoted}" heading="${quoted}" class="${quoted}" id="${quoted}"][iclei-milestone year="${quoted}"]${value}[/iclei-milestone][/iclei]`,
    `[iclei section="pillars" work-href="${address}" agendas-href="${quoted}"]`,
    `[iclei section="${quoted}"]`,
    `[iclei-impact value="${quoted}"]${value}[/iclei-impact]`,
  ];
};

const tags = `<iclei-timeline onclick="window.hacked=1" style="position:fixed" name="Lindenau" order="newest-first" is="x"><iclei-milestone year="1992" onfocus="window.hacked=1" tabindex="0">Joined<script>window.hacked=1</script> <b>with</b> <span slot="x" onclick="window.hacked=1">others</span></iclei-milestone></iclei-timeline>
<iclei-pillars work-href="${address}" agendas-href="https://x.example.org/"></iclei-pillars>
<iclei-unknown name="x">Unknown</iclei-unknown>
<iclei-lang-switch persist><a hreflang="fr" href="/fr/">FR</a></iclei-lang-switch>`;

/** @param {() => Awaited<ReturnType<import('../site.mjs').startSite>>} getSite */
export function authors(getSite) {
  const savedBy = (user, content) => {
    const { id } = getSite().publish(content, { user });
    return getSite().php(`return get_post( ${id} )->post_content;`);
  };

  describe('an author', () => {
    let browser;
    before(async () => {
      browser = await launch();
    });
    after(() => browser?.close());

    /** Whether something of the author's has run, also when visitors use what is on the page. */
    const hasRun = async (path) => {
      const page = await browser.newPage();
      await page.goto(new URL(path, getSite().url).href);
      await page.evaluate(() => {
        const all = [...document.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot?.querySelectorAll('*') ?? []),
        ]);
        for (const type of ['mouseover', 'click', 'focus']) {
          all.forEach((element) => element.dispatchEvent(new Event(type, { cancelable: true })));
        }
        all.filter(({ href }) => /^javascript/i.test(href)).forEach((link) => link.click());
      });
      const result = await page.evaluate(() => window.hacked);
      await page.close();
      return result !== undefined;
    };

    for (const user of ['author', 'admin']) {
      it(`gets nothing through a field of a block or a shortcode (${user})`, async () => {
        const all = [...blocks(attack), ...shortcodes(user === 'author' ? attack : '&lt;x&gt;')];
        const { path } = getSite().publish(all.join('\n\n'), { user });
        const html = await getSite().get(path);
        assert.ok(html.match(/<template shadowrootmode/g).length >= 7);
        assert.doesNotMatch(
          html,
          /<script>window\.hacked|<img[^>]*onerror|<svg onload|href="javascript:/,
        );
        assert.equal(await hasRun(path), false);
      });
    }

    it('can paste our tags with our attributes, and no others', () => {
      const saved = savedBy('author', tags);
      assert.match(
        saved,
        /<iclei-timeline name="Lindenau" order="newest-first"><iclei-milestone year="1992">Joined.* <b>with<\/b> <span slot="x">others<\/span><\/iclei-milestone><\/iclei-timeline>/,
      );
      assert.doesNotMatch(
        saved,
        /onclick|onfocus|style=|<script|tabindex| is=|javascript:|iclei-unknown/,
      );
      assert.match(
        saved,
        /<iclei-pillars work-href="[^"]*" agendas-href="https:\/\/x\.example\.org\/">/,
      );
      assert.match(saved, /<iclei-lang-switch persist><a hreflang="fr" href="\/fr\/">FR<\/a>/);
    });

    it('runs no script with pasted tags', async () => {
      const { path } = getSite().publish(tags, { user: 'author' });
      assert.equal(await hasRun(path), false);
    });

    it('cannot write the tags into a comment', () => {
      const kept = getSite().php(`return wp_kses_data( '<iclei-about></iclei-about>words' );`);
      assert.equal(kept, 'words');
    });
  });
}
