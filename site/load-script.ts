/** Loads scripts of the site, which lie beside the script that this is in. */

/** Undefined in Node. */
const { document: page } = globalThis as { document?: Document };

const running = page?.currentScript as HTMLScriptElement | null | undefined;

/**
 * The address of the folder of the site's scripts. Only a script that is running knows its own address, so it is
 * read at once. For a module, which does not know it, it is beside the page's folder, as on the site.
 */
export const scriptFolder: string = running
  ? new URL('.', running.src).href
  : page
    ? new URL('../scripts/', page.baseURI).href
    : '';

const loading = new Map<string, Promise<unknown>>();

const load = <Result>(href: string, read: () => Result | undefined): Promise<Result> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const finish = () => {
      script.remove();
      const result = read();
      // A server may answer with a page that says that there is no such file.
      if (result !== undefined) resolve(result);
      else reject(new Error(`${href} could not be loaded.`));
    };
    script.addEventListener('load', finish);
    script.addEventListener('error', finish);
    script.src = href;
    document.head.append(script);
  });

/**
 * Loads a script, once, with an element and not with `import()`, because a browser loads no modules from a disk.
 *
 * @param name the path of the file, from the folder of the scripts.
 * @param read gives what the script has left for others, or undefined before it has run.
 * @param folder the address of the folder.
 * @throws {Error} if the script cannot be loaded. It is then loaded again when it is next asked for.
 */
export function loadScript<Result>(
  name: string,
  read: () => Result | undefined,
  folder = scriptFolder,
): Promise<Result> {
  const { href } = new URL(name, folder);
  const known = loading.get(href) as Promise<Result> | undefined;
  const promise = known ?? load(href, read);
  loading.set(href, promise);
  promise.catch(() => loading.delete(href));
  return promise;
}
