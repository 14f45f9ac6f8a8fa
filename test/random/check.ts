/** Runs a property with a seed that is said, and says what led to a failure so that a person can follow it. */
import fc from 'fast-check';

/** From the environment: `RANDOM_SEED=1 npm run test:random`. Nothing where there is none. */
declare const RANDOM_SEED: number | undefined;

/** How often all is run in place of once: `RANDOM_RUNS=10 npm run test:random` before a release. */
declare const RANDOM_RUNS: number;

/** Every property of a page starts from it. */
const seed = RANDOM_SEED ?? Math.floor(Math.random() * 2 ** 31);
console.log(`Random tests with RANDOM_SEED=${seed}`);

/**
 * @param numRuns how often, each time with other values.
 * @param summary what to say after it, such as a number of steps.
 */
export async function check<Values extends unknown[]>(
  numRuns: number,
  property: fc.IAsyncProperty<Values>,
  summary?: () => string,
): Promise<void> {
  const start = performance.now();
  const result = await fc.check(property, {
    numRuns: numRuns * RANDOM_RUNS,
    seed,
    // Shrinking too, or the runner gives up before the failure is said.
    interruptAfterTimeLimit: 200_000,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (summary) console.log(`${summary()} in ${seconds} s`);
  if (result.failed) {
    throw new Error(
      [
        `fails with RANDOM_SEED=${seed}. The shortest case found:`,
        (result.errorInstance as Error).message,
        fc.stringify(result.counterexample).slice(0, 2000),
      ].join('\n'),
    );
  }
}
