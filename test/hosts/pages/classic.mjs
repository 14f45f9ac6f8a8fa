/** Pages that have the bundle by a script tag that is no module. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { oneLit, scripts, under } from '../../security/policies.mjs';
import { around, bundle, page, sections } from './page.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const address = '/cdn/iclei.classic.js';
const newer = '/cdn@9.9.9/iclei.classic.js';

const tag = (attributes = '', src = address) => `<script${attributes} src="${src}"></script>`;
const by = (load, more = {}) => ({ html: page({ load, ...more }) });

/** What a CMS does that takes the address of a script and nothing else. */
const inserted = (more = '') => `<script>
      const script = document.createElement('script');
      script.src = '${address}';
      ${more}
      document.head.append(script);
    </script>`;

const note = (name, expression) => `<script>window.${name} = ${expression};</script>`;

/**
 * A page in an encoding of before UTF-8, of which ASCII is a part. Its script has an address of its own,
 * because Chromium would take it as another page has read it.
 */
const encoded = (charset) => ({
  charset,
  html: page({ load: tag('', `${address}?${charset}`) })
    .replace('<meta charset="utf-8" />', '')
    .replaceAll(/[^\0-\x7F]/g, (letter) => `&#${letter.codePointAt(0)};`),
});

/** The script with its hash, as the server has it at an address. */
const hashed = (src) => () => {
  const code = readFileSync('dist/cdn/iclei.classic.js', 'utf8');
  const sent = src === newer ? code.replaceAll(version, '9.9.9') : code;
  const hash = createHash('sha384').update(sent).digest('base64');
  return by(tag(` integrity="sha384-${hash}" crossorigin="anonymous"`, src));
};

/** A page that has the sections' words before any script. */
const prerendered = (load) => async () => {
  const { prerender } = await import('../../../dist/prerender.js');
  return { html: await prerender(page({ load })) };
};

export const classic = {
  classic: by(tag()),
  'classic-defer': by(tag(' defer')),
  'classic-async': by(tag(' async')),
  'classic-at-the-end': by('', { body: around(sections) + tag() }),
  'classic-among-the-sections': by('', {
    content: sections.replace('<iclei-about', `${tag()}<iclei-about`),
  }),
  'classic-inserted': by(inserted()),
  'classic-inserted-late': by(
    `<script>addEventListener('load', () => {${inserted().replace(/<\/?script>/g, '')}});</script>`,
  ),
  'classic-inserted-in-order': by(inserted('script.async = false;')),
  'classic-written': by(
    `<script>document.write('<script src="${address}"></' + 'script>');</script>`,
  ),
  'classic-empty': by(tag(), { content: '<div id="place"></div>' }),
  'classic-prerendered': prerendered(tag()),
  'classic-prerendered-defer': prerendered(tag(' defer')),
  'classic-strict': under(scripts, page({ load: tag() })),
  'classic-strict-one-lit': under(oneLit, page({ load: tag(' defer') })),
  'classic-without-an-origin': by(`${tag()}<script src="/hosts/assets/report.js"></script>`),
  ...Object.fromEntries(
    ['windows-1252', 'shift_jis', 'euc-kr', 'gbk'].map((charset) => [
      `classic-in-${charset}`,
      encoded(charset),
    ]),
  ),

  'classic-hashed': hashed(address),
  'classic-hashed-newer': hashed(newer),

  'classic-twice': by(tag() + note('first', 'iclei') + tag()),
  'classic-newer-second': by(tag() + note('first', 'iclei') + tag('', newer)),
  'classic-newer-first': by(tag('', newer) + note('first', 'iclei') + tag()),
  'classic-and-bundle': by(tag() + note('first', 'iclei') + bundle),
  'bundle-and-classic': by(bundle + tag(' defer')),
  'bundle-and-classic-inserted': by(`${bundle}<script type="module">
      const script = document.createElement('script');
      script.src = '${address}';
      document.head.append(script);
    </script>`),

  'classic-and-nothing-else': by(
    note('before', 'Reflect.ownKeys(window)') +
      tag() +
      note(
        'added',
        'Reflect.ownKeys(window).filter((key) => !before.includes(key) && key !== "before")',
      ),
  ),
  'classic-with-an-id': by(tag(), { head: '<style id="iclei"></style>' }),
  'classic-with-a-variable': by(`<script>var iclei;</script>${tag()}`),
  'classic-with-a-later-variable': by(
    `${tag()}<script>let iclei = 'theirs'; window.theirs = iclei;</script>`,
  ),
  'classic-with-their-own': by(`<script>var iclei = { theirs: true };</script>${tag()}`),
};
