import { loadScript } from '../load-script.js';
import './global.js';

/** The prerendering of the command, in the browser. */
export type Prerendering = Required<Pick<IcleiSite, 'prerender' | 'PrerenderError'>>;

/**
 * Loads scripts/prerender.js when it is first asked for.
 *
 * @param folder the address of the folder with the script. Default: that of the script that this is in.
 * @throws {Error} if it could not be loaded. It can be asked for again.
 */
export async function loadPrerender(folder?: string): Promise<Prerendering> {
  await loadScript('prerender.js', folder);
  const { prerender, PrerenderError } = window.icleiSite ?? {};
  if (!prerender || !PrerenderError) {
    throw new Error('prerender.js is not the script that was expected.');
  }
  return { prerender, PrerenderError };
}
