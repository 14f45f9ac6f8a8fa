import { hash, path } from './check-file.js';

/**
 * The bundle's own script element, which is known only while the script starts. Null if the bundle's
 * code is part of another script.
 */
const own = document.currentScript as HTMLScriptElement | null;

/** While the script of the check is loading, or once it has run. */
let loading: Promise<void> | undefined;

/** Fetches the check from the folder of the script. */
export async function loadCheck(): Promise<unknown> {
  const address = new URL(path, own?.src).href;
  const isOfSite = origin !== 'null' && new URL(address).origin === origin;
  // `import()` is not subject to Trusted Types, but it cannot check a hash.
  return isOfSite && !own?.integrity ? import(address) : (loading ??= loadScript(address));
}

/** Without CORS, like the bundle itself, unless the bundle has a hash. */
async function loadScript(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  script.nonce = own?.nonce ?? '';
  if (own?.integrity) {
    // A page that checks the bundle's hash expects the same for the check.
    script.integrity = hash;
    script.crossOrigin = own.crossOrigin;
  }
  try {
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      document.documentElement.append(script);
    });
  } catch (error) {
    // The next attempt may succeed.
    loading = undefined;
    throw error;
  } finally {
    script.remove();
  }
}
