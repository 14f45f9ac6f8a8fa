import { expect } from '@open-wc/testing';
import { settled } from '../random/reading.js';
import { seenIn } from './seen.js';
import { write, type Written } from './written.js';

const event = '<iclei-milestone year="1992">Our city joined</iclei-milestone>';
const figure = '<iclei-impact value="12,000">trees planted</iclei-impact>';

let written: Written | undefined;

/** A page with some content, and what was said in its console. */
async function place(content: string) {
  written = await write(content);
  return { page: written.document.body, said: written.said };
}

afterEach(() => {
  written?.close();
});

describe('an entry in the wrong place', () => {
  for (const [what, content, name, shown] of [
    [
      'an event in the list of impacts',
      `<iclei-impact-list>${event}</iclei-impact-list>`,
      'milestone',
      '1992 Our city joined',
    ],
    [
      'an impact in the timeline',
      `<iclei-timeline>${figure}</iclei-timeline>`,
      'impact',
      '12,000 trees planted',
    ],
    ['an event in Hero', `<iclei-hero>${event}</iclei-hero>`, 'milestone', '1992 Our city joined'],
    [
      'an impact in a paragraph of Hero',
      `<iclei-hero><p>${figure}</p></iclei-hero>`,
      'impact',
      '12,000 trees planted',
    ],
    ['an event alone', `<p>${event}</p>`, 'milestone', '1992 Our city joined'],
    ['an impact alone', figure, 'impact', '12,000 trees planted'],
    [
      'an impact in an event',
      `<iclei-timeline>${event.replace('joined', `joined ${figure}`)}</iclei-timeline>`,
      'impact',
      '1992 Our city joined 12,000 trees planted',
    ],
  ] as const) {
    it(`is shown and named: ${what}`, async () => {
      const { page, said } = await place(content);
      expect(seenIn(page)).to.contain(shown);
      expect(said.filter((message) => message.includes('misplaced'))).to.deep.equal([
        `@iclei/elements: <iclei-${name}>: misplaced`,
      ]);
    });
  }

  it('stands below what the section says', async () => {
    const { page } = await place(`<iclei-timeline>${figure}</iclei-timeline>`);
    const base = page.querySelector('iclei-timeline')!.shadowRoot!.querySelector('.base')!;
    const { top, height } = page.querySelector('iclei-impact')!.getBoundingClientRect();
    expect(height).to.be.above(0);
    expect(top).to.be.at.least(base.getBoundingClientRect().bottom - 1);
  });

  it('is a copy at its place once it is moved into the right section, and back', async () => {
    const { page } = await place(`<iclei-timeline></iclei-timeline><div>${event}</div>`);
    const [timeline, around] = [...page.children] as [HTMLElement, HTMLElement];
    const entry = around.firstElementChild!;
    timeline.append(entry);
    await settled();
    expect(seenIn(page).match(/Our city joined/g)).to.have.length(1);
    expect(timeline.shadowRoot!.querySelector('ol')!.textContent).to.contain('Our city joined');
    around.append(entry);
    await settled();
    expect(seenIn(page).match(/1992 Our city joined/g)).to.have.length(1);
    expect(timeline.shadowRoot!.querySelector('ol')!.textContent).not.to.contain('Our city');
    expect(entry.getClientRects().length).to.be.above(0);
  });

  it('is said of none that is in its section, however it is wrapped', async () => {
    const { said } = await place(
      `<iclei-timeline><p>${event}${event}</p></iclei-timeline><iclei-impact-list>${figure}</iclei-impact-list>`,
    );
    expect(said).to.deep.equal([]);
  });
});
