import { stripVTControlCharacters } from 'node:util';
import { writeResults } from '../results.mjs';
import { madeWith, versionHere } from './baselines.mjs';

const isPicture = ({ category, title }) => category === 'expect' && title.includes('.png');

const firstLines = (message) =>
  stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !/^(Locator|Timeout|Call log):/.test(line))
    .slice(0, 4)
    .join('\n    ');

/** Says which pictures differ, and counts the pictures for the last line of `npm test`. */
export default class {
  #totals = { passed: 0, failed: 0, failures: [] };
  #updates = false;

  onBegin(config) {
    this.#updates = config.updateSnapshots !== 'none';
  }

  onStepEnd(test, result, step) {
    if (isPicture(step)) {
      this.#totals[step.error ? 'failed' : 'passed'] += 1;
    }
  }

  onTestEnd({ title }, { errors }) {
    for (const { message } of errors) {
      console.error(`✖ ${title}\n    ${firstLines(message)}`);
    }
    if (errors.length > 0) this.#totals.failures.push(title);
    // A test that breaks beside its pictures is a failure too.
    this.#totals.failed += errors.some(({ message }) => !message.includes('.png')) ? 1 : 0;
  }

  onError({ message }) {
    console.error(message);
    this.#totals.failed += 1;
    this.#totals.failures.push(firstLines(message));
  }

  async onEnd() {
    const { passed, failed } = this.#totals;
    if (this.#updates) {
      return;
    }
    writeResults(this.#totals);
    console.log(`${passed} pictures are like their baselines, ${failed} failed.`);
    if (failed > 0) {
      console.log(
        'npm run pictures:report shows before, after and difference. npm run pictures:update takes what is now.',
      );
      const here = await versionHere();
      if (here !== madeWith()) {
        console.log(
          `The baselines were made with Chromium ${madeWith()}, and this is ${here}: see CONTRIBUTING.md.`,
        );
      }
    }
  }

  printsToStdio() {
    return true;
  }
}
