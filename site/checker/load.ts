import { loadScript } from '../load-script.js';
import type { Doctor } from './doctor.js';

/**
 * Loads scripts/doctor.js when it is first asked for.
 *
 * @throws {Error} if it could not be loaded. It can be asked for again.
 */
export async function loadDoctor(): Promise<Doctor> {
  await loadScript('doctor.js');
  const { doctor } = window.icleiSite ?? {};
  if (!doctor) throw new Error('doctor.js is not the script that was expected.');
  return doctor;
}
