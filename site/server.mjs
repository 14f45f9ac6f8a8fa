import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { locales } from './locales.mjs';
import { page, pathOf } from './page.mjs';
import { translationsPage } from './translations.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

// Nothing is remembered, so that an edit or a new build shows on reload.
const bundle = sirv(folder('../dist/cdn'), { dev: true });
const assets = sirv(folder('assets'), { dev: true });

function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const address = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const locale = locales.find(({ code }) => pathOf(code) === address)?.code;
  const notFound = () => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`Lindenau has no page ${pathname}\n`);
  };
  const html = locale ? page(locale) : address === '/translations/' && translationsPage();
  if (html) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  } else if (pathname.startsWith('/iclei/')) {
    request.url = request.url.slice('/iclei'.length);
    bundle(request, response, notFound);
  } else {
    assets(request, response, notFound);
  }
}

/**
 * Serves the demonstration: Lindenau's pages, and the built bundle under /iclei/.
 *
 * @param {object} options
 * @param {number} options.port 0 takes any free one.
 * @returns {Promise<{ url: string, close: () => void }>}
 * @throws {Error} with a message for the person at the keyboard if the port is taken.
 */
export function serve({ port }) {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      try {
        answer(request, response);
      } catch (error) {
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(`${error.message}\n`);
      }
    });
    server.on('error', (error) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is taken. Choose another one: npm start -- --port ${port < 65535 ? port + 1 : 8000}`,
            )
          : error,
      );
    });
    server.listen(port, 'localhost', () => {
      resolve({
        url: `http://localhost:${server.address().port}/`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
