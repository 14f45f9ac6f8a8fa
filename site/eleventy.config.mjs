/** Builds the pages of the site from the Markdown in site/pages/. */
import anchor from 'markdown-it-anchor';
import { prerender } from '../dist/prerender.js';
import { siteData } from './data.mjs';
import { locales as languages } from './locales.mjs';
import { footer, navigation } from './navigation.mjs';
import { escape, pathOf } from './page.mjs';
import { pictureHtml } from './picture.mjs';
import { loadForNode } from './scripts.mjs';

/** The script of each tool. */
const scriptsOf = { 'embed-builder': 'scripts/builder.js', 'page-checker': 'scripts/checker.js' };

/** The tool on a page, by the page's key. */
const tools = { builder: 'embed-builder', check: 'page-checker' };

/** The languages of the site, each with its folder: English is at the root. */
const locales = languages.map((locale) => ({ ...locale, path: pathOf(locale.code).slice(1) }));

/** `../` for each folder that a page is in, so that its links work wherever the site is. */
const rootOf = (url) => '../'.repeat(url.split('/').length - 2) || './';

/** Adds the page's name to a link to a folder, because a disk and some servers do not know it by themselves. */
const withPageNames = (html) =>
  html.replaceAll(/(<a\s[^>]*href="(?![a-z]+:|\/)[^"#?]*\/)(?=["#?])/g, '$1index.html');

const plain = (html) => html.replaceAll(/<[^>]*>/g, '').trim();

/**
 * Lets people who use a keyboard scroll a table that is wider than their screen. The table's caption names it, or
 * the heading above it.
 */
function withScrollers(html) {
  let heading = '';
  return html
    .replaceAll(
      /<h[1-6][^>]*>(.*?)<\/h[1-6]>|<table>(?:\s*<caption[^>]*>(.*?)<\/caption>)?/gs,
      (found, title, caption) => {
        if (title !== undefined) {
          heading = title;
          return found;
        }
        const name = escape(plain(caption ?? heading));
        return `<div class="table" role="region" aria-label="${name}" tabindex="0">${found}`;
      },
    )
    .replaceAll('</table>', '</table></div>');
}

/** Makes room for a button below each piece of code, with the script that adds it. */
function withCopyButtons(html, root) {
  if (!html.includes('</pre>')) return html;
  const script = `<script defer src="${root}scripts/copy.js"></script>`;
  return html
    .replaceAll('</pre>', '</pre><div class="copy"></div>')
    .replace('</head>', `  ${script}\n  </head>`);
}

const attributes = ({ lang, level }) =>
  (lang ? ` lang="${lang}"` : '') + (level ? ` heading-level="${level}"` : '');

/** Sections of ICLEI with the same attributes. */
function sections(...names) {
  const options = typeof names.at(-1) === 'object' ? names.pop() : {};
  const tags = names.map((name) => `<${name}${attributes(options)}></${name}>`);
  return `<div class="live">\n${tags.join('\n')}\n</div>`;
}

export default async function (eleventy) {
  const { pagesByLocale } = await loadForNode('site/node.ts');
  const byLocale = await pagesByLocale();
  const texts = Object.fromEntries(Object.entries(byLocale).map(([code, { t }]) => [code, t]));
  const data = { ...(await siteData()), locales, texts, layout: 'page.njk' };
  for (const [name, value] of Object.entries(data)) {
    eleventy.addGlobalData(name, value);
  }

  // Only the pages that exist in every language have a `locale`.
  const localeOf = ({ locale }) => locale ?? locales[0];
  eleventy.addGlobalData('eleventyComputed', {
    lang: (page) => localeOf(page).code,
    home: (page) => localeOf(page).path,
    path: ({ page }) => page.url?.slice(1),
    root: ({ page }) => page.url && rootOf(page.url),
    t: (page) => texts[localeOf(page).code],
    version: (page) => byLocale[localeOf(page).code].version,
    script: ({ key }) => scriptsOf[tools[key]],
    navigation: (page) => navigation(localeOf(page)),
    footer: (page) => footer(localeOf(page)),
    languages: (page) =>
      locales.map((other) => ({
        ...other,
        path: other.path + (page.locale && page.key !== 'home' ? `${page.key}/` : ''),
        isCurrent: other.code === localeOf(page).code,
      })),
  });

  // A collection of a tag has the order in which the files were written, which is another one in each clone.
  const byOrder = (one, other) => one.data.order - other.data.order;
  eleventy.addCollection('recipes', (all) => all.getFilteredByTag('recipe').sort(byOrder));

  let markdown;
  eleventy.amendLibrary('md', (library) => {
    // Ids, so that a link can lead to a heading.
    markdown = library.use(anchor, { slugify: eleventy.getFilter('slugify'), tabIndex: false });
  });
  eleventy.addFilter('markdown', (text) => markdown.renderInline(String(text)));
  eleventy.addFilter('changelog', (text) => markdown.render(text));
  eleventy.addFilter('bytes', (bytes) => `${Math.round(bytes / 1000)}\u00A0KB`);
  eleventy.addShortcode('app', function (name) {
    return byLocale[this.ctx.lang].apps[name];
  });
  eleventy.addShortcode('sections', sections);
  eleventy.addShortcode('picture', function (name, alt) {
    return pictureHtml(name, alt, this.ctx.root);
  });
  eleventy.addPairedShortcode(
    'live',
    (html) => `<div class="live">\n${html.trim()}\n</div>\n\n\`\`\`html\n${html.trim()}\n\`\`\`\n`,
  );
  eleventy.addTransform('sections', function (content) {
    if (!this.page.outputPath?.endsWith('.html')) return content;
    const html = withScrollers(withPageNames(content));
    return prerender(withCopyButtons(html, rootOf(this.page.url)));
  });
  eleventy.addPassthroughCopy({
    'site/pages/assets': 'assets',
    'site/assets/themes': 'assets/themes',
  });
  // The project ignores what its build makes, and the pages need some of that.
  eleventy.setUseGitIgnore(false);
  return { markdownTemplateEngine: 'njk', htmlTemplateEngine: 'njk' };
}
