import { expect } from '@open-wc/testing';
import { settled } from '../random/reading.js';
import { seenIn } from './seen.js';
import { write, type Written } from './written.js';

const picture =
  '<img alt="The market" width="300" height="200" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">';

let written: Written | undefined;

/** A section of a page of its own, and what was said in the page's console. */
async function place(name: string, content: string) {
  written = await write(`<iclei-${name}>${content}</iclei-${name}> `);
  const host = written.sections()[0] as HTMLElement & { shadowRoot: ShadowRoot };
  return { host, frame: host.shadowRoot.querySelector('.base')!, said: written.said };
}

afterEach(() => {
  written?.close();
});

const skyline = ({ shadowRoot }: { shadowRoot: ShadowRoot }) =>
  shadowRoot.querySelector('svg')?.getClientRects().length ?? 0;

/** Whether an element stands on the ground of the section, and not below it. */
const isInside = (element: Element, frame: Element) => {
  const [box, around] = [element, frame].map((each) => each.getBoundingClientRect());
  return box!.height > 0 && box!.bottom <= around!.bottom + 1;
};

describe('a picture between the tags of Hero, without a slot', () => {
  for (const [what, content] of [
    ['alone', picture],
    ['in a paragraph', `\n<p>${picture}</p>\n`],
    ['a video', '<video width="300" height="200"></video>'],
    ['two', picture + picture],
  ] as const) {
    it(`takes the place of the skyline, and is named: ${what}`, async () => {
      const { host, frame, said } = await place('hero', content);
      for (const own of host.querySelectorAll('img, video')) {
        expect(isInside(own, frame)).to.equal(true);
      }
      expect(skyline(host)).to.equal(0);
      expect(said).to.deep.equal(['@iclei/elements: <iclei-hero>: media']);
    });
  }

  it('is shown below with all that stands beside it', async () => {
    const { host, frame, said } = await place('hero', `${picture}<p>The market in May</p>`);
    expect(isInside(host.querySelector('img')!, frame)).to.equal(false);
    expect(host.querySelector('img')!.getClientRects()).to.have.length(1);
    expect(seenIn(host)).to.contain('The market in May');
    expect(skyline(host)).to.equal(1);
    expect(said).to.deep.equal(['@iclei/elements: <iclei-hero>: not-closed']);
  });

  it('gives the skyline back when it goes, and takes its place when it comes', async () => {
    const { host, frame } = await place('hero', '');
    expect(skyline(host)).to.equal(1);
    host.innerHTML = picture;
    await settled();
    expect(isInside(host.querySelector('img')!, frame)).to.equal(true);
    expect(skyline(host)).to.equal(0);
    host.replaceChildren();
    await settled();
    expect(skyline(host)).to.equal(1);
  });

  it('says nothing of one that has its slot, and of one that stands in the introduction', async () => {
    const { said } = await place(
      'hero',
      `${picture.replace('<img', '<img slot="media"')}<p slot="introduction">${picture}</p>`,
    );
    expect(said).to.deep.equal([]);
  });

  it('is shown below a section that has no place for one', async () => {
    const { host, frame, said } = await place('about', picture);
    expect(isInside(host.querySelector('img')!, frame)).to.equal(false);
    expect(host.querySelector('img')!.getClientRects()).to.have.length(1);
    expect(said).to.deep.equal(['@iclei/elements: <iclei-about>: not-closed']);
  });
});

describe('a slot that a section does not have', () => {
  for (const [name, slot] of [
    ['hero', 'picture'],
    ['about', 'media'],
    ['pillars', 'action'],
    ['timeline', 'Heading'],
    ['impact-list', 'title'],
    ['lang-switch', 'heading'],
  ] as const) {
    it(`is named, and its content shown below: slot="${slot}" of ${name}`, async () => {
      const { host, frame, said } = await place(name, `<p slot="${slot}">Lindenau</p>`);
      expect(seenIn(host)).to.contain('Lindenau');
      const { top } = host.querySelector('p')!.getBoundingClientRect();
      expect(top).to.be.at.least(frame.getBoundingClientRect().bottom - 1);
      expect(said).to.deep.equal([`@iclei/elements: <p slot="${slot}">: unknown-slot`]);
    });
  }

  it('is in the place of the right one once it is written right, and back', async () => {
    const { host } = await place('about', '<p slot="head">Lindenau</p>');
    const inHeading = () =>
      host.shadowRoot.querySelector('h2')!.contains(host.firstElementChild!.assignedSlot);
    expect(inHeading()).to.equal(false);
    host.firstElementChild!.slot = 'heading';
    await settled();
    expect(inHeading()).to.equal(true);
    expect(seenIn(host).match(/Lindenau/g)).to.have.length(1);
    host.firstElementChild!.slot = 'more';
    await settled();
    expect(inHeading()).to.equal(false);
    expect(seenIn(host).match(/Lindenau/g)).to.have.length(1);
  });
});
