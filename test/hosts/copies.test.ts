import { expect } from '@open-wc/testing';
import { until } from '../language/support.js';
import { elementOf, openHost, type Host } from './open.js';

/** The copies of the page's entries, by the words in them. */
const copyWith = (host: Host, words: string) =>
  [...elementOf(host, 'timeline').shadowRoot.querySelectorAll<HTMLElement>('div.own')].find(
    ({ textContent }) => textContent.includes(words),
  );

const openCopies = async (address = 'copies') => {
  const host = await openHost(address);
  await until(() => copyWith(host, 'market'), 'the copies never came');
  return host;
};

const linkIn = (host: Host) => copyWith(host, 'market')!.querySelector('a')!;

const active = (host: Host) => elementOf(host, 'timeline').shadowRoot.activeElement;

describe("the copy of a page's own entry", () => {
  it('lets the page hear a click on a link where the page has it, as it was made', async () => {
    const host = await openCopies();
    const heard: unknown[] = [];
    host.document.addEventListener('click', (event) => {
      const { id } = event.target as Element;
      heard.push([id, event.shiftKey, event.defaultPrevented]);
      event.preventDefault();
    });
    const { MouseEvent } = host.window;
    const init = { bubbles: true, composed: true, cancelable: true, shiftKey: true };
    linkIn(host).dispatchEvent(new MouseEvent('click', init));
    expect(heard).to.deep.equal([['market', true, false]]);
    expect(host.window.location.hash).to.equal('');
  });

  it('follows a link that nobody in the page follows', async () => {
    const host = await openCopies();
    linkIn(host).click();
    await until(() => host.window.location.hash === '#opened', 'was never followed');
  });

  it('asks for a picture once, whether it is lazy or not', async () => {
    const id = `&${Math.random()}`;
    const host = await openCopies(`copies?${id}`);
    for (const kind of ['eager', 'lazy']) {
      const picture = copyWith(host, kind === 'eager' ? 'tram' : 'park')!.querySelector('img')!;
      picture.scrollIntoView();
      await until(() => picture.complete && picture.naturalWidth > 0, `${kind} never came`);
      const response = await host.window.fetch(`/hosts/count?${kind}${id}`);
      expect(await response.text(), kind).to.equal('1');
    }
  });

  it('has what an element of the page makes of itself', async () => {
    const host = await openCopies();
    const element = copyWith(host, 'We have')!.querySelector('city-count')!;
    expect(element.shadowRoot!.textContent).to.equal('forty');
    expect(element.getBoundingClientRect().width).to.be.above(0);
  });

  it('leaves an id to what the page has', async () => {
    const { document } = await openCopies();
    expect(document.getElementById('market')!.closest('iclei-milestone')!.id).to.equal('link');
    expect(document.querySelectorAll('#market')).to.have.length(1);
  });

  it('keeps focus and selection while another entry changes', async () => {
    const host = await openCopies();
    const { document } = host;
    const link = linkIn(host);
    link.focus();
    document.getSelection()!.setBaseAndExtent(link.firstChild!, 1, link.firstChild!, 4);
    document.querySelector('#eager')!.firstChild!.nodeValue = 'A bus ';
    await until(() => copyWith(host, 'A bus'), 'never changed');
    expect(linkIn(host)).to.equal(link);
    expect(active(host)).to.equal(link);
    document.querySelector('#own')!.remove();
    await until(() => !copyWith(host, 'We have'), 'never went');
    expect(active(host)).to.equal(link);
  });

  it('looks like the text beside it, whatever the page says of everything', async () => {
    const host = await openCopies();
    const copy = copyWith(host, 'market')!;
    const own = elementOf(host, 'timeline').shadowRoot.querySelector('p[part="text"]')!;
    const looks = (element: Element) => {
      const { fontSize, color, letterSpacing, lineHeight } = host.window.getComputedStyle(element);
      return { fontSize, color, letterSpacing, lineHeight };
    };
    expect(looks(copy)).to.deep.equal(looks(own));
  });

  it("is found by a search in the page as the section's own words are", async () => {
    const host = await openCopies();
    const find = (text: string) => {
      host.document.getSelection()!.removeAllRanges();
      return (host.window as unknown as { find(text: string): boolean }).find(text);
    };
    // WebKit's function finds neither.
    expect(find('A park')).to.equal(find('ozone layer'));
    expect(copyWith(host, 'park')!.innerText).to.contain('park');
  });
});
