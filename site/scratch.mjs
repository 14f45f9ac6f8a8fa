import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = [
  'src',
  'xliff',
  'site',
  'LICENSE',
  'package.json',
  'tsconfig.json',
  'rollup.config.mjs',
];

/**
 * Copies the project's sources to a temporary folder, where they can be changed and built without
 * changing the project.
 *
 * @param {string[]} [links] what else of the project the copy refers to, without copying it.
 * @returns {{ folder: string, remove: () => void }}
 */
export function scratchCopy(links = []) {
  const folder = mkdtempSync(join(tmpdir(), 'iclei-'));
  for (const path of sources) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  for (const path of ['node_modules', ...links]) {
    symlinkSync(join(root, path), join(folder, path), 'junction');
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
