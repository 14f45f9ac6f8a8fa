import { expect } from '@open-wc/testing';
import { expectFine } from '../hosts/fine.js';
import { allRun, elementOf, madeAnew, openHost, openPage, shows, tags } from '../hosts/open.js';
import { until } from '../language/support.js';
import { press } from '../sections/support.js';

describe('under a strict policy', () => {
  for (const [name, what, anew] of [
    ['strict', 'that allows scripts and styles of the site alone', tags],
    ['strict-one-lit', 'that also names the one policy for trusted types', tags],
    ['strict-without-styles', 'that allows no styles', tags],
    ['strict-prerendered', 'with the hashes of what was prerendered', ['iclei-lang-switch']],
  ] as const) {
    it(`${what} shows and does all`, async () => {
      const host = await openHost(name);
      await allRun(host);
      expect(madeAnew(host)).to.deep.equal(anew);
      await expectFine(host);
      const choices = elementOf(host, 'lang-switch');
      for (const [label, locale] of [
        ['ES', 'es'],
        ['ENG', 'en'],
        ['CN', 'zh-Hans'],
      ] as const) {
        press(choices, label);
        await shows(host, locale);
      }
      expect(host.notices).to.deep.equal([]);
    });
  }

  it('takes whatever stands in an attribute as text', async () => {
    const host = await openHost('strict-one-lit');
    const markup = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    for (const tag of [...tags, 'iclei-milestone', 'iclei-impact']) {
      const element = host.document.querySelector(tag)!;
      const { observedAttributes } = host.window.customElements.get(tag) as never as {
        observedAttributes: string[];
      };
      expect(observedAttributes).not.to.deep.equal([]);
      for (const attribute of observedAttributes) element.setAttribute(attribute, markup);
    }
    await until(() => host.notices.some((notice) => notice.includes('<iclei-timeline order')));
    for (const section of host.sections()) {
      const made = section.shadowRoot!.querySelectorAll('img, script, [onerror]');
      expect(made).to.have.length(0);
    }
    expect(host.notices.filter((notice) => !notice.startsWith('warn: @iclei'))).to.deep.equal([]);
  });

  it('allows no styles of prerendered sections without their hashes, which are made anew', async () => {
    const host = await openHost('strict-prerendered-without-hashes');
    await until(() => madeAnew(host).length === tags.length, 'were not all made anew');
    await expectFine({ ...host, notices: [] });
    for (const notice of host.notices) expect(notice).to.match(/^violation: style-src-elem inline/);
  });
});

describe('with two copies of Lit under a policy for trusted types', () => {
  it('stays with the bundle that came first', async () => {
    const host = await openHost('strict-one-lit-of-two');
    await until(() => host.notices.length === 2);
    expect(host.notices.join()).to.contain('violation: trusted-types').and.contain('exception: ');
    host.notices.length = 0;
    await expectFine(host);
  });

  it('keeps the fallback where the policy gives the name to the Lit of the page', async () => {
    const host = await openPage('/hosts/strict-one-lit-of-the-page');
    const about = host.document.querySelector<HTMLElement>('iclei-about')!;
    expect(about.innerText).to.equal('Un réseau de villes.');
    await until(() => host.notices.length === 2);
    expect(host.notices.join()).to.contain('violation: trusted-types').and.contain('exception: ');
  });

  it("shows all with 'allow-duplicates', and says so when it is loaded twice", async () => {
    const host = await openHost('strict-two-lits');
    expect(host.notices.splice(0).join()).to.match(/^warn: .* did not register what others have/);
    await expectFine(host);
  });
});
