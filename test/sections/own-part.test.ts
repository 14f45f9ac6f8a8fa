import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/index.js';
import { columnsOf } from '../../src/sections/impact-list/impact-list.js';
import { isIn } from '../language/support.js';

type Host = LitElement & { shadowRoot: ShadowRoot; name: string | null };

async function place(content: string, lang = 'en'): Promise<Host> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  page.setHTMLUnsafe(content);
  const host = page.firstElementChild as Host;
  await isIn(host, 'en');
  await nextFrame();
  return host;
}

const impacts = (count: number, attributes = '') =>
  `<iclei-impact-list ${attributes}>${'<iclei-impact value="12,000">trees planted</iclei-impact>'.repeat(count)}</iclei-impact-list>`;

const milestone = '<iclei-milestone year="1992">Joined</iclei-milestone>';

const color = (element: Element) => getComputedStyle(element).color;

describe("a member's own milestone", () => {
  it('has a mark and a year that are not those of ICLEI', async () => {
    const { shadowRoot } = await place(`<iclei-timeline>${milestone}</iclei-timeline>`);
    const own = shadowRoot.querySelector('[part~=own]')!;
    const other = own.parentElement!.firstElementChild!;
    const mark = (element: Element) => getComputedStyle(element, '::after');
    expect(mark(own).rotate).not.to.equal(mark(other).rotate);
    expect(mark(own).backgroundColor).not.to.equal(mark(other).backgroundColor);
    const [year, otherYear] = [own, other].map((item) => item.querySelector('[part=year]')!);
    expect(color(year!)).not.to.equal(color(otherYear!));
  });

  it('has the colour that the page gives it', async () => {
    const host = await place(
      `<iclei-timeline style="--iclei-color-own: rgb(1, 2, 3)">${milestone}</iclei-timeline>`,
    );
    expect(color(host.shadowRoot.querySelector('[part~=own] [part=year]')!)).to.equal(
      'rgb(1, 2, 3)',
    );
  });

  it('stands below the name of the member, in the language of the page', async () => {
    const host = await place(
      `<iclei-timeline name="  Lindenau "> ${milestone}</iclei-timeline>`,
      'sv',
    );
    const own = host.shadowRoot.querySelectorAll('[part~=own]');
    const names = [...host.shadowRoot.querySelectorAll('[part=name]')];
    expect(names).to.have.length(own.length);
    expect(names[0]!.textContent).to.equal('Lindenau');
    expect(names[0]!.getAttribute('lang')).to.equal('sv');
    host.name = 'Líndenau';
    await host.updateComplete;
    expect(names[0]!.textContent).to.equal('Líndenau');
    host.removeAttribute('name');
    await host.updateComplete;
    expect(host.shadowRoot.querySelector('[part=name]')).to.equal(null);
  });

  it('is without a name where that is empty', async () => {
    const host = await place(`<iclei-timeline name=" ">${milestone}</iclei-timeline>`);
    expect(host.shadowRoot.querySelector('[part=name]')).to.equal(null);
  });
});

describe("a member's own impacts in their groups", () => {
  it('have the name of the member for their label', async () => {
    const { shadowRoot } = await place(
      '<iclei-impact-list name="Lindenau"><iclei-impact value="1">a</iclei-impact><iclei-impact>b</iclei-impact></iclei-impact-list>',
    );
    const groups = [...shadowRoot.querySelectorAll('[role=group]')];
    expect(groups).to.have.length(2);
    const labels = groups.map((group) =>
      shadowRoot.getElementById(group.getAttribute('aria-labelledby')!),
    );
    expect(labels.map((label) => label!.textContent)).to.deep.equal(['Lindenau', 'Lindenau']);
    expect(new Set(labels)).to.have.length(2);
  });

  it('are no group for a screen reader without a name', async () => {
    const { shadowRoot } = await place(impacts(1));
    expect(shadowRoot.querySelector('[part=group]')).not.to.equal(null);
    expect(shadowRoot.querySelector('[role=group], [aria-labelledby=own-figures]')).to.equal(null);
  });

  for (const [count, columns] of [
    [1, 1],
    [2, 2],
    [5, 5],
    [6, 3],
    [7, 4],
    [8, 4],
    [9, 5],
    [10, 5],
    [11, 4],
    [12, 4],
    [13, 5],
  ] as const) {
    it(`stand in ${columns} columns where there is room for five, if they are ${count}`, () => {
      expect(columnsOf(count)).to.equal(columns);
    });
  }

  for (const width of [320, 768, 1280]) {
    it(`fill the row at ${width} pixels, from 1 to 12 of them`, async () => {
      for (let count = 1; count <= 12; count += 1) {
        const { shadowRoot } = await place(impacts(count, `style="inline-size: ${width}px"`));
        const list = shadowRoot.querySelector('[part=group] dl')!.getBoundingClientRect();
        const boxes = [...shadowRoot.querySelectorAll('[part~=own]')].map((figure) =>
          figure.getBoundingClientRect(),
        );
        expect(boxes).to.have.length(count);
        // The first row is full, nothing is wider than the group, and nothing lies on something else.
        const first = boxes.filter(({ top }) => Math.abs(top - boxes[0]!.top) < 1);
        expect(first.at(-1)!.right, `${count}`).to.be.closeTo(list.right, 1);
        for (const box of boxes) {
          expect(box.width).to.be.above(60);
          expect(box.right).to.be.at.most(list.right + 1);
        }
        for (const [index, box] of boxes.entries()) {
          const next = boxes[index + 1];
          if (next && next.left <= box.left) expect(next.top).to.be.at.least(box.bottom - 1);
        }
      }
    });
  }
});

describe('a picture in an entry', () => {
  const picture =
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="3000"/>';

  it('is loaded when it comes near, if the page does not say otherwise', async () => {
    const { shadowRoot } = await place(
      `<iclei-timeline><iclei-milestone year="1992"><img alt="" src='${picture}'><img alt="" loading="eager" src='${picture}'></iclei-milestone></iclei-timeline>`,
    );
    const loading = [...shadowRoot.querySelectorAll('.own img')].map((image) =>
      image.getAttribute('loading'),
    );
    expect(loading).to.deep.equal(['lazy', 'eager']);
  });

  it('is no larger than its place', async () => {
    const { shadowRoot } = await place(
      `<iclei-timeline style="inline-size: 300px"><iclei-milestone year="1992">a <img alt="" loading="eager" src='${picture}'></iclei-milestone></iclei-timeline>`,
    );
    const image = shadowRoot.querySelector<HTMLImageElement>('.own img')!;
    await image.decode();
    const { width, height } = image.getBoundingClientRect();
    expect(width).to.be.within(100, 300);
    expect(height).to.be.at.most(257);
  });
});
