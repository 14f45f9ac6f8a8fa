/** Serves the pages of the editors, and pages with what they have saved, to the browser of the tests. */
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { listen } from '../listen.mjs';

const folder = (path) => sirv(fileURLToPath(new URL(path, import.meta.url)), { maxAge: 3600 });

/**
 * @param {{ [path: string]: string }} files pages and scripts by their paths. More may come while it runs.
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export const serve = (files) => {
  const installed = [folder('node_modules'), folder('../../node_modules')];
  const bundle = folder('../../dist/cdn');

  return listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const notFound = () => {
      response.writeHead(404);
      response.end();
    };
    if (Object.hasOwn(files, pathname)) {
      const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
      response.end(files[pathname]);
    } else if (pathname.startsWith('/packages/')) {
      request.url = request.url.slice('/packages'.length);
      installed[0](request, response, () => installed[1](request, response, notFound));
    } else if (pathname.startsWith('/iclei/')) {
      // The builder writes a version into the address.
      request.url = request.url.replace(/^\/iclei\/[^/]+/, '');
      bundle(request, response, notFound);
    } else {
      notFound();
    }
  });
};
