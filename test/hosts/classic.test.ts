import { expect, nextFrame } from '@open-wc/testing';
import { press } from '../sections/support.js';
import { until } from '../language/support.js';
import { all, allFollow, leaves, other, version } from './copies.js';
import { expectFine } from './fine.js';
import {
  allRun,
  allShow,
  elementOf,
  madeAnew,
  openHost,
  openPage,
  shows,
  tags,
  type Host,
} from './open.js';
import { sections } from './pages/page.mjs';

interface Functions {
  getLocale(): string;
  setLocale(locale: string): void;
  locales: { code: string }[];
}

type ClassicWindow = Host['window'] & {
  iclei: Functions;
  first?: Functions;
  added?: PropertyKey[];
  theirs?: string;
};

const windowOf = ({ window }: Host) => window as ClassicWindow;

/** What the page has asked for of what we publish. */
const asked = ({ window }: Host) =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/cdn/'));

describe('the bundle for any script tag', () => {
  for (const [name, where] of Object.entries({
    classic: 'in the head',
    'classic-defer': 'with defer',
    'classic-async': 'with async',
    'classic-at-the-end': 'at the end of the page',
    'classic-among-the-sections': 'between the sections',
    'classic-inserted': 'by a script',
    'classic-inserted-late': 'by a script after the page has loaded',
    'classic-inserted-in-order': 'by a script, in order',
    'classic-written': 'by document.write()',
  })) {
    it(`shows all, in one request, and has the functions of the page: ${where}`, async () => {
      const host = await openHost(name);
      await expectFine(host);
      expect(asked(host)).to.deep.equal(['/cdn/iclei.classic.js']);
      const { iclei } = windowOf(host);
      expect(Object.keys(iclei)).to.deep.equal(['getLocale', 'setLocale', 'locales']);
      for (const { code } of iclei.locales) {
        iclei.setLocale(code);
        await allFollow(host, code);
        expect(iclei.getLocale()).to.equal(code);
      }
      expect(asked(host)).to.have.length(1);
      press(elementOf(host, 'lang-switch'), 'KR');
      await allFollow(host, 'ko');
      expect(host.notices).to.deep.equal([]);
    });
  }

  it('shows all while the parser takes its time', async () => {
    const host = await openPage('/hosts/classic-empty');
    const { document } = host;
    document.open();
    document.write('<!doctype html><html lang="fr"><body>');
    // What was the host's own before is gone by its own doing.
    document.write('<script>hostChanges = () => []</script>');
    for (const piece of sections.split(/(?<=>)/)) {
      document.write(piece);
      await nextFrame();
    }
    document.close();
    await allShow(host);
    await expectFine(host);
  });

  for (const [name, anew] of [
    // The sections are there before the browser has read what was prerendered of them.
    ['classic-prerendered', tags],
    ['classic-prerendered-defer', ['iclei-lang-switch']],
  ] as const) {
    it(`takes over what was prerendered: ${name}`, async () => {
      const host = await openHost(name);
      await allRun(host);
      expect(madeAnew(host)).to.deep.equal(anew);
      await expectFine(host);
    });
  }

  for (const charset of ['windows-1252', 'shift_jis', 'euc-kr', 'gbk']) {
    it(`is read as UTF-8 on a page in ${charset}`, async () => {
      const { headers } = await fetch('/cdn/iclei.classic.js');
      expect(headers.get('content-type')).to.equal('text/javascript');
      const host = await openHost(`classic-in-${charset}`);
      expect(host.document.characterSet.toLowerCase()).to.equal(charset);
      await expectFine(host);
    });
  }

  for (const name of ['classic-strict', 'classic-strict-one-lit']) {
    it(`runs under the strictest policy: ${name}`, async () => {
      const host = await openHost(name);
      await expectFine(host);
      press(elementOf(host, 'lang-switch'), 'CN');
      await shows(host, 'zh-Hans');
      expect(host.notices).to.deep.equal([]);
    });
  }

  it('shows all in a frame that has no origin, which its server allows nothing', async () => {
    const { headers } = await fetch('/cdn/iclei.classic.js');
    expect(headers.get('access-control-allow-origin')).to.equal(null);
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = '/hosts/classic-without-an-origin';
    const report = new Promise((resolve) => {
      window.addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow) resolve(data);
      });
    });
    document.body.append(frame);
    expect(await report).to.deep.equal({
      origin: 'null',
      storage: 'SecurityError',
      notices: [],
    });
    frame.remove();
  });
});

