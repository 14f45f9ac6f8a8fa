/**
 * `npm run i18n:import FILE` imports a file that a translator's tool has saved, however the tool has
 * changed it, and writes it in the project's form. It writes nothing if any part cannot be read.
 */
import { writeFileSync } from 'node:fs';
import { languageOf, open, pathOf, Refusal, setOf } from './foreign.mjs';
import { merge } from './merge.mjs';
import { fileOf } from './read.mjs';
import { nameOf } from './sets.mjs';

const say = (line) => console.log(line);

const refuse = (message) => {
  throw new Refusal(message);
};

/** Prints the result. */
function report(locale, set, { changed, absent, unknown, units, wrong }, name) {
  const own = nameOf(locale, set);
  for (const { line, id } of unknown) {
    say(`${name}:${line} ${id}: this is not a text of ${own}. It was skipped.`);
  }
  if (absent.length > 0) {
    say(`Not translated in ${name}, so unchanged: ${absent.join(', ')}.`);
  }
  say(
    changed.length > 0
      ? `${own}: ${changed.length} of ${units.length} translations have changed: ${changed.join(', ')}.`
      : `${own}: no translation has changed.`,
  );
  for (const { line, id, problem } of wrong) {
    say(`${own}:${line} ${id}: ${problem}`);
  }
  if (wrong.length > 0) say('npm run i18n:check will fail until you have fixed this.');
}

async function run() {
  const [name, ...more] = process.argv.slice(2);
  if (!name || more.length > 0) {
    return refuse('Name one file, for example: npm run i18n:import ~/fr.xlf');
  }
  const file = open(pathOf(name), name);
  const locale = languageOf(file, name);
  const set = setOf(file, locale, name);
  const path = fileOf(locale, set);
  const own = open(path, nameOf(locale, set));
  // What reads the code takes seconds to load. A file that cannot be read is refused before.
  const [{ sourceUnits, writeXliff }, { problemsIn }] = await Promise.all([
    import('./localize.mjs'),
    import('./problems.mjs'),
  ]);
  const result = merge(file.units, own.units, sourceUnits(set));
  if (result.problems.length > 0) {
    return refuse(
      result.problems
        .map(({ line, id, problem }) => `${name}:${line} ${id}: ${problem}`)
        .join('\n'),
    );
  }
  writeFileSync(path, writeXliff(locale, result.units, set));
  return report(locale, set, { ...result, wrong: problemsIn(locale, set) }, name);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.message}\nNothing was changed.`);
  process.exitCode = 1;
}
