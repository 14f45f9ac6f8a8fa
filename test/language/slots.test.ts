import { expect, fixture, html } from '@open-wc/testing';
import '../../src/about.js';
import { isIn } from './support.js';

/** A component with a shadow root, in which a section stands that no slot shows. */
async function component(shadow: string) {
  const host = await fixture(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = shadow;
  host.innerHTML = '<iclei-about></iclei-about>';
  const about = host.querySelector('iclei-about')!;
  await isIn(about, 'en');
  return { root, about };
}

describe('the language of an element in the slot of a component', () => {
  it('is that around a slot that comes after the element', async () => {
    const { root, about } = await component('');
    root.innerHTML = '<div lang="fr"><slot></slot></div>';
    await isIn(about, 'fr');
    root.querySelector('div')!.lang = 'es';
    await isIn(about, 'es');
  });

  it('follows a change in another component that it has moved into by its slot', async () => {
    const { root, about } = await component('<p><slot name="one"></slot></p>');
    const inner = root.querySelector('p')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<span lang="fr"><slot></slot></span>';
    about.slot = 'one';
    await isIn(about, 'fr');
    inner.querySelector('span')!.lang = 'ko';
    await isIn(about, 'ko');
  });

  it('is looked for once where many components come together, not once for each of their slots', async () => {
    const page = await fixture(html`<div></div>`);
    page.innerHTML = '<div></div>'.repeat(20);
    const hosts = [...page.children];
    const roots = hosts.map((host) => host.attachShadow({ mode: 'open' }));
    hosts.forEach((host) => (host.innerHTML = '<iclei-about></iclei-about>'));
    const [first, last] = [hosts[0]!, hosts[19]!].map((host) => host.querySelector('iclei-about')!);
    await isIn(last!, 'en');
    let looks = 0;
    first!.languageMayHaveChanged = () => (looks += 1);
    roots.forEach((root) => (root.innerHTML = '<p lang="fr"><slot></slot></p>'));
    await isIn(last!, 'fr');
    // For the slots, and for the texts in French if they had to be fetched.
    expect(looks).to.be.within(1, 2);
  });
});
