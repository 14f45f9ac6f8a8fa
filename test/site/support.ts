/** Configurations for the tests of the builder, and what its functions are given. */
import fc from 'fast-check';
import type { Colors, Starts } from '../../site/builder/color/colors.js';
import { readStarts, type Tokens } from '../../site/builder/color/starts.js';
import {
  colorNames,
  kinds,
  sectionNames,
  startingThemes,
  type Configuration,
} from '../../site/builder/configuration/configuration.js';
import { readConfiguration } from '../../site/builder/configuration/read.js';
import type { SnippetOptions } from '../../site/builder/snippet/make.js';
import { locales } from '../../src/language/locales.js';

const read = async (path: string) => (await fetch(path)).text();

const theme = (name: string) => read(`/site/assets/themes/${name}.css`);

/** The themes to start from, from the files that are their source. */
export const starts: Starts = readStarts(
  JSON.parse(await read('/src/design/tokens.json')) as Tokens,
  {
    'town-hall': await theme('town-hall'),
    'young-city': await theme('young-city'),
    ministry: await theme('ministry'),
  },
);

/** The server of the tests under its other name: another origin. */
export const otherOrigin = location.origin.includes('localhost')
  ? location.origin.replace('localhost', '127.0.0.1')
  : location.origin.replace(/127\.0\.0\.1|localhost/, 'localhost');

const { version } = JSON.parse(await read('/package.json')) as { version: string };
const integrity = JSON.parse(await read('/cdn/integrity.json')) as Record<string, string>;

/** What the snippets are made with: the bundle on another origin, and the command. */
export const options: SnippetOptions = {
  starts,
  release: { version, integrity },
  here: `${otherOrigin}/site/iclei/`,
  prerender: async (html, given) => {
    const body = JSON.stringify({ html, options: given });
    const response = await fetch('/site/prerender', { method: 'POST', body });
    if (!response.ok) throw new Error(await response.text());
    return response.text();
  },
};

/** A configuration with some values of its own. */
export const configured = (values: Record<string, unknown>): Configuration =>
  readConfiguration(values);

/** Text as people type and paste it, and as an attacker does. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      'Lindenau joins ICLEI.',
      'مدينة لينديناو تنضم إلى الشبكة.',
      '린데나우가 네트워크에 가입했습니다.',
      '“Quotes” & \'quotes\' "quotes" &amp; &lt;',
      '</script><script>alert(1)</script>',
      '<!-- ]]> --> <iclei-about />',
      'Two lines\nand a third\n\nand a fourth',
      '<div lang="en" dir="ltr" data-iclei>x</div>',
      '$& $1 \\ {{x}} ${y} [z]',
    ),
  },
);

const anyColor = fc.oneof(
  fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((parts) => {
    return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }),
  fc.constantFrom('#fff', '000', 'yellow', '', '#12'),
);

/** A configuration as a webmaster may make it, with mistakes among its values. */
export const anyConfiguration: fc.Arbitrary<Configuration> = fc
  .record({
    sections: fc
      .shuffledSubarray([...sectionNames], { minLength: 1 })
      .chain((names) =>
        fc.tuple(
          ...names.map((name) =>
            fc.record({ name: fc.constant(name), heading: anyText, introduction: anyText }),
          ),
        ),
      ),
    language: fc.constantFrom('page', ...locales.map(({ code }) => code)),
    headingLevel: fc.integer({ min: 1, max: 6 }),
    cityName: anyText,
    milestones: fc.array(
      fc.record({
        year: fc.oneof(
          fc.integer({ min: -5, max: 12_000 }).map(String),
          fc.constantFrom('', 'soon', ' 1998 ', '2001'),
        ),
        text: anyText,
      }),
      { maxLength: 5 },
    ),
    isNewestFirst: fc.boolean(),
    impacts: fc.array(fc.record({ value: anyText, text: anyText }), { maxLength: 4 }),
    hasFigures: fc.boolean(),
    links: fc.record({
      work: fc.constantFrom(
        '',
        '/our-work/',
        'https://example.org/?a=1&b="2"',
        'javascript:alert(1)',
      ),
      agendas: fc.constantFrom('', 'www.example.org', 'mailto:a@example.org'),
      activities: anyText,
    }),
    switch: fc.record({ isPersistent: fc.constant(false), hasNames: fc.boolean() }),
    theme: fc.record({
      start: fc.constantFrom(...startingThemes),
      color: anyColor,
      changes: fc.dictionary(
        fc.constantFrom(...colorNames),
        fc.record({ light: anyColor, dark: anyColor }),
        { maxKeys: 3 },
      ),
    }),
    delivery: fc.record({
      kind: fc.constantFrom(...kinds),
      host: fc.constantFrom('this-site', 'own'),
      folder: fc.constantFrom('/cdn/', `${otherOrigin}/cdn`, 'www.example.org'),
      isPinned: fc.boolean(),
      hasIntegrity: fc.boolean(),
    }),
  })
  .map(readConfiguration);

/** All colours of a theme on their own. */
export const valuesOf = (colors: Colors): string[] =>
  colorNames.flatMap((name) => [colors[name].light, colors[name].dark]);
