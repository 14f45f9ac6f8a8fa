import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export const isRoot = process.getuid?.() === 0;

/** The path of the first of these programs that is installed, or nothing. They are names or whole paths. */
export function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => (isAbsolute(name) ? name : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path));
}

/** Installs packages of Debian. Whether that worked, its caller sees from what is there then. */
export function installFromDebian(packages) {
  console.log(`Installing from the packages of Debian: ${packages.join(', ')} …`);
  const sudo = isRoot ? '' : 'sudo ';
  spawnSync(
    `${sudo}apt-get update && ${sudo}env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends ${packages.join(' ')}`,
    { shell: true, stdio: 'inherit' },
  );
}
