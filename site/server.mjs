import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { locales } from './locales.mjs';
import { page, pathOf } from './page.mjs';
import { translationsPage } from './translations.mjs';

/** The example themes in assets/themes/, ten lines of CSS each. */
export const themes = ['town-hall', 'young-city', 'ministry'];

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The English page with prerendered sections. It has no switch, so it needs no script. */
async function pageWithoutScript() {
  // Imported here because the file exists only after the build.
  const { prerender } = await import('../dist/prerender.js');
  const html = page('en')
    .replace(/ *<!-- The only line .*?<\/script>\n/s, '')
    .replace(/ *<p>[^\n]*\n *<iclei-lang-switch><\/iclei-lang-switch>\n/, '');
  return prerender(html);
}

/**
 * A page of the demonstration.
 *
 * @param {string} address its path, with a slash at the end.
 * @returns {string | Promise<string> | undefined} undefined if there is no such page.
 */
export function pageAt(address) {
  if (address === '/translations/') return translationsPage();
  if (address === '/no-script/') return pageWithoutScript();
  const theme = themes.find((name) => address === `/themes/${name}/`);
  if (theme) {
    const styles = `<link rel="stylesheet" href="/themes/${theme}.css" />`;
    return page('en').replace('</head>', `  ${styles}\n  </head>`);
  }
  const locale = locales.find(({ code }) => pathOf(code) === address)?.code;
  return locale && page(locale);
}

/**
 * Serves the demonstration: Lindenau's pages, the built bundle under /iclei/, and the site under /site/.
 *
 * @param {object} options
 * @param {number} options.port 0 for any free port.
 * @param {string} [options.bundle] the folder of the bundle.
 * @param {string} [options.site] the folder of the built site.
 * @param {typeof pageAt} [options.pages] the pages to serve.
 * @param {{ [path: string]: (response: import('node:http').ServerResponse) => void }} [options.streams]
 *   responses that stay open, by path.
 * @returns {Promise<{ url: string, close: () => void }>}
 * @throws {Error} with a message for the user if the port is in use.
 */
export function serve({
  port,
  bundle = folder('../dist/cdn'),
  site = folder('../site-static'),
  pages = pageAt,
  streams = {},
}) {
  // No caching, so that an edit or a new build shows on reload.
  const serveBundle = sirv(bundle, { dev: true });
  const serveAssets = sirv(folder('assets'), { dev: true });
  const serveSite = sirv(site, { dev: true });

  async function respond(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`This site has no page ${pathname}\n`);
    };
    const html = await pages(pathname.endsWith('/') ? pathname : `${pathname}/`);
    if (html) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html);
    } else if (Object.hasOwn(streams, pathname)) {
      streams[pathname](response);
    } else if (pathname.startsWith('/iclei/')) {
      request.url = request.url.slice('/iclei'.length);
      serveBundle(request, response, notFound);
    } else if (pathname.startsWith('/site/')) {
      request.url = request.url.slice('/site'.length);
      // Pages of other websites use its files.
      if (request.url.startsWith('/iclei/')) {
        response.setHeader('access-control-allow-origin', '*');
      }
      serveSite(request, response, notFound);
    } else {
      serveAssets(request, response, notFound);
    }
  }

  return new Promise((resolve, reject) => {
    const server = createServer(async (request, response) => {
      try {
        await respond(request, response);
      } catch (error) {
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(`${error.message}\n`);
      }
    });
    server.on('error', (error) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is already in use. Choose another one, for example --port ${port < 65535 ? port + 1 : 8000}.`,
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
