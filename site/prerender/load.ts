import { loadScript } from '../load-script.js';
import './global.js';

/** The prerendering of the command, in the browser. */
export type Prerendering = Required<Pick<IcleiSite, 'prerender' | 'PrerenderError'>>;

function loaded(): Prerendering | undefined {
  const { prerender, PrerenderError } = window.icleiSite ?? {};
  return prerender && PrerenderError && { prerender, PrerenderError };
}

/**
 * Loads scripts/prerender.js when it is first asked for.
 *
 * @param folder the address of the folder with the script. Default: that of the script that this is in.
 * @throws {Error} if it could not be loaded. It can be asked for again.
 */
export const loadPrerender = (folder?: string): Promise<Prerendering> =>
  loadScript('prerender.js', loaded, folder);
