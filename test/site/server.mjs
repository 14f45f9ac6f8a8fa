/** The part of the tests' server that has the site. */
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = fileURLToPath(new URL('../../site-static', import.meta.url));
const sources = fileURLToPath(new URL('../../site', import.meta.url));

const isSource = (file) => /\.\w+$/.test(file) && existsSync(`${sources}/${file}`);

/**
 * - `/site/prerender`: what the command makes of the HTML that is sent,
 * - `/site/iclei/<version>/<file>`, `/site/iclei/v<major>/<file>`: the bundle, for pages of other origins too,
 * - `/site/<file>`: the sources of the site that tests import, and else the built site. Its files are read each time, so that it can be built in the meantime.
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
