/** `npm run i18n:check`: nothing missing, nothing stale, nothing against the glossary. */
import { sourceUnits } from './localize.mjs';
import { readGlossary, targetLocales, unitsOf } from './read.mjs';
import { problemsOf } from './rules.mjs';

const glossary = readGlossary();
const sources = sourceUnits();
let count = 0;

const complain = (locale, line, id, problem) => {
  count += 1;
  console.error(`xliff/${locale}.xlf:${line} ${id}: ${problem}`);
};

for (const locale of targetLocales()) {
  const units = new Map(unitsOf(locale).map((unit) => [unit.id, unit]));
  for (const { id, source } of sources) {
    const unit = units.get(id);
    units.delete(id);
    if (!unit) {
      complain(locale, 1, id, 'it is not in the file. Run npm run i18n:extract');
    } else if (unit.source.text !== source) {
      complain(
        locale,
        unit.line,
        id,
        'its English is not that of the code. Run npm run i18n:extract',
      );
    } else {
      for (const problem of problemsOf(unit, locale, glossary)) {
        complain(locale, unit.line, id, problem);
      }
    }
  }
  for (const { id, line } of units.values()) {
    complain(locale, line, id, 'no text of the code has this id. Take the unit out');
  }
}

if (count > 0) {
  console.error(`\n${count} problems in the translations.`);
  process.exitCode = 1;
} else {
  console.log(
    `${sources.length} texts in ${targetLocales().length} languages: nothing is missing or stale.`,
  );
}
