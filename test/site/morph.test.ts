import { expect } from '@open-wc/testing';
import { morph } from '../../site/builder/preview/morph.js';

function elementWith(html: string): HTMLElement {
  const element = document.createElement('div');
  element.append(document.createRange().createContextualFragment(html));
  return element;
}

const nameOf = ({ nodeName }: Node): string => nodeName.toLowerCase();

describe('a page that changes into another without being loaded again', () => {
  // What is shown, what is to be shown, and the children that are then new or changed.
  for (const [from, to, changed] of [
    ['', '', []],
    ['', '<x-a></x-a><x-b></x-b>', ['x-a', 'x-b']],
    ['<x-a></x-a>', '', []],
    ['<x-a></x-a><x-b></x-b>', '<x-a></x-a><x-b></x-b>', []],
    ['<x-a></x-a>', '<x-a lang="fr"></x-a>', ['x-a']],
    ['<x-a lang="fr" dir="ltr"></x-a>', '<x-a lang="es"></x-a>', ['x-a']],
    ['<x-a hidden></x-a><x-b></x-b>', '<x-a></x-a><x-b></x-b>', ['x-a']],
    ['<x-a><p>One</p></x-a>', '<x-a><p>Two</p></x-a>', ['x-a']],
    ['<x-a><p>One</p><p>Two</p></x-a>', '<x-a><p>One</p></x-a>', ['x-a']],
    ['<x-a></x-a><x-b></x-b>', '<x-b></x-b><x-a></x-a>', []],
    ['<x-a></x-a><x-b></x-b><x-c></x-c>', '<x-a></x-a><x-c></x-c>', []],
    ['<x-a></x-a><x-c></x-c>', '<x-a></x-a><x-b></x-b><x-c></x-c>', ['x-b']],
    ['<p>One</p><p>Two</p>', '<p>Two</p>', ['p']],
    ['text', '<p>text</p>', ['p']],
  ] as const) {
    it(`${from || 'nothing'} to ${to || 'nothing'} changes ${changed.join() || 'no child'}`, () => {
      const page = elementWith(from);
      expect(morph(page, elementWith(to)).map(nameOf)).to.deep.equal(changed);
      expect(page.innerHTML).to.equal(to);
    });
  }

  it('keeps the elements that stay, also where they move', () => {
    const page = elementWith('<x-a></x-a><x-b><p>One</p></x-b><x-c></x-c>');
    const [, b, c] = page.children;
    const [paragraph] = b!.children;
    morph(page, elementWith('<x-c></x-c><x-b lang="fr"><p>Two</p></x-b>'));
    expect([...page.children]).to.deep.equal([c, b]);
    expect(b!.firstElementChild).to.equal(paragraph);
  });

  it('does not take an element out of the page if only one before it goes', () => {
    const page = elementWith('<x-a></x-a><x-b></x-b>');
    document.body.append(page);
    const moved: Node[] = [];
    const observer = new MutationObserver(() => undefined);
    observer.observe(page, { childList: true });
    const [, b] = page.children;
    morph(page, elementWith('<x-b></x-b>'));
    for (const { removedNodes } of observer.takeRecords()) moved.push(...removedNodes);
    page.remove();
    expect(moved).not.to.include(b);
  });

  it('leaves what it copies from as it was', () => {
    const wanted = elementWith('<x-a lang="fr"><p>One</p></x-a>');
    const before = wanted.innerHTML;
    morph(elementWith('<x-b></x-b>'), wanted);
    expect(wanted.innerHTML).to.equal(before);
  });
});
