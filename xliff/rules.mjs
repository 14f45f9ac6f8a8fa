/**
 * The rules for translations. Each rule is a plain function that receives a unit, its language and the
 * glossary, and returns problems as sentences for the translator.
 */
import { elements } from './sets.mjs';

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
    'use full-width punctuation: 、。，：；！？',
  ],
  [new RegExp(`${ideograph}[()]|[()]${ideograph}`, 'u'), 'use full-width brackets: （）'],
  [/[０-９Ａ-Ｚａ-ｚ％]/u, 'use half-width digits and Latin letters'],
  // Words in Latin letters, such as the name of a program, keep the spaces between them.
  [/(?<![\w.,]) | (?!\w)/, 'remove the space in the sentence'],
];

const everywhere = [
  [/ {2}/, 'there are two spaces in a row'],
  [/^\s|\s$/, 'it starts or ends with a space'],
  [/"/, 'use the quotation marks of this language instead of "'],
  [/'/, "write the apostrophe as ’ instead of '"],
];

const typography = {
  es: [
    [/\d ?%/, 'write a no-break space (U+00A0) before %'],
    [/“|”/, 'use the quotation marks « »'],
  ],
  fr: [
    [/[^\u202f][;!?]/, 'write a narrow no-break space (U+202F) before ; ! ?'],
    [/[^\u00a0]:(?!\/\/)/, 'write a no-break space (U+00A0) before :'],
    [/\d ?%/, 'write a no-break space (U+00A0) before %'],
    [/“|”/, 'use the quotation marks « »'],
  ],
  pt: [[/\d\s%/u, 'remove the space before %']],
  ko: [[/\d\s%/u, 'remove the space before %']],
  ja: fullWidth,
  'zh-Hans': fullWidth,
};

/** A text as a reader sees it: without tags, and with a digit for each number from the code. */
const readable = ({ text, inline }) =>
  inline.reduce((rest, element) => {
    const [, id, stands] = /^(\S+) ([^]*)$/.exec(element);
    return rest.replace(`{${id}}`, stands.startsWith('<') ? '' : '0');
  }, text);

/** A text with its numbers written without separators, and with 5万 or 5만 as digits. */
const plainNumbers = (text) =>
  text
    .replaceAll(/(?<=\d)[.,\u202f\u00a0](?=\d{3})/g, '')
    .replaceAll(/(\d+)[万만]/g, (_, count) => `${count}0000`);

/** Whether the state of a translation says that it has to be reviewed. */
export const isStale = ({ state }) =>
  state !== '' && !['translated', 'final', 'signed-off'].includes(state);

const translated = (unit) => {
  if (!unit.target?.text.trim()) return ['it has no translation'];
  return isStale(unit)
    ? [`its state is ${unit.state}. Review the translation, then remove the state`]
    : [];
};

/** Whether every closing tag comes after its opening tag: `</strong>` before `<strong>` breaks a page. */
const isNested = ({ inline }) => {
  const open = [];
  return inline.every((element) => {
    const [, end, tag] = /^\S+ <(\/?)(\w+)/.exec(element) ?? [];
    if (tag && !end) open.push(tag);
    return !end || open.pop() === tag;
  });
};

/**
 * The problems with the inline elements of a translation.
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
  return isNested(target) ? [] : ['a closing tag comes before its opening tag'];
};

const numbers = ({ source, target }, locale) => {
  const found = plainNumbers(readable(target));
  const missing = [...plainNumbers(readable(source)).matchAll(/\d+/g)]
    .map(([number]) => number)
    .filter((number) => !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(found));
  return missing.map((number) => `the number ${number} from the source is missing in ${locale}`);
};

const names = ({ source, target }, locale, glossary) => {
  // Longer names first, because a name can be part of a longer one.
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
  const [character] = script[locale]?.exec(readable(target)) ?? [];
  return character ? [`“${character}” belongs to another script`] : [];
};

/** A zero-width space, which allows a line break. */
const lineEnd = '\u200b';

/** Browsers without phrase detection break Japanese headings and labels only at zero-width spaces. */
const lineEnds = ({ target, note }, locale, _, { hasLineEnds }) =>
  hasLineEnds &&
  locale === 'ja' &&
  /^\w+, (heading|label)\b/.test(note) &&
  !target.text.includes(lineEnd) &&
  [...readable(target)].length > 7
    ? ['write a zero-width space (U+200B) where a line may break between two phrases']
    : [];

/** Whether a translation is longer than its note allows. */
export const lengthProblems = ({ target, note }) => {
  const [, most] = /At most (\d+) characters/.exec(note) ?? [];
  const { length } = [...readable(target).replaceAll(lineEnd, '')];
  return most && length > Number(most) ? [`it has ${length} characters; the limit is ${most}`] : [];
};

/**
 * The problems with the translation of a unit.
 *
 * @param {import('./read.mjs').Unit} unit
 * @param {string} locale
 * @param {ReturnType<typeof import('./read.mjs').readGlossary>} glossary
 * @param {import('./sets.mjs').TextSet} [set] The set that the unit is in.
 * @returns {string[]} an empty list if there are none.
 */
export function problemsOf(unit, locale, glossary, set = elements) {
  const missing = translated(unit);
  return unit.target?.text.trim()
    ? [
        ...missing,
        ...[inlineProblems, numbers, names, marks, scripts, lineEnds, lengthProblems].flatMap(
          (rule) => rule(unit, locale, glossary, set),
        ),
      ]
    : missing;
}
