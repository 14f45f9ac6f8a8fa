// #region config
import { prerender } from '@iclei/elements/prerender';
import { defineConfig } from 'vite';

const sections = {
  name: 'iclei-sections',
  transformIndexHtml: { order: 'post', handler: (html) => prerender(html) },
};

export default defineConfig({
  plugins: [sections],
  // #endregion
  root: '../bundled',
  build: { outDir: '../vite-prerender/dist', emptyOutDir: true },
  // #region config
});
// #endregion
