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

/** A page to prerender. */
export interface Input {
  /** The path as given on the command line, for messages. */
  readonly path: string;
  /** The path below the `--out` folder. Undefined for standard input. */
  readonly name: string | undefined;
  /** Whether the command line names the file itself, not its folder. */
  readonly isNamed: boolean;
}

/** An error that the user of the command can fix. */
export class UserError extends Error {}

const isPage = (name: string) => ['.html', '.htm'].includes(extname(name).toLowerCase());

/**
 * Finds the pages that the command line names, in its order: each file, and all .html and .htm files in
 * each folder, except those in node_modules and those whose name starts with a dot. It skips folders
 * that are symbolic links, and the output folder: otherwise each run would nest the output one level deeper.
 *
 * A page in a named folder keeps its path below that folder. Files that are named themselves keep their
 * path below the folder that contains all of them.
 *
 * @param out the path that the pages are written to.
 * @throws {UserError} if a path does not exist or cannot be read, or a folder contains no page.
 */
export async function findPages(paths: readonly string[], out?: string): Promise<Input[]> {
  const folders = new Set<string>();
  for (const path of paths) {
    if ((await orUserError(stat(path), path)).isDirectory()) {
      folders.add(path);
    }
  }
  const base = commonFolder(paths.filter((path) => !folders.has(path)));
  const inputs = new Map<string, Input>();
  for (const path of paths) {
    const isNamed = !folders.has(path);
    const pages = isNamed ? [path] : await pagesIn(path, out);
    if (pages.length === 0) {
      throw new UserError(`${path}: this folder contains no .html or .htm file.`);
    }
    for (const page of pages) {
      const name = relative(isNamed ? base : path, page);
      inputs.set(resolve(page), { path: page, name, isNamed });
    }
  }
  return [...inputs.values()];
}

async function pagesIn(folder: string, out?: string): Promise<string[]> {
  const entries = await orUserError(readdir(folder, { withFileTypes: true }), folder);
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

/** The folder that contains all of the files. */
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

/** Whether there is only one page, and no folder was named, to which more pages may be added later. */
export const isOneFile = (inputs: readonly Input[]): boolean =>
  inputs.length === 1 && inputs.every(({ isNamed }) => isNamed);

/** Reads a file. @throws {UserError} if it cannot be read. */
export const read = (path: string): Promise<Buffer> => orUserError(readFile(path), path);

/**
 * The path that each page is written to.
 *
 * @param out a folder, or a file for a single page.
 * @throws {UserError} if two pages would have the same path, or standard input would go to a folder.
 */
export async function targetsIn(out: string, inputs: readonly Input[]): Promise<string[]> {
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
      throw new UserError(`${out}: this is a folder. Name a file for ${path}.`);
    }
    const target = join(out, name);
    const other = taken.get(target);
    if (other !== undefined) {
      throw new UserError(`${path} and ${other} would both be written to ${target}.`);
    }
    taken.set(target, path);
    return target;
  });
}

/** Whether a file exists and has exactly this content. */
export const hasContent = (path: string, content: Buffer): Promise<boolean> =>
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
  const pending: { temporary: string; target: string }[] = [];
  try {
    for (const [path, content] of files) {
      await orUserError(mkdir(dirname(path), { recursive: true }), path);
      // The target of a symbolic link is written, and keeps its permissions.
      const target = await realpath(path).catch(() => path);
      const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
      pending.push({ temporary, target });
      await orUserError(writeFile(temporary, content), path);
      const present = await stat(target).catch(() => undefined);
      if (present?.isDirectory()) {
        throw new UserError(`${path}: a folder has this name.`);
      }
      if (present) {
        await chmod(temporary, present.mode);
      }
    }
    for (const { temporary, target } of pending) {
      await orUserError(rename(temporary, target), target);
    }
  } finally {
    for (const { temporary } of pending) {
      await rm(temporary, { force: true });
    }
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'you do not have permission to read or write it.',
  EPERM: 'you do not have permission to read or write it.',
  EISDIR: 'it is a folder.',
  ENOTDIR: 'a part of the path is a file, not a folder.',
  EEXIST: 'a part of the path is a file, not a folder.',
  ENOSPC: 'the disk is full.',
  EROFS: 'the disk is read-only.',
};

/** The result of a file operation, or a UserError with a plain message if it fails. */
async function orUserError<Result>(operation: Promise<Result>, path: string): Promise<Result> {
  try {
    return await operation;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UserError(`${path}: ${reasons[code] ?? message}`);
  }
}
