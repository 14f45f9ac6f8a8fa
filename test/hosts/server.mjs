/**
 * Serves the tests in the browser with pages of member sites: whole documents, each with headers of its own, that
 * have the bundle as it is built.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pages } from './pages/index.mjs';

const cdn = new URL('../../dist/cdn/', import.meta.url);
const assets = new URL('assets/', import.meta.url);

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/** What a file of the tests or of the build is, or nothing if there is no such file. */
function readFile(folder, path) {
  const url = new URL(path, folder);
  const isInside = url.href.startsWith(folder.href) && path !== '';
  return isInside && existsSync(url) ? readFileSync(fileURLToPath(url), 'utf8') : undefined;
}

/** Puts the tests' own scripts first and last into a page: what listens, and what remembers. */
const watched = (html) =>
  html
    .replace(/<head[^>]*>/, '$&<script src="/hosts/assets/collect.js"></script>')
    .replace(
      /(<\/body>\s*(<\/html>\s*)?)?$/,
      '<script src="/hosts/assets/remember.js"></script>$&',
    );

function respond(context, text, type) {
  context.status = 200;
  context.type = `${type}; charset=utf-8`;
  context.body = text;
}

/**
 * What the server of the tests asks first:
 *
 * - `/hosts/<name>`: a page of `pages/`,
 * - `/hosts/assets/<file>`: what the pages themselves load,
 * - `/cdn/<file>`: the bundle and its languages, also for pages of another origin,
 * - `/cdn@<version>/<file>`: the same as another version.
 *
 * `localhost` and `127.0.0.1` are two origins with the same server.
 *
 * @throws {Error} if the bundle is not built.
 */
export function hosts() {
  if (!existsSync(new URL('iclei.js', cdn))) {
    throw new Error('The tests in the browser need the bundle. Run "npm run build" first.');
  }
  return (context, next) => {
    const [, kind, asked, path] = /^\/(hosts|cdn)(?:@([\w.-]+))?\/(.*)$/.exec(context.path) ?? [];
    if (kind === 'cdn') {
      const text = readFile(cdn, path);
      if (text !== undefined) {
        context.set('Access-Control-Allow-Origin', '*');
        const isOther = asked && path === 'iclei.js';
        respond(
          context,
          isOther ? text.replaceAll(version, asked) : text,
          types[path.split('.').at(-1)],
        );
        return undefined;
      }
    } else if (kind === 'hosts' && path.startsWith('assets/')) {
      const file = path.slice('assets/'.length);
      const text = readFile(assets, file);
      if (text !== undefined) {
        respond(context, text, types[file.split('.').at(-1)]);
        return undefined;
      }
    } else if (kind === 'hosts' && pages[path]) {
      const { html, headers = {}, type = 'text/html' } = pages[path];
      context.set(headers);
      respond(context, watched(html), type);
      return undefined;
    }
    return next();
  };
}
