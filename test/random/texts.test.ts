import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import { check } from './check.js';
import { sectionTags, switchTag } from './model.js';
import { settled } from './reading.js';
import { address, text } from './text.js';
import { watchForProblems } from './watching.js';

type Ours = HTMLElement & { shadowRoot: ShadowRoot };
type Attributes = Readonly<Record<string, string>>;

/** The elements that are shown in another. */
const holders: Attributes = {
  'iclei-milestone': 'iclei-timeline',
  'iclei-impact': 'iclei-impact-list',
};
const tags = [...sectionTags, switchTag, ...Object.keys(holders)];

/** All that an element listens to, by what it says itself, and what every element has. */
const attributesOf = (tag: string): string[] => [
  ...(customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes,
  ...['lang', 'id', 'title', 'slot'],
];

/** Names of all that an element has made: what no text may change. */
const madeIn = ({ shadowRoot }: Ours) =>
  [...shadowRoot.querySelectorAll('*')]
    .map(({ localName }) => localName.replace(/^h[1-6]$/, 'h'))
    .sort()
    .join(' ');

/** What is read in it, with the content of its slots. */
function readingOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside = assigned.length ? assigned : ((node as Element).shadowRoot ?? node).childNodes;
  return [...inside].map(readingOf).join('');
}

describe('any text', () => {
  const place = document.createElement('div');
  let problems: ReturnType<typeof watchForProblems>;

  before(() => {
    place.hidden = true;
    document.body.append(place);
    problems = watchForProblems();
  });

  after(() => {
    problems.stop();
    place.remove();
  });

  /** The section that shows an element with attributes and content. */
  async function show(tag: string, attributes: Attributes, ...content: (Node | string)[]) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...content);
    const section = holders[tag] ? document.createElement(holders[tag]) : element;
    if (section !== element) section.append(element);
    place.replaceChildren(section);
    await settled();
    expect(problems.take()).to.deep.equal([]);
    return section as Ours;
  }

  for (const tag of tags) {
    it(`in the attributes of ${tag} is no markup, hides nothing and breaks nothing`, async function () {
      this.timeout(300_000);
      const known = new Set<string>();
      for (const name of ['title', 'names', 'no-figures']) {
        for (const own of [
          {},
          { year: '1999' },
          { value: '5' },
          { slot: 'any' },
          { slot: 'heading' },
        ]) {
          known.add(madeIn(await show(tag, { [name]: '', ...own })));
        }
      }
      const whole = [...(await show(tag, {})).shadowRoot.querySelectorAll('section li, section h2')]
        .map(readingOf)
        .filter((words) => words.trim());
      await check(
        50,
        fc.asyncProperty(
          fc.dictionary(fc.constantFrom(...attributesOf(tag)), text),
          async (given) => {
            const section = await show(tag, given);
            expect([...known]).to.include(madeIn(section));
            const words = readingOf(section);
            for (const part of whole) expect(words).to.include(part);
            if (tag === 'iclei-impact') expect(words).to.include(given.value?.trim() ?? '');
          },
        ),
      );
    });

    it(`between the tags of ${tag} stays as it is`, async function () {
      this.timeout(300_000);
      await check(
        35,
        fc.asyncProperty(text, text, async (given, heading) => {
          const title = document.createElement('span');
          title.slot = 'heading';
          title.append(heading);
          const section = await show(tag, {}, ...(holders[tag] ? [given] : [given, title]));
          const shown = readingOf(section);
          if (holders[tag]) expect(shown).to.include(given);
          else if (tag !== switchTag) expect(shown).to.include(heading).and.not.equal(heading);
          expect(place.textContent).to.equal(holders[tag] ? given : given + heading);
          expect(place.querySelectorAll('*')).to.have.length(2);
        }),
      );
    });
  }

  it('becomes a link of the pillars only if it is an address that leads to a page or to mail', async function () {
    this.timeout(300_000);
    const link = document.createElement('a');
    const links = ['work-href', 'agendas-href', 'activities-href'];
    const harmless = ['http:', 'https:', 'mailto:'];
    const seen = { used: 0, refused: 0 };
    await check(
      1500,
      fc.asyncProperty(fc.tuple(address, address, address), async (given) => {
        const attributes = Object.fromEntries(links.map((name, index) => [name, given[index]!]));
        const section = await show('iclei-pillars', attributes);
        for (const [index, shown] of section.shadowRoot.querySelectorAll('a').entries()) {
          const value = given[index]!;
          const isUsed = shown.getAttribute('href') === value;
          seen[isUsed ? 'used' : 'refused'] += 1;
          // Browsers have `:` for what is no address at all, which leads nowhere.
          expect(shown.protocol, JSON.stringify(value)).to.be.oneOf([...harmless, ':']);
          if (!isUsed) expect(shown.host).to.equal('iclei.org');
          link.setAttribute('href', value);
          if (harmless.includes(link.protocol) && value.trim()) {
            expect(isUsed, JSON.stringify(value)).to.equal(true);
          }
        }
      }),
      () => `${seen.used} addresses used and ${seen.refused} refused`,
    );
    expect(seen.used).to.be.above(500);
    expect(seen.refused).to.be.above(500);
  });
});
