/**
 * Asks the registry whether there is a known vulnerability in what is published: in the packages that are
 * installed with this one, and in those that are inside its bundle and its command. Those of the tools
 * that build and test it reach no visitor; `npm audit` names them.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How the program ends if the registry says nothing. */
const unanswered = 2;

const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
const nameOf = (path) => path.replace(/^.*node_modules\//, '');

/** What is published, as in `lit 3.3.3`. */
function published() {
  const installed = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version }]) => `${nameOf(path)} ${version}`);
  const licences = readFileSync(`${root}dist/prerender/LICENSES.txt`, 'utf8');
  const inside = [...licences.matchAll(/^(\S+ \d+\.\d+\.\d+\S*) \(/gm)].map(([, name]) => name);
  return new Set([...installed, ...inside]);
}

const { stdout, stderr } = spawnSync('npm audit --json', {
  cwd: root,
  shell: true,
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});
const { vulnerabilities, message = stderr } = JSON.parse(stdout || '{}');

if (!vulnerabilities) {
  console.error(`NOT KNOWN whether anything published has a known vulnerability, because the registry
does not say: ${message.trim()}
Run "npm run test:audit" again where it does, and before a release.`);
  process.exit(unanswered);
}

const all = published();
const found = Object.values(vulnerabilities).flatMap(({ name, via, nodes }) =>
  nodes
    .map((path) => `${name} ${packages[path].version}`)
    .filter((each) => all.has(each))
    // A text is another package's name, which is in the list itself.
    .flatMap((each) =>
      via
        .filter(({ title }) => title)
        .map(({ severity, title, url }) => `${each} (${severity}): ${title} ${url}`),
    ),
);
console.log(
  found.length > 0
    ? found.join('\n')
    : `No known vulnerability in the ${all.size} packages that are published.`,
);
process.exitCode = found.length > 0 ? 1 : 0;
