import { hash, path } from './check-file.js';

/** The script itself, which the page names only while it starts; none where its code stands in another one. */
const own = document.currentScript as HTMLScriptElement | null;

/** Fetches the check from beside the script. */
export async function loadCheck(): Promise<unknown> {
  const address = new URL(path, own?.src).href;
  const isOfSite = origin !== 'null' && new URL(address).origin === origin;
  // Policies for trusted types know no imports, and imports know no hash.
  return isOfSite && !own?.integrity ? import(address) : loadScript(address);
}

/** Without CORS, as the script itself came, unless it came with a hash. */
async function loadScript(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  script.nonce = own?.nonce ?? '';
  if (own?.integrity) {
    // A page that takes this file and no other means the check too.
    script.integrity = hash;
    script.crossOrigin = own.crossOrigin;
  }
  try {
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      document.documentElement.append(script);
    });
  } finally {
    script.remove();
  }
}
