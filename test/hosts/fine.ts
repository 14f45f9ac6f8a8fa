import { expect, nextFrame } from '@open-wc/testing';
import { nameOf } from '../../src/sections/content.js';
import { languageOf, textOf } from '../language/support.js';
import { languageAround, openHost, tags, type Host } from './open.js';
import { looksOf, obstacles } from './visibility.js';

/** What a section says, without the spaces that only stand between tags and that the bundle leaves out. */
const words = (section: Element) => textOf(section).replaceAll(' ', '');

interface Appearance {
  readonly words: string;
  readonly looks: string[];
}

let reference: Promise<Map<string, Appearance>> | undefined;

/** What each element says and how on a page that does nothing to it, in this browser. */
const plain = () =>
  (reference ??= openHost('plain').then(
    (host) =>
      new Map(
        host
          .sections()
          .map((section) => [nameOf(section), { words: words(section), looks: looksOf(section) }]),
      ),
  ));

/**
 * What every page has to keep, whatever it does: each section says all of its text in its language,
 * where and how a visitor can read it; nothing is thrown or said in the console; and the host's own
 * content is as it was.
 *
 * @param notices what is said in the console all the same. Lit's hints to developers are no matter of ours.
 */
export async function expectFine(
  host: Host,
  notices: string[] = [],
  { without = [] as string[] } = {},
): Promise<void> {
  const appearances = await plain();
  const sections = host.sections();
  const expected = tags.filter((tag) => !without.includes(tag));
  expect([...new Set(sections.map(nameOf))]).to.have.members(expected);
  for (const section of sections) {
    expect(languageOf(section), section.localName).to.equal(languageAround(section));
    expect(words(section)).to.equal(appearances.get(nameOf(section))!.words);
    expect(looksOf(section)).to.deep.equal(appearances.get(nameOf(section))!.looks);
  }
  for (const section of sections) {
    // What is not on the screen yet may have no size before the next frames.
    section.scrollIntoView({ behavior: 'instant' });
    for (let frame = 0; frame < 60 && obstacles(section).length > 0; frame += 1) {
      await nextFrame();
    }
    expect(obstacles(section).slice(0, 5)).to.deep.equal([]);
  }
  expect(host.changes().slice(0, 5)).to.deep.equal([]);
  const said = host.notices.filter((notice) => !notice.includes('https://lit.dev/msg/'));
  expect(said).to.deep.equal(notices);
}