describe('the check, beside the bundle for any script tag', () => {
  const isThere = ({ window }: Host) => Symbol.for('iclei-check') in window;
  const open = (name: string) => openPage(`/hosts/${name}#iclei-check`);
  const checks = (host: Host) => asked(host).filter((path) => path.includes('/check-'));

  for (const [name, what] of Object.entries({
    classic: 'as a script',
    'classic-inserted': 'where a script has brought the bundle',
    'classic-in-shift_jis': 'on a page in another encoding',
    'classic-strict-one-lit': 'under a policy for trusted types',
    'classic-hashed': 'with its hash, where the page has one',
  })) {
    it(`comes where the address of the page asks for it, ${what}`, async () => {
      const host = await open(name);
      await until(() => isThere(host), 'the check never came');
      await allShow(host);
      expect(checks(host)).to.have.length(1);
      await until(() => !host.document.querySelector('script[src*="check-"]'));
      expect(host.notices).to.deep.equal([]);
    });
  }

  it('is refused if it has changed, where the page has the hash of the bundle', async () => {
    const host = await open('classic-hashed-newer');
    await until(() => host.notices.some((notice) => notice.includes('/check-')));
    await allShow(host);
    expect(isThere(host)).to.equal(false);
  });
});

describe('the bundle for any script tag, with another copy', () => {
  for (const [name, notice] of Object.entries({
    'classic-twice': leaves(version, all, version),
    'classic-newer-second': leaves(other, all, version),
    'classic-newer-first': leaves(version, all, other),
    'classic-and-bundle': leaves(version, all, version),
    'bundle-and-classic': leaves(version, all, version),
    'bundle-and-classic-inserted': leaves(version, all, version),
  })) {
    it(`shows all, says so once, and its functions work: ${name}`, async () => {
      const host = await openHost(name);
      await until(() => host.notices.length > 0 && windowOf(host).iclei);
      await expectFine(host, [notice]);
      const { iclei, first = iclei } = windowOf(host);
      expect(iclei).to.equal(first);
      iclei.setLocale('ja');
      await allFollow(host, 'ja');
      press(elementOf(host, 'lang-switch'), 'FR');
      await allFollow(host, 'fr');
      expect(iclei.getLocale()).to.equal('fr');
    });
  }
});

describe('what the bundle for any script tag leaves on the window', () => {
  it('is iclei, and nothing else', async () => {
    const host = await openHost('classic-and-nothing-else');
    expect(windowOf(host).added).to.deep.equal(['iclei']);
  });

  for (const [name, what] of Object.entries({
    'classic-with-an-id': 'an element has the id iclei',
    'classic-with-a-variable': 'the page has said "var iclei"',
  })) {
    it(`are the functions, where ${what}`, async () => {
      const host = await openHost(name);
      windowOf(host).iclei.setLocale('pt');
      await allFollow(host, 'pt');
      expect(host.notices).to.deep.equal([]);
    });
  }

  it('lets a later script of the page have the name', async () => {
    const host = await openHost('classic-with-a-later-variable');
    expect(windowOf(host).theirs).to.equal('theirs');
    await expectFine(host);
  });

  it('leaves what the page had there, and says so', async () => {
    const host = await openHost('classic-with-their-own');
    await expectFine(host, [
      'warn: @iclei/elements: window.iclei belongs to the page, so it does not get setLocale().',
    ]);
    expect(windowOf(host).iclei).to.deep.equal({ theirs: true });
  });
});
