import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = [
  'src',
  'xliff',
  'site',
  'integrations',
  'LICENSE',
  'package.json',
  'tsconfig.json',
  'rollup.config.mjs',
];

/** What a copy never refers to: it makes its own, or must not change the project's. */
const never = [...sources.map((path) => path.split('/')[0]), '.git', 'coverage', 'site-static'];

/**
 * Copies the project's sources to a temporary folder, where they can be changed and built without
 * changing the project.
 *
 * @param {object} [options]
 * @param {boolean} [options.withRest] whether the copy refers to the rest of the project, for what reads it: the
 *   build in dist/, the stories … A copy that builds dist/ itself must not.
 * @returns {{ folder: string, remove: () => void }}
 */
export function scratchCopy({ withRest = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'iclei-'));
  for (const path of sources) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  const links = withRest
    ? readdirSync(root).filter((name) => !never.includes(name))
    : ['node_modules'];
  for (const path of links) {
    symlinkSync(join(root, path), join(folder, path), 'junction');
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
