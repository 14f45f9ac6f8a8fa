/**
 * What a translation must keep to. Each rule is a plain function that gets a unit, its language and
 * the glossary, and returns what is wrong, as sentences for the translator.
 */

const script = {
  es: /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u,
  fr: /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u,
  pt: /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u,
  ko: /[^\p{Script=Hangul}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u,
  ja: /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u,
  'zh-Hans': /[^\p{Script=Han}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u,
};

const ideograph = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const fullWidth = [
  [
    new RegExp(`${ideograph}[,.:;!?]|[,.:;!?]${ideograph}`, 'u'),
    'punctuation is full width: 、。，：；！？',
  ],
  [new RegExp(`${ideograph}[()]|[()]${ideograph}`, 'u'), 'brackets are full width: （）'],
  [/[０-９Ａ-Ｚａ-ｚ％]/u, 'figures and Latin letters are half width'],
  [/ /, 'there is no space in a sentence'],
];

const everywhere = [
  [/ {2}/, 'there are two spaces in a row'],
  [/^\s|\s$/, 'it starts or ends with a space'],
  [/"/, 'the quotation mark " is not of this language'],
  [/'/, "the apostrophe ' is ’"],
];

const typography = {
  es: [
    [/\d ?%/, 'there is a no-break space (U+00A0) before %'],
    [/“|”/, 'quotation marks are « »'],
  ],
  fr: [
    [/[^\u202f][;!?]/, 'there is a narrow no-break space (U+202F) before ; ! ?'],
    [/[^\u00a0]:/, 'there is a no-break space (U+00A0) before :'],
    [/\d ?%/, 'there is a no-break space (U+00A0) before %'],
    [/“|”/, 'quotation marks are « »'],
  ],
  pt: [[/\d\s%/u, 'there is no space before %']],
  ko: [[/\d\s%/u, 'there is no space before %']],
  ja: fullWidth,
  'zh-Hans': fullWidth,
};

/** A text as a reader sees it: without tags, and with a figure where the code puts a number. */
const readable = ({ text, inline }) =>
  inline.reduce((rest, element) => {
    const [, id, stands] = /^(\S+) ([^]*)$/.exec(element);
    return rest.replace(`{${id}}`, stands.startsWith('<') ? '' : '0');
  }, text);

/** A number without the marks between its digits, and 5万 or 5만 written out. */
const plainNumbers = (text) =>
  text
    .replaceAll(/(?<=\d)[.,\u202f\u00a0](?=\d{3})/g, '')
    .replaceAll(/(\d+)[万만]/g, (_, count) => `${count}0000`);

/** Whether a translation says of itself that somebody has to look at it again. */
export const isStale = ({ state }) =>
  state !== '' && !['translated', 'final', 'signed-off'].includes(state);

const translated = (unit) => {
  if (!unit.target?.text.trim()) return ['it has no translation'];
  return isStale(unit)
    ? [`its state is ${unit.state}: look at the translation again, then take the state away`]
    : [];
};

/** Whether every closing tag comes after its opening one: `</strong>` before `<strong>` breaks a page. */
const isNested = ({ inline }) => {
  const open = [];
  return inline.every((element) => {
    const [, end, tag] = /^\S+ <(\/?)(\w+)/.exec(element) ?? [];
    if (tag && !end) open.push(tag);
    return !end || open.pop() === tag;
  });
};

/**
 * What is wrong with the inline elements of a translation.
 *
 * @param {Pick<import('./read.mjs').Unit, 'source' | 'target'>} unit
 */
export const inlineProblems = ({ source, target }) => {
  const [wanted, found] = [source, target].map((text) => [...text.inline].sort().join(', '));
  if (wanted !== found) {
    return [
      `the inline elements differ: the source has ${wanted || 'none'}, the target ${found || 'none'}`,
    ];
  }
  return isNested(target) ? [] : ['a closing tag stands before its opening one'];
};

const numbers = ({ source, target }, locale) => {
  const found = plainNumbers(readable(target));
  const missing = [...plainNumbers(readable(source)).matchAll(/\d+/g)]
    .map(([number]) => number)
    .filter((number) => !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(found));
  return missing.map((number) => `the number ${number} of the source is missing in ${locale}`);
};

const names = ({ source, target }, locale, glossary) => {
  // A longer name goes first, and what it covers is not looked at again.
  const entries = glossary
    .filter(({ kind }) => kind === 'name')
    .flatMap((entry) => entry.en.map((name) => ({ name, wordings: entry[locale] ?? [] })))
    .sort((one, other) => other.name.length - one.name.length);
  let rest = readable(source);
  const found = readable(target);
  const problems = [];
  for (const { name, wordings } of entries) {
    if (!rest.includes(name)) continue;
    rest = rest.replaceAll(name, ' ');
    if (wordings.length > 0 && !wordings.some((wording) => found.includes(wording))) {
      problems.push(`“${name}” is “${wordings.join('” or “')}” in the glossary`);
    }
  }
  return problems;
};

const marks = ({ target }, locale) =>
  [...everywhere, ...(typography[locale] ?? [])]
    .filter(([wrong]) => wrong.test(readable(target)))
    .map(([, message]) => message);

const scripts = ({ target }, locale) => {
  const [stranger] = script[locale]?.exec(readable(target)) ?? [];
  return stranger ? [`“${stranger}” is of another script`] : [];
};

/** A zero-width space, at which a line may end. */
const lineEnd = '\u200b';

/** Browsers that find no phrases in Japanese end a line of a heading or a label there alone. */
const lineEnds = ({ target, note }, locale) =>
  locale === 'ja' &&
  /^\w+, (heading|label)\b/.test(note) &&
  !target.text.includes(lineEnd) &&
  [...readable(target)].length > 7
    ? ['there is a zero-width space (U+200B) where a line may end between two phrases']
    : [];

/** Whether a translation is longer than its note allows. */
export const lengthProblems = ({ target, note }) => {
  const [, most] = /At most (\d+) characters/.exec(note) ?? [];
  const { length } = [...readable(target).replaceAll(lineEnd, '')];
  return most && length > Number(most) ? [`it has ${length} characters; ${most} fit`] : [];
};

/**
 * What is wrong with a unit's translation.
 *
 * @param {import('./read.mjs').Unit} unit
 * @param {string} locale
 * @param {ReturnType<typeof import('./read.mjs').readGlossary>} glossary
 * @returns {string[]} nothing if all is well.
 */
export function problemsOf(unit, locale, glossary) {
  const missing = translated(unit);
  return unit.target?.text.trim()
    ? [
        ...missing,
        ...[inlineProblems, numbers, names, marks, scripts, lineEnds, lengthProblems].flatMap(
          (rule) => rule(unit, locale, glossary),
        ),
      ]
    : missing;
}
