import { defineNuxtConfig } from 'nuxt/config';

// #region config
export default defineNuxtConfig({
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('iclei-') } },
  // #endregion
  compatibilityDate: '2026-11-01',
  telemetry: false,
  devtools: { enabled: false },
  buildDir: '.nuxt',
  nitro: { output: { dir: 'dist' } },
  app: {
    head: { htmlAttrs: { lang: 'en' }, title: 'Lindenau', link: [{ rel: 'icon', href: 'data:,' }] },
  },
  // #region config
});
// #endregion
