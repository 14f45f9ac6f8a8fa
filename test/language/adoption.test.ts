import { expect, fixture, html } from '@open-wc/testing';
import '../../src/about.js';
import { groundOf, isIn } from './support.js';

describe('an element that moves to another document', () => {
  it('keeps its styles there, on the way back, and through a template', async () => {
    const place = await fixture(
      html`<div><iclei-about></iclei-about><iframe title="Another document"></iframe></div>`,
    );
    const about = place.querySelector('iclei-about')!;
    await isIn(about, 'en');
    const ground = groundOf(about);
    const frame = place.querySelector('iframe')!.contentDocument!;
    frame.body.append(about);
    expect(groundOf(about)).to.equal(ground);
    document.createElement('template').content.append(about);
    place.append(about);
    expect(groundOf(about)).to.equal(ground);
  });

  it('has its styles where it goes before it was ever in a page', async () => {
    const place = await fixture(html`<iframe title="Another document"></iframe>`);
    const frame = (place as HTMLIFrameElement).contentDocument!;
    const about = frame.body.appendChild(document.createElement('iclei-about'));
    await isIn(about, 'en');
    expect(groundOf(about)).to.not.equal('rgba(0, 0, 0, 0)');
  });

  it('keeps what was prerendered without our styles there, which may be those of another version', async () => {
    const place = await fixture(html`<div><iframe title="Another document"></iframe></div>`);
    const frame = place.querySelector('iframe')!.contentDocument!;
    place.append(document.createElement('div'));
    place.lastElementChild!.setHTMLUnsafe(
      '<iclei-about><template shadowrootmode="open"><section>Words</section></template></iclei-about>',
    );
    const about = frame.body.appendChild(place.querySelector('iclei-about')!);
    expect(about.shadowRoot!.adoptedStyleSheets).to.have.length(0);
    await isIn(about, 'en');
    expect(groundOf(about)).to.not.equal('rgba(0, 0, 0, 0)');
  });
});
