import { expect } from '@open-wc/testing';
import { expectFine } from '../hosts/fine.js';
import { elementOf, openHost, openPage, shows } from '../hosts/open.js';
import { languageOf, until } from '../language/support.js';

describe('the bundle on another origin, with the hashes of its files', () => {
  it('shows all, languages included', async () => {
    await expectFine(await openHost('elsewhere'));
  });

  it('is refused if it has changed, and the fallback stays', async () => {
    const host = await openPage('/hosts/elsewhere-changed');
    const about = host.document.querySelector<HTMLElement>('iclei-about')!;
    expect(about.matches(':defined')).to.equal(false);
    expect(about.innerText).to.equal('Un réseau de villes.');
    expect(host.changes()).to.deep.equal([]);
  });

  it('refuses a language that has changed, however often it is asked for', async () => {
    const host = await openPage('/hosts/elsewhere-changed-language');
    const failures = () =>
      host.notices.filter((notice) => notice.includes('"fr" could not')).length;
    await shows(host, 'en');
    host.window.dispatchEvent(new Event('online'));
    await until(() => failures() === 2);
    expect(languageOf(elementOf(host))).to.equal('en');
    // Those that have not changed are there.
    await shows(host, 'ja', 'about');
  });
});
