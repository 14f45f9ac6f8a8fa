/**
 * Serves the tests in the browser with pages of member sites: whole documents, each with headers of its own, that
 * have the bundle as it is built.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { builtCity } from './city.mjs';
import { pages } from './pages/index.mjs';

const cdn = new URL('../../dist/cdn/', import.meta.url);
const assets = new URL('assets/', import.meta.url);
const scripts = new URL('scripts/', import.meta.url);

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

const has = (folder, path) => {
  const url = new URL(path, folder);
  return path !== '' && url.href.startsWith(folder.href) && existsSync(url);
};

const read = (folder, path) => readFileSync(new URL(path, folder), 'utf8');

const remember = '<script src="/hosts/assets/remember.js"></script>';

/** Puts the tests' own scripts first and last into a page: what listens, and what remembers. */
export const watched = (html) =>
  html
    .replace(/<head[^>]*>/, '$&<script src="/hosts/assets/collect.js"></script>')
    // It asks for the layout, and from then on WebKit holds to the page's address when a script scrolls.
    .replace(/(<\/body>\s*(<\/html>\s*)?)?$/, html.includes('data-host') ? `${remember}$&` : '$&');

/** What a host's own build makes of a script and of the packages that it imports. */
async function bundled(url) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(url)],
    bundle: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles[0].text;
}

const built = new Map();

/** Makes a bundle when it is first asked for. */
function bundleOf(url) {
  if (!built.has(url.href)) built.set(url.href, bundled(url));
  return built.get(url.href);
}

/**
 * What the server of the tests asks first:
 *
 * - `/hosts/<name>`: a page of `pages/`,
 * - `/hosts/assets/<file>`: what the pages themselves load,
 * - `/hosts/scripts/<file>`: the same, with all that it imports inside,
 * - `/hosts/city/<locale>/modules.js`: the application in `city/`, built for one of its languages,
 * - `/hosts/city/<locale>/bundle.js`: the same, with all that it imports inside,
 * - `/cdn/<file>`: the bundle and its languages, also for pages of another origin; without that, and without
 *   a word on its encoding, the bundle for any script tag,
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
  return async (context, next) => {
    const [, kind, asked, path = ''] =
      /^\/(hosts\/assets|hosts\/scripts|hosts\/city|hosts|cdn)(?:@([\w.-]+))?\/(.*)$/.exec(
        context.path,
      ) ?? [];
    const respond = (text, type = types[path.split('.').at(-1)], charset = 'utf-8') => {
      context.status = 200;
      context.type = `${type}; charset=${charset}`;
      context.body = text;
    };
    if (kind === 'cdn' && has(cdn, path)) {
      const isClassic = path === 'iclei.classic.js';
      const text = read(cdn, path);
      respond(asked && !path.startsWith('locales/') ? text.replaceAll(version, asked) : text);
      if (isClassic) {
        context.set('Content-Type', types.js);
      } else {
        context.set('Access-Control-Allow-Origin', '*');
      }
    } else if (kind === 'hosts/assets' && has(assets, path)) {
      respond(read(assets, path));
    } else if (kind === 'hosts/scripts' && has(scripts, path)) {
      respond(await bundleOf(new URL(path, scripts)));
    } else if (kind === 'hosts/city') {
      const [locale, file] = path.split('/');
      const url = await builtCity(locale);
      respond(file === 'bundle.js' ? await bundleOf(url) : readFileSync(url, 'utf8'));
    } else if (kind === 'hosts' && pages[path]) {
      const found = pages[path];
      const {
        html,
        headers = {},
        type = 'text/html',
        charset = 'utf-8',
      } = typeof found === 'function' ? await found(context) : found;
      context.set(headers);
      respond(watched(html), type, charset);
    } else {
      await next();
    }
  };
}
