import { loadScript } from '../load-script.js';
import type { Mending } from './mending.js';

const loaded = (): Mending | undefined => window.icleiSite?.mending;

/**
 * Loads scripts/mending.js when it is first asked for.
 *
 * @throws {Error} if it could not be loaded. It can be asked for again.
 */
export const loadMending = async (): Promise<Mending> =>
  loaded() ?? (await loadScript('mending.js', loaded));
