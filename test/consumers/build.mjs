import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sirv from 'sirv';
import { listen } from '../listen.mjs';
import { home } from './install.mjs';

/** Turns off prompts and telemetry, because a test must not contact anyone. */
const silence = {
  CI: '1',
  DO_NOT_TRACK: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
};

const folderOf = ({ name, folder = name }) => join(home, folder);

/** Starts a command in the folder of an application, and collects its output. */
function start(application, command) {
  const environment = { ...process.env };
  // These belong to the test runner. A build with them would not be a production build.
  delete environment.NODE_ENV;
  delete environment.NODE_TEST_CONTEXT;
  delete environment.NODE_OPTIONS;
  const child = spawn(command, {
    cwd: folderOf(application),
    env: {
      ...environment,
      ...silence,
      ...application.env,
      PATH: [join(home, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    },
    shell: true,
    // A process group, so that the programs that the shell starts can be ended with it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks = [];
  child.stdout.on('data', (data) => chunks.push(data));
  child.stderr.on('data', (data) => chunks.push(data));
  return { child, output: () => Buffer.concat(chunks).toString() };
}

/** @throws {Error} with the output of the build, if it fails. */
export async function build(application) {
  if (!application.build) return;
  // A framework's cache may contain an earlier build of our package.
  for (const made of [application.out ?? 'dist', ...(application.caches ?? [])]) {
    rmSync(join(folderOf(application), made), { recursive: true, force: true });
  }
  const { child, output } = start(application, application.build);
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (status !== 0) {
    throw new Error(`${application.build} ended with ${status}:\n${output()}`);
  }
}

async function freePort() {
  const { url, close } = await listen(() => {});
  close();
  return Number(new URL(url).port);
}

/** Starts a framework's own server, and waits until it answers. */
async function startServer(application) {
  const port = await freePort();
  const { child, output } = start(application, application.start(port));
  const url = `http://localhost:${port}/`;
  const close = () => {
    if (process.platform === 'win32') child.kill();
    else if (child.exitCode === null) process.kill(-child.pid);
  };
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${output()}`);
    try {
      await fetch(url);
      return { url, close };
    } catch {
      await setTimeout(100);
    }
  }
  close();
  throw new Error(`The server does not answer:\n${output()}`);
}

/** Serves the built application as a static site. */
async function serveFolders(application) {
  const folders = Object.entries(application.also ?? {}).map(([path, folder]) => [
    path,
    sirv(join(home, folder), { dev: true }),
  ]);
  const own = sirv(join(folderOf(application), application.out), { dev: true });
  return listen((request, response) => {
    const [path, files] = folders.find(([start]) => request.url.startsWith(start)) ?? ['/', own];
    request.url = request.url.slice(path.length - 1);
    files(request, response, () => {
      response.writeHead(404);
      response.end();
    });
  });
}

/** @returns {Promise<{ url: string, close: () => void }>} */
export const serve = (application) =>
  application.start ? startServer(application) : serveFolders(application);
