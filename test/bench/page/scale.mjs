/**
 * Runs in a page of its own for each way to make sections: makes many of one of them, changes their
 * language and takes them away again.
 */

/** The server's HTML, copied, and its texts replaced one by one. */
async function plainDom() {
  const html = await (await fetch('/scale/plain.json')).json();
  const parse = (locale, name) => {
    const template = document.createElement('template');
    template.innerHTML = html[locale][name];
    return template.content.firstElementChild;
  };
  const steps = new Map();

  /** What differs from one language to the other: where it is, and the content and attributes there. */
  function differences(one, other, path = []) {
    const found = [...other.attributes]
      .filter(({ name, value }) => one.getAttribute(name) !== value)
      .map(({ name, value }) => ({ path, change: (node) => node.setAttribute(name, value) }));
    const hasText = [...other.childNodes].some((node) => node instanceof Text);
    if (!hasText) {
      return [
        ...found,
        ...[...other.children].flatMap((child, index) =>
          differences(one.children[index], child, [...path, index]),
        ),
      ];
    }
    const isText = [one, other].every(
      ({ childNodes }) => childNodes.length === 1 && childNodes[0] instanceof Text,
    );
    const change = isText
      ? (node) => (node.firstChild.data = other.textContent)
      : (node) => node.replaceChildren(...other.cloneNode(true).childNodes);
    return one.innerHTML === other.innerHTML ? found : [...found, { path, change }];
  }

  return {
    make(name) {
      if (!steps.has(name)) {
        const [english, french] = ['en', 'fr'].map((locale) => parse(locale, name));
        const there = differences(english, french);
        steps.set(name, { english, there, back: differences(french, english) });
      }
      return steps.get(name).english.cloneNode(true);
    },
    change(sections, locale) {
      for (const section of sections) {
        const { there, back } = steps.get(section.className);
        for (const { path, change } of locale === 'fr' ? there : back) {
          change(path.reduce((node, index) => node.children[index], section));
        }
      }
    },
    settle: () => {},
  };
}

const settle = (sections) => Promise.all(sections.map((section) => section.updateComplete));
const make = (name) => document.createElement(name);

async function litAlone() {
  const { become } = await import('/scale/lit-french.js');
  return {
    make,
    change(sections, locale) {
      become(locale);
      for (const section of sections) section.requestUpdate();
    },
    settle,
  };
}

async function ours() {
  const { setLocale } = await import('/iclei/iclei.js');
  return { make, change: (_, locale) => setLocale(locale), settle };
}

const systems = { 'plain-dom': plainDom, 'lit-alone': litAlone, ours };

let system;
const place = document.createElement('div');

/** @param {keyof typeof systems} name */
export async function use(name) {
  document.body.append(place);
  system = await systems[name]();
}

/** Puts sections into the page and waits until they are rendered. */
async function come(name, count) {
  const sections = Array.from({ length: count }, () => system.make(name));
  place.replaceChildren(...sections);
  await system.settle(sections);
  return sections;
}

async function changeTo(locale, sections) {
  system.change(sections, locale);
  await system.settle(sections);
}

const layOut = () => place.getBoundingClientRect();

/** Loads the other language, and lets the browser compile what it will use. */
export async function warmUp(name) {
  for (let turn = 0; turn < 4; turn += 1) {
    const sections = await come(name, 5);
    for (const locale of ['fr', 'en']) {
      await changeTo(locale, sections);
      await shows(sections.at(-1), locale);
    }
    layOut();
  }
  place.replaceChildren();
}

/** Waits until a section is in a language, which a catalogue on its way delays once. */
async function shows(section, locale) {
  const inside = () => (section.shadowRoot ?? section).querySelector('[part=base]')?.lang;
  const end = performance.now() + 60_000;
  while (inside() !== locale) {
    if (performance.now() > end) throw new Error(`${section.localName} is not in ${locale}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/**
 * Times in milliseconds: script until all are rendered, and the same with layout.
 *
 * @param {string} name
 * @param {number} count
 * @param {boolean} isShown whether there is a layout, which takes seconds for a thousand.
 * @returns {Promise<{ render: number, change: number, renderAndLayout?: number, changeAndLayout?: number }>}
 */
export async function measure(name, count, isShown) {
  place.hidden = !isShown;
  layOut();
  const start = performance.now();
  const sections = await come(name, count);
  const rendered = performance.now();
  layOut();
  const shown = performance.now();
  await changeTo('fr', sections);
  const changed = performance.now();
  layOut();
  const end = performance.now();
  await shows(sections.at(-1), 'fr');
  place.replaceChildren();
  await changeTo('en', []);
  layOut();
  return {
    render: rendered - start,
    change: changed - shown,
    ...(isShown ? { renderAndLayout: shown - start, changeAndLayout: end - shown } : {}),
  };
}

/** Sections of all kinds come, change their language and go. */
export async function comeAndGo(names, count) {
  const sections = Array.from({ length: count }, (_, index) =>
    system.make(names[index % names.length]),
  );
  place.replaceChildren(...sections);
  await system.settle(sections);
  await changeTo('fr', sections);
  place.replaceChildren();
  await changeTo('en', []);
}

/** How many stay in the page, for the count of observers. */
export const stay = async (name, count) => (await come(name, count)).length;
