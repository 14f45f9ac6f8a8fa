/** What is done with the code that runs in Node. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Modules that need a page, and what does the same where pages are prerendered. */
const replacements = {
  // There is no console: what the sections would say goes to the page's author.
  '/notices/warn.js': 'src/prerender/notices.ts',
  '/copies.js': 'src/prerender/copies.ts',
};

/** Replaces what needs a page. */
export const withoutPage = () => ({
  name: 'without-page',
  resolveId(name) {
    const [, path] = Object.entries(replacements).find(([end]) => name.endsWith(end)) ?? [];
    return path && resolve(path);
  },
});

/** Puts the licences of all that is bundled beside it. */
export const licences = () => ({
  name: 'licences',
  generateBundle(_, bundle) {
    const folders = new Set(
      Object.values(bundle)
        .flatMap(({ modules }) => Object.entries(modules ?? {}))
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .flatMap(([id]) => id.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []),
    );
    const packages = [...folders].sort().map((folder) => {
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file && readFileSync(`${folder}/${file}`, 'utf8').trim();
      return { ...JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')), text };
    });
    const texts = packages.map(({ name, version, license, author, text }) => {
      // Some bring no text of their own, but only the name of a licence that another one brings too.
      const found = text ?? packages.find((other) => other.license === license && other.text)?.text;
      if (!found) this.error(`${name} has no licence to publish.`);
      const by = text ? '' : `, ${author?.name ?? author ?? 'its authors'}; in the words of`;
      return `${name} ${version} (${license}${by})\n\n${found}\n`;
    });
    this.emitFile({
      type: 'asset',
      fileName: 'prerender/LICENSES.txt',
      source: texts.join(`\n${'-'.repeat(80)}\n\n`),
    });
  },
});
