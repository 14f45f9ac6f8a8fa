import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// #region config
const isCustomElement = (tag) => tag.startsWith('iclei-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
// #endregion
