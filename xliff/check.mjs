/**
 * `npm run i18n:check` reports translations that are missing, stale or against the rules. Names of sets after the
 * command leave out the others.
 */
import { sourceUnits } from './localize.mjs';
import { problemsIn } from './problems.mjs';
import { targetLocales } from './read.mjs';
import { nameOf, setsNamed } from './sets.mjs';

const locales = targetLocales();
const sets = setsNamed(process.argv.slice(2));
const problems = sets.flatMap((set) =>
  locales.flatMap((locale) =>
    problemsIn(locale, set).map((found) => ({ file: nameOf(locale, set), ...found })),
  ),
);

for (const { file, line, id, problem } of problems) {
  console.error(`${file}:${line} ${id}: ${problem}`);
}
if (problems.length > 0) {
  console.error(`\n${problems.length} problems in the translations.`);
  process.exitCode = 1;
} else {
  const count = sets.reduce((sum, set) => sum + sourceUnits(set).length, 0);
  console.log(`${count} texts in ${locales.length} languages: no problems.`);
}
