/** What the page “Editors and filters” shows: the results of test/editors/, and the allow-lists that it has tried. */
import { readFileSync } from 'node:fs';
import { allowLists } from '../../allow-lists/lists.mjs';

const read = (path) => readFileSync(path, 'utf8');

/** The name of each kind of snippet, as the builder shows it. */
function labels() {
  const texts = read('xliff/site/es.xlf');
  const unit = /<trans-unit id="builder\.kind\.([\w-]+)"[^>]*>\s*<source>([^<]*)<\/source>/g;
  return Object.fromEntries([...texts.matchAll(unit)].map(([, kind, label]) => [kind, label]));
}

const shown = {
  section: 'Sections',
  'without-own': 'Sections, your own entries lost',
  'some-sections': 'Some sections',
  words: 'Words only',
  'own-words': 'Your own words only',
  'some-words': 'A few words',
  nothing: 'Nothing',
};

const notes = {
  script: 'the script is lost',
  colours: 'your colours are lost',
  language: 'the language is lost',
  switch: 'the switch is lost',
  code: 'code shows as text',
  'words-twice': 'the words show twice',
};

const ways = { type: 'pasted into the view for HTML', paste: 'pasted as formatted text' };
const settings = {
  default: 'with its defaults',
  list: 'with the settings below',
  plugin: 'with our plugin',
};

const cell = ({ shows, lost, adds }) => ({
  shows: shown[shows],
  isWhole: shows === 'section',
  notes: [...lost, ...adds].map((note) => notes[note]).join(', '),
});

const row = ({ program, version, setting, way, results }) => ({
  name: `${program} (${version})`,
  setting: [settings[setting], ways[way]].filter(Boolean).join(', '),
  cells: Object.values(results).map(cell),
});

export default async function editors() {
  const rows = JSON.parse(read('site/editors.json'));
  const names = labels();
  return {
    columns: Object.keys(rows[0].results).map((kind) => names[kind]),
    editors: rows.filter(({ way }) => way).map(row),
    filters: rows.filter(({ way }) => !way).map(row),
    lists: await allowLists(),
  };
}
