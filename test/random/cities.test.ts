import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { seenIn, textsIn } from '../sections/seen.js';
import { write, type Written } from '../sections/written.js';
import { check } from './check.js';
import { anyCity, City } from './city.js';
import { settled } from './reading.js';

const wordIn = /word\d+\./g;

/** What a script of the page does later: what, where, and with what. */
const anyChange = fc.tuple(
  fc.constantFrom('append', 'insert', 'remove', 'write', 'language'),
  fc.nat(99),
  fc.nat(99),
);

type Change = typeof anyChange extends fc.Arbitrary<infer Value> ? Value : never;

const pick = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items[number % items.length];

/** The texts of the page that have to be seen, and stand in no slot or entry of ours. */
const textsOf = ({ document }: Written, city: City) =>
  [...document.querySelectorAll('h2, p, li, figcaption, footer')]
    .filter((each) => !each.closest('[slot], iclei-milestone, iclei-impact'))
    .filter((each) => each.textContent.match(wordIn)?.every((word) => city.words.has(word)));

function change(page: Written, city: City, [kind, one, other]: Change): void {
  const { document } = page;
  const text = pick(textsOf(page, city), one);
  if (kind === 'append') {
    const places = [document.body, ...document.querySelectorAll('div, main, section')];
    pick(places, one)!.insertAdjacentHTML('beforeend', `\n${city.piece(other)}\n`);
  } else if (kind === 'insert') {
    text?.insertAdjacentHTML('beforebegin', `<p>${city.word()}</p>`);
  } else if (kind === 'remove') {
    const gone = text?.textContent.match(wordIn) ?? [];
    text?.remove();
    gone.forEach((word) => city.words.delete(word));
  } else if (kind === 'write') {
    const [piece] = text ? [...textsIn(text)].filter(({ data }) => data.match(wordIn)) : [];
    if (!piece) return;
    piece.data.match(wordIn)!.forEach((word) => city.words.delete(word));
    piece.data = city.word();
  } else {
    document.documentElement.lang = pick(['en', 'ar', 'sv'], other)!;
  }
}

/** What of a page has to be seen and is not. */
function missingFrom({ document, sections }: Written, city: City): string[] {
  const seen = new Set(seenIn(document.body).match(wordIn));
  const hidden = sections().filter(
    ({ shadowRoot }) => shadowRoot!.querySelector('.base')!.getBoundingClientRect().height < 10,
  );
  return [
    ...[...city.words].filter((word) => !seen.has(word)),
    ...hidden.map(({ localName }) => `<${localName}>`),
  ];
}

describe('a page with end tags that are missing', () => {
  for (const registered of ['before', 'after'] as const) {
    it(`shows every word, whatever it does later, with elements registered ${registered} it is read`, async function () {
      this.timeout(300_000);
      let words = 0;
      await check(
        50,
        fc.asyncProperty(
          anyCity,
          fc.array(anyChange, { maxLength: 5 }),
          async (blocks, changes) => {
            const city = new City(blocks);
            const page = await write(city.html, { registered });
            const log: string[] = [];
            try {
              for (const each of [undefined, ...changes]) {
                if (each) {
                  change(page, city, each);
                  log.push(each.join(' '));
                  await settled();
                }
                words += city.words.size;
                const missing = missingFrom(page, city);
                if (missing.length > 0) {
                  throw new Error(
                    `${missing.join(', ')} cannot be seen\n${city.html}\n${log.join('\n')}\n${document.body.innerHTML && page.document.body.innerHTML}`,
                  );
                }
              }
            } finally {
              page.close();
            }
          },
        ),
        () => `${words} words looked for`,
      );
      // Half of the fewest in 300 samples of as many pages.
      expect(words).to.be.above(850);
    });
  }
});
