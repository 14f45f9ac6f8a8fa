import { expect, fixtureCleanup } from '@open-wc/testing';
import '../../src/index.js';
import { attributesOf, isEntry, slotsOf } from '../../src/check/elements.js';
import { lowContrastTexts } from '../../src/check/find/contrast.js';
import { skippedLevels } from '../../src/check/find/outline.js';
import { missingScript } from '../../src/check/find/script.js';
import { findingsIn } from '../../src/check/findings.js';
import { names } from '../../src/check/names.js';
import { until } from '../language/support.js';

const hosts = new Set<Element>();

/** A piece of a page in a shadow root of its own, once every section in it shows its heading. */
async function page(markup: string): Promise<ShadowRoot> {
  const host = document.createElement('div');
  hosts.add(host);
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<div lang="en" style="color-scheme: light">${markup}</div>`;
  const sections = [...root.querySelectorAll('*')].filter((element) =>
    /^iclei/.test(element.localName),
  );
  await until(() =>
    sections.every(({ localName, shadowRoot }) =>
      shadowRoot?.querySelector(isEntry(localName) ? 'slot' : '.frame'),
    ),
  );
  return root;
}

afterEach(() => {
  hosts.forEach((host) => host.remove());
  hosts.clear();
  fixtureCleanup();
});

describe('the check: the outline of a page', () => {
  for (const [markup, ...holes] of [
    ['<h1>City</h1><iclei-about heading-level="3"></iclei-about>', '1 3'],
    ['<h2>City</h2><iclei-about heading-level="4"></iclei-about>', '2 4'],
    [
      '<div role="heading" aria-level="1">City</div><iclei-hero heading-level="6"></iclei-hero>',
      '1 6',
    ],
    ['<h1>City</h1><iclei-hero></iclei-hero><iclei-about heading-level="4"></iclei-about>', '2 4'],
    [
      '<iclei-about heading-level="1"><span slot="heading">City</span></iclei-about><iclei-pillars heading-level="4"></iclei-pillars>',
      '1 4',
    ],
    // The headings of the pillars are one level below that of the section.
    ['<h1>City</h1><iclei-pillars></iclei-pillars><iclei-about heading-level="4"></iclei-about>'],
    [
      '<h1>City</h1><iclei-about></iclei-about><h2>News</h2><iclei-hero heading-level="3"></iclei-hero>',
    ],
    // Where no heading is before it, it may be anything; and the page's own holes are its own.
    ['<iclei-about heading-level="4"></iclei-about>'],
    ['<h1>City</h1><h4>News</h4><iclei-about heading-level="5"></iclei-about>'],
    // What nobody hears leaves no hole and fills none.
    ['<h1>City</h1><h2 hidden>News</h2><iclei-about heading-level="3"></iclei-about>', '1 3'],
    ['<h1>City</h1><iclei-about heading-level="3" hidden></iclei-about>'],
    ['<h2>City</h2><h5 role="presentation">News</h5><iclei-about heading-level="3"></iclei-about>'],
  ] as [string, ...string[]][]) {
    it(`has ${holes.length ? `a hole (${holes.join()})` : 'no hole'} in ${markup}`, async () => {
      const found = skippedLevels(await page(markup));
      expect(found.map(({ detail }) => detail)).to.deep.equal(holes);
    });
  }

  it('is mended by the level below the one before', async () => {
    const root = await page('<h1>City</h1><iclei-about heading-level="4"></iclei-about>');
    const found = findingsIn(root).map(({ write }) => write);
    expect(found).to.deep.equal(['<iclei-about heading-level="2"></iclei-about>']);
  });
});

describe('the check: colours of the page', () => {
  for (const [style, ...found] of [
    ['--iclei-color-ink: #999', '--iclei-color-ink #999999 #ffffff'],
    ['--iclei-color-accent: rgb(0 107 72 / 40%)', '--iclei-color-accent'],
    ['--iclei-color-paper: #123', '--iclei-color-paper'],
    ['--iclei-color-ink: light-dark(#aaa, #fff)', '--iclei-color-ink #aaaaaa #ffffff'],
    ['--iclei-color-ink: light-dark(#000, #111)'],
    ['--iclei-color-ink: oklch(85% 0.05 150)', '--iclei-color-ink'],
    ['--iclei-color-ink: #123; --iclei-color-paper: #fff'],
    ['--iclei-color-line: #fff'],
    [''],
  ] as [string, ...string[]][]) {
    it(`make ${found.length ? found.join() : 'nothing'} hard to read with ${style || 'none'}`, async () => {
      const root = await page(`<iclei-about style="${style}"></iclei-about>`);
      const details = lowContrastTexts(root).map(({ detail = '' }) => detail);
      for (const [index, start] of found.entries()) {
        expect(details[index]).to.match(new RegExp(`^${start}`));
      }
      expect(details.length > 0).to.equal(found.length > 0);
    });
  }

  it('are judged by the worst of a gradient', async () => {
    const root = await page('<iclei-hero style="--iclei-color-sky-low: #eee"></iclei-hero>');
    expect(lowContrastTexts(root).join()).not.to.equal('');
  });

  it('are not judged on a picture', async () => {
    const root = await page(
      '<style>iclei-about::part(base) { background-image: url(data:,) }</style><iclei-about style="--iclei-color-ink: #eee"></iclei-about>',
    );
    expect(lowContrastTexts(root)).to.deep.equal([]);
  });

  it('are said once for a page, with a colour that can be read', async () => {
    const about = '<iclei-about style="--iclei-color-ink: #999"></iclei-about>';
    const root = await page(about + about);
    const [finding, ...others] = findingsIn(root);
    expect(others).to.have.length(0);
    const [, color] = /--iclei-color-ink: (#[\da-f]{6});/.exec(finding!.write!)!;
    const mended = await page(`<iclei-about style="--iclei-color-ink: ${color}"></iclei-about>`);
    expect(lowContrastTexts(mended)).to.have.length(0);
  });

  it('leave no trace of being looked at', async () => {
    const root = await page('<iclei-about style="--iclei-color-ink: #999"></iclei-about>');
    const inside = root.querySelector('iclei-about')!.shadowRoot!;
    const before = inside.innerHTML;
    lowContrastTexts(root);
    expect(inside.innerHTML).to.equal(before);
  });
});

describe('the check: what the elements take', () => {
  for (const tag of names) {
    it(`knows every attribute and slot of <${tag}>`, async () => {
      const { observedAttributes } = customElements.get(tag) as never as {
        observedAttributes: string[];
      };
      expect(attributesOf(tag)).to.include.members(observedAttributes);
      const root = await page(`<${tag}></${tag}>`);
      const rendered = root.querySelector(tag)!.shadowRoot!;
      const slots = [...rendered.querySelectorAll('slot[name]')].map((slot) =>
        slot.getAttribute('name'),
      );
      expect(slotsOf(tag)).to.have.members(slots);
    });
  }
});

describe('the check: the script', () => {
  it('is not missed where the elements run', async () => {
    expect(missingScript(await page('<iclei-about></iclei-about>'))).to.deep.equal([]);
  });
});
