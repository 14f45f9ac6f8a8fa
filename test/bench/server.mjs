import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  zip: 'application/zip',
  sha256: 'text/plain; charset=utf-8',
};

const cacheControl = (path) => {
  if (path.endsWith('.html')) return 'no-cache';
  if (path.includes('/locales/')) return 'public, max-age=31536000, immutable';
  return 'public, max-age=3600, stale-while-revalidate=86400';
};

// A page of its own process has a clock of 5 microseconds, and else one of 100.
const ownProcess = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * Serves files as a content delivery network would: in brotli, compressed once in advance, over
 * HTTP/1.1 with connections that stay open.
 *
 * @param {{ [path: string]: string | Buffer }} files more may come while it runs.
 * @param {(response: import('node:http').ServerResponse, body: string | Buffer) => void} [sendPage] how a page that is
 *   opened is sent. Default: at once and in brotli, as all else.
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve(files, sendPage) {
  const compressed = new Map();
  const compress = (path) => {
    const known = compressed.get(path);
    if (known?.source === files[path]) return known.body;
    const body = brotliCompressSync(files[path]);
    compressed.set(path, { source: files[path], body });
    return body;
  };

  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    if (!Object.hasOwn(files, path)) {
      response.writeHead(404);
      response.end();
      return;
    }
    const type = { 'content-type': types[path.split('.').at(-1)] };
    if (sendPage && request.headers['sec-fetch-dest'] === 'document') {
      response.writeHead(200, type);
      sendPage(response, files[path]);
      return;
    }
    const body = compress(path);
    response.writeHead(200, {
      ...type,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': cacheControl(path),
      ...(path.startsWith('/scale/') ? ownProcess : {}),
    });
    response.end(body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
