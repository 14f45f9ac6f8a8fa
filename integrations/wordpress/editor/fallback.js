/** The words of a section as plain HTML, which stay in the post when the plugin has been removed. */
import { fallback as texts, language } from './data.js';
import { entriesOf, typed } from './options.js';

const parse = (html) => {
  const { body } = document.implementation.createHTMLDocument('');
  body.innerHTML = html;
  return body;
};

/** HTML as the browser writes it, so that two ways of writing the same can be compared. */
export const normalized = (html) => parse(html).innerHTML.trim();

function setLevel(root, level) {
  for (const heading of root.querySelectorAll('h3, h2')) {
    const changed = heading.ownerDocument.createElement(
      `h${Math.min(6, level + (heading.localName === 'h2' ? 0 : 1))}`,
    );
    changed.append(...heading.childNodes);
    heading.replaceWith(changed);
  }
}

function setIntroduction(root, section, text) {
  const hasOwn = ['about', 'timeline', 'impact-list'].includes(section);
  const paragraph = hasOwn ? root.querySelector('p') : root.ownerDocument.createElement('p');
  paragraph.textContent = text;
  if (!hasOwn) root.firstElementChild.after(paragraph);
}

/** The city's own entries, as a list after the words of ICLEI. */
function appendEntries(root, section, attributes) {
  const entries = entriesOf(section, attributes);
  if (entries.length === 0) return;
  const make = (name, ...content) => {
    const element = root.ownerDocument.createElement(name);
    element.append(...content);
    return element;
  };
  const name = typed(attributes.name).trim();
  if (name) root.append(make('p', make('strong', name)));
  root.append(
    make(
      'ul',
      ...entries.map(({ label, text }) =>
        make('li', ...(label ? [make('strong', label), ' '] : []), text),
      ),
    ),
  );
}

/**
 * The plain HTML of a section.
 *
 * @param attributes the block's.
 * @returns an empty string for a section that has no text without a script.
 */
export function fallbackOf(section, attributes) {
  const body = parse(texts[attributes.lang || language][section]);
  const root = body.firstElementChild;
  if (!root) return '';
  // WordPress would remove the element if an author may not use any HTML.
  for (const time of root.querySelectorAll('time')) {
    const year = body.ownerDocument.createElement('strong');
    year.append(...time.childNodes);
    time.replaceWith(year);
  }
  if (attributes.heading) root.firstElementChild.textContent = typed(attributes.heading);
  if (attributes.introduction) setIntroduction(root, section, typed(attributes.introduction));
  if (attributes.noFigures) root.querySelector('dl')?.remove();
  [attributes.workHref, attributes.agendasHref, attributes.activitiesHref].forEach(
    (href, index) => {
      if (/^(https?:|mailto:|[/#?])/.test(href)) {
        root.querySelectorAll('a')[index]?.setAttribute('href', typed(href));
      }
    },
  );
  setLevel(root, attributes.headingLevel ?? 2);
  appendEntries(root, section, attributes);
  return body.innerHTML;
}
