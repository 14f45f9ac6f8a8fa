import { expect, nextFrame } from '@open-wc/testing';
import { sections } from './pages/page.mjs';
import { expectFine } from './fine.js';
import { allShow, importIn, openHost, openPage, shows, type Host } from './open.js';

const showBy = async (name: string, place: Element, host: Host) => {
  const script = `/hosts/scripts/${name}.js`;
  const { show } = await importIn<{ show(place: Element): void }>(host, script);
  show(place);
};

const templateOf = (document: Document) => {
  const template = document.createElement('template');
  template.innerHTML = sections;
  return template;
};

/** What makes the elements in a page that has the bundle already. */
const ways: Record<string, (place: Element, host: Host) => unknown> = {
  innerHTML: (place) => {
    place.innerHTML = sections;
  },
  insertAdjacentHTML: (place) => {
    place.insertAdjacentHTML('beforeend', sections);
  },
  createElement: (place, { document }) => {
    for (const { localName, attributes, childNodes } of templateOf(document).content.children) {
      const element = document.createElement(localName);
      place.append(element);
      for (const { name, value } of attributes) element.setAttribute(name, value);
      for (const child of [...childNodes]) element.append(document.importNode(child, true));
    }
  },
  constructors: (place, { document, window }) => {
    for (const { localName, attributes, childNodes } of templateOf(document).content.children) {
      const element = new (window.customElements.get(localName)!)();
      for (const { name, value } of attributes) element.setAttribute(name, value);
      element.append(...[...childNodes].map((child) => document.importNode(child, true)));
      place.append(element);
    }
  },
  'importNode of a template': (place, { document }) => {
    place.append(document.importNode(templateOf(document).content, true));
  },
  'cloneNode of a template': (place, { document }) => {
    place.append(templateOf(document).content.cloneNode(true));
  },
  'another document, parsed': (place, { window }) => {
    const other = new window.DOMParser().parseFromString(sections, 'text/html');
    place.append(...other.body.children);
  },
  'a range': (place, { document }) => {
    place.append(document.createRange().createContextualFragment(sections));
  },
  "Lit's templates": (place, host) => showBy('lit', place, host),
  React: (place, host) => showBy('react', place, host),
};

describe('coming into a page that has the bundle', () => {
  for (const [name, make] of Object.entries(ways)) {
    it(`shows all when made by ${name}`, async () => {
      const host = await openPage('/hosts/empty');
      const place = host.document.querySelector('#place')!;
      await make(place, host);
      await allShow(host);
      await expectFine(host);
    });
  }

  it('shows all when the parser makes the elements, and takes its time', async () => {
    const host = await openPage('/hosts/empty');
    const { document } = host;
    document.open();
    document.write('<!doctype html><html lang="fr"><body>');
    // What was the host's own before is gone by its own doing.
    document.write('<script>hostChanges = () => []</script>');
    for (const piece of sections.split(/(?<=>)/)) {
      document.write(piece);
      await Promise.resolve();
    }
    await nextFrame();
    document.close();
    await allShow(host);
    await expectFine(host);
  });

  it('knows the part that a switch is for when the parser comes to it later', async () => {
    localStorage.setItem('iclei-lang:part', 'ja');
    const host = await openPage('/hosts/empty');
    const { document } = host;
    document.open();
    document.write('<!doctype html><iclei-lang-switch persist for="part"></iclei-lang-switch>');
    await nextFrame();
    document.write('<div id="part"><iclei-about></iclei-about></div>');
    document.close();
    await shows(host, 'ja', 'about');
    localStorage.clear();
    expect(host.notices).to.deep.equal([]);
  });

  it('shows all in copies of what has rendered', async () => {
    const host = await openHost('plain');
    const main = host.document.querySelector('main')!;
    main.append(...host.sections().map((section) => section.cloneNode(true)));
    await allShow(host);
    await expectFine(host);
    host.document.body.append(main.cloneNode(true));
    await allShow(host);
    await expectFine(host);
  });

  // The first render waits for the language, so there is time to go.
  for (const [name, moment] of Object.entries({
    'at once': () => {},
    'in the next microtask': () => Promise.resolve(),
    'in the next frame': nextFrame,
    'when its language has come': async (host: Host) => {
      host.document.body.insertAdjacentHTML('beforeend', sections);
      await allShow(host);
      [...host.document.querySelectorAll('body > :not(main)')].forEach((copy) => copy.remove());
    },
  })) {
    it(`shows all after it was taken out during its first render, ${name}, and put back`, async () => {
      const host = await openPage('/hosts/empty');
      const place = host.document.querySelector('#place')!;
      place.innerHTML = sections;
      const children = [...place.childNodes];
      place.replaceChildren();
      await moment(host);
      place.replaceChildren(...children);
      await moment(host);
      place.replaceChildren();
      place.replaceChildren(...children);
      await allShow(host);
      await expectFine(host);
    });
  }
});
