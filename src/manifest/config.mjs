/** What `npm run manifest` analyses, and what becomes of it: dist/custom-elements.json. */
import { readTokens } from '../design/tokens.mjs';
import { customProperties } from './custom-properties.mjs';
import { publicApi } from './public-api.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/check/**', 'src/language/catalogues/**', 'src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  // The entry in package.json is written by hand, and leads to the same file.
  packagejson: false,
  plugins: [customProperties(await readTokens()), publicApi()],
};
