/**
 * Serves the tests in the browser with pages of member sites: whole documents, each with headers of its own, that
 * have the bundle as it is built.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { builtCity } from './city.mjs';
import { tailwind, wordpress } from './elsewhere.mjs';
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
async function bundled(url, mode) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(url)],
    bundle: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    write: false,
  });
  return outputFiles[0].text;
}

const built = new Map();

/** Makes a bundle when it is first asked for. */
function bundleOf(url, mode = 'production') {
  const key = `${mode} ${url.href}`;
  if (!built.has(key)) built.set(key, bundled(url, mode));
  return built.get(key);
}

/** @throws {Error} if the page cannot be made, or what it needs is not there. */
async function made(page, context) {
  const { needs, ...found } = typeof page === 'function' ? await page(context) : page;
  if (needs === 'wordpress') await wordpress();
  return found;
}

/**
 * What the server of the tests asks first:
 *
 * - `/hosts/<name>`: a page of `pages/`, or in words why it cannot be made,
 * - `/hosts/assets/<file>`: what the pages themselves load,
 * - `/hosts/scripts/<file>`: the same, with all that it imports inside; `/hosts/scripts@<version>/<file>`: as another version,
 * - `/hosts/development/<file>`: the same as a developer has it, with what libraries say of mistakes,
 * - `/hosts/wordpress/<file>`: WordPress, as far as it is files,
 * - `/hosts/tailwind.css`: what Tailwind makes of its page,
 * - `/hosts/city/<locale>/modules.js`: the application in `city/`, built for one of its languages,
 * - `/hosts/city/<locale>/bundle.js`: the same, with all that it imports inside,
 * - `/cdn/<file>`: the bundle and its languages, also for pages of another origin; without that, and without
 *   a word on its encoding, the bundle for any script tag,
 * - `/cdn@<version>/<file>`: the same as another version,
 * - `/assets/<file>`: where the styles of GOV.UK look for their fonts.
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
      /^\/(hosts\/assets|hosts\/scripts|hosts\/development|hosts\/city|hosts\/wordpress|hosts|cdn|assets)(?:@([\w.-]+))?\/(.*)$/.exec(
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
      const text = await bundleOf(new URL(path, scripts));
      respond(asked ? text.replaceAll(version, asked) : text);
    } else if (kind === 'hosts/development' && has(scripts, path)) {
      respond(await bundleOf(new URL(path, scripts), 'development'));
    } else if (kind === 'hosts/wordpress' && has(await wordpress(), path)) {
      respond(read(await wordpress(), path));
    } else if (kind === 'assets') {
      context.path = `/node_modules/govuk-frontend/dist/govuk/assets/${path}`;
      await next();
    } else if (kind === 'hosts' && path === 'tailwind.css') {
      respond(await tailwind(pages['tailwind-preflight'].html));
    } else if (kind === 'hosts/city') {
      const [locale, file] = path.split('/');
      const url = await builtCity(locale);
      respond(file === 'bundle.js' ? await bundleOf(url) : readFileSync(url, 'utf8'));
    } else if (kind === 'hosts' && pages[path]) {
      try {
        const {
          html,
          headers = {},
          type = 'text/html',
          charset = 'utf-8',
        } = await made(pages[path], context);
        context.set(headers);
        respond(watched(html), type, charset);
      } catch ({ message }) {
        respond(message, 'text/plain');
        context.status = 503;
      }
    } else {
      await next();
    }
  };
}
