/** The two accessibility checkers that look at pages: axe, and the engine of IBM's Equal Access. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { alarmsOfAxe, alarmsOfIbm, withoutAlarms } from './alarms.mjs';

const { resolve } = createRequire(import.meta.url);
const read = (path) => readFileSync(resolve(path), 'utf8');

/** What axe has against the page, or cannot tell unless only what is certain is wanted. It runs in the page. */
const askAxe = async (isCertain) => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // By name, because some rules of these tags are off unless they are asked for.
  const rules = window.axe.getRules(tags).map(({ ruleId }) => ruleId);
  const { violations, incomplete } = await window.axe.run(document, {
    runOnly: { type: 'rule', values: rules },
    resultTypes: ['violations', 'incomplete'],
  });
  return [...violations, ...(isCertain ? [] : incomplete)].flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const reasons = [...any, ...all, ...none].map(({ message }) => message);
      return `${id}: ${target.flat().join(' ')}: ${reasons.join(' ')}`;
    }),
  );
};

/**
 * What the engine has against the page, and, unless only what is certain is wanted, what it recommends or wants a
 * person to look at. It runs in the page.
 */
const askIbm = async (isCertain) => {
  window.checker ??= new window.ace.Checker();
  const { results } = await window.checker.check(document, ['WCAG_2_2', 'IBM_Accessibility']);
  return results
    .filter(({ value: [policy, result] }) =>
      isCertain ? policy === 'VIOLATION' && result === 'FAIL' : result !== 'PASS',
    )
    .map(({ ruleId, snippet, message }) => {
      const markup = snippet.replace(/ style="[^"]*"/, '');
      return `${ruleId}: ${markup}: ${message}`;
    });
};

/**
 * @param {string} source the script of the engine.
 * @param {(isCertain: boolean) => Promise<string[]>} ask runs in the page.
 * @param {readonly import('./alarms.mjs').Alarm[]} alarms
 */
const checker = (source, ask, alarms) => ({
  alarms,
  /** Loads the engine into a page. */
  load: (page) => page.evaluate(source),
  /** What the engine finds on a page, without the false alarms; those it adds to `raised`. */
  findings: async (page, raised = new Set()) =>
    withoutAlarms(await page.evaluate(ask, false), alarms, raised),
  /** What the engine is certain to be wrong with a page, without the false alarms. */
  errors: async (page) => withoutAlarms(await page.evaluate(ask, true), alarms, new Set()),
});

export const axe = checker(read('axe-core'), askAxe, alarmsOfAxe);
export const ibm = checker(read('accessibility-checker-engine/ace.js'), askIbm, alarmsOfIbm);
