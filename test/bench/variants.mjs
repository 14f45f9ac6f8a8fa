/** The ways to bring the sections to the city's page. */
import { readdirSync, readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { capture } from './page/capture.mjs';
import { hostFiles, hostPage, sectionNames, tags } from './host.mjs';
import { litAlone } from './lit-alone.mjs';
import { phone } from './conditions.mjs';

const script = (path) => `<script type="module" src="${path}"></script>`;
const styles = '<link rel="stylesheet" href="/sections.css" />';

/** Each with the static page that it is compared with: the one in its language, or without a switch. */
export const variants = [
  { name: 'static', partner: 'static', locale: 'en' },
  { name: 'iframe', partner: 'static', locale: 'en' },
  { name: 'lit-alone', partner: 'static', locale: 'en' },
  { name: 'ours-plain', partner: 'static', locale: 'en' },
  { name: 'ours-prerendered', partner: 'static', locale: 'en' },
  { name: 'static-one-language', partner: 'static-one-language', locale: 'one-language' },
  { name: 'ours-without-script', partner: 'static-one-language', locale: 'one-language' },
  { name: 'static-french', partner: 'static-french', locale: 'fr' },
  { name: 'ours-french', partner: 'static-french', locale: 'fr' },
  { name: 'ours-preloaded', partner: 'static-french', locale: 'fr' },
  { name: 'ours-one-request', partner: 'static-french', locale: 'fr' },
];

/** The files of the bundle, as a city puts them on its site. */
function bundleFiles() {
  const names = readdirSync('dist/cdn', { recursive: true }).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    names.map((name) => [
      `/iclei/${name.replaceAll('\\', '/')}`,
      readFileSync(`dist/cdn/${name}`, 'utf8'),
    ]),
  );
}

/** The request of the French catalogue beside that of the script, as the site has it. */
export const preload = () => {
  const french = readdirSync('dist/cdn/locales').find((name) => name.startsWith('fr-'));
  return `<link rel="modulepreload" href="/iclei/locales/${french}" />`;
};

/** What the browser makes of the sections in a language. */
async function captureIn(browser, url, names = sectionNames) {
  const page = await browser.newPage();
  await page.setViewport(phone);
  await page.goto(url, { waitUntil: 'networkidle0' });
  const captured = await page.evaluate(capture, names);
  await page.close();
  return captured;
}

/**
 * Makes the pages of all variants and what they ask for.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url where the files are served.
 * @param {{ [path: string]: string }} files which are added to.
 * @returns {Promise<{ sentences: { [locale: string]: string[] }, plain: object }>}
 */
export async function makeVariants(browser, url, files) {
  const pages = {};
  const ours = (locale, head) => hostPage({ locale, head, sections: tags(locale) });
  pages['ours-plain'] = ours('en', script('/iclei/iclei.js'));
  pages['ours-french'] = ours('fr', script('/iclei/iclei.js'));
  pages['ours-preloaded'] = ours('fr', preload() + script('/iclei/iclei.js'));
  pages['ours-one-request'] = ours('fr', script('/iclei/iclei.fr.js'));
  const publish = () => {
    for (const [name, page] of Object.entries(pages)) files[`/${name}.html`] = page;
  };
  Object.assign(files, hostFiles(), bundleFiles());
  publish();

  const english = await captureIn(browser, `${url}/ours-plain.html`);
  const french = await captureIn(browser, `${url}/ours-french.html`);
  const [, ...withoutSwitch] = sectionNames;
  const oneLanguage = await captureIn(browser, `${url}/ours-plain.html`, withoutSwitch);
  const together = ({ plain }) => Object.values(plain).join('\n');

  const { code } = await transform(english.styles, { loader: 'css', minify: true });
  files['/sections.css'] = code;
  pages.static = hostPage({ locale: 'en', head: styles, sections: together(english) });
  pages['static-one-language'] = hostPage({
    locale: 'en',
    head: styles,
    sections: together(oneLanguage),
  });
  pages['static-french'] = hostPage({ locale: 'fr', head: styles, sections: together(french) });

  files['/embedded.html'] =
    `<!doctype html><html lang="en"><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>ICLEI</title><link rel="stylesheet" href="/lindenau.css" />${styles}<body>${together(english)}</body></html>`;
  pages.iframe = hostPage({
    locale: 'en',
    head: '',
    sections: `<iframe src="/embedded.html" title="ICLEI" width="100%" height="${english.height}" style="display: block; border: 0"></iframe>`,
  });

  files['/lit-alone.js'] = await litAlone();
  pages['lit-alone'] = ours('en', script('/lit-alone.js'));

  // Only there after the build, which the command for the comparison runs first.
  const { prerender } = await import('../../dist/prerender.js');
  pages['ours-prerendered'] = await prerender(ours('en', script('/iclei/iclei.js')));
  const [, ...tagsOfOne] = tags('en').split('\n');
  pages['ours-without-script'] = await prerender(
    hostPage({ locale: 'en', head: '', sections: tagsOfOne.join('\n') }),
  );
  publish();

  return {
    sentences: {
      en: english.sentences,
      fr: french.sentences,
      'one-language': oneLanguage.sentences,
    },
    plain: { en: english.plain, fr: french.plain },
  };
}
