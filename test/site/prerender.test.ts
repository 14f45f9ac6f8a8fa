import { expect } from '@open-wc/testing';
import { loadPrerender } from '../../site/prerender/load.js';

const scripts = new URL('/site/scripts/', location.href).href;

const page = `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Ville</title></head>
<body>
<iclei-hero heading-level="1"><img slot="media" src="a.jpg" alt=""></iclei-hero>
<iclei-about lang="ko"></iclei-about>
<iclei-pillars work-href="/climate"></iclei-pillars>
<iclei-impact-list name="Ville"><iclei-impact value="3">arbres</iclei-impact></iclei-impact-list>
<iclei-timeline order="newest-first"><p><iclei-milestone year="1998">Adhésion <b>enfin</b></iclei-milestone></p></iclei-timeline>
<iclei-lang-switch persist><a hreflang="es" href="/es/">ES</a></iclei-lang-switch>
</body></html>`;

const cases: Record<string, [html: string, lang?: string | undefined, fallback?: boolean]> = {
  'a page in French': [page],
  'a page in Japanese': [page, 'ja'],
  'plain HTML': [page, undefined, true],
  'plain HTML in Chinese': [page, 'zh-CN', true],
  'a piece of a page without a language': ['\uFEFF<p>é 🏙️</p>\r\n<iclei-about></iclei-about>'],
  'a page with a mistake': ['<iclei-timeline order="soon" lang="jp"></iclei-timeline>'],
  'a page that cannot be prerendered': ['<p>\n<iclei-abuot></iclei-abuot><iclei-hero />'],
  'a page without sections': ['<p>No section</p>'],
};

/** What the command makes of it, in Node. */
async function inNode(html: string, lang?: string, fallback = false): Promise<unknown> {
  const body = JSON.stringify({ html, lang, fallback });
  return (await fetch('/prerendered', { method: 'POST', body })).json();
}

async function inBrowser(html: string, lang?: string, fallback = false): Promise<unknown> {
  const { prerender, PrerenderError } = await loadPrerender(scripts);
  const notices: unknown[] = [];
  const onNotice = (notice: unknown) => notices.push(notice);
  try {
    return { html: await prerender(html, { lang, fallback, onNotice }), notices };
  } catch (error) {
    expect(error).to.be.instanceOf(PrerenderError);
    return { message: (error as Error).message, notices };
  }
}

/** The global names that Lit counts its copies in. */
const lits = () =>
  JSON.stringify(Object.entries(window).filter(([name]) => name.toLowerCase().startsWith('lit')));

describe('scripts/prerender.js', () => {
  it('can be asked for again if it could not be loaded', async () => {
    const missing = new URL('nowhere/', scripts).href;
    for (let times = 0; times < 2; times += 1) {
      const error = await loadPrerender(missing).catch((reason: unknown) => reason);
      expect(String(error)).to.contain('nowhere/prerender.js could not be loaded.');
    }
    expect(document.querySelector('script[src*=nowhere]')).to.equal(null);
  });

  it('defines no element, and leaves nothing behind but its functions', async () => {
    const before = Object.getOwnPropertyNames(window);
    const litsBefore = lits();
    const [one, two] = await Promise.all([loadPrerender(scripts), loadPrerender(scripts)]);
    expect(one.prerender).to.equal(two.prerender);
    const added = Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));
    expect(added).to.deep.equal(['icleiSite']);
    expect(lits()).to.equal(litsBefore);
    expect(customElements.get('iclei-hero')).to.equal(undefined);
  });

  for (const [title, given] of Object.entries(cases)) {
    it(`writes what the command writes: ${title}`, async () => {
      expect(await inBrowser(...given)).to.deep.equal(await inNode(...given));
    });
  }
});
