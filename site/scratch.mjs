import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'xliff', 'package.json', 'tsconfig.json', 'rollup.config.mjs'];

/**
 * A copy of what the project is built from, in a folder of its own, which can be changed and built
 * without touching the project.
 *
 * @returns {{ folder: string, remove: () => void }}
 */
export function scratchCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'iclei-'));
  for (const path of sources) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
