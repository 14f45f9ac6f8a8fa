import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = fileURLToPath(new URL('../../site-static', import.meta.url));

/** The part of the tests' server that has the built site: `/site/…`. Read each time, for a build while it runs. */
export function site() {
  const serve = sirv(folder, { dev: true });
  return async (context, next) => {
    if (!context.path.startsWith('/site/')) return next();
    const request = Object.assign(Object.create(context.req), {
      url: context.path.slice('/site'.length),
    });
    context.respond = false;
    serve(request, context.res, () => {
      context.res.writeHead(404);
      context.res.end(`The site has no file ${context.path}. Run "node site/build.mjs" first.`);
    });
    return undefined;
  };
}
