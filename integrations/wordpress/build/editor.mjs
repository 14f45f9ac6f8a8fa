/** Builds the script of the blocks. What WordPress brings is not in it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../editor/', import.meta.url));

const camelCase = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * Takes modules such as `@wordpress/block-editor` from `wp.blockEditor`.
 *
 * @param {Set<string>} used where the names of the scripts are noted that WordPress has to load before.
 */
const fromWordPress = (used) => ({
  name: 'from-wordpress',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@wordpress\// }, ({ path }) => ({
      path: path.slice('@wordpress/'.length),
      namespace: 'wordpress',
    }));
    onLoad({ filter: /./, namespace: 'wordpress' }, ({ path }) => {
      used.add(`wp-${path}`);
      return { contents: `module.exports = window.wp.${camelCase(path)};` };
    });
  },
});

/**
 * The files of the editor, by their paths in the plugin.
 *
 * @returns {Promise<{ [path: string]: string }>}
 */
export async function buildEditor() {
  const used = new Set();
  const { outputFiles } = await build({
    entryPoints: [`${folder}index.jsx`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    // The browsers of WordPress 6.1.
    target: 'es2020',
    charset: 'utf8',
    jsxFactory: 'createElement',
    jsxFragment: 'Fragment',
    inject: [`${folder}jsx.js`],
    plugins: [fromWordPress(used)],
    banner: { js: '/* Editing of the blocks of ICLEI for cities. GPL-2.0-or-later. */' },
  });
  const code = outputFiles[0].text;
  const version = createHash('sha256').update(code).digest('hex').slice(0, 16);
  const dependencies = [...used].sort().map((name) => `'${name}'`);
  return {
    'editor/editor.js': code,
    'editor/editor.css': readFileSync(`${folder}editor.css`, 'utf8'),
    'editor/editor.asset.php': `<?php return array( 'dependencies' => array( ${dependencies.join(', ')} ), 'version' => '${version}' );\n`,
  };
}
