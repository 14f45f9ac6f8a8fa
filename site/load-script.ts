/** Undefined on a server. */
const page: Document | undefined = globalThis.document;

const running = page?.currentScript as HTMLScriptElement | null | undefined;

/** The folder of the script that this is in, known only while a classic script runs for the first time. */
const own = running ? new URL('.', running.src).href : undefined;

const loading = new Map<string, Promise<void>>();

/**
 * Loads a script of the site, once: one that lies beside the script that this is in. It is an element
 * and not `import()`, because a browser loads no modules from a disk.
 *
 * @param name the name of the file.
 * @param folder the address of its folder. Default: that of the script that this is in.
 * @returns a promise that rejects if the script cannot be loaded. It is then loaded again when it is next
 *   asked for.
 */
export function loadScript(name: string, folder = own ?? document.baseURI): Promise<void> {
  const { href } = new URL(name, folder);
  const before = loading.get(href);
  if (before) return before;
  const script = document.createElement('script');
  const loaded = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      loading.delete(href);
      reject(new Error(`${href} could not be loaded.`));
    });
  });
  loading.set(href, loaded);
  script.src = href;
  document.head.append(script);
  return loaded;
}
