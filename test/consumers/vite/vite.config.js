import { defineConfig } from 'vite';

export default defineConfig({
  root: '../bundled',
  build: { outDir: '../vite/dist', emptyOutDir: true },
});
