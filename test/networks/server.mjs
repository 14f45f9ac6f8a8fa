/**
 * A network that fails as a test wants it to. Each test has one of its own, `/networks/<name>/`, which has
 *
 * - `<page>`: a page of a city with the bundle of this network,
 * - `iclei.js`, `locales/…` and `check-…`: the bundle, its languages and the check, or what is wrong with them,
 * - `now?bundle=<fault>&languages=<fault>&check=<fault>`: says what is wrong from now on; what is late comes then,
 * - `asked`: which files were asked for, in order.
 */
import { readFileSync } from 'node:fs';
import { watched } from '../hosts/server.mjs';
import { pages } from './pages.mjs';

const cdn = new URL('../../dist/cdn/', import.meta.url);

const respond = (context, status, type, body) =>
  Object.assign(context, { status, type: `${type}; charset=utf-8`, body });

const html = '<!doctype html><title>Error</title><p>Please log in.</p>';

/** What can be wrong with a file. */
const faults = {
  nothing: (context, read) => respond(context, 200, 'text/javascript', read()),
  'not found': (context) => respond(context, 404, 'text/html', html),
  'server error': (context) => respond(context, 500, 'text/plain', 'Internal Server Error'),
  aborted: (context) => {
    context.respond = false;
    context.req.socket.destroy();
  },
  'cut off': (context, read) => {
    context.respond = false;
    const body = read();
    context.res.writeHead(200, {
      'content-type': 'text/javascript',
      'content-length': Buffer.byteLength(body),
    });
    context.res.write(body.slice(0, body.length / 2), () => context.req.socket.destroy());
  },
  page: (context) => respond(context, 200, 'text/html', html),
  'page that says it is a script': (context) => respond(context, 200, 'text/javascript', html),
  'script of something else': (context) => respond(context, 200, 'text/javascript', 'export {};'),
  'syntax of tomorrow': (context) => respond(context, 200, 'text/javascript', 'match (all) { _ }'),
};

const known = new Map();

const makeNetwork = () => ({
  bundle: 'nothing',
  languages: 'nothing',
  check: 'nothing',
  asked: [],
  waiting: [],
});

/** Answers for a file, at once or when it is not late any more. */
async function answer(context, network, file) {
  const kinds = [
    ['locales/', 'languages'],
    ['check-', 'check'],
  ];
  const [, kind] = kinds.find(([start]) => file.startsWith(start)) ?? ['', 'bundle'];
  const address = file + context.search;
  // A browser may ask once more by itself where the connection broke.
  if (network.asked.at(-1) !== address || network[kind] !== 'aborted') network.asked.push(address);
  while (network[kind] === 'late') {
    await new Promise((resolve) => network.waiting.push(resolve));
  }
  context.set('Cache-Control', 'no-store');
  faults[network[kind]](context, () => readFileSync(new URL(file, cdn), 'utf8'));
}

/** The part of the tests' server that has the networks. */
export const networks = () => async (context, next) => {
  const [, name, file] = /^\/networks\/([\w-]+)\/(.+)$/.exec(decodeURI(context.path)) ?? [];
  if (!name) return next();
  const network = known.get(name) ?? makeNetwork();
  known.set(name, network);
  // Tests ask under the other name of the server.
  context.set('Access-Control-Allow-Origin', '*');
  if (file === 'now') {
    Object.assign(network, context.query);
    network.waiting.splice(0).forEach((go) => go());
    context.status = 204;
  } else if (file === 'asked') {
    respond(context, 200, 'application/json', JSON.stringify(network.asked));
  } else if (pages[file]) {
    respond(context, 200, 'text/html', watched(await pages[file]()));
  } else {
    await answer(context, network, file);
  }
  return undefined;
};
