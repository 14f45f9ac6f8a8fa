/** Text of any kind, as people and machines put it into pages. */
import fc from 'fast-check';

/** What might be taken for something else. */
const markup = fc.constantFrom(
  ...['<img src=x onerror="throw 1">', '"><script>throw 1</script>', '</slot></section>', '<!--'],
  ...['&lt;b&gt;', '${1}', '{{1}}', '?lit$123$', '<?lit$', '__proto__', 'constructor', "'"],
  ...['\u0000', '\ufeff', '\u202e', '\ud800', '\udc00\ud800', 'e\u0301'.repeat(99), '\r\n'],
);

const anything = fc.string({ unit: 'binary', size: 'medium' });

/** Halves of surrogate pairs are among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((codes) => String.fromCharCode(...codes));

const long = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((part) => part.repeat(Math.ceil(100_000 / part.length)));

/** Anything in Unicode and what is not, up to 100 kB. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: anything },
  { weight: 3, arbitrary: units },
  { weight: 3, arbitrary: markup },
  { weight: 1, arbitrary: fc.tuple(markup, anything).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: long },
);

/** Upper and lower case, and what browsers leave out of an address. */
const disguised = (scheme: string) =>
  fc
    .array(
      fc.tuple(fc.boolean(), fc.constantFrom('', '', '', '\t', '\n', '\r', '\u0000', '\u00ad')),
      {
        minLength: scheme.length,
        maxLength: scheme.length,
      },
    )
    .map((letters) =>
      letters
        .map(([isUpper, after], index) => {
          const letter = scheme[index]!;
          return (isUpper ? letter.toUpperCase() : letter) + after;
        })
        .join(''),
    );

const before = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    '',
    '',
    ' ',
    '\t',
    '\n',
    '\u0000',
    '\u0001\u001f',
    '\u00a0',
    '\u200b',
    '\ufeff',
  ],
  ...['/', '//', '\\\\', './', '?', '#', 'view-source:', 'feed:', 'https:', 'url:'],
);

const schemes = fc.constantFrom(
  ...[
    'javascript:',
    'data:',
    'vbscript:',
    'blob:',
    'file:',
    'ftp:',
    'about:',
    'ws:',
    'filesystem:',
  ],
  ...['http:', 'https:', 'mailto:', 'javascript&colon;', 'javascript&#58;', 'javascript%3a'],
  ...['ｊavascript:', 'jаvascript:', 'javascript\uff1a', 'ſcript:', 'intent:', 'x:', ':', ''],
);

const rest = fc.oneof(
  fc.constantFrom('alert(1)', '//example.org/%0aalert(1)', 'text/html,<script>', '[', '//[', ''),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** What looks like an address, or hides one that runs something. */
export const address: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(before, schemes.chain(disguised), rest).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.webUrl() },
  { weight: 1, arbitrary: text },
);
