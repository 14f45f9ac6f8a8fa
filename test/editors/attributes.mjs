/** HTML with every tag and attribute of the allow-lists, to see whether a program keeps them all. */
import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import { htmlTags, isEntry, ourTags } from '../../site/allow-lists/tags.mjs';

const values = {
  'data-iclei': '',
  dir: 'auto',
  for: 'content',
  'heading-level': '3',
  hreflang: 'fr',
  lang: 'ko',
  'no-figures': '',
  names: '',
  order: 'newest-first',
  persist: '',
  slot: 'introduction',
  year: '1998',
};

const valueOf = (name) =>
  values[name] ?? (name.endsWith('-href') ? 'https://lindenau.example/' : 'Lindenau: 5 %');

const written = (tag, names, content, more = '') =>
  `<${tag}${names.map((name) => ` ${name}="${valueOf(name)}"`).join('')}${more}>${content}</${tag}>`;

/** The HTML: our sections with a text in each of HTML's own tags, and the entries in paragraphs. */
export function everything() {
  const tags = Object.entries(ourTags());
  const { a, div, figure, p, span, strong } = htmlTags;
  const entry = tags.filter(([tag]) => isEntry(tag));
  const content = [
    written('span', span, 'a'),
    written('p', p, 'b'),
    written('p', [], written('a', a, 'c', ' href="https://lindenau.example/"')),
    written('div', div, `<p>${written('strong', strong, 'd')}</p>`),
    written('figure', figure, '<img src="/a.png" alt="" />'),
    ...entry.map(([tag, names]) => `<p>${written(tag, names, tag)}</p>`),
  ];
  return tags
    .filter(([tag]) => !isEntry(tag))
    .map(([tag, names]) => written(tag, names, content.join('')))
    .join('\n');
}

/** HTML with scripts in every place that an allow-list might have opened. */
export const harmful = () =>
  Object.keys(ourTags())
    .map(
      (tag) => `<${tag} onclick="a()" work-href="javascript:a()" name="&quot; onclick=&quot;a()">
<script>a()</script><p slot="heading" onclick="a()"><a slot="actions" href="javascript:a()">b</a></p>
<figure slot="media" onclick="a()"><img src="c" onerror="a()" /></figure></${tag}>`,
    )
    .join('\n');

const elementsIn = (node) =>
  (node.childNodes ?? [])
    .filter((child) => tree.isElementNode(child))
    .flatMap((child) => [child, ...elementsIn(child)]);

/** The attributes in HTML, each once and after its tag: `iclei-hero lang`. */
export const namesIn = (html) => [
  ...new Set(
    elementsIn(parseFragment(html)).flatMap(({ tagName, attrs }) =>
      attrs.map(({ name }) => `${tagName} ${name}`),
    ),
  ),
];

/** What could run a script in HTML: `script`, `p onclick`, `a href`. */
export const scriptsIn = (html) =>
  elementsIn(parseFragment(html)).flatMap(({ tagName, attrs }) => [
    ...(tagName === 'script' ? [tagName] : []),
    ...attrs
      .filter(({ name, value }) => name.startsWith('on') || value.startsWith('javascript:'))
      .map(({ name }) => `${tagName} ${name}`),
  ]);

/** How often each attribute of the lists is in HTML, by its tag: `{ 'iclei-hero lang="ko"': 6, … }`. */
function attributesIn(html) {
  const names = { ...ourTags(), ...htmlTags };
  const counts = {};
  for (const { tagName, attrs } of elementsIn(parseFragment(html))) {
    for (const { name, value } of attrs.filter(({ name }) => names[tagName]?.includes(name))) {
      const key = `${tagName} ${name}="${value}"`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return counts;
}

/**
 * What a program has lost of `everything()`, or has changed.
 *
 * @returns {string[]} such as `iclei-hero lang`.
 */
export function attributesLost(html) {
  const before = attributesIn(everything());
  const now = attributesIn(html);
  return Object.keys({ ...before, ...now })
    .filter((key) => before[key] !== now[key])
    .map((key) => key.replace(/=.*/s, ''));
}
