/** The steps of `npm test` and `npm run test:long`: commands that pass or fail, and those with tests of their own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { forgetResults, readResults } from './results.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What all steps together came to. */
export const totals = { passed: 0, failed: 0, failures: [] };

/** Counts a step that passes or fails as a whole. */
function count(title, passed) {
  totals[passed ? 'passed' : 'failed'] += 1;
  if (!passed) totals.failures.push(title);
}

/**
 * @param {object} [options]
 * @param {boolean} [options.isAlone] whether nothing else runs at the same time, so that its output can be seen
 *   as it comes. Else all of it is printed at the end.
 * @returns {Promise<number | null>} how the command ended: 0 if all is well.
 */
async function run(title, command, { outcomes = { 0: 'passed' }, isAlone = true, env } = {}) {
  const start = performance.now();
  const heading = `\n── ${title}\n`;
  if (isAlone) process.stdout.write(heading);
  const child = spawn(isAlone ? command : `(${command}) 2>&1`, {
    cwd: root,
    shell: true,
    stdio: ['inherit', isAlone ? 'inherit' : 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const [output, [status]] = await Promise.all([
    isAlone ? '' : buffer(child.stdout),
    once(child, 'exit'),
  ]);
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(isAlone ? '' : heading + output);
  console.log(`── ${title}: ${outcomes[status] ?? 'FAILED'}, ${seconds} s`);
  return status;
}

/** A step that passes or fails as a whole. */
export async function check(title, command, { isAlone } = {}) {
  const passed = (await run(title, command, { isAlone })) === 0;
  count(title, passed);
  return passed;
}

/** A step that counts only if somebody outside has answered. */
export async function ask(title, command, unanswered) {
  const outcomes = { 0: 'passed', [unanswered]: 'NOT ANSWERED, not counted' };
  const status = await run(title, command, { outcomes });
  if (status !== unanswered) count(title, status === 0);
}

/** A step with tests of its own, each of which counts. */
export async function tests(title, command, { isAlone } = {}) {
  const name = title.toLowerCase().replaceAll(/\W+/g, '-');
  forgetResults(name);
  const ok = (await run(title, command, { isAlone, env: { TEST_RESULTS: name } })) === 0;
  const { passed, failed, failures } = readResults(name);
  totals.passed += passed;
  totals.failed += failed;
  totals.failures.push(...failures.map((failure) => `${title}: ${failure}`));
  // A runner that fails without a failed test, or runs no test at all, has failed.
  if (failed === 0 && !(ok && passed > 0)) count(title, false);
}

/**
 * Runs suites two at a time, because most wait for a browser now and then.
 *
 * @param {[string, string][]} heavy titles and commands of those that use several browsers: one after another.
 * @param {[string, string, Promise<unknown>?][]} others the longest first, so that both ends are busy until the end. One
 *   with a promise waits for it.
 */
export async function twoAtATime(heavy, others) {
  const waiting = [...others];
  const work = async (queue) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [title, command, ready] = next;
      await ready;
      await tests(title, command, { isAlone: false });
    }
  };
  await Promise.all([work([...heavy]).then(() => work(waiting)), work(waiting)]);
}
