import { expect } from '@open-wc/testing';
import { expectFine } from './fine.js';
import { elementOf, openHost, type Host } from './open.js';
import { obstacles } from './visibility.js';

type Change = (host: Host) => () => void;

/** Gives an element a style until it is taken back. */
const styled =
  (css: string, find: (host: Host) => HTMLElement): Change =>
  (host) => {
    const element = find(host);
    const before = element.style.cssText;
    element.style.cssText += css;
    return () => (element.style.cssText = before);
  };

const about = (host: Host) => elementOf(host, 'about');
const inAbout = (selector: string) => (host: Host) =>
  about(host).shadowRoot.querySelector<HTMLElement>(selector)!;
const around = ({ document }: Host) => document.querySelector('main')!;
const link = ({ document }: Host) => document.querySelector<HTMLElement>('[slot=actions]')!;

/** Changes something by a value until it is put back. */
const changed =
  <Of extends object, Name extends keyof Of>(
    find: (host: Host) => Of,
    name: Name,
    value: Of[Name],
  ): Change =>
  (host) => {
    const element = find(host);
    const before = element[name];
    element[name] = value;
    return () => (element[name] = before);
  };

const covered: Change = ({ document }) => {
  const cover = document.createElement('aside');
  cover.style.cssText = 'position: fixed; inset: 0; background: white';
  document.body.append(cover);
  return () => cover.remove();
};

/** What keeps a visitor from reading, and what is said of it. */
const unreadable: Record<string, [change: Change, said: RegExp]> = {
  'that is not displayed': [styled('display: none', about), /has 0 × 0 pixels/],
  'that is hidden': [styled('visibility: hidden', around), /is hidden/],
  'that has no height': [
    styled('display: block; height: 0; overflow: hidden', about),
    /is cut off/,
  ],
  'in a place of no size': [
    styled('height: 9px; overflow: hidden', around),
    /is cut off by <main>/,
  ],
  'that is transparent': [styled('opacity: 0.2', around), /has 0\.2 of its colour/],
  'with transparent text': [styled('color: transparent', inAbout('.base')), /contrast of 1\.0/],
  'with text that has no filling': [
    styled('-webkit-text-fill-color: transparent', inAbout('.base')),
    /contrast of 1\.0/,
  ],
  'with text like its ground': [styled('color: #eee', inAbout('.base')), /contrast of 1\.\d/],
  'under something else': [covered, /is under <aside>/],
  'that is cut away': [styled('display: block; clip-path: inset(100%)', about), /is under </],
  'out of reach': [styled('position: absolute; left: -5000px', about), /is under nothing/],
  'with a text outside of it': [
    styled('position: relative; left: 5000px', inAbout('[part=text]')),
    /leaves its section/,
  ],
  'with a text that is not displayed': [
    styled('display: none', inAbout('[part=text]')),
    /takes no room/,
  ],
  'in type that the page has not': [
    styled('font-size: 30px', inAbout('.frame')),
    /has type of 30px/,
  ],
};

/** What else is not as it has to be. */
const wrong: Record<string, Change> = {
  'a section is missing': (host) => {
    const section = about(host);
    const { nextSibling, parentNode } = section;
    section.remove();
    return () => parentNode!.insertBefore(section, nextSibling);
  },
  'a text is missing': (host) => {
    const text = inAbout('[part=text]')(host);
    const words = [...text.childNodes];
    text.replaceChildren();
    return () => text.replaceChildren(...words);
  },
  'a section shows another language than its place has': changed(inAbout('section'), 'lang', 'en'),
  'a text is set as the text of the page': styled('letter-spacing: 1em', inAbout('.base')),
  'the own content of the host looks otherwise': styled('color: red', ({ document }) =>
    document.querySelector<HTMLElement>('[data-host]')!,
  ),
  'the own content of the host says something else': changed(
    ({ document }: Host) => document.querySelector<HTMLElement>('[data-host]')!,
    'textContent',
    'Lindenau',
  ),
  'something is said in the console': ({ notices }) => {
    notices.push('warn: anything');
    return () => notices.splice(0);
  },
};

describe('what every page has to keep', () => {
  it('is found broken where it is, and whole where it is put right', async () => {
    const host = await openHost('plain');
    await expectFine(host);
    about(host).scrollIntoView();
    for (const [name, [change, said]] of Object.entries(unreadable)) {
      const putRight = change(host);
      about(host).scrollIntoView();
      expect(obstacles(about(host)).join('\n'), `a section ${name}`).to.match(said);
      putRight();
      expect(obstacles(about(host)), `a section ${name}, put right`).to.deep.equal([]);
    }
    for (const [name, change] of Object.entries(wrong)) {
      const putRight = change(host);
      const isFine = await expectFine(host).then(
        () => true,
        () => false,
      );
      expect(isFine, name).to.equal(false);
      putRight();
    }
    elementOf(host).scrollIntoView();
    const putRight = changed(link, 'slot', 'nowhere')(host);
    expect(obstacles(elementOf(host))).to.deep.equal(['iclei-hero: has lost <a>']);
    putRight();
    await expectFine(host);
  });

  it('is not asked of a page that cannot be made: that one says why', async () => {
    const failure = await openHost('not-there').catch((error: Error) => error.message);
    expect(failure).to.equal('/hosts/not-there: It needs what nobody has.');
  });
});
