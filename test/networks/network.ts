import { waitUntil } from '@open-wc/testing';
import { openPage, type Host } from '../hosts/open.js';
import { languageOf } from '../language/support.js';

/** What can be wrong with a file: see `server.mjs`. */
export type Fault = string;

interface Faults {
  bundle?: Fault;
  languages?: Fault;
}

/** A network of a test's own, which fails as it wants. */
export async function aNetwork(faults: Faults = {}) {
  const address = `/networks/${crypto.randomUUID()}/`;
  // What is late keeps all connections to this name of the server, but not those to its other one.
  const names = ['localhost', '127.0.0.1'];
  const other = names.find((name) => name !== location.hostname)!;
  const control = location.origin.replace(location.hostname, other) + address;
  const network = {
    /** Says what is wrong from now on. */
    now: (changes: Faults) =>
      fetch(`${control}now?${new URLSearchParams({ ...changes })}`).then(() => {}),
    /** Which languages' files were asked for, in order, as in `fr` and `fr?1` for the second attempt. */
    asked: async (): Promise<string[]> => {
      const files: string[] = await (await fetch(`${control}asked`)).json();
      return files.flatMap((file) => {
        const [, code, retry] = /^locales\/(.+)-.{8}\.js(.*)$/.exec(file) ?? [];
        return code ? [code + retry] : [];
      });
    },
    /** Opens a page of `pages.mjs`. */
    open: (page: string, options?: { isLate: boolean }): Promise<Host> =>
      openPage(address + page, options),
  };
  await network.now(faults);
  return network;
}

export const elementOf = (host: Host, name = 'hero') =>
  host.document.querySelector<HTMLElement & { shadowRoot: ShadowRoot }>(`iclei-${name}`)!;

/** Waits for something of a page, however slow the machine is. */
export const until = (condition: () => boolean | Promise<boolean>, message?: string) =>
  waitUntil(condition, message, { interval: 10, timeout: 20_000 });

/** Waits until a page's element shows a language. */
export const shows = (host: Host, locale: string, name = 'hero') =>
  until(
    () => languageOf(elementOf(host, name)) === locale,
    `${name} never showed ${locale}; ${host.notices.join('; ')}`,
  );

/** What the page's copy of the bundle exports. */
export const bundleOf = (host: Host): Promise<typeof import('../../src/index.js')> =>
  host.window.eval(`import(${JSON.stringify(new URL('iclei.js', host.document.URL).href)})`);
