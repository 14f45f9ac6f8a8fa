/** The part of the tests' server that has the site. */
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = fileURLToPath(new URL('../../site-static', import.meta.url));

/** What tests import or read of the folder that the site is made from, which has the same address. */
const isSource = (file) => /\.(ts|mjs)$|^assets\/themes\//.test(file);

/**
 * - `/site/prerender`: what the command makes of the HTML that is sent,
 * - `/site/iclei/<version>/<file>`, `/site/iclei/v<major>/<file>`: the bundle, for pages of other origins too,
 * - `/site/<file>.ts`, `/site/<file>.mjs`, `/site/assets/themes/<file>`: a file that the site is made from,
 * - `/site/<file>`: the built site. Its files are read each time, so that it can be built in the meantime.
 */
export function site() {
  const serve = sirv(folder, { dev: true });
  return async (context, next) => {
    const [, file] = /^\/site\/(.*)$/.exec(context.path) ?? [];
    if (file === undefined || isSource(file)) return next();
    const [, ofBundle] = /^iclei\/v?[\d.]+\/(.*)$/.exec(file) ?? [];
    if (ofBundle) {
      context.path = `/cdn/${ofBundle}`;
      return next();
    }
    if (file === 'prerender') {
      const { prerender } = await import('../../dist/prerender.js');
      const { html, options } = JSON.parse(await text(context.req));
      context.body = await prerender(html, { ...options, onNotice: () => {} });
      return undefined;
    }
    context.respond = false;
    const request = Object.assign(Object.create(context.req), { url: `/${file}` });
    serve(request, context.res, () => {
      context.res.writeHead(404);
      context.res.end(`The site has no file ${file}. "node site/build.mjs" builds it.`);
    });
    return undefined;
  };
}
