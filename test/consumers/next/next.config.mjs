import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
export default {
  // The packages are beside the application, not in it.
  turbopack: { root: fileURLToPath(new URL('..', import.meta.url)) },
  outputFileTracingRoot: fileURLToPath(new URL('..', import.meta.url)),
  distDir: process.env.DIST_DIR,
  output: process.env.OUTPUT,
};
