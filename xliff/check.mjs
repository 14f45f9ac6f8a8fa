/** `npm run i18n:check` reports translations that are missing, stale or against the rules. */
import { sourceUnits } from './localize.mjs';
import { problemsIn } from './problems.mjs';
import { targetLocales } from './read.mjs';

const locales = targetLocales();
const problems = locales.flatMap((locale) =>
  problemsIn(locale).map((found) => ({ locale, ...found })),
);

for (const { locale, line, id, problem } of problems) {
  console.error(`xliff/${locale}.xlf:${line} ${id}: ${problem}`);
}
if (problems.length > 0) {
  console.error(`\n${problems.length} problems in the translations.`);
  process.exitCode = 1;
} else {
  console.log(`${sourceUnits().length} texts in ${locales.length} languages: no problems.`);
}
