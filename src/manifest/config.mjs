/** The configuration of `npm run manifest`, which writes dist/custom-elements.json. */
import { readTokens } from '../design/tokens.mjs';
import { customProperties } from './custom-properties.mjs';
import { publicApi } from './public-api.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/check/**', 'src/language/catalogues/**', 'src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json already names the file.
  packagejson: false,
  plugins: [customProperties(await readTokens()), publicApi()],
};
