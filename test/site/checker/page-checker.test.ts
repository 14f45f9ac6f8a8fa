import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../site/checker/mending.js';
import { built } from '../../../site/checker/elements.js';
import type { PageChecker } from '../../../site/checker/page-checker.js';
import { until } from '../../language/support.js';

for (const [name, element] of Object.entries(built)) customElements.define(name, element);

const wrong =
  '<h1>City</h1>\r\n<iclei-abuot></iclei-abuot>\r\n<iclei-hero lang="jp"></iclei-hero>\r\n<iclei-hero lang="xx"></iclei-hero>';
const right = wrong.replaceAll('abuot', 'about').replace('jp', 'ja');

/** The element on this page, and what a visitor sees of it. */
async function opened() {
  const checker = document.createElement('page-checker');
  document.body.append(checker);
  await checker.updateComplete;
  return driverOf(checker);
}

function driverOf(checker: PageChecker) {
  const root = checker.shadowRoot!;
  const find = <Found extends Element>(selector: string) => root.querySelector<Found>(selector)!;
  return {
    checker,
    root,
    find,
    field: find<HTMLTextAreaElement>('#html'),
    type(html: string) {
      const field = find<HTMLTextAreaElement>('#html');
      field.value = html;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    async check() {
      find<HTMLButtonElement>('button.primary').click();
      await until(() => root.activeElement?.id === 'result');
    },
    status: () => find('[role=status]').textContent.trim(),
    lines: () => [...root.querySelectorAll('li h3')].map(({ textContent }) => textContent.trim()),
    mended: () => root.querySelector<HTMLTextAreaElement>('#mended-html')?.value,
    button: (text: string) =>
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === text)!,
  };
}

/** Lets go of a file above the field. */
function drop(place: Element, file: File) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  for (const type of ['dragover', 'drop']) {
    const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
    place.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
  }
}

describe('the check of a page', () => {
  afterEach(() => {
    document.querySelectorAll('page-checker').forEach((element) => element.remove());
  });

  it('says what is wrong line by line, and gives the corrected HTML', async () => {
    const { type, check, status, lines, mended, find, root } = await opened();
    type(wrong);
    await check();
    expect(status()).to.equal('To fix: 3');
    expect(lines()).to.deep.equal(['Line 2', 'Line 3', 'Line 4']);
    expect(mended()).to.equal(right.replaceAll('\r\n', '\n'));
    expect(find('li .before').textContent).to.equal('<iclei-abuot>');
    expect(find('li .after').textContent).to.equal('<iclei-about></iclei-about>');
    expect(root.querySelectorAll('li .good')).to.have.length(2);
    expect(find('.result').textContent).to.contain('Languages of the sections: English, 日本語.');
  });

  it('selects the place of a mistake in the field, whatever its line breaks', async () => {
    const { type, check, root, field, button } = await opened();
    type(`<p>\n<p>\n${wrong}`);
    await check();
    button('Line 5').click();
    expect(root.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(
      '<iclei-hero lang="jp">',
    );
  });

  it('takes a file that is dropped, and keeps its line breaks', async () => {
    const { check, status, field, find, button, root } = await opened();
    drop(field, new File([wrong], 'city.html', { type: 'text/html' }));
    await until(() => field.value.includes('abuot'));
    await check();
    expect(status()).to.equal('To fix: 3');
    button('Line 3').click();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(
      '<iclei-hero lang="jp">',
    );
    const link = find<HTMLAnchorElement>('a[download]');
    expect(link.download).to.equal('city.html');
    expect(await (await fetch(link.href)).text()).to.equal(right);
    expect(root.querySelector('.over')).to.equal(null);
  });

  it('does not take a file in another encoding', async () => {
    const { field, find } = await opened();
    drop(field, new File([new Uint8Array([0x3c, 0xe9, 0x3e])], 'city.html'));
    await until(() => find('#error').textContent.includes('UTF-8'));
    expect(field.value).to.equal('');
  });

  it('uses the corrected HTML, and checks it again', async () => {
    const { type, check, status, field, button, mended } = await opened();
    type(wrong);
    await check();
    button('Use it and check again').click();
    await until(() => status() === 'To fix: 1');
    expect(field.value).to.equal(right.replaceAll('\r\n', '\n'));
    expect(mended()).to.equal(undefined);
  });

  it('says that all is well, and what it looked at', async () => {
    const { type, check, status, find } = await opened();
    type('<script src="iclei.js"></script><iclei-hero lang="fr"></iclei-hero>');
    await check();
    expect(status()).to.equal('Nothing is wrong. ICLEI elements on this page: 1.');
    expect(find('.result').textContent).to.contain('Français');
    expect(find('.result').textContent).not.to.contain('No line in this HTML');
  });

  it('says that there is nothing to check, or that the script is elsewhere', async () => {
    const { type, check, status, find } = await opened();
    type('<p>Text</p>');
    await check();
    expect(status()).to.equal('There are no ICLEI elements on this page.');
    type('<iclei-hero></iclei-hero>');
    find('#html').dispatchEvent(new Event('blur'));
    await check();
    await until(() => find('.result').textContent.includes('No line in this HTML'));
  });

  it('asks for HTML before it checks', async () => {
    const { find, root, field } = await opened();
    find<HTMLButtonElement>('button.primary').click();
    await until(() => find('#error').textContent.includes('first'));
    expect(root.activeElement).to.equal(field);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
  });

  it('says when the result is about other HTML', async () => {
    const { type, check, find } = await opened();
    type(wrong);
    await check();
    type(`${wrong} `);
    await until(() => find('.result').textContent.includes('has changed'));
  });

  it('works with the keyboard alone', async () => {
    const { field, root, status } = await opened();
    field.focus();
    await sendKeys({ type: '<iclei-hero lang=jp />' });
    while (!root.activeElement?.matches('button.primary')) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => root.activeElement?.id === 'result');
    expect(status()).to.match(/^To fix: [12]$/);
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement?.textContent.trim()).to.equal('Line 1');
    await sendKeys({ press: 'Enter' });
    expect(root.activeElement).to.equal(field);
  });
});

describe('the check of a page, on the site', () => {
  it('explains in Korean on a Korean page', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/site/ko/check/';
    document.body.append(frame);
    const page = () => frame.contentDocument?.querySelector<PageChecker>('page-checker:defined');
    await until(() => page()?.shadowRoot?.querySelector('#result'));
    // What the build has rendered comes to life a moment later.
    await page()!.updateComplete;
    const { type, check, find, status } = driverOf(page()!);
    type('<iclei-hero lang="jp"></iclei-hero>');
    await check();
    expect(status()).to.match(/[가-힣]/);
    expect(find('li p').textContent).to.match(/[가-힣]/);
    frame.remove();
  });
});
