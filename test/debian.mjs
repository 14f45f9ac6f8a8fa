import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** Gitignored, and away when the packages of npm are installed anew. */
const cache = fileURLToPath(new URL('../node_modules/.cache/debian/', import.meta.url));

/** @throws {Error} if the program is missing or ends with an error. */
function run(folder, program, ...args) {
  const { status, error, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(stderr.trim());
}

/** Downloads packages with Debian's lists as the machine has them, or else with new ones: root alone may renew those. */
function download(packages, folder) {
  // As root, apt would become a user who cannot write here.
  const apt = (...args) => run(folder, 'apt-get', '--option', 'APT::Sandbox::User=root', ...args);
  try {
    apt('download', ...packages);
  } catch {
    const own = Object.entries({ 'Dir::State::Lists': 'lists', 'Dir::Cache': 'cache' });
    const options = own.flatMap(([option, name]) => {
      mkdirSync(join(folder, name, 'partial'), { recursive: true });
      return ['--option', `${option}=${join(folder, name)}/`];
    });
    apt(...options, 'update');
    apt(...options, 'download', ...packages);
  }
}

/**
 * Gives a folder with the files of packages of Debian, without installing them: that takes neither root nor the
 * packages that they depend on.
 *
 * @throws {Error} where there is no apt, or it finds no package.
 */
export function unpackFromDebian(packages) {
  const folder = join(cache, packages.join('+'));
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, 'unpacking-'));
  try {
    download(packages, made);
    const files = join(made, 'files');
    const archives = readdirSync(made).filter((name) => name.endsWith('.deb'));
    archives.forEach((archive) => run(made, 'dpkg-deb', '--extract', archive, files));
    // Another process may have been first.
    if (!existsSync(folder)) renameSync(files, folder);
    return folder;
  } catch (cause) {
    throw new Error(
      `This needs files of Debian's packages ${packages.join(', ')}, fetched by apt-get and unpacked by dpkg-deb: ${cause.message}`,
      { cause },
    );
  } finally {
    rmSync(made, { recursive: true });
  }
}
