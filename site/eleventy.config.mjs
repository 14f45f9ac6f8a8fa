/** Builds the pages of the site from the Markdown in site/pages/. */
import { readFileSync } from 'node:fs';
import { prerender } from '../dist/prerender.js';
import { siteData } from './data.mjs';
import { locales } from './locales.mjs';
import { footer, navigation } from './navigation.mjs';
import { escape, pathOf as pathOnServer } from './page.mjs';
import { loadForNode } from './scripts.mjs';

/** The scripts of a page that has a tool. */
const scriptsOf = { 'embed-builder': 'scripts/builder.js', 'page-checker': 'scripts/checker.js' };

/** `../` for each folder that a page is in, so that its links work wherever the site is. */
const rootOf = (url) => '../'.repeat(url.split('/').length - 2) || './';

/** Links to a folder name its page, because a disk and some servers do not know it by themselves. */
const withPageNames = (html) =>
  html.replaceAll(/(<a\s[^>]*href="(?![a-z]+:|\/)[^"#?]*\/)(?=["#?])/g, '$1index.html');

/** The folder of a language, from the root of the site: empty for English. */
const pathOf = (locale) => pathOnServer(locale).slice(1);

const code = (text) => `<pre tabindex="0"><code>${escape(text.trim())}</code></pre>`;

export default async function (eleventy) {
  const { pagesByLocale } = await loadForNode('site/node.ts');
  const byLocale = await pagesByLocale();
  const englishName = new Intl.DisplayNames('en', { type: 'language' });

  for (const [name, value] of Object.entries(await siteData())) {
    eleventy.addGlobalData(name, value);
  }
  eleventy.addGlobalData(
    'locales',
    locales.map((locale) => ({ ...locale, path: pathOf(locale.code) })),
  );
  eleventy.addGlobalData('layout', 'page.njk');
  eleventy.addGlobalData('changelog', () =>
    readFileSync('CHANGELOG.md', 'utf8').replace(/^# .*\n/, ''),
  );
  // Of a page in seven languages, `locale` is one; the others are in English.
  const localeOf = ({ locale }) => locale?.code ?? 'en';
  const english = { code: 'en', path: '' };
  const pathIn = (data) => data.page.url.replace(/^\//, '');
  const isTranslated = ({ locale }) => Boolean(locale);
  eleventy.addGlobalData('eleventyComputed', {
    locale: (data) => data.locale ?? english,
    lang: localeOf,
    path: pathIn,
    root: (data) => rootOf(data.page.url || '/'),
    t: (data) => byLocale[localeOf(data)].t,
    scripts: ({ app, scripts = [] }) => [...scripts, ...(app ? [scriptsOf[app]] : [])],
    navigation: (data) => navigation(byLocale[localeOf(data)].t, data.locale),
    footer: (data) => footer(byLocale[localeOf(data)].t, data.locale),
    languages: (data) =>
      locales.map(({ code: other, autonym }) => ({
        code: other,
        autonym,
        path: isTranslated(data) && data.name ? pathOf(other) + data.name : pathOf(other),
        isCurrent: other === localeOf(data),
      })),
  });
  eleventy.addFilter('bytes', (bytes) => `${Math.round(bytes / 1024)} KB`);
  eleventy.addFilter('languageName', (tag) => englishName.of(tag));
  eleventy.addShortcode('app', function (name) {
    return byLocale[this.ctx.lang].apps[name];
  });
  eleventy.addPairedShortcode('html', code);
  eleventy.addPairedShortcode(
    'live',
    (content) => `<div class="live">${content.trim()}</div>\n${code(content)}`,
  );
  eleventy.addPassthroughCopy({
    'site/pages/assets': 'assets',
    'site/assets/themes': 'assets/themes',
  });
  eleventy.addTransform('sections', function (content) {
    return this.page.outputPath?.endsWith('.html') ? prerender(withPageNames(content)) : content;
  });
  // The project ignores files that the pages need.
  eleventy.setUseGitIgnore(false);
  return { markdownTemplateEngine: 'njk', htmlTemplateEngine: 'njk' };
}
