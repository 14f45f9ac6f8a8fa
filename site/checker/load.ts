import { loadScript } from '../load-script.js';
import type { Doctor } from './doctor.js';

const loaded = (): Doctor | undefined => window.icleiSite?.doctor;

/**
 * Loads scripts/doctor.js when it is first asked for.
 *
 * @throws {Error} if it could not be loaded. It can be asked for again.
 */
export const loadDoctor = async (): Promise<Doctor> =>
  loaded() ?? (await loadScript('doctor.js', loaded));
