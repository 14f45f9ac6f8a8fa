/**
 * `npm run i18n:import FILE`: takes over what a translator's tool has saved, whatever it made of
 * the file, and writes it the way the project does. Nothing is written if anything cannot be read.
 */
import { writeFileSync } from 'node:fs';
import { languageOf, open, pathOf, Refusal } from './foreign.mjs';
import { sourceUnits, writeXliff } from './localize.mjs';
import { merge } from './merge.mjs';
import { problemsIn } from './problems.mjs';
import { fileOf } from './read.mjs';

const say = (line) => console.log(line);

const refuse = (message) => {
  throw new Refusal(message);
};

/** Prints what came of it, for who sends the file on. */
function report(locale, { changed, absent, unknown, units }, name) {
  for (const { line, id } of unknown) {
    say(`${name}:${line} ${id}: no text of the code is this one. It was left out.`);
  }
  if (absent.length > 0) {
    say(`Without a translation in ${name}, left as they were: ${absent.join(', ')}.`);
  }
  say(
    changed.length > 0
      ? `xliff/${locale}.xlf: ${changed.length} of ${units.length} translations are new: ${changed.join(', ')}.`
      : `xliff/${locale}.xlf: no translation is new.`,
  );
  const problems = problemsIn(locale);
  for (const { line, id, problem } of problems) {
    say(`xliff/${locale}.xlf:${line} ${id}: ${problem}`);
  }
  if (problems.length > 0) say('npm run i18n:check will fail until this is mended.');
}

function run() {
  const [name, ...more] = process.argv.slice(2);
  if (!name || more.length > 0) {
    return refuse('Say which file: npm run i18n:import FILE, as in npm run i18n:import ~/fr.xlf');
  }
  const file = open(pathOf(name), name);
  const locale = languageOf(file, name);
  const own = open(fileOf(locale), `xliff/${locale}.xlf`);
  const result = merge(file.units, own.units, sourceUnits());
  if (result.unknown.length === file.units.length) {
    return refuse(`${name} has no text of this project.`);
  }
  if (result.problems.length > 0) {
    return refuse(
      result.problems
        .map(({ line, id, problem }) => `${name}:${line} ${id}: ${problem}`)
        .join('\n'),
    );
  }
  writeFileSync(fileOf(locale), writeXliff(locale, result.units));
  return report(locale, result, name);
}

try {
  run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.message}\nNothing has been changed.`);
  process.exitCode = 1;
}
