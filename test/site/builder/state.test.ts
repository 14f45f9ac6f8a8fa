import { expect } from '@open-wc/testing';
import { until } from '../../language/support.js';
import { nameOf, openBuilder, textIn, type Builder } from './support.js';

describe('what is in the builder', () => {
  let builder: Builder;

  beforeEach(async () => {
    builder = await openBuilder();
  });

  const nameField = (b = builder) => b.field(/Name of your city|Nombre/);

  it('is there again after a reload', async () => {
    await builder.fill(nameField(), 'Lindenau');
    // At once: what has not been written yet is written when the page goes.
    const loaded = new Promise((resolve) =>
      builder.frame.addEventListener('load', resolve, { once: true }),
    );
    builder.window.location.reload();
    await loaded;
    await builder.isReady();
    expect(nameField().value).to.equal('Lindenau');
    expect(builder.button('Undo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('opens from a link for a colleague', async () => {
    await builder.fill(nameField(), 'Lindenau');
    await builder.click(builder.checkbox('Our impacts'));
    await until(() => builder.link.length > 60);
    const colleague = await openBuilder(builder.link);
    expect(nameField(colleague).value).to.equal('Lindenau');
    expect(colleague.checkbox('Our impacts').checked).to.equal(false);
  });

  it('gives way to a link that is pasted into the same tab, and can be undone', async () => {
    await builder.fill(nameField(), 'Lindenau');
    const { link } = builder;
    await builder.fill(nameField(), 'Another city');
    builder.window.location.href = link;
    await until(() => nameField().value === 'Lindenau');
    await builder.click(builder.button('Undo'));
    expect(nameField().value).to.equal('Another city');
  });

  it('stays when the address gets a fragment that is no configuration', async () => {
    await builder.fill(nameField(), 'Lindenau');
    builder.window.location.hash = '#content';
    await builder.rest();
    expect(nameField().value).to.equal('Lindenau');
  });

  it('is undone and redone with buttons, a whole text at a time', async () => {
    nameField().focus();
    await builder.press('L', 'i', 'n');
    expect(nameField().value).to.equal('Lin');
    await builder.click(builder.checkbox('Our impacts'));
    await builder.click(builder.button('Undo'));
    expect(builder.checkbox('Our impacts').checked).to.equal(true);
    await until(() => builder.announcement === 'The last change is undone.');
    await builder.click(builder.button('Undo'));
    expect(nameField().value).to.equal('');
    await builder.click(builder.button('Redo'));
    expect(nameField().value).to.equal('Lin');
    await builder.click(builder.button('Redo'));
    expect(builder.checkbox('Our impacts').checked).to.equal(false);
    expect(builder.button('Redo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('is undone with the keyboard, outside a text field', async () => {
    const box = builder.checkbox('Our impacts');
    box.focus();
    await builder.press(' ');
    await until(() => !box.checked);
    const press = (options: KeyboardEventInit) =>
      box.dispatchEvent(
        new builder.window.KeyboardEvent('keydown', { bubbles: true, composed: true, ...options }),
      );
    press({ key: 'z', ctrlKey: true });
    await until(() => builder.checkbox('Our impacts').checked);
    press({ key: 'y', ctrlKey: true });
    await until(() => !builder.checkbox('Our impacts').checked);
    nameField().dispatchEvent(
      new builder.window.KeyboardEvent('keydown', {
        bubbles: true,
        composed: true,
        key: 'z',
        ctrlKey: true,
      }),
    );
    await builder.rest();
    expect(builder.checkbox('Our impacts').checked).to.equal(false);
  });

  it('is as at the start after “Start again”, which can be undone', async () => {
    await builder.fill(nameField(), 'Lindenau');
    await builder.click(builder.button('Start again'));
    expect(nameField().value).to.equal('');
    await builder.click(builder.button('Undo'));
    expect(nameField().value).to.equal('Lindenau');
  });

  it('survives a change of the page’s language, with all that can be undone', async () => {
    await builder.fill(nameField(), 'Lindenau');
    await builder.opened('Your own heading and introduction', 1);
    const heading = builder.fields('Heading')[0]!;
    await builder.fill(heading, 'The network');
    const undo = builder.button('Undo');
    const link = builder.document.querySelector<HTMLElement>('[data-languages] [hreflang="es"]')!;
    link.focus();
    link.click();
    await until(() => builder.document.documentElement.lang === 'es');
    expect(builder.window.location.pathname).to.equal('/site/es/builder/index.html');
    expect(builder.window.location.hash).to.equal(new URL(builder.link).hash);
    // The same document: nothing has been loaded anew.
    expect(heading.isConnected && heading.checkVisibility()).to.equal(true);
    expect(heading.value).to.equal('The network');
    expect(builder.document.activeElement?.getAttribute('hreflang')).to.equal('es');
    await builder.previewShows('En 2050');
    const english = builder.document.querySelector<HTMLAnchorElement>(
      '[data-languages] [hreflang="en"]',
    )!;
    expect(new URL(english.href).pathname).to.equal('/site/builder/index.html');
    await builder.click(undo);
    await builder.click(undo);
    expect(nameField().value).to.equal('');

    await builder.fill(nameField(), 'Another city');
    builder.window.history.back();
    await until(() => builder.document.documentElement.lang === 'en');
    expect(builder.window.location.pathname).to.equal('/site/builder/index.html');
    await builder.rest();
    expect(nameField().value).to.equal('Another city');
    await builder.previewShows('By 2050');
  });

  it('goes along where the page in the other language cannot be fetched', async () => {
    await builder.fill(nameField(), 'Lindenau');
    builder.window.fetch = () => Promise.reject(new Error('offline'));
    const loaded = new Promise((resolve) =>
      builder.frame.addEventListener('load', resolve, { once: true }),
    );
    builder.document.querySelector<HTMLElement>('[data-languages] [hreflang="fr"]')!.click();
    await loaded;
    await builder.isReady();
    expect(builder.window.location.pathname).to.equal('/site/fr/builder/index.html');
    expect(nameOf(builder.focused)).to.be.a('string');
    expect(textIn(builder.document.body)).to.include('Français');
    expect(builder.field(/city|ville/).value).to.equal('Lindenau');
  });
});
