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
  const served = {
    '/packages/tinymce': folder('node_modules/tinymce'),
    '/packages/ckeditor5': folder('node_modules/ckeditor5'),
    '/packages/dompurify': folder('../../node_modules/dompurify'),
    // The builder writes a version into the address.
    '/iclei/1.2.3': folder('../../dist/cdn'),
  };

  return listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const notFound = () => {
      response.writeHead(404);
      response.end();
    };
    const start = Object.keys(served).find((path) => pathname.startsWith(`${path}/`));
    if (Object.hasOwn(files, pathname)) {
      const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
      response.end(files[pathname]);
    } else if (start) {
      request.url = request.url.slice(start.length);
      served[start](request, response, notFound);
    } else {
      notFound();
    }
  });
};
