import { expect } from '@open-wc/testing';
import { until } from '../language/support.js';
import type { Host } from './open.js';
import { htmlOf, type StateNode } from './pages/states.mjs';

/** An entry of a page as a section shows it. */
interface Shown {
  readonly label: string;
  readonly words: string;
  readonly lang: string | null;
  readonly dir: string | null;
}

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What the sections have to show of a state: each entry once, events in the order of years, impacts with a value first. */
export function expectedOf(state: readonly StateNode[]): Shown[] {
  const found: { shown: Shown; year: number }[] = [];
  const read = (node: StateNode, lang: string, dir: string): void => {
    if (typeof node === 'string') return;
    const [tag, attributes, ...children] = node;
    const own = { lang: String(attributes.lang ?? lang), dir: String(attributes.dir ?? dir) };
    if (/^iclei-(milestone|impact)$/.test(tag)) {
      const label = String(attributes.year ?? attributes.value ?? '');
      const words = tidy(htmlOf(children).replaceAll(/<.*?>/g, ''));
      // Large figures come before statements.
      const year =
        tag === 'iclei-milestone' ? Number(label) || 10_000 : 20_000 + Number(label === '');
      found.push({ shown: { label, words, ...own }, year });
    } else {
      children.forEach((child) => read(child, own.lang, own.dir));
    }
  };
  state.forEach((node) => read(node, 'fr', 'auto'));
  return found.sort((one, other) => one.year - other.year).map(({ shown }) => shown);
}

/** What the sections show of the page's entries, in the order in which it is read. */
export const shownIn = ({ document }: Host): Shown[] =>
  [...document.querySelectorAll('iclei-timeline, iclei-impact-list')].flatMap((section) =>
    [...(section.shadowRoot?.querySelectorAll('div.own') ?? [])].map((own) => {
      const label =
        own.parentElement!.querySelector('time') ??
        own.closest('[part~=figure]')?.querySelector('dd') ??
        null;
      return {
        label: tidy(label?.textContent ?? ''),
        words: tidy(own.textContent),
        lang: own.getAttribute('lang'),
        dir: own.getAttribute('dir'),
      };
    }),
  );

const asText = (value: unknown) => JSON.stringify(value);

/** Waits until the sections show the entries of a state, and looks whether a visitor sees each of them once. */
export async function expectShown(host: Host, state: readonly StateNode[]): Promise<void> {
  const expected = expectedOf(state);
  await until(() => asText(shownIn(host)) === asText(expected)).catch(() => {
    expect(shownIn(host)).to.deep.equal(expected);
  });
  for (const section of host.document.querySelectorAll('iclei-timeline, iclei-impact-list')) {
    const { shadowRoot } = section;
    const years = [...shadowRoot!.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    expect(years).to.deep.equal([...years].sort());
    for (const own of shadowRoot!.querySelectorAll('div.own')) {
      expect(own.getBoundingClientRect().height, own.textContent).to.be.above(0);
    }
    for (const entry of section.querySelectorAll('iclei-milestone, iclei-impact')) {
      expect(entry.getClientRects(), entry.outerHTML).to.have.length(0);
    }
  }
}
