import { build } from 'esbuild';

await build({
  entryPoints: ['../bundled/main.js', '../bundled/index.html'],
  loader: { '.html': 'copy' },
  outdir: 'dist',
  bundle: true,
  minify: true,
  // Each language is a file of its own.
  format: 'esm',
  splitting: true,
});
