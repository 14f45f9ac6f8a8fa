import { expect } from '@open-wc/testing';
import { until } from '../../language/support.js';
import { all, nameOf, openBuilder, textIn, type Builder } from './support.js';

describe('the HTML in the builder', () => {
  let builder: Builder;

  beforeEach(async () => {
    builder = await openBuilder();
  });

  const clipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(builder.window.navigator, 'clipboard', { value: { writeText } });

  const said = () => textIn(all(builder.document, 'copy-button')[0]!);

  it('is copied, which is said', async () => {
    let copied = '';
    clipboard((text) => Promise.resolve(void (copied = text)));
    await builder.click(builder.button('Copy: Paste this where the sections should show'));
    await until(() => said().endsWith('Copied'));
    expect(copied).to.equal(builder.html);
  });

  it('is selected where the browser does not let a page copy', async () => {
    clipboard(() => Promise.reject(new Error('not allowed')));
    await builder.click(builder.button('Copy: Paste this where the sections should show'));
    await until(() => said().includes('The text is selected.'));
    const field = builder.focused as HTMLTextAreaElement;
    expect(nameOf(field)).to.equal('Paste this where the sections should show');
    expect(field.readOnly).to.equal(true);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(builder.html);
  });

  it('is downloaded as a page', async () => {
    const { window } = builder;
    let page: Blob | undefined;
    let name = '';
    window.URL.createObjectURL = (blob) => {
      page = blob as Blob;
      return 'blob:none';
    };
    window.HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    await builder.fill(builder.field('Name of your city'), 'Lindenau');
    await builder.click(builder.button('Download as a page'));
    await until(() => textIn(builder.document.body).includes('Your browser has saved iclei.html.'));
    expect(name).to.equal('iclei.html');
    const html = await page!.text();
    expect(html).to.match(/^<!doctype html>/);
    expect(html).to.include('<iclei-hero></iclei-hero>');
  });

  it('says where its addresses work, and which language its words have', async () => {
    const said = () => textIn(all(builder.document, 'snippet-view')[0]!);
    const local = 'This site is on your own computer';
    const language = 'in the language that you have chosen above the preview: English.';
    expect(said()).to.include(local).and.not.include(language);
    await builder.click(builder.radio('Into a website system that removes tags'));
    await until(() => said().includes(language));
    await builder.click(builder.radio('From my own website'));
    await until(() => !said().includes(local));
  });

  it('can be reached without a mouse, from the first control to the copy', async () => {
    let copied = '';
    clipboard((text) => Promise.resolve(void (copied = text)));
    /** Presses a key until a control has the focus. */
    const goTo = async (name: string, key = 'Tab') => {
      for (let step = 0; nameOf(builder.focused) !== name; step++) {
        if (step > 60) throw new Error(`${name} is not reached, only ${nameOf(builder.focused)}`);
        await builder.press(key);
      }
    };
    builder.checkbox('Language switch').focus();
    await builder.press(' ');
    await goTo('Move down: Opening statement');
    await builder.press(' ');
    await until(() => builder.announcement.startsWith('Opening statement: now at place 3'));
    await goTo('Name of your city');
    await builder.press('L', 'u');
    await goTo('Add a milestone');
    await builder.press(' ');
    await until(() => nameOf(builder.focused) === 'Year');
    await builder.press('1', '9', '9', '8', 'Tab', 'J', 'o', 'i', 'n', 's');
    await goTo('Get the HTML');
    await builder.press('Enter');
    expect(builder.focused.id).to.equal('result');
    await goTo('Copy: Paste this where the sections should show');
    await builder.press('Enter');
    await until(() => copied !== '');
    expect(copied).to.include('<iclei-milestone year="1998">Joins</iclei-milestone>');
    expect(copied).not.to.include('iclei-lang-switch');
  });

  it('fits on a narrow screen', async () => {
    builder = await openBuilder('/site/builder/index.html', '320px');
    const { scrollWidth, clientWidth } = builder.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });
});

describe('the preview on a phone', () => {
  let builder: Builder;

  beforeEach(async () => {
    builder = await openBuilder('/site/builder/index.html', '320px');
    expect(builder.hasPreview).to.equal(false);
  });

  const showsSections = () =>
    until(() => builder.hasPreview && builder.preview?.querySelector('iclei-hero'));

  it('loads when it comes near the screen', async () => {
    all(builder.document, 'site-preview')[0]!.scrollIntoView();
    await showsSections();
  });

  it('loads when the visitor begins to work', async () => {
    await builder.click(builder.checkbox('Who we are'));
    await showsSections();
    await builder.previewLacks('Who we are');
  });
});
