/**
 * `npm run i18n:import FILE` imports a file that a translator's tool has saved, however the tool has
 * changed it, and writes it in the project's form. It writes nothing if any part cannot be read.
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

/** Prints the result. */
function report(locale, { changed, absent, unknown, units }, name) {
  for (const { line, id } of unknown) {
    say(`${name}:${line} ${id}: this text is not in the code. It was skipped.`);
  }
  if (absent.length > 0) {
    say(`Not translated in ${name}, so unchanged: ${absent.join(', ')}.`);
  }
  say(
    changed.length > 0
      ? `xliff/${locale}.xlf: ${changed.length} of ${units.length} translations have changed: ${changed.join(', ')}.`
      : `xliff/${locale}.xlf: no translation has changed.`,
  );
  const problems = problemsIn(locale);
  for (const { line, id, problem } of problems) {
    say(`xliff/${locale}.xlf:${line} ${id}: ${problem}`);
  }
  if (problems.length > 0) say('npm run i18n:check will fail until you have fixed this.');
}

function run() {
  const [name, ...more] = process.argv.slice(2);
  if (!name || more.length > 0) {
    return refuse('Name one file, for example: npm run i18n:import ~/fr.xlf');
  }
  const file = open(pathOf(name), name);
  const locale = languageOf(file, name);
  const own = open(fileOf(locale), `xliff/${locale}.xlf`);
  const result = merge(file.units, own.units, sourceUnits());
  if (result.unknown.length === file.units.length) {
    return refuse(`${name} contains no text of this project.`);
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
  console.error(`${error.message}\nNothing was changed.`);
  process.exitCode = 1;
}
