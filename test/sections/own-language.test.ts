import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { isIn, until } from '../language/support.js';
import './support.js';

const list = '<iclei-impact-list><iclei-impact value="500">träd</iclei-impact></iclei-impact-list>';

/** An impact list in a page, with what gives the number of its own impact another language. */
async function place(content: string, lang: string) {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  page.innerHTML = content;
  const host = page.querySelector('iclei-impact-list')!;
  await isIn(host, 'en');
  const isNow = (expected: string) =>
    until(
      () =>
        host
          .shadowRoot!.querySelector('[part~=own] dd')
          ?.closest('[lang]')!
          .getAttribute('lang') === expected,
      `the number was never in ${expected}`,
    );
  return { page, host, isNow };
}

describe("the number of a member's own impact", () => {
  it('is in the language of the page, also where the section goes on in English', async () => {
    const { page, isNow } = await place(list, 'sv');
    await isNow('sv');
    page.lang = 'nb';
    await isNow('nb');
    page.lang = 'en';
    await isNow('en');
  });

  it('is in the language of its impact, whatever is around it', async () => {
    const { host, isNow } = await place(`<p>${list}</p>`, 'sv');
    host.querySelector('iclei-impact')!.setAttribute('lang', 'nb');
    await isNow('nb');
    host.lang = 'en-GB';
    await isNow('nb');
    host.querySelector('iclei-impact')!.removeAttribute('lang');
    await isNow('en-GB');
  });

  it('is in the language around a component that the section stands in', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="sv"><div></div></div>`);
    const root = page.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = list;
    const host = root.querySelector('iclei-impact-list')!;
    await isIn(host, 'en');
    const number = () => host.shadowRoot!.querySelector('[part~=own] dd')!;
    const language = () => number().closest('[lang]')!.getAttribute('lang');
    expect(language()).to.equal('sv');
    page.lang = 'nb';
    await until(() => language() === 'nb', 'the number was never in nb');
  });

  it('is not rendered once more for an impact that has gone with its language', async () => {
    const own = list.replace('<iclei-impact ', '$&lang="nb" ');
    const { page, host, isNow } = await place(own, 'sv');
    await isNow('nb');
    host.querySelector('iclei-impact')!.remove();
    await until(() => !host.shadowRoot!.querySelector('[part~=own]'));
    let renders = 0;
    const render = host.render.bind(host);
    host.render = () => {
      renders += 1;
      return render();
    };
    page.parentElement!.lang = 'fr';
    await nextFrame();
    page.parentElement!.removeAttribute('lang');
    expect(renders).to.equal(0);
  });
});
