/** Plugins for the code that runs in Node. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Modules that need a browser, and their replacements for prerendering. */
const replacements = {
  // Warnings go to the author of the page, not to a browser's console.
  '/notices/warn.js': 'src/prerender/notices.ts',
  '/copies.js': 'src/prerender/copies.ts',
};

/** Replaces the modules that need a browser. */
export const withoutPage = () => ({
  name: 'without-page',
  resolveId(name) {
    const [, path] = Object.entries(replacements).find(([end]) => name.endsWith(end)) ?? [];
    return path && resolve(path);
  },
});

/** Publishes the licences of all bundled packages. */
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
      // Some packages name their licence without its text, which another package with that licence has.
      const found = text ?? packages.find((other) => other.license === license && other.text)?.text;
      if (!found) this.error(`${name} has no licence text to publish.`);
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
