import { importIn, openPage, type Host } from '../hosts/open.js';

/** What can be wrong with any file; `server.mjs` knows more for one or the other. */
export const faults = [
  'not found',
  'server error',
  'aborted',
  'cut off',
  'page',
  'page that says it is a script',
];

interface Faults {
  bundle?: string;
  languages?: string;
  check?: string;
}

/** A network of a test's own, which fails as it wants. */
export async function aNetwork(faults: Faults = {}) {
  const address = `/networks/${crypto.randomUUID()}/`;
  // What is late keeps all connections to this name of the server, but not those to its other one.
  const names = ['localhost', '127.0.0.1'];
  const other = names.find((name) => name !== location.hostname)!;
  const control = location.origin.replace(location.hostname, other) + address;
  const files = async (): Promise<string[]> => (await fetch(`${control}asked`)).json();
  const network = {
    /** Says what is wrong from now on. */
    now: (changes: Faults) =>
      fetch(`${control}now?${new URLSearchParams({ ...changes })}`).then(() => {}),
    /** Which languages' files were asked for, in order, as in `fr` and `fr?1` for the second attempt. */
    asked: async (): Promise<string[]> =>
      (await files()).flatMap((file) => {
        const [, code, retry] = /^locales\/(.+)-.{8}\.js(.*)$/.exec(file) ?? [];
        return code ? [code + retry] : [];
      }),
    /** How often the check was requested. */
    requestsOfCheck: async () => (await files()).filter((file) => file.startsWith('check-')).length,
    /** Opens a page of `pages.mjs`. */
    open: (page: string, options?: { isLate: boolean }): Promise<Host> =>
      openPage(address + page, options),
  };
  await network.now(faults);
  return network;
}

/** What the page's copy of the bundle exports. */
export const bundleOf = (host: Host) =>
  importIn<typeof import('../../src/index.js')>(host, new URL('iclei.js', host.document.URL).href);
