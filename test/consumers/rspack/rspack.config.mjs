import { rspack } from '@rspack/core';

export default {
  mode: 'production',
  entry: '../bundled/main.js',
  output: { clean: true },
  plugins: [
    // The page has the script's tag already.
    new rspack.HtmlRspackPlugin({ template: '../bundled/index.html', inject: false }),
  ],
};
