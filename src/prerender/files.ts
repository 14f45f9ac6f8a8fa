import { randomUUID } from 'node:crypto';
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';

/** A page to work on. */
export interface Input {
  /** As it is named on the command line, for messages. */
  readonly path: string;
  /** Where it goes below the folder that `--out` names; nothing for what is no file. */
  readonly name: string | undefined;
  /** Whether it is named itself, and not the folder that it stands in. */
  readonly isNamed: boolean;
}

/** Something that the person at the keyboard has to mend. */
export class UserError extends Error {}

const isPage = (name: string) => ['.html', '.htm'].includes(extname(name).toLowerCase());

/**
 * The pages that the command line names, in its order: a file as it is, and all .html and .htm files
 * in a folder but for what is hidden by a dot before its name, or in node_modules. Folders that a link
 * leads to are left out, and so is the one that the pages go to, or each run would go one deeper.
 *
 * A page of a folder keeps its path below that folder, and files that are named one by one keep
 * theirs below the folder that is around all of them.
 *
 * @param out where the pages go.
 * @throws {UserError} if a path is not there or cannot be read, or a folder has no page.
 */
export async function findPages(paths: readonly string[], out?: string): Promise<Input[]> {
  const folders = new Set<string>();
  for (const path of paths) {
    if ((await said(stat(path), path)).isDirectory()) {
      folders.add(path);
    }
  }
  const base = commonFolder(paths.filter((path) => !folders.has(path)));
  const inputs = new Map<string, Input>();
  for (const path of paths) {
    const isNamed = !folders.has(path);
    const pages = isNamed ? [path] : await pagesIn(path, out);
    if (pages.length === 0) {
      throw new UserError(`${path}: there is no .html or .htm file in this folder.`);
    }
    for (const page of pages) {
      const name = relative(isNamed ? base : path, page);
      inputs.set(resolve(page), { path: page, name, isNamed });
    }
  }
  return [...inputs.values()];
}

async function pagesIn(folder: string, out?: string): Promise<string[]> {
  const entries = await said(readdir(folder, { withFileTypes: true }), folder);
  const isLeftOut = ({ name }: { name: string }) =>
    name === 'node_modules' ||
    name.startsWith('.') ||
    (out !== undefined && resolve(folder, name) === resolve(out));
  const pages: string[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (isLeftOut(entry)) {
      continue;
    }
    if (entry.isDirectory()) {
      pages.push(...(await pagesIn(path, out)));
    } else if (isPage(entry.name)) {
      pages.push(path);
    }
  }
  return pages;
}

/** The folder around some files. */
function commonFolder(files: readonly string[]): string {
  const folders = files.map((file) => dirname(resolve(file)).split(sep));
  const first = folders.at(0) ?? [];
  let length = first.length;
  for (const other of folders) {
    while (first.slice(0, length).join(sep) !== other.slice(0, length).join(sep)) {
      length -= 1;
    }
  }
  return first.slice(0, length).join(sep) || sep;
}

/** Whether there is but one page, and no folder was named, which may get a second one. */
export const isOneFile = (inputs: readonly Input[]): boolean =>
  inputs.length === 1 && inputs.every(({ isNamed }) => isNamed);

/** What a file holds. @throws {UserError} if it cannot be read. */
export const read = (path: string): Promise<Buffer> => said(readFile(path), path);

/**
 * Where each page goes.
 *
 * @param out a folder, or the name for the one page that there is.
 * @throws {UserError} if two pages would go to one place, or what is no file into a folder.
 */
export async function placesIn(out: string, inputs: readonly Input[]): Promise<string[]> {
  const isFolder =
    /[\\/]$/.test(out) ||
    (await stat(out).then(
      (found) => found.isDirectory(),
      () => false,
    ));
  if (isOneFile(inputs) && !isFolder) {
    return [out];
  }
  const taken = new Map<string, string>();
  return inputs.map(({ path, name }) => {
    if (name === undefined) {
      throw new UserError(`${out}: this is a folder, and ${path} has no name. Give it one there.`);
    }
    const place = join(out, name);
    const other = taken.get(place);
    if (other !== undefined) {
      throw new UserError(`${path} and ${other} would both become ${place}.`);
    }
    taken.set(place, path);
    return place;
  });
}

/** Whether a file holds just this. */
export const holds = (path: string, content: Buffer): Promise<boolean> =>
  readFile(path).then(
    (present) => present.equals(content),
    () => false,
  );

/**
 * Writes files, all of them or none.
 *
 * @throws {UserError} if one cannot be written.
 */
export async function writeAll(files: ReadonlyMap<string, Buffer>): Promise<void> {
  const waiting: { temporary: string; target: string }[] = [];
  try {
    for (const [path, content] of files) {
      await said(mkdir(dirname(path), { recursive: true }), path);
      // What a link leads to is written, and keeps its permissions.
      const target = await realpath(path).catch(() => path);
      const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
      waiting.push({ temporary, target });
      await said(writeFile(temporary, content), path);
      const present = await stat(target).catch(() => undefined);
      if (present?.isDirectory()) {
        throw new UserError(`${path}: there is a folder of this name.`);
      }
      if (present) {
        await chmod(temporary, present.mode);
      }
    }
    for (const { temporary, target } of waiting) {
      await said(rename(temporary, target), target);
    }
  } finally {
    for (const { temporary } of waiting) {
      await rm(temporary, { force: true });
    }
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'it may not be read or written.',
  EPERM: 'it may not be read or written.',
  EISDIR: 'it is a folder.',
  ENOTDIR: 'a file stands where a folder is needed.',
  EEXIST: 'a file stands where a folder is needed.',
  ENOSPC: 'the disk is full.',
  EROFS: 'the disk cannot be written.',
};

/** The answer of the file system, with a message that a person understands if there is none. */
async function said<Answer>(answer: Promise<Answer>, path: string): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UserError(`${path}: ${reasons[code] ?? message}`);
  }
}
